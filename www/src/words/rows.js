// One use in a list: its name, its result, and why it is here.
import { marked } from './pieces.js';
import { named, phrase, toneOf } from './results.js';
import { matchedBy, noStudyOfForm, rowApprovals } from './strings/first-screen.js';
import { shortRegimens } from './strings/labels.js';

/** @typedef {import('#answers').Match} Match */
/** @typedef {import('#answers').Row} Row */
/** @typedef {import('./models.d.ts').Piece} Piece */
/** @typedef {import('./models.d.ts').RowModel} RowModel */

/**
 * The name that is drawn with what matched marked. A short name that begins the whole one keeps its marks.
 * @param {string} shown
 * @param {Match | undefined} match
 * @returns {{ name: Piece[], rest?: Match }}
 */
function nameOf(shown, match) {
  if (!match) return { name: [{ text: shown }] };
  const inside = match.text.startsWith(shown) && match.ranges.every(([, end]) => end <= shown.length);
  if (inside) return { name: marked(shown, match.ranges) };
  return { name: [{ text: shown }], rest: match };
}

/**
 * The form that the words speak of.
 * @param {NonNullable<Row['form']>} form
 */
function formOf({ regimen, grade }) {
  const text = grade.level === 0 ? noStudyOfForm[regimen] : named(shortRegimens[regimen], grade);
  return { text, tone: toneOf(grade.direction, grade.level) };
}

/**
 * @param {Row} row
 * @param {{ dangerInShort: string }} dataset
 * @returns {RowModel}
 */
export function rowModel(row, { dangerInShort }) {
  const { name, rest } = nameOf(
    row.rowName ?? row.name,
    row.matches.find(({ field }) => field === 'name'),
  );
  const because = row.matches.find(({ field }) => field !== 'name') ?? rest;
  const lead = because && matchedBy[because.field];
  return {
    id: row.id,
    name,
    phrase: phrase(row.grade),
    approval: row.approvalWords || rowApprovals[row.approval] || undefined,
    form: row.form && formOf(row.form),
    short: row.short,
    danger: row.dangerApplies ? dangerInShort : undefined,
    matched: because && [...(lead ? [{ text: lead }] : []), ...marked(because.text, because.ranges)],
  };
}
