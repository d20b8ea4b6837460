// The core's wasm out of a script: no fetch, no worker, no blob, so the strictest content policies that allow wasm at all
// are met.
import { yieldToBrowser } from './yield-to-browser.js';

/**
 * @param {{ bytes: string, length: number, checksum: number }} core one character a byte
 * @returns {Promise<WebAssembly.Module>}
 */
export async function moduleFromText({ bytes, length, checksum }) {
  // the script that brought it has just been read
  await yieldToBrowser();
  const wasm = new Uint8Array(bytes.length);
  for (let at = 0; at < wasm.length; at++) {
    const code = bytes.charCodeAt(at);
    // NUL and `~` have changed places: www/build/core-bytes.mjs
    wasm[at] = code === 0x7e ? 0 : code || 0x7e;
  }
  await yieldToBrowser();
  if (wasm.length !== length || fnv1a(wasm) !== checksum)
    throw Object.assign(new Error('The bytes of the core are not those that were built.'), {
      code: 'damaged',
    });
  return WebAssembly.compile(wasm);
}

/** @param {Uint8Array} bytes */
function fnv1a(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
