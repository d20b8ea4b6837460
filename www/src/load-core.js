// How the core gets into memory: once a page, whatever the number of elements.
import init, { Explorer } from '#core';
import { breath } from './breath.js';
import { StartFailure } from './failure.js';

/** @typedef {() => Promise<void>} CoreSource makes the glue ready to construct an `Explorer` */

/** @type {CoreSource | undefined} */
let source;
/** @type {Promise<Explorer> | undefined} */
let shared;
/** Whether it has started. */
let started = false;

/** @param {CoreSource} given */
export function provideCore(given) {
  source ??= given;
}

/** A part of the core that comes after the first; without a source it is there from the start. */
function part() {
  /** @type {CoreSource | undefined} */
  let source;
  /** @type {Promise<void> | undefined} */
  let coming;
  let missing = false;
  return {
    /** @param {CoreSource} given */
    provide(given) {
      missing = true;
      source = given;
    },
    isThere: () => !missing,
    /** Once the core has started. Where it does not come, it can be asked for again. */
    load() {
      coming ??= (source?.() ?? Promise.resolve()).then(
        () => {
          missing = false;
        },
        (error) => {
          coming = undefined;
          throw StartFailure.from(error);
        },
      );
      return coming;
    },
  };
}

/** All of the core, not only what searches and draws lists. */
export const { provide: provideRest, isThere: coreIsWhole, load: loadRest } = part();

/** What keeps a query in the page's address. */
export const { provide: provideLinks, isThere: linksAreThere, load: loadLinks } = part();

/** Whether as much of the core is there as searches and draws lists. */
export const coreIsThere = () => started;

/**
 * The one explorer of this page.
 * @returns {Promise<Explorer>}
 */
export function loadCore() {
  shared ??= start().catch((error) => {
    // the next one to ask tries again
    shared = undefined;
    throw error;
  });
  return shared;
}

/** After a trap nothing in an explorer can be trusted: the next one to ask gets a new one. */
export function dropCore() {
  shared = undefined;
  started = false;
}

async function start() {
  if (!source) throw new StartFailure('unexpected');
  if (typeof WebAssembly !== 'object') throw new StartFailure('no-wasm');
  try {
    await source();
    // on its way while the list is drawn; whoever needs it says what is wrong with it
    loadRest().catch(() => {});
    await breath();
    const explorer = new Explorer();
    started = true;
    await breath();
    return explorer;
  } catch (error) {
    throw StartFailure.from(error);
  }
}

/**
 * Inlined bytes: no fetch, no worker, no blob, so the strictest content policies that allow wasm at all are met.
 * @param {{ bytes: string, length: number, checksum: number }} core one character a byte
 */
export async function coreFromText({ bytes, length, checksum }) {
  const wasm = new Uint8Array(bytes.length);
  for (let at = 0; at < wasm.length; at++) {
    const code = bytes.charCodeAt(at);
    // NUL and `~` have changed places: www/build/core-bytes.mjs
    wasm[at] = code === 0x7e ? 0 : code || 0x7e;
  }
  await breath();
  if (wasm.length !== length || fnv1a(wasm) !== checksum) throw new StartFailure('damaged');
  const compiled = await WebAssembly.compile(wasm);
  await init({ module_or_path: /** @type {never} */ (compiled) });
}

/**
 * @param {Promise<Response>} fetched compiled while it streams in
 * @param {(response: Response) => Promise<unknown>} take
 */
export async function coreFrom(fetched, take = (response) => init({ module_or_path: response })) {
  try {
    const response = await fetched;
    if (!response.ok) throw new StartFailure('not-loaded', response.status);
    await take(response);
  } catch (error) {
    if (error instanceof TypeError) throw new StartFailure('not-loaded', error);
    throw error;
  }
}

/** @param {Uint8Array} bytes */
function fnv1a(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
