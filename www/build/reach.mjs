// What of the core refers to what: as the linker knows it, from the relocations it leaves behind when it is asked to
// (`--emit-relocs`). A relocation names what an address in the code means, so nothing is guessed from numbers.
// The formats: the WebAssembly tool conventions, "Linking" (github.com/WebAssembly/tool-conventions).
import {
  CODE,
  CUSTOM,
  DATA,
  ELEMENTS,
  EXPORTS,
  functionsOf,
  Reader,
  sectionsOf,
  segmentsOf,
} from './wasm.mjs';

const SYMBOL_TABLE = 8;
const FUNCTION = 0;
const DATUM = 1;
/** Symbols that are functions, globals, events or tables may be imported; then they have no name of their own. */
const UNDEFINED = 0x10;
const NAMED = 0x40;
/** Kinds of relocations: a call, a place in the table, an address. */
const CALLS = [0];
const SLOTS = [1, 2];
const ADDRESSES = [3, 4, 5];
/** What wasm-bindgen's macros put behind the names of exports. */
const HASH = /_[0-9a-f]{16}$/;
/** What wasm-bindgen adds: it refers to no value, and calls by names that are left. */
const ADDED = / -> |^__wbindgen_|::__wbg_|^#/;
/** Those that say how far from the symbol. */
const WITH_ADDEND = [3, 4, 5, 8, 9];

/** @typedef {{ at: number, length: number, fixed: boolean, bytes: Uint8Array }} Datum a value in memory; `fixed`: nothing changes it */
/** @typedef {{ functions: Set<string>, slots: Set<string>, data: Set<Datum> }} Refers functions that are called, and whose address is taken */
/** @typedef {{ called: Map<string, Refers>, held: Map<Datum, Refers>, table: string[], data: Datum[] }} References by function, by value; the functions in the table by their places, of which the first is empty */

/** @returns {Refers} */
const nothing = () => ({ functions: new Set(), slots: new Set(), data: new Set() });

/**
 * @param {Uint8Array} linked as the linker leaves it
 * @returns {References}
 */
export function references(linked) {
  const { names, count } = functionsOf(linked);
  const nameOf = (/** @type {number} */ number) => names.get(number) ?? `#${number}`;
  const sections = sectionsOf(linked);
  const section = (/** @type {number} */ id, name = '') => {
    const found = sections.find((section) => section.id === id && section.name === name);
    if (!found) throw new Error(`The linker left no section ${name || id}.`);
    return found;
  };
  const segments = segmentsOf(linked);
  const symbols = symbolsOf(linked, section(CUSTOM, 'linking'), segments);
  const data = symbols.filter((symbol) => typeof symbol === 'object').sort((a, b) => a.at - b.at);
  /** @type {Map<string, Refers>} */
  const called = new Map();
  /** @type {Map<Datum, Refers>} */
  const held = new Map(data.map((datum) => [datum, nothing()]));

  const code = section(CODE);
  const bodies = bodiesOf(linked, code, count);
  for (const { number } of bodies) if (!called.has(nameOf(number))) called.set(nameOf(number), nothing());
  for (let number = 0; number < count; number++) called.set(nameOf(number), nothing());
  let body = 0;
  for (const { kind, at, symbol } of relocations(linked, section(CUSTOM, 'reloc.CODE'))) {
    while (code.body + at >= bodies[body].end) body++;
    refer(/** @type {Refers} */ (called.get(nameOf(bodies[body].number))), kind, symbols[symbol]);
  }
  const start = section(DATA).body;
  for (const { kind, at, symbol } of relocations(linked, section(CUSTOM, 'reloc.DATA'))) {
    const segment = segments.find(({ from, length }) => start + at >= from && start + at < from + length);
    const address = segment ? segment.at + start + at - segment.from : -1;
    const holding = data.filter(({ at, length }) => address >= at && address < at + length);
    if (!holding.length) throw new Error('An address stands in the data where no value is.');
    for (const datum of holding) refer(/** @type {Refers} */ (held.get(datum)), kind, symbols[symbol]);
  }

  // wasm-bindgen calls what it exports by its plain name
  for (const [exported, number] of exportsOf(linked, section(EXPORTS)))
    called.set(exported.replace(HASH, ''), called.get(nameOf(number)) ?? nothing());

  /**
   * @param {Refers} refers
   * @param {number} kind
   * @param {number | Datum | undefined} to
   */
  function refer(refers, kind, to) {
    if (typeof to === 'object') {
      if (ADDRESSES.includes(kind)) refers.data.add(to);
    } else if (to !== undefined) {
      if (CALLS.includes(kind)) refers.functions.add(nameOf(to));
      else if (SLOTS.includes(kind)) refers.slots.add(nameOf(to));
    }
  }
  return { called, held, table: ['', ...tableOf(linked, section(ELEMENTS), nameOf)], data };
}

/**
 * Everything that can be reached.
 * @param {References} references
 * @param {string[]} roots names of functions
 * @param {(name: string) => boolean} traps functions of which nothing is left
 * @returns {{ functions: Set<string>, slots: Set<string>, data: Set<Datum> }} `slots`: functions whose address may be called
 */
