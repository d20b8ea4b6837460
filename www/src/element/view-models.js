// What each view draws: its question to the core, put into words.
import { articlesModel } from '../words/articles.js';
import { comparison, nameOf } from '../words/comparison.js';
import { condition } from '../words/condition.js';
import { drugModel } from '../words/drug.js';
import { firstScreen } from '../words/first-screen.js';
import { howWeKnowModel } from '../words/how-we-know.js';
import { mapModel } from '../words/map.js';
import { sheet } from '../words/sheet.js';
import { sizesModel } from '../words/sizes.js';
import { tableModel } from '../words/table.js';

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

/** By the view's name; the first screen, which adds rows to itself, is the element's. */
export const VIEW_MODELS = {
  /** @param {Asked} asked */
  articles: ({ core, query }) => articlesModel(core.claims(query)),
  /** @param {Asked} asked */
  compare: ({ core, query, dataset }) => ({
    ...comparison(core.comparison(query), dataset),
    /** @param {string} text uses to add that these words name */
    find: (text) => core.addable({ compare: query.compare, text }).map(nameOf),
  }),
  /** @param {Asked} asked */
  condition: ({ core, query, dataset }) =>
    condition(core.condition(/** @type {string} */ (query.condition), query), dataset),
  /** @param {Asked} asked */
  map: ({ core, query, dataset }) => mapModel(core.map(query), dataset),
  /** @param {Asked} asked */
  sizes: ({ core, query, dataset }) => sizesModel(core.map(query), dataset),
  // like the pictures, whatever was typed
  /** @param {Asked} asked */
  table: ({ core, query, dataset }) =>
    tableModel(core.map(query), core.list({ ...query, text: '' }), dataset),
  /** @param {Asked} asked */
  drug: ({ core, query, dataset }) => drugModel(core.drug(query), dataset),
  /** @param {Asked} asked */
  'how-we-know': ({ core }) => howWeKnowModel(core.method()),
  /** @param {Asked} asked */
  sheet: ({ core, query, dataset }) => {
    const id = /** @type {string} */ (query.condition);
    return sheet(core.sheet(id, query), core.condition(id, query), dataset);
  },
};

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
