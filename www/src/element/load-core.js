// How the core gets into memory: once a page, whatever the number of elements. Its details, without which it answers
// lists and searches, may come after it.
import { StartFailure } from './failure.js';
import { yieldToBrowser } from './yield-to-browser.js';

/** @typedef {import('./core.d.ts').Core} Core */
/** @typedef {import('./core.d.ts').CoreClasses} CoreClasses */

/**
 * What the core is made of: its classes, once its wasm runs; and the text of its details, where they come apart.
 * @typedef {object} CoreSource
 * @property {() => Promise<CoreClasses>} classes
 * @property {() => Promise<string>} [details]
 * @property {string} [build] of the core that belongs to this shell, where it comes in a file of its own
 */

/** @type {CoreSource | undefined} */
let source;
/** @type {CoreClasses | undefined} */
let classes;
/** @type {Promise<Core> | undefined} */
let shared;
/** @type {Promise<void> | undefined} */
let details;
let complete = false;

/** @param {CoreSource} given */
export function provideCore(given) {
  source ??= given;
}

/** Whether the core has started. */
export const coreIsThere = () => classes !== undefined;

/** Whether it can be asked everything. */
export const detailsAreThere = () => complete;

/** The core's classes; only for what is drawn by a core. */
export function coreClasses() {
  if (!classes) throw new StartFailure('unexpected');
  return classes;
}

/**
 * The one explorer of this page.
 * @returns {Promise<Core>}
 */
export function loadCore() {
  shared ??= start().catch((error) => {
    // the next one to ask tries again
    shared = undefined;
    throw StartFailure.from(error);
  });
  return shared;
}

/** After a trap nothing in an explorer can be trusted: the next one to ask gets a new one. Details are the module's, and stay. */
export function dropCore() {
  shared = undefined;
}

/**
 * The rest of what the core answers with. Where it does not come, it can be asked for again.
 * @returns {Promise<void>}
 */
export function loadDetails() {
  details ??= addDetails().catch((error) => {
    details = undefined;
    throw StartFailure.from(error);
  });
  return details;
}

async function start() {
  if (!source) throw new StartFailure('unexpected');
  if (typeof WebAssembly !== 'object') throw new StartFailure('no-wasm');
  const loaded = await source.classes();
  await yieldToBrowser();
  const explorer = new loaded.Explorer();
  // before anything is asked of it: what it answers may have another form
  if (source.build && explorer.build !== source.build) throw new StartFailure('version-mismatch');
  classes = loaded;
  complete ||= !source.details;
  await yieldToBrowser();
  return explorer;
}

async function addDetails() {
  // on their way while the core starts
  const [text, core] = await Promise.all([source?.details?.(), loadCore()]);
  await yieldToBrowser();
  if (text !== undefined) core.addDetails?.(text);
  complete = true;
}