export function reached({ called, held }, roots, traps) {
  const found = nothing();
  /** @type {(string | Datum)[]} */
  const todo = [...roots];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const refers = typeof next === 'string' ? called.get(next) : held.get(next);
    if (typeof next === 'string') {
      if (!refers && !ADDED.test(next)) throw new Error(`"${next}" is not among what was linked.`);
      if (found.functions.has(next)) continue;
      found.functions.add(next);
      if (traps(next)) continue;
    } else {
      if (found.data.has(next)) continue;
      found.data.add(next);
    }
    if (!refers) continue;
    for (const name of refers.slots) found.slots.add(name);
    todo.push(...refers.functions, ...refers.slots, ...refers.data);
  }
  return found;
}

/**
 * @param {Uint8Array} wasm
 * @param {import('./wasm.mjs').Section} section
 * @param {import('./wasm.mjs').Segment[]} segments the first holds what nothing changes
 * @returns {(number | Datum | undefined)[]} functions by number, values; nothing for other symbols
 */
function symbolsOf(wasm, section, segments) {
  const reader = new Reader(wasm, section.body);
  reader.number(); // version
  while (reader.at < section.end) {
    const kind = reader.byte();
    const end = reader.number() + reader.at;
    if (kind === SYMBOL_TABLE) return Array.from({ length: reader.number() }, () => symbol());
    reader.at = end;
  }
  return [];

  function symbol() {
    const kind = reader.byte();
    const flags = reader.number();
    const defined = !(flags & UNDEFINED);
    if (kind === DATUM) {
      reader.text();
      if (!defined) return undefined;
      const number = reader.number();
      const { at, from } = segments[number];
      const offset = reader.number();
      const length = reader.number();
      const bytes = wasm.subarray(from + offset, from + offset + length);
      return { at: at + offset, length, fixed: number === 0, bytes };
    }
    const number = reader.number();
    const isSection = kind === 3;
    if (!isSection && (defined || flags & NAMED)) reader.text();
    return kind === FUNCTION ? number : undefined;
  }
}

/**
 * The name that the linker knew: wasm-bindgen wraps a function in others, into which it may have been built since, and
 * binaryen puts a number behind a name that it meets again.
 * @param {string} name
 * @param {References} references
 */
export function asLinked(name, { called }) {
  const wrapped = name.replace(/( (externref|multivalue) shim)+$/, '');
  return called.has(wrapped) ? wrapped : wrapped.replace(/_\d+$/, '');
}

/**
 * The module without the values that nothing refers to: NULs, which its memory starts with anyway.
 * @param {Uint8Array} wasm made of what was linked: its values stand where they stood
 * @param {References} references
 * @param {(name: string) => boolean} traps
 */
export function withoutUnused(wasm, references, traps) {
  const { names } = functionsOf(wasm);
  const roots = [...names.values()].map((name) => asLinked(name, references));
  const used = reached(references, roots, traps).data;
  const segments = segmentsOf(wasm);
  const result = Buffer.from(wasm);
  const placed = references.data.map((datum) => {
    const { at, length, bytes } = datum;
    const segment = segments.find(
      (segment) => at >= segment.at && at + length <= segment.at + segment.length,
    );
    const from = segment ? segment.from + at - segment.at : -1;
    if (Buffer.compare(bytes, wasm.subarray(from, from + length)) !== 0)
      throw new Error('The data does not stand where it was linked.');
    return { from, bytes, isUsed: used.has(datum) };
  });
  for (const { from, bytes } of placed) result.fill(0, from, from + bytes.length);
  // the linker keeps a text once that is the end of another
  for (const { from, bytes, isUsed } of placed) if (isUsed) result.set(bytes, from);
  return result;
}

/**
 * @param {Uint8Array} wasm
 * @param {import('./wasm.mjs').Section} section
 * @param {number} imported
 */
function bodiesOf(wasm, section, imported) {
  const reader = new Reader(wasm, section.body);
  return Array.from({ length: reader.number() }, (_, n) => {
    const length = reader.number();
    reader.at += length;
    return { number: imported + n, end: reader.at };
  });
}

/**
 * @param {Uint8Array} wasm
 * @param {import('./wasm.mjs').Section} section
 */
function relocations(wasm, section) {
  const reader = new Reader(wasm, section.body);
  reader.number(); // the section they are of
  return Array.from({ length: reader.number() }, () => {
    const kind = reader.byte();
    const at = reader.number();
    const symbol = reader.number();
    if (WITH_ADDEND.includes(kind)) reader.number();
    return { kind, at, symbol };
  });
}

/**
 * @param {Uint8Array} wasm
 * @param {import('./wasm.mjs').Section} section
 * @param {(number: number) => string} nameOf
 */
function tableOf(wasm, section, nameOf) {
  const reader = new Reader(wasm, section.body);
  if (reader.number() !== 1 || reader.number() !== 0 || reader.address() !== 1)
    throw new Error('The table is not filled in one go, from its second place on.');
  return Array.from({ length: reader.number() }, () => nameOf(reader.number()));
}

/**
 * @param {Uint8Array} wasm
 * @param {import('./wasm.mjs').Section} section
 * @returns {[string, number][]} names and numbers of the functions that are exported
 */
function exportsOf(wasm, section) {
  const reader = new Reader(wasm, section.body);
  return Array.from({ length: reader.number() }, () => {
    const name = reader.text();
    return { name, kind: reader.byte(), number: reader.number() };
  }).flatMap(({ name, kind, number }) => (kind === 0 ? [[name, number]] : []));
}
