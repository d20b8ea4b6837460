// What stands there before the core does: the list where nothing is asked for, as the core that it comes with answered
// when pkg/ was built (www/build/initial-list.mjs).
import { queryOf } from './attributes.js';
import { wantsAddress } from './options.js';
import { isAddressed } from './shared-link.js';

/** @typedef {Pick<import('./core.d.ts').Core, 'list' | 'dataset' | 'tidy'>} Answering */

/** @type {string | undefined} */
let answers;

/** @param {string} given as JSON */
export function provideInitialList(given) {
  answers = given;
}

/**
 * Whether an explorer asks for that list: by its attributes, by the page's address, or by what was typed on this page
 * before it was left.
 * @param {Element} element
 */
function asksNothing(element) {
  const { view = 'list', ...query } = queryOf(element);
  const left = wantsAddress(element) && Object(history.state).nxPlace?.text;
  return view === 'list' && !left && !isAddressed(element) && Object.keys(query).length === 0;
}

/**
 * In the place of the core, for that one query; nothing where something else is asked for.
 * @param {Element} element
 * @returns {Answering | undefined}
 */
export function initialAnswers(element) {
  if (!answers || !asksNothing(element)) return undefined;
  /** @type {{ list: import('#answers').List, dataset: import('#answers').Dataset }} */
  const { list, dataset } = JSON.parse(answers);
  return {
    list: (_, { from = 0, count = list.results.length } = {}) => ({
      ...list,
      results: list.results.slice(from, from + count),
    }),
    dataset: () => dataset,
    tidy: (query = {}) => query,
  };
}
