// What every view stands in: the way past it, its heading, the view, and its end.
import { controls } from '../words/strings/controls.js';
import { ConditionPage } from './condition-page/condition-page.jsx';
import { FirstScreen } from './first-screen/first-screen.jsx';
import { Heading } from './heading.jsx';

/**
 * @param {{ title: string, heading?: string, level: number, query: import('#answers').Query, tries: string[],
 *           first?: import('../words/models.d.ts').FirstScreenModel,
 *           condition?: import('../words/models.d.ts').ConditionModel, footer: string,
 *           actions: import('./actions.d.ts').Actions, skip: () => void }} props
 *   `heading`: the host's own, shown; `first` or `condition`: what is drawn; none of both: a view that is not here
 */
export function ExplorerView({
  title,
  heading,
  level,
  query,
  tries,
  first,
  condition,
  footer,
  actions,
  skip,
}) {
  return (
    <section class="explorer" aria-label={heading ?? title}>
      <button type="button" class="control skip" onClick={skip}>
        {controls.skip}
      </button>
      <Heading level={level} class={heading ? 'heading' : 'visually-hidden'}>
        {heading ?? title}
      </Heading>
      {condition && (
        <ConditionPage key={condition.id} model={condition} level={level + 1} actions={actions} />
      )}
      {first && <FirstScreen model={first} query={query} tries={tries} level={level + 1} actions={actions} />}
      {!first && !condition && (
        <div class="condition">
          <p class="back-line">
            <button type="button" class="plain back" onClick={actions.close}>
              {controls.back}
            </button>
          </p>
          <p>{controls.notHere}</p>
        </div>
      )}
      <footer part="dataset" class="dataset quiet">
        {footer}
      </footer>
      <span class="end visually-hidden" tabIndex={-1}>
        {controls.end}
      </span>
    </section>
  );
}
