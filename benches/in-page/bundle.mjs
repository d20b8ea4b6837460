// Pages that measure, bundled: target/NAME/, with the core beside them.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../www/build/run.mjs';

const require = createRequire(join(root, 'www', 'package.json'));
const { build } = require('esbuild');
const here = fileURLToPath(new URL('.', import.meta.url));

/** Node's build of the core becomes the page's. @type {import('esbuild').Plugin} */
const coreOfThePage = {
  name: 'core of the page',
  setup({ onResolve }) {
    onResolve({ filter: /\/bench-core-nodejs\/core\.js$/ }, () => ({ path: join(here, 'core.js') }));
  },
};

/**
 * @param {string} entry a file of this folder
 * @returns {Promise<string>} the folder to serve; its page sets `window.measure`
 */
export async function bundle(entry) {
  const folder = join(root, 'target', `bench-${entry.replace('.js', '')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  await build({
    entryPoints: [join(here, entry)],
    outdir: folder,
    bundle: true,
    minify: true,
    // each library only where it is measured
    splitting: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [coreOfThePage],
  });
  cpSync(join(root, 'target', 'bench-core-web', 'core_bg.wasm'), join(folder, 'core_bg.wasm'));
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="${entry}"></script>`;
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
