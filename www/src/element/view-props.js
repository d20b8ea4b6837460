// What is drawn: the model of the view that a query asks for, and what stands around it.
import { date } from '../words/numbers.js';
import { controls } from '../words/strings/controls.js';
import { deferredView } from './deferred-views.js';
import { firstScreenModel, pageOf, viewOf } from './view-models.js';

/**
 * @param {import('./view-models.js').Asked} asked
 * @param {object} around
 * @param {number} around.rows how many uses the list has at first
 * @param {(query: import('#answers').Query) => string | undefined} around.address where a query stands; nothing where
 *   the page's address is not ours
 */
export function viewProps(asked, { rows, address }) {
  const { query, dataset } = asked;
  const view = viewOf(query);
  const first = view === 'list' ? firstScreenModel(asked, rows) : undefined;
  const { Component, modelOf } = deferredView(view);
  // a sheet leads to everything on its use
  const whole = view === 'sheet' ? { condition: query.condition, regimen: query.regimen } : query;
  return {
    title: controls.title(dataset.subject),
    query,
    tries: dataset.tries,
    first,
    view,
    Component,
    model: first ? undefined : modelOf?.(asked),
    id: pageOf(view, query),
    address: address(whole) ?? location.href,
    // on the first screen the notice stands with the dangers
    footer: controls.facts(dataset.version, date(dataset.date), first ? '' : dataset.notice),
  };
}
