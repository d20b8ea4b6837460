// Everything on screen as JSON, which `schema.json` describes.
import { namedRows, tablesOf } from './tables.js';

/**
 * @param {import('#core').Records} records
 * @returns {string}
 */
export function json(records) {
  const { subject, version, date, notice, query } = records;
  const tables = tablesOf(records).map((table) => [table.name, namedRows(table)]);
  const file = { subject, version, date, notice, query, ...Object.fromEntries(tables) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
