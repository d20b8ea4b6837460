// From the shell and the core's glue to the two files that pages load.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { coreBytes, withCore } from './core-bytes.mjs';
import { exportNames, shortExports, withExportNames } from './names.mjs';
import { opening } from './opening.mjs';
import { pkg, root } from './run.mjs';
import { SHARED } from './split.mjs';

/** Browsers of the last years before CSS had nesting: it is written nested, and shipped flat. */
const cssTarget = ['chrome111', 'firefox110', 'safari16'];

/**
 * Style sheets become texts: the element makes constructable style sheets of them.
 * @type {import('esbuild').Plugin}
 */
const styleTexts = {
  name: 'style-texts',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), {
        loader: 'css',
        minify: true,
        target: cssTarget,
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/** Views whose files come when they are asked for: `www/src/rooms/NAME.js` becomes `views/NAME.mjs`. */
const apart = ['articles', 'compare', 'drug', 'map', 'sheet'];

/**
 * Each view apart counts as a user of everything that is there at once. So what several of them use stays in one
 * file, `shell.mjs`, rather than in a file for every combination.
 * @type {import('esbuild').Plugin}
 */
const oneShell = {
  name: 'one-shell',
  setup(build) {
    const filter = new RegExp(`[\\\\/]src[\\\\/]rooms[\\\\/](${apart.join('|')})\\.js$`);
    build.onLoad({ filter }, ({ path }) => ({
      contents: `import '../entry-element.js';\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};

/**
 * `#element` and `#shell` are the files beside the one that imports them.
 * @type {import('esbuild').Plugin}
 */
const beside = {
  name: 'beside',
  setup(build) {
    build.onResolve({ filter: /^#(element|shell)$/ }, ({ path }) => ({
      path: `./${path.slice(1)}.mjs`,
      external: true,
    }));
  },
};

/** From here on wasm-bindgen's glue is about how it is started, for whoever starts it in whatever way. */
const STARTED = 'let wasmModule, wasmInstance, wasm;';

/**
 * The core's glue as a bundle has it: it knows the core's exports by short names, and is started in one way.
 * @param {string} start in the place of all ways
 * @returns {import('esbuild').Plugin}
 */
const glue = (start) => ({
  name: 'glue',
  setup(build) {
    build.onLoad({ filter: /[\\/]pkg[\\/]core\.js$/ }, ({ path }) => {
      const whole = readFileSync(path, 'utf8');
      const parts = whole.split(STARTED);
      if (parts.length !== 2) throw new Error('The glue does not say in one place how it is started.');
      return { contents: withExportNames(`${parts[0]}\n${start}`, exportNames(whole)), loader: 'js' };
    });
  },
});

/**
 * The same with the core's exports by their own names.
 * @param {string} start
 * @returns {import('esbuild').Plugin}
 */
const glueAsItIs = (start) => ({
  name: 'glue',
  setup(build) {
    build.onLoad({ filter: /[\\/]pkg[\\/]next[\\/]core\.js$/ }, ({ path }) => {
      const parts = readFileSync(path, 'utf8').split(STARTED);
      if (parts.length !== 2) throw new Error('The glue does not say in one place how it is started.');
      return { contents: `${parts[0]}\n${start}`, loader: 'js' };
    });
  },
});

/** A compiled module is handed over. */
const FROM_MODULE = `let wasm;
export default async function init({ module_or_path: module }) {
  if (wasm) return;
  ({ exports: wasm } = await WebAssembly.instantiate(module, __wbg_get_imports()));
  wasm.__wbindgen_start();
}`;

/**
 * A response is, and `more` adds what a later part exports. Compiled while it streams in, where the server says what
 * it is. A loop, not `Object.assign`: a page may have replaced that.
 */
const FROM_RESPONSES = `let wasm;
async function load(response, imports) {
  const { instance } = await (response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  return instance.exports;
}
export default async function init({ module_or_path: response }) {
  if (wasm) return;
  wasm = { ...(await load(response, __wbg_get_imports())) };
  wasm.__wbindgen_start();
}
export async function more(response) {
  const added = await load(response, { ...__wbg_get_imports(), ${SHARED}: wasm });
  for (const name in added) wasm[name] = added[name];
}`;

/** @param {string} version */
const banner = (version) =>
  `/*! naltrexone-explorer ${version} | MIT OR Apache-2.0 | contains Preact (MIT) | not medical advice */`;

/**
 * @param {string} version
 * @returns {import('esbuild').BuildOptions & { banner: { js: string } }}
 */
const common = (version) => ({
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  // Private fields as they are: made of WeakMaps they would cost bytes and trust the page's WeakMap.
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { '#core': join(pkg, 'core.js') },
  nodePaths: [join(root, 'www', 'node_modules')],
  banner: { js: banner(version) },
  legalComments: 'none',
  logLevel: 'warning',
});

/** For a page that has replaced so much that not even the element can be defined: its error would be the page's. */
const lastResort =
  'catch(e){console.warn("<naltrexone-explorer> did not start: another script on this page has replaced parts of JavaScript that it needs. "+e)}';

/**
 * One classic script with everything in it: opens from file:// and passes strict content policies.
 * @param {string} version
 */
export async function bundleClassic(version) {
  const names = exportNames(readFileSync(join(pkg, 'core.js'), 'utf8'));
  const wasm = shortExports(readFileSync(join(pkg, 'core_bg.wasm')), names);
  const { outputFiles } = await esbuild.build({
    ...common(version),
    entryPoints: ['www/src/entry-classic.js'],
    outfile: join(pkg, 'naltrexone-explorer.js'),
    write: false,
    format: 'iife',
    banner: { js: `${banner(version)}\ntry{` },
    footer: { js: `}${lastResort}` },
    define: { FETCHES: 'false' },
    plugins: [styleTexts, opening(), glue(FROM_MODULE), coreBytes(wasm)],
  });
  for (const { path, text } of outputFiles) writeFileSync(path, withCore(text, wasm));
}

/**
 * The page that is drawn anew as one classic script.
 * @param {string} version
 * @param {string} path of its core
 */
export async function bundleNext(version, path) {
  const wasm = readFileSync(path);
  const core = path.replace('core_bg.wasm', 'core.js');
  const { outputFiles } = await esbuild.build({
    ...common(version),
    alias: { '#core': core, '#next-core': core },
    entryPoints: ['www/src/element/entry-classic.js'],
    outfile: join(pkg, 'next', 'naltrexone-explorer-next.js'),
    write: false,
    format: 'iife',
    banner: { js: `${banner(version)}\ntry{` },
    footer: { js: `}${lastResort}` },
    define: { FETCHES: 'false' },
    plugins: [styleTexts, glueAsItIs(FROM_MODULE), coreBytes(wasm)],
  });
  for (const { path, text } of outputFiles) writeFileSync(path, withCore(text, wasm));
}

/**
 * What the page that writes snippets runs: `snippet.js` beside the script whose hash it tells.
 * @param {string} version
 */
export async function bundleSnippet(version) {
  const script = readFileSync(join(pkg, 'next', 'naltrexone-explorer-next.js'));
  const hash = createHash('sha384').update(script).digest('base64');
  await esbuild.build({
    ...common(version),
    entryPoints: ['www/src/snippet/snippet.js'],
    outfile: join(pkg, 'next', 'snippet.js'),
    format: 'iife',
    define: { INTEGRITY: JSON.stringify(`sha384-${hash}`) },
  });
}

/**
 * The modules: `shell.mjs` with what is there at once, which loads from its own folder `core_first.wasm`, where an
 * explorer keeps its state in the page's address `core_links.wasm`, and then `core_rest.wasm`; `element.mjs`, which
 * gives its names; `views/`, each of which comes when it is asked for; `naltrexone-explorer.mjs`, which registers the
 * element when one is wanted. Names are the same in every version: what a page has cached is told apart by its folder.
 * @param {string} version
 */
export async function bundleModule(version) {
  const views = apart.map((name) => [`views/${name}`, `www/src/rooms/${name}.js`]);
  const { banner: said, ...rest } = common(version);
  const { outputFiles } = await esbuild.build({
    ...rest,
    write: false,
    entryPoints: { element: 'www/src/entry-element.js', ...Object.fromEntries(views) },
    outdir: pkg,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shell',
    splitting: true,
    define: { FETCHES: 'true' },
    format: 'esm',
    plugins: [styleTexts, opening(), oneShell, glue(FROM_RESPONSES)],
  });
  mkdirSync(join(pkg, 'views'), { recursive: true });
  for (const { path, text } of outputFiles) {
    // once is enough: the others are nothing without it
    writeFileSync(path, path.endsWith('shell.mjs') ? `${said.js}\n${text}` : text);
  }
  await esbuild.build({
    ...common(version),
    entryPoints: ['www/src/entry-module.js'],
    outfile: join(pkg, 'naltrexone-explorer.mjs'),
    format: 'esm',
    plugins: [beside],
  });
}
