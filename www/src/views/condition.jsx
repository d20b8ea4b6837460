// Everything on one condition, in one readable column with an outline beside it where there is room.
import { useRef } from 'preact/hooks';
import { words } from '../strings.js';
import { Claims, Mechanisms } from './background.jsx';
import { Direction, Grade, HowMuch } from './grade.jsx';
import { Heading } from './heading.jsx';
import { Study } from './study.jsx';

/** @typedef {import('#core').ConditionView} Condition */
/** @typedef {{ id: string, title: string, content: import('preact').ComponentChildren }} Part */

/** @param {{ condition: Condition, level: number, actions: import('./root.jsx').Actions }} props */
export function ConditionView({ condition, level, actions }) {
  const column = useRef(/** @type {HTMLDivElement | null} */ (null));
  const parts = partsOf(condition, level + 1);
  /** @param {string} id */
  const show = (id) => {
    const heading = column.current?.querySelector(`.part[data-id="${id}"] > [tabindex]`);
    if (!(heading instanceof HTMLElement)) return;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  };
  return (
    <div part="condition" class="condition" data-id={condition.id}>
      <div class="column" ref={column}>
        <button type="button" class="back" onClick={actions.close}>
          ← {words.back}
        </button>
        <Summary condition={condition} level={level} />
        {parts.map((part) => (
          <section key={part.id} class="part" data-id={part.id}>
            <Heading level={level + 1} focusable>
              {part.title}
            </Heading>
            {part.content}
          </section>
        ))}
      </div>
      <nav class="outline" aria-label={words.onThisPage}>
        <p aria-hidden="true">{words.onThisPage}</p>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <button type="button" class="plain" onClick={() => show(part.id)}>
                {part.title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** @param {{ condition: Condition, level: number }} props */
function Summary({ condition, level }) {
  return (
    <>
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
        <Points texts={condition.grade.reasons} />
        <p>{condition.gradeNote}</p>
      </details>
    </>
  );
}

/**
 * The parts below the summary, as far as there is something to say.
 * @param {Condition} condition
 * @param {number} level of the parts' headings
 * @returns {Part[]}
 */
function partsOf(condition, level) {
  /** @type {(Part | false)[]} */
  const parts = [
    !!condition.approvedAs && {
      id: 'approved',
      title: words.approvedAs,
      content: <p>{condition.approvedAs}</p>,
    },
    condition.byRegimen.length > 0 && {
      id: 'by-regimen',
      title: words.byRegimen,
      content: <ByRegimen condition={condition} />,
    },
    { id: 'caveats', title: words.caveats, content: <Points texts={condition.caveats} /> },
    condition.studies.length > 0 && {
      id: 'studies',
      title: `${words.studies} (${condition.studies.length})`,
      content: (
        <ol class="studies">
          {condition.studies.map((study) => (
            <Study key={study.id} study={study} level={level + 1} />
          ))}
        </ol>
      ),
    },
    condition.claims.length > 0 && {
      id: 'articles',
      title: words.articles,
      content: <Claims claims={condition.claims} />,
    },
    { id: 'gap', title: words.gap, content: <p>{condition.gap}</p> },
    condition.mechanisms.length > 0 && {
      id: 'mechanisms',
      title: words.mechanisms,
      content: <Mechanisms mechanisms={condition.mechanisms} level={level + 1} />,
    },
    condition.aliases.length > 0 && {
      id: 'aliases',
      title: words.alsoKnownAs,
      content: <p class="aliases">{condition.aliases.join(', ')}</p>,
    },
  ];
  return parts.filter((part) => part !== false);
}

/** @param {{ texts: string[] }} props */
function Points({ texts }) {
  return (
    <ul class="points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** @param {{ condition: Condition }} props */
function ByRegimen({ condition }) {
  return (
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
  );
}
