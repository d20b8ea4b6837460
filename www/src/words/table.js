// The table of uses: what was found, how many people it rests on, and the latest study, in pages.
import { allUses } from './all-uses.js';
import { number } from './numbers.js';
import { phrase, statedPeople } from './results.js';
import { rowApprovals } from './strings/first-screen.js';
import { table } from './strings/table.js';

/** @typedef {import('#answers').Answers} Answers */
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
 * The people that the core sorts by: behind the summary, else in trials, else in other records.
 * @param {Answers} grade
 * @returns {TableModel['rows'][number]['people']}
 */
function peopleOf({ summary, randomised, others }) {
  const tally = randomised.records ? randomised : others;
  const known = summary ? summary.people : tally.people;
  if (!known) return { figure: table.notSaid };
  const noun = table.people(known);
  const said = summary ? number(known) : statedPeople(tally).replace(` ${noun}`, '');
  return { figure: said, noun };
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
    rows: results.map(({ id, name, rowName, grade, approval, approvalWords }) => ({
      id,
      name: rowName ?? name,
      phrase: { ...phrase(grade), basis: '' },
      approval: approvalWords || rowApprovals[approval] || undefined,
      people: peopleOf(grade),
      latest: {
        lead: grade.newest ? table.latest : undefined,
        year: grade.newest ? String(grade.newest) : table.notSaid,
      },
    })),
    pages,
    pagesLabel: table.pagesLabel,
  };
}
