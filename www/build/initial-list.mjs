// What the folder build shows before its core has come: asked of the core when pkg/ is built, so no page waits for it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Rows of an explorer that has the page to itself. */
const ROWS = 20;

/**
 * `virtual:initial-list`: a JSON text with the answers to the query that asks for nothing.
 * @param {import('./core.mjs').Core} core
 * @returns {import('esbuild').Plugin}
 */
export const initialList = (core) => ({
  name: 'initial-list',
  setup(build) {
    build.onResolve({ filter: /^virtual:initial-list$/ }, ({ path }) => ({
      path,
      namespace: 'initial-list',
    }));
    build.onLoad({ filter: /./, namespace: 'initial-list' }, async () => ({
      contents: JSON.stringify(await answers(core)),
      loader: 'text',
    }));
  },
});

/**
 * The core, running here.
 * @param {import('./core.mjs').Core} core
 * @returns {Promise<import('../src/element/core.d.ts').Core>}
 */
export async function explorerOf({ glue, wasm }) {
  const { initSync, Explorer } = await import(pathToFileURL(glue).href);
  initSync({ module: readFileSync(wasm) });
  return new Explorer();
}

/** @param {import('./core.mjs').Core} core */
async function answers(core) {
  const explorer = await explorerOf(core);
  const list = explorer.list({}, { count: ROWS });
  return { list: { ...list, counts: [...list.counts] }, dataset: explorer.dataset() };
}
