// Everything on one condition, in one readable column with an outline beside it where there is room.
import { useRef } from 'preact/hooks';
import { words } from '../strings.js';
import { Claims, Mechanisms } from './background.jsx';
import { Direction, Grade, HowMuch } from './grade.jsx';
import { Heading } from './heading.jsx';
import { moveTo, Parts } from './parts.jsx';
import { Pick } from './picked.jsx';
import { Points } from './points.jsx';
import { Study } from './study.jsx';
import { Timeline } from './timeline.jsx';

/** @typedef {import('#core').ConditionView & { timeline: (width: number) => import('#core').Timeline | null }} Condition */
/** @typedef {import('./parts.jsx').Part} Part */

/** @param {import('./root.jsx').Shown<Condition>} shown */
export function ConditionView({ model: condition, level, frame, query, actions }) {
  const view = useRef(/** @type {HTMLDivElement | null} */ (null));
  /** @param {string} id */
  const showStudy = (id) => moveTo(view.current, `[part~="study"][data-id="${CSS.escape(id)}"] [tabindex]`);
  const parts = partsOf(condition, level + 1, showStudy);
  return (
    <div part="condition" class="condition outlined" data-id={condition.id} ref={view}>
      <Parts parts={parts} level={level + 1}>
        <button type="button" class="back" onClick={actions.close}>
          ← {words.backTo[query.view ?? 'list'] ?? words.backTo.list}
        </button>
        <Summary condition={condition} level={level} />
        <p class="take">
          <Pick id={condition.id} name={condition.name} frame={frame} query={query} actions={actions} />
          <button type="button" class="pick" onClick={() => actions.go({ view: 'sheet' })}>
            {words.openSheet}
          </button>
        </p>
      </Parts>
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
 * @param {(id: string) => void} showStudy
 * @returns {Part[]}
 */
function partsOf(condition, level, showStudy) {
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
        <>
          <Timeline chart={condition.timeline} show={showStudy} />
          <ol class="studies">
            {condition.studies.map((study) => (
              <Study key={study.id} study={study} level={level + 1} />
            ))}
          </ol>
        </>
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
