// What is drawn: the model of the view that a query asks for, and what stands around it.
import { date } from '../words/numbers.js';
import { controls } from '../words/strings/controls.js';
import { deferredView } from './deferred-views.js';
import { optionsOf, rowsOf } from './options.js';
import { firstScreenModel, pageOf, viewOf } from './view-models.js';

/** Rows that a chosen result adds: what a reader chose by its result is short, and is shown whole where it can be. */
const CHOSEN = 6;

/**
 * @param {Element} element
 * @param {import('./view-models.js').Asked} asked
 * @param {object} around
 * @param {number} around.width pixels to draw in
 * @param {boolean} around.covers the screen, not a place in the article
 * @param {number} around.added rows that the reader asked for
 * @param {import('../views/actions.d.ts').Actions} around.actions
 * @param {Pick<import('./navigation.js').Navigation, 'address' | 'memory'>} around.navigation
 * @param {() => void} around.skip past all of it
 */
export function viewProps(element, asked, { width, covers, added, actions, navigation, skip }) {
  const { query, dataset } = asked;
  const { hide, full, ...headed } = optionsOf(element);
  const chosen = query.direction?.length ? CHOSEN : 0;
  const rows = rowsOf(element, width, covers) + chosen + added;
  const view = viewOf(query);
  const first = view === 'list' ? firstScreenModel(asked, rows) : undefined;
  const { Component, modelOf } = deferredView(view);
  // a sheet leads to everything on its use
  const whole = view === 'sheet' ? { condition: query.condition, regimen: query.regimen } : query;
  return {
    ...headed,
    actions,
    covers,
    memory: navigation.memory(query),
    skip,
    title: controls.title(dataset.subject),
    query,
    tries: dataset.tries,
    first,
    view,
    Component,
    model: first ? undefined : modelOf?.(asked),
    id: pageOf(view, query),
    address: navigation.address(whole) ?? location.href,
    // on the first screen the notice stands with the dangers
    footer: controls.facts(dataset.version, date(dataset.date), first ? '' : dataset.notice),
  };
}
