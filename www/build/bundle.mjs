// From the shell and the core's glue to the two files that pages load.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { coreBytes, withCore } from './core-bytes.mjs';
import { pkg, root } from './run.mjs';

/**
 * Style sheets become texts: the element makes constructable style sheets of them.
 * @type {import('esbuild').Plugin}
 */
const styleTexts = {
  name: 'style-texts',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
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
  target: 'es2020',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  alias: { '#core': join(pkg, 'core.js') },
  nodePaths: [join(root, 'www', 'node_modules')],
  banner: { js: banner(version) },
  legalComments: 'none',
  logLevel: 'warning',
});

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
    // The glue's own guess where the wasm lies; never used, as the bytes are handed to it.
    define: { 'import.meta.url': '""' },
    plugins: [styleTexts, coreBytes(wasm)],
  });
  for (const { path, text } of outputFiles) writeFileSync(path, withCore(text, wasm));
}

/**
 * A module that loads `core_bg.wasm` from its own folder.
 * @param {string} version
 */
export const bundleModule = (version) =>
  esbuild.build({
    ...common(version),
    entryPoints: ['www/src/entry-module.js'],
    outfile: join(pkg, 'naltrexone-explorer.mjs'),
    format: 'esm',
    plugins: [styleTexts],
  });
