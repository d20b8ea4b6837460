// How much it helped: the trials together, in units that a reader knows, and trial by trial on one line.
import { controls } from '../../words/strings/controls.js';
import { Heading } from '../heading.jsx';
import { ShowAll } from '../show-all.jsx';
import { useRemembered } from '../use-remembered.js';
import { Strip } from './strip.jsx';

/** @typedef {import('../../words/models.d.ts').StripModel} StripModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** Trials that stand there at once. */
const OPEN = 5;

/**
 * @param {{ model: import('../../words/models.d.ts').ConditionModel, level: number, actions: Actions }} props
 */
export function HowMuch({ model, level, actions }) {
  const { summary, none, realUnits, strips, pooled, axis } = model.help;
  if (!summary && !none && strips.length === 0) return null;
  return (
    <section class="section how-much">
      <Heading level={level} class="section-name">
        {controls.help}
      </Heading>
      {none && <p>{none}</p>}
      {realUnits && (
        <p class="real-units">
          {realUnits.text} {realUnits.caution && <span class="quiet">({realUnits.caution}) </span>}
          <button
            type="button"
            class="plain"
            onClick={(event) => actions.showStudy(realUnits.study, event.currentTarget)}
          >
            {controls.itsStudy}
          </button>
        </p>
      )}
      {(summary || strips.length > 0) && (
        <>
          <p class="axis" aria-hidden="true">
            {axis.map((end) => (
              <span key={end}>{end}</span>
            ))}
          </p>
          <ul class="strips">
            {summary && <Strip strip={summary} together />}
            <Some key={model.id} strips={strips} actions={actions} />
          </ul>
          {strips.some((strip) => strip.note) && <p class="quiet starred">{controls.starred}</p>}
        </>
      )}
      {pooled.length > 0 && (
        <details class="disclosure">
          <summary>{controls.pooled(pooled.length)}</summary>
          <ul class="strips">
            {pooled.map((strip) => (
              <Strip key={strip.study} strip={strip} show={actions.showStudy} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** @param {{ strips: StripModel[], actions: Actions }} props */
function Some({ strips, actions }) {
  const [all, setAll] = useRemembered('all-results', false);
  const shown = all ? strips : strips.slice(0, OPEN);
  return (
    <>
      {shown.map((strip) => (
        <Strip key={strip.study} strip={strip} show={actions.showStudy} />
      ))}
      {shown.length < strips.length && (
        <li class="show-all">
          <ShowAll
            count={strips.length}
            from={OPEN}
            items=".strip button"
            show={() => setAll(true)}
            class="plain"
          />
        </li>
      )}
    </>
  );
}
