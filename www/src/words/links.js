// Ways to a work, and works as sources of a statement.
import { links as texts } from './strings/answers.js';

/** @typedef {import('#answers').Link} Link */
/** @typedef {import('#answers').Source} Source */
/** @typedef {import('./models.d.ts').SourceModel} SourceModel */

/** @param {Link} link */
export const link = ({ kind, value, href }) => ({ text: texts[kind](value), href });

/**
 * @param {Source} source
 * @returns {SourceModel}
 */
export function source({ title, authors, journal, year, links }) {
  const parts = [authors, journal, year ? String(year) : ''];
  return { title, detail: parts.flatMap((part) => part || []).join(', '), links: links.map(link) };
}
