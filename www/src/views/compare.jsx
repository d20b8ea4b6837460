// Two to four conditions side by side, or one under its dose forms.
import { compareWords } from '../strings/compare.js';
import { words } from '../strings.js';
import { Adding } from './adding.jsx';
import { Fold } from './fold.jsx';
import { Grade } from './grade.jsx';
import { Heading } from './heading.jsx';
import { Points } from './points.jsx';
import { Cited } from './sources.jsx';

/** @typedef {import('#core').Comparison} Comparison */
/** @typedef {Comparison['columns'][number]} Column */
/** @typedef {Comparison & { find: import('./adding.jsx').Find }} Model */

/** @param {import('./root.jsx').Shown<Model>} shown */
export function Compare({ model, level, frame, actions }) {
  const { columns, suggestions } = model;
  const picked = frame.picked.map(({ id }) => id);
  /**
   * The button that had the focus goes: the heading takes it, and says what is left.
   * @param {string} id
   * @param {Element} button
   */
  const remove = (id, button) => {
    const heading = button.closest('.compare')?.querySelector('[tabindex="-1"]');
    actions.change({ compare: picked.filter((each) => each !== id) });
    if (heading instanceof HTMLElement) heading.focus({ preventScroll: true });
  };
  /** @param {{ id: string, name: string }} condition */
  const removeButton = ({ id, name }) => (
    <button
      key={id}
      type="button"
      class="chip"
      aria-label={words.unpick(name)}
      onClick={(event) => remove(id, event.currentTarget)}
    >
      {frame.picked.length === 1 && name} <span aria-hidden="true">×</span>
    </button>
  );
  return (
    <div part="compare" class="compare">
      <Heading level={level} class="view-name" focusable>
        {model.title}
      </Heading>
      {model.hint && <p class="hint">{model.hint}</p>}
      {model.scope && (
        <p class="scope">
          {model.scope}.{' '}
          <button type="button" class="plain" onClick={() => actions.change({ regimen: [] })}>
            {compareWords.allDoseForms}
          </button>
        </p>
      )}
      {frame.picked.length === 1 && <p>{frame.picked.map(removeButton)}</p>}
      {frame.full ? (
        <p class="hint">{compareWords.full}</p>
      ) : (
        <Adding
          find={model.find}
          picked={picked}
          add={(id) => actions.change({ compare: [...picked, id] })}
        />
      )}
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} actions={actions} />}
      {columns.length > 0 && <Table model={model} open={actions.open} removeButton={removeButton} />}
    </div>
  );
}

/** @param {{ suggestions: Comparison['suggestions'], actions: import('./root.jsx').Actions }} props */
function Suggestions({ suggestions, actions }) {
  return (
    <ul class="suggestions">
      {suggestions.map(({ label, names, compare }) => (
        <li key={label}>
          <button type="button" class="suggested" onClick={() => actions.go({ compare })}>
            <span class="citation">{label}</span>
            <strong>{names}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * What is drawn as blocks on a phone must stay a table for a screen reader: so the roles are said outright.
 * @param {import('preact').AriaRole} role
 */
const as = (role) => ({ role });

/**
 * One table at every width.
 * @param {{ model: Comparison, open: (id: string) => void,
 *           removeButton: (column: Column) => import('preact').ComponentChildren }} props
 */
function Table({ model, open, removeButton }) {
  const { columns, rows } = model;
  return (
    <>
      <table class="beside" data-columns={columns.length} {...as('table')} aria-label={model.title}>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            <td {...as('cell')} />
            {columns.map((column) => (
              <th key={column.id} scope="col" {...as('columnheader')}>
                <div class="column-head">
                  <button
                    type="button"
                    class="plain opens"
                    data-id={column.condition}
                    onClick={() => open(column.condition)}
                  >
                    {column.name}
                  </button>
                  {column.id === column.condition && removeButton(column)}
                </div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {rows.map((row) => (
            <tr key={row.id} {...as('row')} data-id={row.id}>
              <th scope="row" {...as('rowheader')}>
                {row.label}
              </th>
              {row.cells.map((cell, n) => {
                const shared = row.cells.length < columns.length;
                return (
                  <td
                    key={columns[n].id}
                    {...as('cell')}
                    colSpan={shared ? columns.length : undefined}
                    data-id={columns[n].id}
                  >
                    {!shared && (
                      <span class="of-column" aria-hidden="true">
                        {columns[n].name}
                      </span>
                    )}
                    <Cell cell={cell} studies={columns[n].studies} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="citation">{model.gradeNote}</p>
    </>
  );
}

/** @param {{ cell: Comparison['rows'][number]['cells'][number], studies: import('#core').Cited[] }} props */
function Cell({ cell: { grade, facts }, studies }) {
  const listed = facts.length > 1 && !facts.some((fact) => fact.studies);
  return (
    <>
      {grade && <Grade grade={grade} />}
      {grade && (
        <Fold class="behind" printed={false} label={words.whyGrade}>
          {() => <Points texts={grade.reasons} />}
        </Fold>
      )}
      {listed ? (
        <Points texts={facts.map((fact) => fact.text)} />
      ) : (
        facts.map(({ text, studies: ids }) =>
          ids ? (
            <Fold class="behind" printed={false} key={text} label={text}>
              {() => <Cited studies={studies.filter((study) => ids.includes(study.id))} />}
            </Fold>
          ) : (
            <p key={text}>{text}</p>
          ),
        )
      )}
    </>
  );
}
