// The table of uses: what was found, how many people it rests on, and the latest study, in pages.
import { allUses } from './all-uses.js';
import { number } from './numbers.js';
import { phrase } from './results.js';
import { rowApprovals } from './strings/first-screen.js';
import { rests } from './strings/results.js';
import { table } from './strings/table.js';

/** @typedef {import('./models.d.ts').TableModel} TableModel */

/** Rows of a page: as tall as an article allows what one press adds. */
const ROWS = 15;

/** Columns by the sort that their heads choose, with the way it goes; the order of results is neither up nor down. */
const COLUMNS = /** @type {const} */ ([
  ['name', 'ascending'],
  ['direction', 'other'],
  ['people', 'descending'],
  ['newest', 'descending'],
]);

/**
 * @param {import('#answers').PeopleBehind} behind
 * @returns {TableModel['rows'][number]['people']}
 */
function peopleWords({ people, atLeast }) {
  if (!people) return { figure: table.notSaid };
  const figure = number(people);
  return { figure: atLeast ? rests.atLeast(figure) : figure, noun: table.people(people) };
}

/**
 * @param {import('#answers').EvidenceMap} map
 * @param {import('#answers').List} list every use that the filters leave, in the order asked for
 * @param {import('#answers').Dataset} dataset
 * @returns {TableModel}
 */
export function tableModel(map, { results, sort, total }, dataset) {
  const pages = Array.from({ length: Math.ceil(results.length / ROWS) }, (_, page) => {
    const [from, to] = [page * ROWS, Math.min((page + 1) * ROWS, results.length)];
    return {
      from,
      to,
      label: number(page + 1),
      name: table.page(page + 1),
      range: table.range(from + 1, to, total),
    };
  });
  return {
    ...allUses('table', map, dataset),
    picture: 'table',
    caption: table.caption,
    columns: COLUMNS.map(([id, way]) => ({
      sort: id,
      label: table.columns[id],
      sorted: id === sort ? way : undefined,
    })),
    rows: results.map(({ id, name, rowName, grade, people, approval, approvalWords }) => ({
      id,
      name: rowName ?? name,
      phrase: { ...phrase(grade), basis: '' },
      approval: approvalWords || rowApprovals[approval] || undefined,
      people: peopleWords(people),
      latest: {
        lead: grade.newest ? table.latest : undefined,
        year: grade.newest ? String(grade.newest) : table.notSaid,
      },
    })),
    pages,
    pagesLabel: table.pagesLabel,
  };
}
