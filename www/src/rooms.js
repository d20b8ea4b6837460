// Every view: what it asks the core for, and what draws the answer.
import { Articles } from './views/articles.jsx';
import { Compare } from './views/compare.jsx';
import { ConditionView } from './views/condition.jsx';
import { DrugView } from './views/drug.jsx';
import { List } from './views/list.jsx';
import { EvidenceMap } from './views/map.jsx';
import { Sheet } from './views/sheet.jsx';
import { EvidenceTable } from './views/table.jsx';

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
  map: {
    ask: (core, query, { width }) => {
      const list = core.list(query, { count: 0 });
      return {
        list,
        countLabel: list.countLabel,
        width,
        map: (/** @type {number} */ px) => core.map(query, px),
        card: (/** @type {string} */ id) => core.card(id, query),
      };
    },
    draw: EvidenceMap,
  },
  table: {
    ask: (core, query) => {
      const list = core.list(query, { count: 0 });
      return { list, countLabel: list.countLabel, table: core.table(query) };
    },
    draw: EvidenceTable,
  },
  condition: {
    ask: (core, query) => ({
      ...core.condition(query.condition ?? '', query),
      /** @param {number} width */
      timeline: (width) => core.timeline(query.condition ?? '', query, width),
    }),
    draw: ConditionView,
  },
  compare: { ask: compare, draw: Compare },
  articles: { ask: (core, query) => core.articles(query), draw: Articles },
  drug: { ask: (core) => core.drug(), draw: DrugView },
  sheet: {
    ask: (core, query, { address }) => core.sheet(query.condition ?? '', query, address),
    draw: Sheet,
  },
};

/** Names offered to be added to a comparison. */
const OFFERED = 6;

/**
 * A comparison, with a way to look for what else could be in it.
 * @param {Explorer} core
 * @param {Query} query
 */
function compare(core, query) {
  const model = core.compare(query);
  /** @param {string} text */
  const find = (text) => core.list({ text }, { count: OFFERED }).results;
  return { ...model, countLabel: model.title, find };
}

/**
 * The name of the room that a query asks for.
 * @param {Query} query
 */
export function roomOf({ view = 'list', condition }) {
  if (condition) return view === 'sheet' ? 'sheet' : 'condition';
  return view === 'sheet' ? 'list' : view;
}
