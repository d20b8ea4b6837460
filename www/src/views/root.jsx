// The whole view: safety line, tabs, the view in force, the dataset's version.
import { words } from '../strings.js';
import { OnPaper } from './fold.jsx';
import { Heading } from './heading.jsx';
import { Picked } from './picked.jsx';
import { Printed } from './printed.jsx';
import { Safety } from './safety.jsx';
import { Tabs } from './tabs.jsx';
import { TakeAway } from './take-away.jsx';

/** @typedef {import('#core').Query} Query */

/**
 * @typedef {object} Actions
 * @property {(change: Query) => void} change stays where the reader is; an address is replaced
 * @property {(change: Query) => void} go to another view or condition: a step in the history
 * @property {(id: string) => void} open a condition
 * @property {(part: string, id: string | undefined, from: string) => void} row of the view about the drug, or a part
 * of it; `from`: what to come back to
 * @property {(view: string) => boolean} hidden whether the page has left a view out
 * @property {() => void} close what was opened
 * @property {(then: () => void, lost: () => void) => void} whole `then` when all of the core is there, `lost` if it does not come
 * @property {() => import('#core').Offer} offer what may be taken away of what is on screen
 * @property {(format: import('#core').FileFormat) => void} save what is on screen as a file
 * @property {() => void} print the explorer alone
 * @property {() => string} address where what is on screen stands
 */

/**
 * What every view is given.
 * @template Model
 * @typedef {object} Shown
 * @property {Model} model
 * @property {Query} query
 * @property {import('#core').Frame} frame
 * @property {number} level of the view's first heading
 * @property {Actions} actions
 */

/**
 * @param {Shown<any> & { room: string, draw: import('preact').FunctionComponent<Shown<any>>,
 *                        dataset: import('#core').DatasetView, printed?: import('#core').SourcesView,
 *                        heading?: string }} props
 *   `printed`: what stands below on paper; `heading`: the host's own
 */
export function Root({ room, draw: View, dataset, printed, heading, ...shown }) {
  const { frame, query, level, actions } = shown;
  const title = heading ?? words.title(dataset.subject);
  return (
    <section class="explorer" data-room={room} aria-label={title}>
      <Safety safety={frame.safety} />
      <Heading level={level} class={heading ? 'heading' : 'visually-hidden'}>
        {title}
      </Heading>
      {room !== 'sheet' && <Tabs tabs={frame.tabs} actions={actions} />}
      <div key={room} class="room">
        <OnPaper.Provider value={!!printed}>
          <View {...shown} level={level + 1} />
        </OnPaper.Provider>
      </div>
      {room !== 'sheet' && room !== 'compare' && <Picked frame={frame} query={query} actions={actions} />}
      {printed && room !== 'sheet' && <Printed sources={printed} level={level + 1} />}
      <TakeAway key={room} actions={actions} />
      <footer part="dataset" class="dataset">
        {room !== 'condition' && room !== 'compare' && room !== 'sheet' && <p>{dataset.gradeNote}</p>}
        {dataset.label}
        {room === 'list' && <Keys />}
      </footer>
    </section>
  );
}

/** The keys beyond Tab, where there is likely a keyboard. */
function Keys() {
  return (
    <p class="keys">
      {words.keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}
