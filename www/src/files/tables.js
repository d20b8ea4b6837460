// Tables of records as the core gives them, by name and as rows with names.
import { phrase } from '../words/results.js';
import { files } from '../words/strings/files.js';

/** @typedef {import('#answers').Answers} Answers */
/** @typedef {import('#core').RecordCell} RecordCell */
/** @typedef {import('#core').Records} Records */
/** @typedef {import('#core').RecordTable} RecordTable */

/**
 * The core has no words for a grade.
 * @param {RecordCell | Answers} cell
 * @returns {RecordCell}
 */
function worded(cell) {
  if (cell === null || typeof cell !== 'object' || Array.isArray(cell)) return cell;
  const { result, basis } = phrase(cell);
  return files.grade(result, basis);
}

/**
 * Every table with words in the place of answers.
 * @param {Records} records
 * @returns {RecordTable[]}
 */
export const tablesOf = ({ tables }) =>
  tables.map(({ name, columns, rows }) => ({ name, columns, rows: rows.map((row) => row.map(worded)) }));

/**
 * A row of any table: a column that the table does not have is not stated.
 * @typedef {{ [column: string]: RecordCell }} NamedRow
 */

/**
 * @param {RecordTable} table
 * @returns {NamedRow[]}
 */
export const namedRows = ({ columns, rows }) =>
  rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
