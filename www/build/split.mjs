// Three modules of one: what searches and draws lists; what keeps a query in the page's address, which only pages with
// `deep-links` ask for; and the rest, which comes after the first.
//
// Memory, tables and globals are the first one's, and so is every function that it can reach; the other two ask for
// them and know nothing of each other, so a function that both of them need is in both. So it is the same core whether
// it comes whole (`core_bg.wasm`, for the single file and for whoever imports `/core`) or in parts. Binaryen's wasm-split does the same by a profile of what ran, and is not in its npm package; here it
// is what can be reached at all, so the first part calls nothing that is not there.
import binaryen from 'binaryen';
import { asLinked, reached } from './reach.mjs';
import { segmentsOf } from './wasm.mjs';

/** What lists ask of the core, and what the glue needs for that. */
const FIRST = /^(memory|__\w+|wasm_bindgen__\w+|explorer_(new|list|frame|dataset|tidy|warm))$/;
/** What the page's address asks of it. */
const LINKS = /^deeplinks_\w+$/;
/** Under this name the rest asks for what is the first one's. */
export const SHARED = 'first';
const { Features } = binaryen;
/** As in `www/build.mjs`: a module written with later ones in mind is one that browsers refuse. */
const FEATURES = [
  Features.BulkMemory,
  Features.BulkMemoryOpt,
  Features.Multivalue,
  Features.MutableGlobals,
  Features.NontrappingFPToInt,
  Features.ReferenceTypes,
  Features.SignExt,
].reduce((all, feature) => all | feature);
const ADDRESS = /\(i32\.const (\d+)\)/;

/** Before the facts that come later: as in `src/dataset/build/later.rs`. */
const BEGIN = '\u0002facts that come later\u0002';
/** Bytes that cost less than a new stretch of data. */
const GAP = 8;

/** @typedef {{ kind: string, name: string, text: string }} Item of a module: a function, an export, a table */

/**
 * @typedef {object} Known
 * @property {number} count how many functions are imported
 * @property {Map<number, string>} names of functions, by number
 * @property {import('./reach.mjs').References} refers what was linked
 * @property {(name: string) => boolean} trapped whether nothing is left of a function that was linked
 * @property {Map<string, string>} exported names by which the parts export what they do; nothing else is exported
 */

/**
 * @param {Uint8Array} wasm without names
 * @param {Known} known
 * @returns {{ first: Uint8Array, links: Uint8Array, rest: Uint8Array }}
 */
export function split(wasm, known) {
  // without names: they are then the numbers of the functions
  binaryen.setDebugInfo(false);
  const { exported } = known;
  const items = itemsOf(wasm).filter(({ kind, name }) => kind !== 'export' || exported.has(name));
  const reach = (/** @type {(name: string) => boolean} */ isAsked) => reachable(items, known, isAsked);
  const isOfFirst = (/** @type {string} */ name) => FIRST.test(name);
  const isOfLinks = (/** @type {string} */ name) => LINKS.test(name);
  const { functions } = reach(isOfFirst);
  // the few values that only the address is made of are in the first part too
  const linked = reach((name) => isOfFirst(name) || isOfLinks(name));
  const others = reach((name) => !isOfLinks(name));
  const isFirst = (/** @type {string} */ name) => functions.has(name) || name.startsWith('$fimport$');
  const isLinks = (/** @type {string} */ name) => linked.functions.has(name) && !isFirst(name);
  const isRest = (/** @type {string} */ name) =>
    !isFirst(name) && (others.functions.has(name) || !isLinks(name));
  const called = new Set(
    items.filter(({ kind, name }) => kind === 'func' && !isFirst(name)).flatMap(({ text }) => callsIn(text)),
  );
  const shared = items.filter(
    ({ kind, name }) =>
      kind === 'memory' ||
      kind === 'table' ||
      kind === 'global' ||
      (kind === 'func' && functions.has(name) && called.has(name)),
  );
  const facts = parted(wasm, known.refers.data, linked.data);
  const isLeft = (/** @type {string} */ name) => !isOfFirst(name) && !isOfLinks(name);
  const named = items.map((item) => byShortName(item, exported));
  const first = [...named.flatMap((item) => ofFirst(item, isFirst)), ...facts.first];
  const links = named.flatMap((item) => ofLater(item, isLinks, isOfLinks));
  const rest = [...named.flatMap((item) => ofLater(item, isRest, isLeft)), ...facts.rest];
  for (const [at, item] of shared.entries()) {
    const short = at.toString(36);
    first.push(`(export "${short}" (${item.kind} ${item.name}))`);
    for (const part of [links, rest]) part.unshift(`(import "${SHARED}" "${short}" ${declared(item)})`);
  }
  return { first: assemble(first), links: assemble(links), rest: assemble(rest) };
}

