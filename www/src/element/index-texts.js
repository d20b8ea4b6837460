// The core indexes what is searched a piece at a time: each piece is a task of its own, so that keys and taps come between.
import { whenIdle } from './when-idle.js';
import { yieldToBrowser } from './yield-to-browser.js';

/** @typedef {import('./core.d.ts').Core} Core */

/** Cores that have indexed all. @type {WeakSet<Core>} */
const done = new WeakSet();
/** Cores that are at it. @type {WeakMap<Core, Promise<void>>} */
const running = new WeakMap();

/**
 * @param {Core} core
 * @returns {boolean} whether nothing is left
 */
function indexPiece(core) {
  if (!done.has(core) && !core.warm()) done.add(core);
  return done.has(core);
}

/** Whether a search is answered at once. @param {Core} core */
export const isIndexed = (core) => done.has(core);

/**
 * Before a search is asked for.
 * @param {Core} core
 * @returns {Promise<void>}
 */
export function index(core) {
  const all = running.get(core) ?? indexAll(core);
  running.set(core, all);
  return all;
}

/** @param {Core} core */
async function indexAll(core) {
  // what waits for it is a task of its own
  do await yieldToBrowser();
  while (!indexPiece(core));
  await yieldToBrowser();
}

/**
 * While nobody waits.
 * @param {Core} core
 */
export function indexWhenIdle(core) {
  whenIdle(() => indexPiece(core) || indexWhenIdle(core));
}
