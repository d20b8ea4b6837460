// The uses as a table, some to a page; heads sort it. In a narrow column each row is a few lines with the same words.
import { useEffect, useRef } from 'preact/hooks';
import { Leading } from '../leading.jsx';
import { Phrase } from '../phrase.jsx';
import { useRemembered } from '../use-remembered.js';

/** @typedef {import('../../words/models.d.ts').TableModel} TableModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** @param {{ model: TableModel, actions: Actions }} props */
export function UseTable({ model, actions }) {
  const { rows, pages } = model;
  const order = rows.map((row) => row.id).join(' ');
  const [turnedTo, setTurnedTo] = useRemembered('page', { order, asked: 0 });
  // other filters or another order begin at the first page
  if (turnedTo.order !== order) setTurnedTo({ order, asked: 0 });
  const asked = turnedTo.order === order ? turnedTo.asked : 0;
  const range = useRef(/** @type {HTMLParagraphElement | null} */ (null));
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) range.current?.focus();
    turned.current = false;
  });
  const page = pages[asked] ?? pages[0];
  if (!page) return null;
  /** @param {number} to */
  const turn = (to) => {
    if (pages[to] === page) return range.current?.focus();
    turned.current = true;
    setTurnedTo({ order, asked: to });
  };
  return (
    <>
      <p ref={range} class="count quiet" tabIndex={-1}>
        {page.range}
      </p>
      <table class="uses">
        <caption class="visually-hidden">{model.caption}</caption>
        <thead>
          <tr>
            {model.columns.map((column) => (
              <th key={column.sort} scope="col" class={`of-${column.sort}`} aria-sort={column.sorted}>
                {actions.hidden('sort') ? (
                  column.label
                ) : (
                  <button type="button" class="plain" onClick={() => actions.change({ sort: column.sort })}>
                    {column.label}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(page.from, page.to).map((row) => (
            <tr key={row.id} part="row" data-id={row.id}>
              <th scope="row" class="of-name">
                <Leading to={{ condition: row.id }} actions={actions}>
                  {row.name}
                </Leading>
              </th>
              <td class="of-direction">
                <Phrase phrase={row.phrase} />
                {row.approval && <span class="approval"> · {row.approval}</span>}
              </td>
              <td class="of-people">
                {row.people.figure}
                {row.people.noun && <span class="narrow-only"> {row.people.noun}</span>}
              </td>
              <td class="of-newest">
                {row.latest.lead && <span class="narrow-only">{row.latest.lead} </span>}
                {row.latest.year}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pages.length > 1 && (
        <nav class="pages" aria-label={model.pagesLabel}>
          {pages.map((each, place) => (
            <button
              key={each.from}
              type="button"
              class="control"
              aria-label={each.name}
              aria-current={each === page ? 'page' : undefined}
              onClick={() => turn(place)}
            >
              {each.label}
            </button>
          ))}
        </nav>
      )}
    </>
  );
}
