// The core and its glue know each other by short names. wasm-bindgen's are long and hold hashes, which no
// compression makes smaller, once in the wasm and once in the glue.
import { EXPORTS, HEAD, IMPORTS, leb, Reader } from './wasm.mjs';

/** Kinds of imports, and how many numbers follow each: a function's type; a global's type, and whether it changes. */
const NUMBERS = new Map([
  [0, 1],
  [3, 2],
]);

/**
 * @param {Uint8Array} wasm
 * @param {string} glue that names each import of the wasm once, as a key
 * @returns {{ wasm: Uint8Array, glue: string }} the same, with every import by another name
 */
export function shortNames(wasm, glue) {
  let renamed = glue;
  const changed = withSection(wasm, IMPORTS, (reader) => {
    const { names, body } = shortImports(reader);
    for (const [name, short] of names) renamed = rename(renamed, name, short);
    return body;
  });
  return { wasm: changed, glue: renamed };
}

/**
 * What the glue takes of the core, and the names by which the bundles know it. Whoever imports `/core` finds the long
 * ones, which are wasm-bindgen's word. Memory keeps its name, by which whoever measures finds it.
 * @param {string} glue
 * @returns {Map<string, string>}
 */
export function exportNames(glue) {
  const names = new Set([...glue.matchAll(/\bwasm\.(\w+)/g)].map(([, name]) => name));
  return new Map([...names].map((name, at) => [name, name === 'memory' ? name : `_${at.toString(36)}`]));
}

/**
 * @param {string} glue
 * @param {Map<string, string>} names
 */
export const withExportNames = (glue, names) =>
  glue.replace(/\bwasm\.(\w+)/g, (_, name) => `wasm.${names.get(name)}`);

/**
 * The core with these exports alone, by their short names.
 * @param {Uint8Array} wasm
 * @param {Map<string, string>} names
 */
export function shortExports(wasm, names) {
  return withSection(wasm, EXPORTS, (reader) => {
    /** @type {number[][]} */
    const kept = [];
    for (let left = reader.number(); left > 0; left--) {
      const short = names.get(reader.text());
      const start = reader.at;
      reader.byte();
      reader.number();
      if (short) kept.push([...text(short), ...reader.bytes.subarray(start, reader.at)]);
    }
    return [...leb(kept.length), ...kept.flat()];
  });
}

/**
 * The module with one section made anew.
 * @param {Uint8Array} wasm
 * @param {number} section
 * @param {(reader: Reader) => number[]} make its body, from the one that the reader is at
 */
function withSection(wasm, section, make) {
  /** @type {(Uint8Array | number[])[]} */
  const parts = [wasm.subarray(0, HEAD)];
  const reader = new Reader(wasm, HEAD);
  while (reader.at < wasm.length) {
    const id = reader.number();
    const end = reader.number() + reader.at;
    const body = id === section ? make(reader) : wasm.subarray(reader.at, end);
    parts.push([id, ...leb(body.length)], body);
    reader.at = end;
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

/** @param {Reader} reader at an import section */
function shortImports(reader) {
  /** @type {[string, string][]} */
  const names = [];
  const count = reader.number();
  const body = leb(count);
  for (let n = 0; n < count; n++) {
    const module = reader.text();
    const name = reader.text();
    const short = `_${n.toString(36)}`;
    const start = reader.at;
    const kind = reader.number();
    const numbers = NUMBERS.get(kind);
    if (!numbers) throw new Error(`${name} is an import of kind ${kind}, which is not expected.`);
    for (let k = 0; k < numbers; k++) reader.number();
    names.push([name, short]);
    body.push(...text(module), ...text(short), ...reader.bytes.subarray(start, reader.at));
  }
  return { names, body };
}

/**
 * @param {string} glue
 * @param {string} name
 * @param {string} short
 */
function rename(glue, name, short) {
  const parts = glue.split(new RegExp(`\\b${name}(?=:)`));
  if (parts.length !== 2) throw new Error(`The glue has no single place for ${name}.`);
  return parts.join(short);
}

/** @param {string} name */
const text = (name) => [...leb(Buffer.byteLength(name)), ...Buffer.from(name)];
