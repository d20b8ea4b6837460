// What every bundle of the shell has in common, and the one file with everything in it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { coreBytes, withCore } from './core-bytes.mjs';
import { pkg, root } from './run.mjs';

/** Browsers of the last years before CSS had nesting: it is written nested, and shipped flat. */
const cssTarget = ['chrome111', 'firefox110', 'safari16'];
/** Private fields as they are: made of WeakMaps they would cost bytes and trust the page's WeakMap. */
export const target = 'es2022';

/**
 * Style sheets become texts: the element makes constructable style sheets of them.
 * @type {import('esbuild').Plugin}
 */
export const styleTexts = {
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

/** From here on wasm-bindgen's glue is about how it is started, for whoever starts it in whatever way. */
const STARTED = 'let wasmModule, wasmInstance, wasm;';

/**
 * The core's glue as a bundle has it: it is started in one way.
 * @param {string} start in the place of all ways
 * @returns {import('esbuild').Plugin}
 */
export const glue = (start) => ({
  name: 'glue',
  setup(build) {
    build.onLoad({ filter: /[\\/]core\.js$/ }, ({ path }) => {
      const parts = readFileSync(path, 'utf8').split(STARTED);
      if (parts.length !== 2) throw new Error('The glue does not say in one place how it is started.');
      return { contents: `${parts[0]}\n${start}`, loader: 'js' };
    });
  },
});

/** A compiled module is handed over. */
export const FROM_MODULE = `let wasm;
export default async function init({ module_or_path: module }) {
  if (wasm) return;
  ({ exports: wasm } = await WebAssembly.instantiate(module, __wbg_get_imports()));
  wasm.__wbindgen_start();
}`;

/** A response is. Compiled while it streams in, where the server says what it is. */
export const FROM_RESPONSE = `let wasm;
export default async function init({ module_or_path: response }) {
  if (wasm) return;
  const imports = __wbg_get_imports();
  const { instance } = await (response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  ({ exports: wasm } = instance);
  wasm.__wbindgen_start();
}`;

/** @param {string} version */
export const banner = (version) =>
  `/*! naltrexone-explorer ${version} | MIT OR Apache-2.0 | contains Preact (MIT) | not medical advice */`;

/**
 * @param {string} core path of its glue
 * @returns {import('esbuild').BuildOptions}
 */
export const common = (core) => ({
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  target,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { '#core': core },
  nodePaths: [join(root, 'www', 'node_modules')],
  legalComments: 'none',
  logLevel: 'warning',
});

/**
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Map<string, string>>} texts by the names of their files
 */
export async function bundled(options) {
  const { outputFiles = [] } = await esbuild.build({ ...options, outdir: pkg, write: false });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(pkg.length + 1), text]));
}

/** For a page that has replaced so much that not even the element can be defined: its error would be the page's. */
const lastResort =
  'catch(e){console.warn("<naltrexone-explorer> did not start: another script on this page has replaced parts of JavaScript that it needs. "+e)}';

/**
 * A script without letters beyond Latin-1: one of them, and a browser keeps two bytes for every letter of all of it, which
 * for the single file is a megabyte more. In texts and regular expressions, where alone they stand, escapes mean the same.
 * @param {string} script minified
 */
export function asLatin1(script) {
  if (/(?<!\\)(\\\\)*\\[\u0100-\uffff]/.test(script))
    throw new Error('A letter beyond Latin-1 stands behind a backslash.');
  return script.replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A classic script as it ships. It starts with a byte-order mark, so that it is read as UTF-8 whatever the page or the
 * server says.
 * @param {string} version
 * @param {string} script
 */
export const classic = (version, script) => `\ufeff${banner(version)}\ntry{${asLatin1(script)}}${lastResort}`;

/**
 * One classic script with everything in it: opens from file:// and passes strict content policies.
 * @param {string} version
 * @param {import('./core.mjs').Core} core
 */
export async function bundleSingle(version, core) {
  const wasm = readFileSync(core.wasm);
  const files = await bundled({
    ...common(core.glue),
    entryPoints: { 'naltrexone-explorer': 'www/src/element/entry-single.js' },
    format: 'iife',
    plugins: [styleTexts, glue(FROM_MODULE), coreBytes(wasm)],
  });
  for (const [name, text] of files) writeFileSync(join(pkg, name), classic(version, withCore(text, wasm)));
}

/**
 * What the page that writes snippets runs: `snippet.js` beside the script whose hash it tells.
 * @param {import('./core.mjs').Core} core
 */
export async function bundleSnippet(core) {
  const script = readFileSync(join(pkg, 'naltrexone-explorer.js'));
  const hash = createHash('sha384').update(script).digest('base64');
  const files = await bundled({
    ...common(core.glue),
    entryPoints: { snippet: 'www/src/snippet/snippet.js' },
    format: 'iife',
    define: { INTEGRITY: JSON.stringify(`sha384-${hash}`) },
  });
  for (const [name, text] of files) writeFileSync(join(pkg, name), text);
}