/**
 * What some exports can reach: by the calls that are left, and by what the linker knew. Functions
 * that were built into others are no longer there by their names, and two that are alike have become one; so what
 * either way leads to is followed in both.
 * @param {Item[]} items
 * @param {Known} known
 * @param {(name: string) => boolean} isAsked of an export
 */
function reachable(items, { count, names, refers, trapped }, isAsked) {
  const bodies = new Map(items.filter(({ kind }) => kind === 'func').map(({ name, text }) => [name, text]));
  const nameOf = (/** @type {string} */ item) =>
    asLinked(names.get(count + Number(item.slice(1))) ?? '', refers);
  /** @type {Map<string, string[]>} */
  const named = new Map();
  for (const item of bodies.keys()) named.set(nameOf(item), [...(named.get(nameOf(item)) ?? []), item]);
  const table = items.filter(({ kind }) => kind === 'elem').flatMap(({ text }) => placesIn(text));
  /** @type {Set<string>} */
  const functions = new Set();
  const todo = items
    .filter(({ kind, name }) => kind === 'export' && isAsked(name))
    .flatMap(({ text }) => /\(func (\$[^\s)]+)/.exec(text)?.[1] ?? []);
  for (;;) {
    for (let next = todo.pop(); next; next = todo.pop()) {
      const body = bodies.get(next);
      if (functions.has(next) || !body) continue;
      functions.add(next);
      todo.push(...callsIn(body));
    }
    // without a name: what wasm-opt made of several that are alike, which keep their names and call it
    const known = [...functions].map(nameOf).filter(Boolean);
    const linked = reached(refers, known, trapped);
    todo.push(...[...linked.functions].flatMap((name) => named.get(name) ?? []));
    // by their places: what stands there may be another function that is alike
    for (const [place, item] of table)
      if (place >= refers.table.length || linked.slots.has(refers.table[place])) todo.push(item);
    if (todo.every((item) => functions.has(item) || !bodies.has(item)))
      return { functions, data: linked.data };
  }
}

/**
 * @param {Uint8Array} wasm
 * @returns {Item[]}
 */
function itemsOf(wasm) {
  const module = binaryen.readBinary(wasm);
  const text = module.emitText();
  module.dispose();
  // one item a line, or from a line to the one that closes it: binaryen indents what is inside
  return [...text.matchAll(/^ \((\w+) (\S+?)(?=[\s)]).*(?:\n {2}.*)*(?:\n \))?/gm)].map(
    ([text, kind, name]) => ({
      kind,
      name: kind === 'export' ? name.slice(1, -1) : name,
      text,
    }),
  );
}

/**
 * @param {Item} item
 * @param {Map<string, string>} exported
 * @returns {Item} still known by its own name
 */
const byShortName = ({ kind, name, text }, exported) => ({
  kind,
  name,
  text: kind === 'export' ? text.replace(`"${name}"`, `"${exported.get(name)}"`) : text,
});

/** @param {string} text of a function */
const callsIn = (text) =>
  [...text.matchAll(/\((?:call|return_call|ref\.func) (\$[^\s)]+)/g)].map(([, name]) => name);

/**
 * @param {Item} item
 * @param {(name: string) => boolean} isFirst
 */
function ofFirst({ kind, name, text }, isFirst) {
  if (kind === 'func') return isFirst(name) ? [text] : [];
  if (kind === 'export') return FIRST.test(name) ? [text] : [];
  if (kind === 'elem') return runs(text, isFirst);
  return kind === 'data' ? [] : [text];
}

/**
 * @param {Item} item
 * @param {(name: string) => boolean} isItsOwn of a function
 * @param {(name: string) => boolean} isAsked of an export
 */
function ofLater({ kind, name, text }, isItsOwn, isAsked) {
  if (kind === 'func') return isItsOwn(name) ? [text] : [];
  if (kind === 'export') return isAsked(name) ? [text] : [];
  if (kind === 'elem') return runs(text, isItsOwn);
  return kind === 'type' || kind === 'import' ? [text] : [];
}

