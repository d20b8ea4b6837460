// The layers of the sources, what each may import, and what it does in the sources.
import { crateImports, shellImports } from './imports.mjs';

/**
 * Each layer with the layers that it may import. A layer knows those below it and never one above.
 * @type {Record<string, string[]>}
 */
export const ALLOWED = {
  'src/letters': [],
  'src/order': [],
  'src/dataset': [],
  'src/effects': ['src/dataset'],
  'src/grade': ['src/effects', 'src/dataset'],
  'src/search': [],
  'src/query': ['src/grade', 'src/dataset'],
  'src/questions': ['src/search', 'src/dataset'],
  'src/index': ['src/questions', 'src/query', 'src/search', 'src/grade', 'src/dataset'],
  'src/facets': ['src/index', 'src/questions', 'src/query', 'src/search', 'src/grade', 'src/dataset'],
  'src/answers': [
    'src/facets',
    'src/index',
    'src/questions',
    'src/query',
    'src/search',
    'src/grade',
    'src/effects',
    'src/dataset',
  ],
  'src/browser': ['src/answers', 'src/facets', 'src/index', 'src/query', 'src/search', 'src/dataset'],
  'www/src/words': [],
  'www/src/files': ['www/src/words'],
  'www/src/views': ['www/src/words'],
  'www/src/element': ['www/src/views', 'www/src/files', 'www/src/words', 'www/styles'],
  'www/src/snippet': ['www/src/words'],
  'www/build/fallback': ['www/src/words'],
  'www/styles': [],
};

/** What any layer of the crate may import: sorting and letters, which know nothing of it. */
const ANYWHERE = ['src/letters', 'src/order'];

/**
 * Whether a layer may import another.
 * @param {string} from
 * @param {string} to
 */
export const mayImport = (from, to) => ANYWHERE.includes(to) || ALLOWED[from].includes(to);

/**
 * The layer in which a file stands: of two that fit, the longer name.
 * @param {string} file
 */
export const layerOf = (file) =>
  Object.keys(ALLOWED)
    .filter((layer) => file === `${layer}.rs` || file.startsWith(`${layer}/`))
    .sort((one, other) => other.length - one.length)[0];

/** All imports, of the crate and of the shell. */
export async function allImports() {
  return new Map([...crateImports(), ...(await shellImports())]);
}

/**
 * How many imports lead from one layer to another.
 * @param {import('./imports.mjs').Imports} imports
 * @returns {Map<string, Map<string, number>>}
 */
export function layerImports(imports) {
  /** @type {Map<string, Map<string, number>>} */
  const layers = new Map();
  for (const [file, targets] of imports)
    for (const target of targets) {
      const from = layerOf(file);
      const to = layerOf(target);
      if (!from || !to || from === to) continue;
      const row = layers.get(from) ?? new Map();
      row.set(to, (row.get(to) ?? 0) + 1);
      layers.set(from, row);
    }
  return layers;
}

/**
 * Circles of imports, each with the files in it (Tarjan's strongly connected components).
 * @param {import('./imports.mjs').Imports} imports
 * @returns {string[][]}
 */
export function circles(imports) {
  /** @type {Map<string, { index: number, low: number, open: boolean }>} */
  const seen = new Map();
  /** @type {string[]} */
  const stack = [];
  /** @type {string[][]} */
  const found = [];
  /** @param {string} file */
  const visit = (file) => {
    const own = { index: seen.size, low: seen.size, open: true };
    seen.set(file, own);
    stack.push(file);
    for (const target of imports.get(file) ?? []) {
      const there = seen.get(target) ?? visit(target);
      if (there.open) own.low = Math.min(own.low, there.low);
    }
    if (own.low === own.index) {
      const circle = stack.splice(stack.indexOf(file));
      for (const one of circle) /** @type {{ open: boolean }} */ (seen.get(one)).open = false;
      if (circle.length > 1) found.push(circle.sort());
    }
    return own;
  };
  for (const file of imports.keys()) if (!seen.has(file)) visit(file);
  return found;
}
