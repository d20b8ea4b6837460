// Everything on one condition, in one readable column.
import { words } from '../strings.js';
import { Direction, Grade, HowMuch } from './grade.jsx';
import { Heading } from './heading.jsx';
import { Links } from './links.jsx';
import { Study } from './study.jsx';

/** @typedef {import('#core').ConditionView} Condition */

/** @param {{ condition: Condition, level: number, actions: import('./root.jsx').Actions }} props */
export function ConditionView({ condition, level, actions }) {
  const sub = level + 1;
  /** @param {KeyboardEvent} event */
  const stepBack = (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) actions.close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever the focus is inside; the button says the same
    <div part="condition" class="condition" data-id={condition.id} onKeyDown={stepBack}>
      <button type="button" class="back" onClick={actions.close}>
        ← {words.back}
      </button>
      <Heading level={level} class="condition-name" focusable>
        {condition.name}
      </Heading>
      <p class="approval">
        <span class={`tag ${condition.approval.id}`}>{condition.approval.label}</span>
        <span class="category">{condition.category.label}</span>
      </p>
      <p class="bottom-line">{condition.bottomLine}</p>
      <Grade grade={condition.grade} />
      {condition.gradeScope && <p class="scope">{condition.gradeScope}</p>}
      <p class="figures">{condition.figures}</p>
      <details class="why">
        <summary>{words.whyGrade}</summary>
        <ul>
          {condition.grade.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p>{condition.gradeNote}</p>
      </details>
      {condition.approvedAs && (
        <Part title={words.approvedAs} level={sub}>
          <p>{condition.approvedAs}</p>
        </Part>
      )}
      <ByRegimen condition={condition} level={sub} />
      <Part title={words.caveats} level={sub}>
        <ul>
          {condition.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </Part>
      {condition.studies.length > 0 && (
        <Part title={`${words.studies} (${condition.studies.length})`} level={sub}>
          <ol class="studies">
            {condition.studies.map((study) => (
              <Study key={study.id} study={study} level={sub + 1} />
            ))}
          </ol>
        </Part>
      )}
      <Claims condition={condition} level={sub} />
      <Part title={words.gap} level={sub}>
        <p>{condition.gap}</p>
      </Part>
      <Mechanisms condition={condition} level={sub} />
      {condition.aliases.length > 0 && (
        <Part title={words.alsoKnownAs} level={sub}>
          <p class="aliases">{condition.aliases.join(', ')}</p>
        </Part>
      )}
    </div>
  );
}

/** @param {{ title: string, level: number, children: import('preact').ComponentChildren }} props */
function Part({ title, level, children }) {
  return (
    <section class="part">
      <Heading level={level}>{title}</Heading>
      {children}
    </section>
  );
}

/** @param {{ condition: Condition, level: number }} props */
function ByRegimen({ condition, level }) {
  if (!condition.byRegimen.length) return null;
  return (
    <Part title={words.byRegimen} level={level}>
      <ul class="by-regimen">
        {condition.byRegimen.map((row) => (
          <li key={row.id} data-id={row.id}>
            <strong>{row.label}</strong>
            <span class="grade">
              <HowMuch grade={row.grade} />
              <Direction grade={row.grade} />
            </span>
            <span class="figures">{row.figures}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** @param {{ condition: Condition, level: number }} props */
function Claims({ condition, level }) {
  if (!condition.claims.length) return null;
  return (
    <Part title={words.articles} level={level}>
      {condition.claims.map((claim) => (
        <div key={claim.article} class="claim" data-id={claim.article}>
          <p class="citation">{claim.href ? <a href={claim.href}>{claim.source}</a> : claim.source}</p>
          <p>
            {words.says} {claim.says}
          </p>
          <p>
            <strong class={`verdict ${claim.verdict.id}`}>{claim.verdict.label}.</strong> {claim.because}
          </p>
        </div>
      ))}
    </Part>
  );
}

/** @param {{ condition: Condition, level: number }} props */
function Mechanisms({ condition, level }) {
  if (!condition.mechanisms.length) return null;
  return (
    <Part title={words.mechanisms} level={level}>
      {condition.mechanisms.map((mechanism) => (
        <div key={mechanism.id} class="mechanism" data-id={mechanism.id}>
          <Heading level={level + 1}>{mechanism.name}</Heading>
          <p class="status">{mechanism.status.label}</p>
          <p>{mechanism.explanation}</p>
          <p>
            <strong>{words.doubts}</strong> {mechanism.doubts}
          </p>
          <details>
            <summary>
              {words.sources} ({mechanism.sources.length})
            </summary>
            <ul class="sources">
              {mechanism.sources.map((source) => (
                <li key={source.title}>
                  {source.title}
                  {source.detail && `. ${source.detail}`} <Links links={source.links} />
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </Part>
  );
}