/**
 * @param {string} text of an active segment
 * @returns {[number, string][]} places in the table, and the functions there
 */
function placesIn(text) {
  const [head, list] = text.split(' func ');
  const start = Number(ADDRESS.exec(head)?.[1]);
  const names = list.replace(/\)\s*$/, '').split(' ');
  return names.map((name, at) => [start + at, name]);
}

/**
 * The places of the table that hold functions of one of the parts.
 * @param {string} text of an active segment
 * @param {(name: string) => boolean} chosen
 */
function runs(text, chosen) {
  /** @type {{ at: number, names: string[] }[]} */
  const found = [];
  for (const [at, name] of placesIn(text)) {
    if (!chosen(name)) continue;
    const last = found.at(-1);
    if (last && last.at + last.names.length === at) last.names.push(name);
    else found.push({ at, names: [name] });
  }
  const table = /\(table \S+\)/.exec(text)?.[0] ?? '';
  return found.map(({ at, names }) => `(elem ${table} (i32.const ${at}) func ${names.join(' ')})`);
}

/**
 * The data, in two parts: the rest's is what begins with the mark, and every unchanging value that nothing in the others
 * refers to. A few bytes of the other's between two stretches cost less than a new stretch, and do no harm.
 * @param {Uint8Array} wasm
 * @param {import('./reach.mjs').Datum[]} data all values
 * @param {Set<import('./reach.mjs').Datum>} needed before the rest
 */
function parted(wasm, data, needed) {
  const isNeeded = (/** @type {import('./reach.mjs').Datum} */ datum) =>
    !datum.fixed || (needed.has(datum) && !isMarked(datum.bytes));
  const later = data.filter((datum) => !isNeeded(datum));
  if (later.filter(({ bytes }) => isMarked(bytes)).length !== 1)
    throw new Error('The facts that come later are not in one place.');
  const segments = segmentsOf(wasm);
  const isLater = new Uint8Array(Math.max(...segments.map(({ at, length }) => at + length)));
  for (const { at, length } of later) isLater.fill(1, at, at + length);
  // the linker keeps a text once that is the end of another
  for (const { at, length } of data.filter(isNeeded)) isLater.fill(0, at, at + length);
  /** @param {number} sign */
  const ofPart = (sign) =>
    segments.flatMap(({ at, from, length }) =>
      stretches(isLater.subarray(at, at + length), sign).map(([start, end]) =>
        segment(at + start, Buffer.from(wasm.subarray(from + start, from + end))),
      ),
    );
  return { first: ofPart(0), rest: ofPart(1) };
}

/** @param {Uint8Array} bytes */
const isMarked = (bytes) => Buffer.from(bytes.subarray(0, BEGIN.length)).toString('latin1') === BEGIN;

/**
 * @param {Uint8Array} signs one a byte
 * @param {number} sign
 * @returns {[number, number][]} from where to where that sign stands, short gaps among them
 */
function stretches(signs, sign) {
  /** @type {[number, number][]} */
  const found = [];
  for (let at = signs.indexOf(sign); at >= 0; at = signs.indexOf(sign, at)) {
    const start = at;
    while (at < signs.length && signs[at] === sign) at++;
    const last = found.at(-1);
    if (last && start - last[1] <= GAP) last[1] = at;
    else found.push([start, at]);
  }
  return found;
}

/**
 * @param {number} at
 * @param {Buffer} bytes
 */
const segment = (at, bytes) =>
  `(data (i32.const ${at}) "${bytes.toString('hex').replace(/../g, (code) => `\\${code}`)}")`;

/** @param {Item} item as it is declared where it is imported */
function declared({ kind, name, text }) {
  if (kind === 'func') {
    const [head] = text.split('\n');
    return `(func ${name} ${[...head.matchAll(/\((?:param|result)[^)]*\)/g)].join(' ')})`;
  }
  // a global without what it starts with
  return text.trim().replace(/ \([\w.]+const [^)]*\)\)$/, ')');
}

/** @param {string[]} items */
function assemble(items) {
  const module = binaryen.parseText(`(module\n${items.join('\n')}\n)`);
  module.setFeatures(FEATURES);
  module.runPasses(['remove-unused-module-elements']);
  if (!module.validate()) throw new Error('The core could not be parted.');
  const wasm = module.emitBinary();
  module.dispose();
  return wasm;
}
