// What every view stands in: the way past it, its heading, the view, and its end.
import { controls } from '../words/strings/controls.js';
import { ArticlesPage } from './articles-page/articles-page.jsx';
import { ConditionPage } from './condition-page/condition-page.jsx';
import { FirstScreen } from './first-screen/first-screen.jsx';
import { Heading } from './heading.jsx';

/**
 * @param {{ title: string, heading?: string, level: number, query: import('#answers').Query, tries: string[],
 *           first?: import('../words/models.d.ts').FirstScreenModel,
 *           condition?: import('../words/models.d.ts').ConditionModel,
 *           articles?: import('../words/models.d.ts').ArticlesModel, footer: string,
 *           actions: import('./actions.d.ts').Actions, skip: () => void }} props
 *   `heading`: the host's own, shown; `first`, `condition` or `articles`: what is drawn; none: a view that is not here
 */
export function ExplorerView({
  title,
  heading,
  level,
  query,
  tries,
  first,
  condition,
  articles,
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
      {articles && <ArticlesPage model={articles} level={level + 1} actions={actions} />}
      {!first && !condition && !articles && (
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
