// The first screen as it is drawn: its question to the core, put into words. And which view a query asks for.
import { firstScreen } from '../words/first-screen.js';

/**
 * What there is to make a model of.
 * @typedef {{ core: import('./core.d.ts').Core, query: import('#answers').Query,
 *             dataset: import('#answers').Dataset }} Asked
 */

/** Rows that only mention what was typed, in their fold. */
const MENTIONED = 16;

/**
 * @param {Asked} asked
 * @param {number} rows how many there are at first
 */
export function firstScreenModel({ core, query, dataset }, rows) {
  const list = core.list(query, { count: rows });
  const { mentionedFrom: from, total } = list;
  const mentioned = from < total ? core.list(query, { from, count: MENTIONED }).results : [];
  return firstScreen(list, dataset, { rows, mentioned });
}

/** Views of one page, which stays when a reader goes from one to another. @type {{ [view: string]: string }} */
const PAGES = { sizes: 'map', table: 'map' };

/** The view that a part of the page is known by, as an author hides it. @param {string} view */
export const pageName = (view) => PAGES[view] ?? view;

/**
 * Tells one page from another.
 * @param {string} view
 * @param {import('#answers').Query} query
 */
export const pageOf = (view, { condition, topic }) => [pageName(view), condition, topic].join(' ');

/**
 * The name of the view that a query asks for: an open use goes before a view, and a sheet without a use is the list.
 * @param {import('#answers').Query} query
 */
export function viewOf({ view = 'list', condition }) {
  if (condition) return view === 'sheet' ? 'sheet' : 'condition';
  return view === 'sheet' ? 'list' : view;
}
