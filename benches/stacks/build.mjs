// The same facts in every stack, each as a good author would ship it: target/bench-stacks/NAME/.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsAsJson } from '../../www/build/facts.mjs';
import { pkg, root } from '../../www/build/run.mjs';
import { writePages } from './pagefind/pages.mjs';
import { joined } from './shared/facts.js';

const require = createRequire(join(root, 'www', 'package.json'));
const { build } = require('esbuild');
const sources = fileURLToPath(new URL('.', import.meta.url));

/** Where everything is served from. */
export const built = join(root, 'target', 'bench-stacks');

/**
 * @typedef {object} Stack
 * @property {string} name its folder
 * @property {string} title
 * @property {string} input the search box
 * @property {string} card what is listed
 * @property {boolean} [asks] nothing is listed before something is searched
 * @property {string} [use] what is there once a use has been opened; where there is none, all is in the list
 */
const ours = { input: '[part~="search"]', card: '[part~="card"]', use: '[part~="condition"]' };
/** @type {Stack[]} */
export const stacks = [
  { name: 'ours-folder', title: 'ours, folder', ...ours },
  { name: 'ours-single', title: 'ours, single file', ...ours },
  { name: 'minisearch', title: 'MiniSearch', input: '#search', card: '.list > .card' },
  { name: 'datatables', title: 'DataTables', input: '.dt-search input', card: '#table tbody tr' },
  { name: 'listjs', title: 'List.js', input: '#search', card: '.list > .card' },
  {
    name: 'pagefind',
    title: 'Pagefind',
    input: '.pagefind-ui__search-input',
    card: '.pagefind-ui__result-title:not(.pagefind-ui__loading)',
    asks: true,
  },
  { name: 'floor', title: 'a box and a line', input: '#search', card: '.card' },
];

const styles = {
  minisearch: '',
  listjs: '',
  datatables: "@import 'datatables.net-dt/css/dataTables.dataTables.min.css';",
};

export async function buildStacks() {
  const json = factsAsJson();
  rmSync(built, { recursive: true, force: true });
  cpSync(pkg, join(built, 'pkg'), { recursive: true });
  for (const { name } of stacks) {
    mkdirSync(join(built, name));
    if (name in styles) await bundle(name, json);
    if (name === 'pagefind') await writePages(join(built, name), joined(JSON.parse(json)));
    cpSync(join(sources, name, 'index.html'), join(built, name, 'index.html'));
  }
}

/**
 * @param {keyof typeof styles} name
 * @param {string} json
 */
async function bundle(name, json) {
  const common = { bundle: true, minify: true, target: 'es2022', legalComments: 'none', logLevel: 'warning' };
  const folder = join(built, name);
  await build({ ...common, entryPoints: [join(sources, name, 'main.js')], format: 'esm', outdir: folder });
  await build({
    ...common,
    stdin: { contents: `${styles[name]}@import './shared/page.css';`, resolveDir: sources, loader: 'css' },
    outfile: join(folder, 'main.css'),
  });
  writeFileSync(join(folder, 'facts.json'), json);
}
