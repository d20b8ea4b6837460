// What each view draws: its question to the core, put into words.
import { articlesModel } from '../words/articles.js';
import { condition } from '../words/condition.js';
import { drugModel } from '../words/drug.js';
import { howWeKnowModel } from '../words/how-we-know.js';

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
  condition: ({ core, query, dataset }) =>
    condition(core.condition(/** @type {string} */ (query.condition), query), dataset),
  /** @param {Asked} asked */
  drug: ({ core, query, dataset }) => drugModel(core.drug(query), dataset),
  /** @param {Asked} asked */
  'how-we-know': ({ core }) => howWeKnowModel(core.method()),
};

/**
 * The name of the view that a query asks for: an open use goes before a view, and a sheet without a use is the list.
 * @param {import('#answers').Query} query
 */
export function viewOf({ view = 'list', condition }) {
  if (condition) return view === 'sheet' ? 'sheet' : 'condition';
  return view === 'sheet' ? 'list' : view;
}
