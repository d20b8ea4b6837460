// Every view: what it asks the core for, and what draws the answer.
import { ConditionView } from './views/condition.jsx';
import { List } from './views/list.jsx';
import { Sheet } from './views/sheet.jsx';

/** @typedef {import('#core').Explorer} Explorer */
/** @typedef {import('#core').Query} Query */

/**
 * @typedef {object} Asked
 * @property {number} width of the element, in CSS pixels
 * @property {number} cards how many cards of a list to ask for; the rest comes when the browser has time
 * @property {string} address where everything on the condition that is open stands
 */

/**
 * @template Model
 * @typedef {object} Room
 * @property {(core: Explorer, query: Query, asked: Asked) => Model} ask
 * @property {import('preact').FunctionComponent<import('./views/root.jsx').Shown<Model>>} draw
 */

/** @type {{ [view: string]: Room<any> }} */
export const rooms = {
  list: { ask: (core, query, { cards }) => core.list(query, { count: cards }), draw: List },
  condition: { ask: (core, query) => core.condition(query.condition ?? '', query), draw: ConditionView },
  sheet: {
    ask: (core, query, { address }) => core.sheet(query.condition ?? '', query, address),
    draw: Sheet,
  },
};

/**
 * The name of the room that a query asks for.
 * @param {Query} query
 */
export function roomOf({ view = 'list', condition }) {
  if (condition) return view === 'sheet' ? 'sheet' : 'condition';
  return view === 'sheet' ? 'list' : view;
}
