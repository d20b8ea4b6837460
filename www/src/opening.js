// What stands there before the core does: the list where nothing is asked for, as the core that it comes with answered
// when pkg/ was built (www/build/opening.mjs).
import answers from 'virtual:opening';
import { queryOf } from './attributes.js';

/** @typedef {Pick<import('#core').Explorer, 'frame' | 'list' | 'dataset'>} Answering */

/**
 * Whether an explorer asks for that list.
 * @param {Element} element
 */
export function asksNothing(element) {
  const { view = 'list', ...query } = queryOf(element);
  const linked = element.hasAttribute('deep-links') && location.hash;
  return view === 'list' && !linked && Object.keys(query).length === 0;
}

/**
 * In the place of the core, for that one query.
 * @returns {Answering}
 */
export function opening() {
  const { frame, list, dataset } = JSON.parse(answers);
  return { frame: () => frame, list: () => list, dataset: () => dataset };
}
