// The core's wasm out of a script: no fetch, no worker, no blob, so the strictest content policies that allow wasm at all
// are met.
import { yieldToBrowser } from './yield-to-browser.js';

/** Bytes that are read in one task: a slow phone takes some 10 ms for them. */
const PIECE = 1 << 16;

/** The module, once it was asked for: its text is let go when it is there. @type {Promise<WebAssembly.Module> | undefined} */
let coming;

/** @typedef {{ bytes: () => string, release: () => void, length: number, checksum: number }} CoreText one character a byte */

/**
 * @param {CoreText} core
 * @returns {Promise<WebAssembly.Module>}
 */
export function moduleFromText(core) {
  coming ??= compiled(core).catch((error) => {
    // the next one to ask tries again
    coming = undefined;
    throw error;
  });
  return coming;
}

/** @param {CoreText} core */
async function compiled({ bytes: text, release, length, checksum }) {
  const bytes = text();
  const wasm = new Uint8Array(bytes.length);
  let hash = FNV_BASIS;
  for (let from = 0; from < wasm.length; from += PIECE) {
    await yieldToBrowser();
    hash = read(bytes, wasm, from, Math.min(from + PIECE, wasm.length), hash);
  }
  await yieldToBrowser();
  if (wasm.length !== length || hash !== checksum)
    throw Object.assign(new Error('The bytes of the core are not those that were built.'), {
      code: 'damaged',
    });
  const module = await WebAssembly.compile(wasm);
  release();
  return module;
}

/** FNV-1a, 32 bits. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * @param {string} bytes
 * @param {Uint8Array} wasm is filled
 * @param {number} from
 * @param {number} to
 * @param {number} hash of all before
 * @returns {number} with these
 */
function read(bytes, wasm, from, to, hash) {
  for (let at = from; at < to; at++) {
    const code = bytes.charCodeAt(at);
    // NUL and `~` have changed places: www/build/core-bytes.mjs
    const byte = code === 0x7e ? 0 : code || 0x7e;
    wasm[at] = byte;
    hash = Math.imul(hash ^ (byte & 0xff), FNV_PRIME);
  }
  return hash >>> 0;
}
