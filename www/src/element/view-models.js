// What each view draws: its question to the core, put into words.
import { articlesModel } from '../words/articles.js';
import { comparison, nameOf } from '../words/comparison.js';
import { condition } from '../words/condition.js';
import { sheet } from '../words/sheet.js';

/**
 * What there is to make a model of.
 * @typedef {{ core: import('./core.d.ts').Core, query: import('#answers').Query,
 *             dataset: import('#answers').Dataset }} Asked
 */

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
  sheet: ({ core, query, dataset }) => {
    const id = /** @type {string} */ (query.condition);
    return sheet(core.sheet(id, query), core.condition(id, query), dataset);
  },
};

/**
 * The name of the view that a query asks for: an open use goes before a view, and a sheet without a use is the list.
 * @param {import('#answers').Query} query
 */
export function viewOf({ view = 'list', condition }) {
  if (condition) return view === 'sheet' ? 'sheet' : 'condition';
  return view === 'sheet' ? 'list' : view;
}
