// The folder build: `explorer.js`, the one classic script that a page links, with the first screen and the list that it
// opens with; and what comes after it from the scripts beside it: `core.js`, `details.js` and `views.js`. All say which
// build they belong to.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { bundled, classic, common, FROM_MODULE, glue, styleTexts, target } from './bundle.mjs';
import { coreBytes, textLiteral, withCore } from './core-bytes.mjs';
import { initialList } from './initial-list.mjs';
import { pkg } from './run.mjs';

/** Stands for the build's digest until that is known. */
const PLACE = 'place-of-the-build';
const define = { BUILD: JSON.stringify(PLACE) };
/** Digits of the digest that are kept. */
const DIGITS = 16;

/**
 * The views count as a user of everything in the first script. So what both use stays in one chunk, which is the first
 * script, and what is left is theirs.
 * @type {import('esbuild').Plugin}
 */
const viewsAfterFirst = {
  name: 'views-after-first',
  setup(build) {
    build.onLoad({ filter: /[\\/]element[\\/]other-views\.js$/ }, ({ path }) => ({
      contents: `import './entry-folder.js';\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};

/**
 * @param {string} version
 * @param {import('./core.mjs').CoreApart} core
 * @param {string} [folder] where the scripts go
 */
export async function bundleFolder(version, core, folder = join(pkg, 'folder')) {
  const { first, views } = await shell(core);
  const hand = `document.currentScript?.nxPart?.("${PLACE}",`;
  const parts = {
    'explorer.js': `(()=>{const SHARED={};(module=>{${first}})(SHARED)})()`,
    'core.js': await coreScript(core),
    'details.js': `${hand}${textLiteral(core.details)})`,
    'views.js': `${hand}(require,module)=>{${views}})`,
  };
  const all = Object.entries(parts);
  const hash = createHash('sha256').update(JSON.stringify([version, ...all]));
  const build = hash.digest('hex').slice(0, DIGITS);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of all)
    writeFileSync(join(folder, name), classic(version, text.replaceAll(PLACE, build)));
}

/**
 * The first script and the views, each as a function's body that knows `module` and, the views, `require`.
 * @param {import('./core.mjs').CoreApart} core
 */
async function shell(core) {
  const files = await bundled({
    ...common(core.glue),
    entryPoints: {
      explorer: 'www/src/element/entry-folder.js',
      views: 'www/src/element/other-views.js',
    },
    splitting: true,
    chunkNames: 'shared',
    format: 'esm',
    define,
    plugins: [styleTexts, viewsAfterFirst, initialList(core)],
  });
  if (files.size !== 3) throw new Error(`Not one chunk, but: ${[...files.keys()].join(', ')}.`);
  /** @param {string} name */
  const body = async (name) => {
    const text = files.get(name) ?? '';
    const { code } = await esbuild.transform(text, { format: 'cjs', minify: true, charset: 'utf8', target });
    return code;
  };
  const [entry, first, views] = await Promise.all(['explorer.js', 'shared.js', 'views.js'].map(body));
  // all of the first script is what it shares
  if (!/^("use strict";)?(var \w+=)?require\("\.\/shared\.js"\);\s*$/.test(entry))
    throw new Error(`The first script holds more than the chunk: ${entry.slice(0, 200)}`);
  return { first, views };
}

/** @param {import('./core.mjs').CoreApart} core */
async function coreScript(core) {
  const wasm = readFileSync(core.wasm);
  const files = await bundled({
    ...common(core.glue),
    entryPoints: { core: 'www/src/element/entry-core.js' },
    format: 'iife',
    define,
    plugins: [glue(FROM_MODULE), coreBytes(wasm)],
  });
  return withCore(files.get('core.js') ?? '', wasm);
}
