// Every view: what it asks the core for, what draws the answer and how that looks. The list, and a condition, which
// is what readers open from it, are there at once; the others come when they are asked for.
import { coreIsWhole } from './load-core.js';
import first from './rooms/first.js';
import { addStyles } from './styles.js';

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

/**
 * Rooms that come together.
 * @typedef {object} Part
 * @property {string[]} styles their own style sheets, in the order in which they count
 * @property {{ [view: string]: Room<any> }} rooms
 */

/** @typedef {() => Promise<{ default: Part }>} PartSource */

/** What is there. @type {{ [view: string]: Room<any> }} */
const rooms = { ...first.rooms };
/** What can be fetched. @type {{ [view: string]: PartSource }} */
let sources = {};

/** @param {{ [view: string]: PartSource }} given */
export function provideRooms(given) {
  sources = given;
}

/** @param {Part} part */
export function addPart(part) {
  // two explorers may have asked for it at once; plain loops, as in styles.js
  for (const name in part.rooms) {
    if (rooms[name]) return;
  }
  addStyles(part.styles);
  Object.assign(rooms, part.rooms);
}

/**
 * The room of that name, if it is there, and if so much of the core is there as it needs.
 * @param {string} name
 * @returns {Room<any> | undefined}
 */
export const roomNamed = (name) => (coreIsWhole() || name === 'list' ? rooms[name] : undefined);

/** Names of the rooms that are not there yet. */
export const missingRooms = () => Object.keys(sources).filter((name) => !rooms[name]);

/**
 * Fetches a room; one that did not come can be asked for again.
 * @param {string} name
 */
export async function loadRoom(name) {
  if (!rooms[name]) addPart((await sources[name]()).default);
}

/**
 * The name of the room that a query asks for.
 * @param {Query} query
 */
export function roomOf({ view = 'list', condition }) {
  if (condition) return view === 'sheet' ? 'sheet' : 'condition';
  if (view === 'sizes') return 'map';
  return view === 'sheet' || view === 'how-we-know' ? 'list' : view;
}
