// A table as CSV (RFC 4180): a byte-order mark, a head, CRLF after each row, quotes where they are needed. By hand: the
// libraries that write CSV are larger than all files of this folder, and none guards formulas in a way that can be undone.

/** @typedef {import('#core').RecordCell} RecordCell */

/** What stands between the texts of a list. It occurs in no text of the facts. */
export const BETWEEN = ' | ';

/** The byte-order mark, without which a spreadsheet program reads the encoding of its computer. */
const MARK = '\uFEFF';

/** Characters that OWASP's page "CSV Injection" names, and the full-width forms that some spreadsheets read alike. */
const RISKY = /^[=+\-@\t\r\n'＝＋－＠]/;

/**
 * Texts of which spreadsheets make another thing: a date of `1-2`, `3/4` or `May-2010`, a thousand million of `1E9`, 7 of
 * `007`; and they round what has more than 15 digits.
 */
const CHANGED =
  /^(0\d+|\d{16,}|\d+(\.\d+)?e[+-]?\d+|\d+(([-/:])\d+){1,2}|\d+(\.\d+){2}|(?=.*\d)(\d+[- ]?)?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)([- ]?\d+){0,2})$/i;

/**
 * A text that a spreadsheet shows as it is. An apostrophe goes before a first apostrophe too, so that taking one away
 * gives back every text.
 * @param {string} text
 */
export const harmless = (text) => (RISKY.test(text) || CHANGED.test(text) ? `'${text}` : text);

/**
 * In quotes where a reader needs them (RFC 4180, section 2, rules 6 and 7).
 * @param {string} text
 */
const quoted = (text) => (/[,"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** @param {RecordCell} cell */
const isDecimal = (cell) => typeof cell === 'number' && !Number.isInteger(cell);

/**
 * @param {RecordCell} cell
 * @param {boolean} decimal it stands among numbers with decimals
 */
function flat(cell, decimal) {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'number') return decimal && Number.isInteger(cell) ? cell.toFixed(1) : String(cell);
  return harmless(typeof cell === 'string' ? cell : cell.join(BETWEEN));
}

/**
 * A program that takes a column for whole numbers by its first rows would stop at a decimal further down: where one number
 * of a column has decimals, all have.
 * @param {Pick<import('#core').RecordTable, 'columns' | 'rows'>} table
 * @returns {string}
 */
export function csv({ columns, rows }) {
  const decimal = columns.map((_, place) => rows.some((row) => isDecimal(row[place])));
  const lines = [columns, ...rows].map((row) => row.map((cell, place) => quoted(flat(cell, decimal[place]))));
  return MARK + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
