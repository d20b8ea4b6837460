// The articles' claims beside the studies.
import { claimsWords } from '../strings/articles.js';
import { words } from '../strings.js';
import { Facets } from './facets.jsx';
import { Fold } from './fold.jsx';
import { Direction, HowMuch } from './grade.jsx';
import { Heading } from './heading.jsx';
import { Links } from './links.jsx';
import { Cited, SourceList } from './sources.jsx';

/** @typedef {import('#core').ArticlesView} View */
/** @typedef {import('#core').CheckedClaim} Claim */

/** @param {import('./root.jsx').Shown<View>} shown */
export function Articles({ model, level, actions }) {
  return (
    <div part="articles" class="articles">
      <Heading level={level} class="view-name" focusable>
        {claimsWords.title}
      </Heading>
      <Summary summary={model.summary} />
      <p class="citation">{model.note}</p>
      <div class="claim-filters">
        <Facets facets={model.facets} actions={actions} />
      </div>
      <p part="count" class="count">
        {model.countLabel}
      </p>
      {model.nothing && (
        <p class="nothing">
          {model.nothing}{' '}
          <button type="button" class="plain" onClick={() => actions.change({ verdict: [], article: [] })}>
            {words.clearAll}
          </button>
        </p>
      )}
      {model.articles.map((article) => (
        <section key={article.id} class="article" data-id={article.id}>
          <Heading level={level + 1} class="article-title">
            {article.title}
          </Heading>
          {article.details.map((detail) => (
            <p key={detail} class="citation">
              {detail}
            </p>
          ))}
          {article.href && <Links links={[{ href: article.href, label: claimsWords.page }]} />}
          <Summary summary={article.summary} />
          <ol class="claims">
            {article.claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} level={level + 2} open={actions.open} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/**
 * A bar with its figures beside it, which say all that the bar does.
 * @param {{ summary: import('#core').ClaimSummary }} props
 */
function Summary({ summary }) {
  return (
    <div class="verdicts">
      <p>{summary.text}</p>
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {summary.shares.map(({ id, start, width }) => (
          <rect key={id} class={`share ${id}`} x={start} y="0" width={width} height="10" />
        ))}
      </svg>
      <ul>
        {summary.shares.map(({ id, label }) => (
          <li key={id}>
            <span class={`swatch ${id}`} aria-hidden="true" /> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** @param {{ claim: Claim, level: number, open: (id: string) => void }} props */
function ClaimRow({ claim, level, open }) {
  const { condition, grade, regimenGrade, studies, see } = claim;
  return (
    <li part="claim" class="claim" data-id={claim.id}>
      <div class="claim-head">
        <Heading level={level} class="claim-about">
          {condition ? (
            <button type="button" class="plain opens" onClick={() => open(condition)}>
              {claim.about}
            </button>
          ) : (
            claim.about
          )}
        </Heading>
        {grade && <Short grade={grade} label={claimsWords.grade} />}
        {regimenGrade && <Short grade={regimenGrade} label={`${claimsWords.from} ${claim.regimen}`} />}
      </div>
      <p>
        {words.says} {claim.says}
      </p>
      {(claim.strength || claim.regimen) && (
        <p class="citation">
          {claim.strength && `${claimsWords.firmness} ${claim.strength}`}
          {claim.strength && claim.regimen && '. '}
          {claim.regimen && `${claimsWords.regimen} ${claim.regimen}`}
        </p>
      )}
      <p>
        <strong class={`verdict ${claim.verdict.id}`}>
          <span class={`swatch ${claim.verdict.id}`} aria-hidden="true" /> {claim.verdict.label}.
        </strong>{' '}
        {claim.because}
      </p>
      {studies.length > 0 && (
        <Fold class="behind" printed={false} label={`${words.studies} (${studies.length})`}>
          {() => <Cited studies={studies} />}
        </Fold>
      )}
      {see.length > 0 && (
        <Fold
          class="behind"
          printed={false}
          label={`${words.sources} (${see.reduce((sum, row) => sum + row.sources.length, 0)})`}
        >
          {() =>
            see.map((row) => (
              <div key={row.name}>
                <p class="seen">{row.name}</p>
                <SourceList sources={row.sources} />
              </div>
            ))
          }
        </Fold>
      )}
    </li>
  );
}

/** @param {{ grade: import('#core').Grade, label: string }} props */
function Short({ grade, label }) {
  return (
    <p class="grade">
      <span class="citation">{label}</span>
      <HowMuch grade={grade} />
      <Direction grade={grade} />
    </p>
  );
}
