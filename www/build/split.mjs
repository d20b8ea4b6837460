// Two modules of one: what searches and draws lists, and the rest, which comes after it.
//
// Every function is in one of them; memory, tables and globals are the first one's, and the rest asks for them. So it
// is the same core whether it comes whole (`core_bg.wasm`, for the single file and for whoever imports `/core`) or
// in two parts. Binaryen's wasm-split does the same by a profile of what ran, and is not in its npm package; here it
// is what can be reached at all, so the first part calls nothing that is not there.
import binaryen from 'binaryen';

/** What lists and the page's address ask of the core, and what the glue needs for that. */
const FIRST = /^(memory|__\w+|wasm_bindgen__\w+|explorer_(new|list|frame|dataset|tidy|warm)|deeplinks_\w+)$/;
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

/** Around the facts that come later: as in `src/dataset/build/later.rs`. */
const BEGIN = '\u0002facts that come later\u0002';
const END = '\u0003facts that come later\u0003';

/** @typedef {{ kind: string, name: string, text: string }} Item of a module: a function, an export, a table */

/**
 * @param {Uint8Array} wasm
 * @returns {{ first: Uint8Array, rest: Uint8Array }}
 */
export function split(wasm) {
  // without names: they are then the numbers of the functions, the same at each reading
  binaryen.setDebugInfo(false);
  const items = itemsOf(wasm, () => true);
  const reached = new Set(
    itemsOf(wasm, (name) => FIRST.test(name))
      .filter(({ kind, text }) => kind === 'func' && !isEmpty(text))
      .map(({ name }) => name),
  );
  const isFirst = (/** @type {string} */ name) => reached.has(name) || name.startsWith('$fimport$');
  const called = new Set(
    items
      .filter(({ kind, name }) => kind === 'func' && !isFirst(name))
      .flatMap(({ text }) => [...text.matchAll(/\((?:call|return_call|ref\.func) (\$[^\s)]+)/g)])
      .map(([, name]) => name),
  );
  const shared = items.filter(
    ({ kind, name }) =>
      kind === 'memory' ||
      kind === 'table' ||
      kind === 'global' ||
      (kind === 'func' && reached.has(name) && called.has(name)),
  );
  const facts = parted(items.filter(({ kind }) => kind === 'data'));
  const first = [...items.flatMap((item) => ofFirst(item, isFirst)), ...facts.first];
  const rest = [...items.flatMap((item) => ofRest(item, isFirst)), ...facts.rest];
  for (const [at, item] of shared.entries()) {
    const short = at.toString(36);
    first.push(`(export "${short}" (${item.kind} ${item.name}))`);
    rest.unshift(`(import "${SHARED}" "${short}" ${declared(item)})`);
  }
  return { first: assemble(first), rest: assemble(rest) };
}

/**
 * @param {Uint8Array} wasm
 * @param {(name: string) => boolean} exported
 * @returns {Item[]} without what these exports do not reach
 */
function itemsOf(wasm, exported) {
  const module = binaryen.readBinary(wasm);
  const names = Array.from(
    { length: module.getNumExports() },
    (_, at) => binaryen.getExportInfo(module.getExportByIndex(at)).name,
  );
  for (const name of names) if (!exported(name)) module.removeExport(name);
  module.runPasses(['remove-unused-module-elements']);
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

/** @param {string} text of a function: nothing calls it, but the table holds it */
const isEmpty = (text) => /^ \(func [^\n]*\n {2}\(unreachable\)\n \)$/.test(text);

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
 * @param {(name: string) => boolean} isFirst
 */
function ofRest({ kind, name, text }, isFirst) {
  if (kind === 'func') return isFirst(name) ? [] : [text];
  if (kind === 'export') return FIRST.test(name) ? [] : [text];
  if (kind === 'elem') return runs(text, (name) => !isFirst(name));
  return kind === 'type' || kind === 'import' ? [text] : [];
}

/**
 * The places of the table that hold functions of one of the two.
 * @param {string} text of an active segment
 * @param {(name: string) => boolean} chosen
 */
function runs(text, chosen) {
  const [head, list] = text.split(' func ');
  const start = Number(ADDRESS.exec(head)?.[1]);
  const names = list.replace(/\)\s*$/, '').split(' ');
  /** @type {{ at: number, names: string[] }[]} */
  const found = [];
  for (const [at, name] of names.entries()) {
    if (!chosen(name)) continue;
    const last = found.at(-1);
    if (last && last.at + last.names.length === at) last.names.push(name);
    else found.push({ at, names: [name] });
  }
  return found.map(
    ({ at, names }) =>
      `(elem ${/\(table \S+\)/.exec(head)?.[0] ?? ''} (i32.const ${start + at}) func ${names.join(' ')})`,
  );
}

/**
 * The data of the two: the rest's is what lies between the marks.
 * @param {Item[]} segments
 */
function parted(segments) {
  /** @type {{ first: string[], rest: string[] }} */
  const found = { first: [], rest: [] };
  for (const { text } of segments) {
    const at = Number(ADDRESS.exec(text)?.[1]);
    const bytes = unquoted(text.slice(text.indexOf('"') + 1, text.lastIndexOf('"')));
    const begin = bytes.indexOf(BEGIN);
    const end = bytes.indexOf(END);
    if (begin < 0 || end < begin) {
      found.first.push(segment(at, bytes));
      continue;
    }
    const after = end + END.length;
    found.first.push(segment(at, bytes.subarray(0, begin)), segment(at + after, bytes.subarray(after)));
    found.rest.push(segment(at + begin, bytes.subarray(begin, after)));
  }
  if (found.rest.length !== 1) throw new Error('The facts that come later are not in one place.');
  return found;
}

/** @param {string} text as modules write bytes: what is no plain character is its two hexadecimal digits, or a letter */
function unquoted(text) {
  /** @type {{ [letter: string]: string }} */
  const letters = { t: '\t', n: '\n', r: '\r' };
  const plain = text.replace(/\\([0-9a-f]{2}|.)/g, (_, code) =>
    code.length === 2 ? String.fromCharCode(Number.parseInt(code, 16)) : (letters[code] ?? code),
  );
  return Buffer.from(plain, 'latin1');
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
