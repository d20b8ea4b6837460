// The map's twin: the same conditions and figures as a table, sorted by its headings.
// biome-ignore-all lint/a11y/noRedundantRoles: as blocks on a phone, some browsers take the roles of a table away
import { mapWords } from '../strings/map.js';
import { Finding } from './finding.jsx';
import { Direction, HowMuch } from './grade.jsx';
import { Twin } from './twin.jsx';

/** @typedef {import('#core').EvidenceTable} Table */

/** @param {import('./root.jsx').Shown<{ list: import('#core').ListView, table: Table }>} shown */
export function EvidenceTable({ model: { list, table }, query, actions }) {
  return (
    <Finding
      list={list}
      query={query}
      actions={actions}
      sorted={false}
      beside={<Twin view="map" label={mapWords.asMap} actions={actions} />}
    >
      {table.rows.length > 0 && (
        <div class="wide">
          <table part="table" class="table" role="table">
            <caption>{table.caption}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {table.columns.map(({ id, label, sort, sorted }) => (
                  <th
                    key={id}
                    scope="col"
                    role="columnheader"
                    data-id={id}
                    aria-sort={sort ? sorted : undefined}
                  >
                    {sort ? (
                      <button type="button" class="sorts" onClick={() => actions.change({ sort })}>
                        {label}
                        <span aria-hidden="true">
                          {{ ascending: ' ↑', descending: ' ↓', none: '' }[sorted]}
                        </span>
                      </button>
                    ) : (
                      label
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {table.rows.map((row) => (
                <Row key={row.id} row={row} columns={table.columns} open={actions.open} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Finding>
  );
}

/** @param {{ row: Table['rows'][0], columns: Table['columns'], open: (id: string) => void }} props */
function Row({ row, columns: [, ...columns], open }) {
  /** @type {{ [id: string]: import('preact').ComponentChildren }} */
  const cells = {
    approval: row.approval.label,
    strength: <HowMuch grade={row.grade} />,
    direction: <Direction grade={row.grade} />,
    trials: row.trials,
    people: row.people,
    newest: row.newest,
    doses: row.doses,
  };
  return (
    <tr part="row" role="row" data-id={row.id}>
      <th scope="row" role="rowheader">
        <button type="button" class="plain opens" onClick={() => open(row.id)}>
          {row.name}
        </button>
      </th>
      {columns.map(({ id, label }) => (
        <td key={id} role="cell" data-label={label} data-id={id}>
          {cells[id]}
        </td>
      ))}
    </tr>
  );
}
