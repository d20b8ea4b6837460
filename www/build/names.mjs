// The core and its glue know each other by short names. wasm-bindgen's are long and hold hashes, which no
// compression makes smaller, once in the wasm and once in the glue.
import { HEAD, IMPORTS, leb, Reader } from './wasm.mjs';

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
  /** @type {(Uint8Array | number[])[]} */
  const sections = [wasm.subarray(0, HEAD)];
  let renamed = glue;
  const reader = new Reader(wasm, HEAD);
  while (reader.at < wasm.length) {
    const id = reader.number();
    const end = reader.number() + reader.at;
    if (id === IMPORTS) {
      const { names, body } = shortImports(reader);
      sections.push([id, ...leb(body.length), ...body]);
      for (const [name, short] of names) renamed = rename(renamed, name, short);
    } else {
      const body = wasm.subarray(reader.at, end);
      sections.push([id, ...leb(body.length)], body);
    }
    reader.at = end;
  }
  return { wasm: Buffer.concat(sections.map((part) => Buffer.from(part))), glue: renamed };
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
