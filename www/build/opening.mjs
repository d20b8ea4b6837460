// What the modules show before their core has come: asked of the core when pkg/ is built, so no page waits for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AT_ONCE } from '../src/at-once.js';
import { pkg } from './run.mjs';

/**
 * `virtual:opening`: a JSON text with the answers to the query that asks for nothing.
 * @returns {import('esbuild').Plugin}
 */
export const opening = () => ({
  name: 'opening',
  setup(build) {
    build.onResolve({ filter: /^virtual:opening$/ }, ({ path }) => ({ path, namespace: 'opening' }));
    build.onLoad({ filter: /./, namespace: 'opening' }, async () => ({
      contents: JSON.stringify(await answers()),
      loader: 'text',
    }));
  },
});

async function answers() {
  const core = await import(pathToFileURL(join(pkg, 'core.js')).href);
  core.initSync({ module: readFileSync(join(pkg, 'core_bg.wasm')) });
  const explorer = new core.Explorer();
  const list = explorer.list({}, { count: AT_ONCE });
  return {
    frame: explorer.frame({}),
    list: { ...list, results: list.results.map(drawn) },
    dataset: explorer.dataset(),
  };
}

/**
 * What is drawn of a card; the core tells more of it, for others to use.
 * @param {Record<string, any>} card
 */
function drawn({ category, regimens, people, studies, newest, reason: { id, ...reason }, ...card }) {
  return { ...card, reason };
}
