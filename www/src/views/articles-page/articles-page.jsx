// The articles that were checked: how many claims hold up, and one row each, those that do not hold first.
import { controls } from '../../words/strings/controls.js';
import { BackLine } from '../back-line.jsx';
import { Heading } from '../heading.jsx';
import { Pieces } from '../pieces.jsx';
import { ShowAll } from '../show-all.jsx';
import { Toolbar } from '../toolbar.jsx';
import { useRemembered } from '../use-remembered.js';

/** @typedef {import('../../words/models.d.ts').ArticlesModel} ArticlesModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** Claims that stand there at once. */
const OPEN = 10;

/** @param {{ model: ArticlesModel, level: number, actions: Actions }} props */
export function ArticlesPage({ model, level, actions }) {
  const [all, setAll] = useRemembered('all', false);
  const shown = all ? model.claims : model.claims.slice(0, OPEN);
  const chosen = model.verdicts.filter((verdict) => verdict.selected).map((verdict) => verdict.id);
  return (
    <article part="articles" class="articles condition">
      <BackLine actions={actions} />
      <Heading level={level} class="condition-name" focusable>
        {controls.wayTo.articles}
      </Heading>
      <p class="answer">{model.lead}</p>
      <Toolbar class="buttons" label={model.verdictsLabel}>
        {model.verdicts.map((verdict) => (
          <button
            key={verdict.id}
            type="button"
            class={`group ${verdict.tone}`}
            data-id={verdict.id}
            aria-pressed={verdict.selected}
            onClick={() =>
              actions.change({
                verdict: verdict.selected
                  ? chosen.filter((id) => id !== verdict.id)
                  : [...chosen, verdict.id],
              })
            }
          >
            {verdict.label} ({verdict.count})
          </button>
        ))}
      </Toolbar>
      <ul class="rows">
        {shown.map((claim) => (
          <li key={claim.key} part="claim" class="claim-row" data-id={claim.key}>
            <details class="study">
              <summary>
                <strong class={`verdict-word ${claim.tone}`}>{claim.verdict}</strong> ·{' '}
                <span class="about">{claim.about.text}</span>: {claim.says}
              </summary>
              {claim.because && <p>{claim.because}</p>}
              <p class="quiet">{claim.source}</p>
              {claim.about.condition && (
                <p>
                  <Pieces pieces={[claim.about]} actions={actions} />
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
      {shown.length < model.claims.length && (
        <ShowAll
          count={model.claims.length}
          from={OPEN}
          items=".claim-row summary"
          show={() => setAll(true)}
        />
      )}
      <ul class="sources">
        {model.articles.map((article) => (
          <li key={article.id}>
            {article.href ? (
              <a href={article.href} target="_blank" rel="noopener noreferrer">
                {article.source}
              </a>
            ) : (
              article.source
            )}
            : {article.count}
          </li>
        ))}
      </ul>
      <p class="quiet">{model.note}</p>
    </article>
  );
}
