// Wasm as bytes: its sections, and the numbers and names in them (webassembly.github.io/spec/core/binary).

/** Before the first section: what it is, and its version. */
export const HEAD = 8;
/** Kinds of sections. */
export const CUSTOM = 0;
export const IMPORTS = 2;
export const EXPORTS = 7;
export const ELEMENTS = 9;
export const CODE = 10;
export const DATA = 11;

/** @typedef {{ id: number, name: string, start: number, body: number, end: number }} Section `name` of a custom one; `body` after that name */

/** @param {number} number @returns {number[]} the number as LEB128 */
export function leb(number) {
  const bytes = [];
  for (let rest = number; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** Reads from a place onwards. */
export class Reader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} at
   */
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    return this.bytes[this.at++];
  }

  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  }

  text() {
    const length = this.number();
    this.at += length;
    return Buffer.from(this.bytes.subarray(this.at - length, this.at)).toString();
  }

  /** An address: what an `i32.const` says and nothing else. */
  address() {
    this.byte();
    const address = this.number();
    this.byte();
    return address;
  }
}

/**
 * @param {Uint8Array} wasm
 * @returns {Section[]}
 */
export function sectionsOf(wasm) {
  const sections = [];
  for (const reader = new Reader(wasm, HEAD); reader.at < wasm.length; ) {
    const from = reader.at;
    const id = reader.byte();
    const length = reader.number();
    const end = reader.at + length;
    const name = id === CUSTOM ? reader.text() : '';
    sections.push({ id, name, start: from, body: reader.at, end });
    reader.at = end;
  }
  return sections;
}

/** @typedef {{ at: number, from: number, length: number }} Segment of the data: its address, and where in the file it stands */

/**
 * @param {Uint8Array} wasm
 * @returns {Segment[]}
 */
export function segmentsOf(wasm) {
  const section = sectionsOf(wasm).find(({ id }) => id === DATA);
  const reader = new Reader(wasm, section?.body ?? wasm.length);
  return Array.from({ length: section ? reader.number() : 0 }, () => {
    if (reader.number() !== 0) throw new Error('Data that is put in place later is not expected.');
    const at = reader.address();
    const length = reader.number();
    const from = reader.at;
    reader.at += length;
    return { at, from, length };
  });
}

/**
 * Without the custom sections that are not wanted.
 * @param {Uint8Array} wasm
 * @param {string[]} [kept]
 */
export function withoutCustom(wasm, kept = []) {
  const sections = sectionsOf(wasm).filter(({ id, name }) => id !== CUSTOM || kept.includes(name));
  return Buffer.concat([
    wasm.subarray(0, HEAD),
    ...sections.map(({ start, end }) => wasm.subarray(start, end)),
  ]);
}

/**
 * @param {Uint8Array} wasm
 * @returns {{ count: number, names: Map<number, string> }} how many functions are imported, and their names by number
 */
export function functionsOf(wasm) {
  /** @type {Map<number, string>} */
  const names = new Map();
  let count = 0;
  for (const { id, name, body, end } of sectionsOf(wasm)) {
    const reader = new Reader(wasm, body);
    if (id === IMPORTS) {
      for (let left = reader.number(); left > 0; left--) {
        reader.text();
        reader.text();
        const kind = reader.byte();
        if (kind === 0) count++;
        // a table or memory has limits, a global says whether it changes
        else if (kind !== 3) throw new Error('Only functions and globals are imported.');
        reader.number();
        if (kind === 3) reader.byte();
      }
    }
    if (name !== 'name') continue;
    while (reader.at < end) {
      const kind = reader.byte();
      const length = reader.number();
      const after = reader.at + length;
      if (kind === 1)
        for (let left = reader.number(); left > 0; left--) names.set(reader.number(), reader.text());
      reader.at = after;
    }
  }
  return { count, names };
}
