// What every view stands in: the way past it, its heading, the view, and its end.
import { controls } from '../words/strings/controls.js';
import { FirstScreen } from './first-screen/first-screen.jsx';
import { Footer } from './footer.jsx';
import { Heading } from './heading.jsx';
import { Remembered } from './use-remembered.js';

/**
 * @param {{ title: string, heading?: string, level: number, query: import('#answers').Query, tries: string[],
 *           first?: import('../words/models.d.ts').FirstScreenModel, view: string,
 *           Component?: import('preact').ComponentType<any>, model: unknown, id: string,
 *           address: string, footer: string, actions: import('./actions.d.ts').Actions, skip: () => void,
 *           covers: boolean, memory: { [key: string]: unknown } }} props
 *   `heading`: the host's own, shown; `first`: the first screen; else `view`, what draws it and its model; `id`: tells one page of a
 *   view from another; `covers`: in a dialog, which has the name; `memory`: what the view keeps for the way back
 */
export function ExplorerView({
  title,
  heading,
  level,
  query,
  tries,
  first,
  view,
  Component,
  model,
  id,
  address,
  footer,
  actions,
  skip,
  covers,
  memory,
}) {
  return (
    <section class="explorer" data-view={view} aria-label={covers ? undefined : (heading ?? title)}>
      <button type="button" class="control skip" onClick={skip}>
        {controls.skip}
      </button>
      <Heading level={level} class={heading ? 'heading' : 'visually-hidden'}>
        {heading ?? title}
      </Heading>
      <Remembered.Provider value={memory}>
        {first && (
          <FirstScreen model={first} query={query} tries={tries} level={level + 1} actions={actions} />
        )}
        {Component && <Component key={id} model={model} level={level + 1} actions={actions} />}
      </Remembered.Provider>
      <Footer text={footer} address={address} view={view} id={id} actions={actions} />
      <span class="end visually-hidden" tabIndex={-1}>
        {controls.end}
      </span>
    </section>
  );
}
