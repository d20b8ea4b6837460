// The core in Node, for tests of the words that the page makes of its answers.
import { readFileSync } from 'node:fs';

/** Where the build leaves the core as an ES module with its wasm beside it. */
const CORE = new URL('../../pkg/', import.meta.url);

const wasm = new URL('core_bg.wasm', CORE);

/**
 * @typedef {object} Explorer
 * @property {(query: import('#answers').Query, rows?: import('#answers').Rows) => import('#answers').List} list
 * @property {(id: string, query?: import('#answers').Query) => import('#answers').Condition} condition
 * @property {(query?: import('#answers').Query) => import('#answers').Comparison} comparison
 * @property {(query?: import('#answers').Query) => import('#answers').Named[]} addable
 * @property {(id: string, query?: import('#answers').Query) => import('#answers').Sheet} sheet
 * @property {(query: import('#answers').Query) => import('#answers').Claims} claims
 * @property {(query: import('#answers').Query) => import('#answers').EvidenceMap} map
 * @property {(query: import('#answers').Query) => import('#answers').DrugPage} drug
 * @property {(name: string) => import('#answers').Medicine} medicine
 * @property {() => import('#answers').Method} method
 * @property {() => import('#answers').Dataset} dataset
 */

/** @returns {Promise<Explorer>} */
export async function loadCore() {
  const core = await import(new URL('core.js', CORE).href);
  await core.default({ module_or_path: await WebAssembly.compile(readFileSync(wasm)) });
  return new core.Explorer();
}
