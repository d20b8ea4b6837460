// From the shell and the core's glue to the two files that pages load.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { coreBytes, withCore } from './core-bytes.mjs';
import { pkg, root } from './run.mjs';

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

/**
 * `#element` is the file beside the one that imports it.
 * @type {import('esbuild').Plugin}
 */
const elementApart = {
  name: 'element-apart',
  setup(build) {
    build.onResolve({ filter: /^#element$/ }, () => ({ path: './element.mjs', external: true }));
  },
};

/** @param {string} version */
const banner = (version) =>
  `/*! naltrexone-explorer ${version} | MIT OR Apache-2.0 | contains Preact (MIT) | not medical advice */`;

/**
 * @param {string} version
 * @returns {import('esbuild').BuildOptions}
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
  const wasm = join(pkg, 'core_bg.wasm');
  const { outputFiles } = await esbuild.build({
    ...common(version),
    entryPoints: ['www/src/entry-classic.js'],
    outfile: join(pkg, 'naltrexone-explorer.js'),
    write: false,
    format: 'iife',
    banner: { js: `${banner(version)}\ntry{` },
    footer: { js: `}${lastResort}` },
    // The glue's own guess where the wasm lies; never used, as the bytes are handed to it.
    define: { 'import.meta.url': '""' },
    plugins: [styleTexts, coreBytes(wasm)],
  });
  for (const { path, text } of outputFiles) writeFileSync(path, withCore(text, wasm));
}

/**
 * The modules: `element.mjs` holds everything and loads `core_bg.wasm` from its own folder; `naltrexone-explorer.mjs`
 * registers what it exports. Importing both costs the bytes once.
 * @param {string} version
 */
export const bundleModule = (version) =>
  Promise.all(
    [
      ['www/src/entry-element.js', 'element.mjs'],
      ['www/src/entry-module.js', 'naltrexone-explorer.mjs'],
    ].map(([entry, name]) =>
      esbuild.build({
        ...common(version),
        entryPoints: [entry],
        outfile: join(pkg, name),
        format: 'esm',
        plugins: [styleTexts, elementApart],
      }),
    ),
  );
