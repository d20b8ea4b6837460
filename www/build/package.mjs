// The package's modules: `element.mjs` with the element and all its views, which loads `core_bg.wasm` from its own folder,
// and `naltrexone-explorer.mjs`, which registers it. `development` holds the same two with the core inside.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asLatin1,
  banner,
  bundled,
  common,
  FROM_MODULE,
  FROM_RESPONSE,
  glue,
  styleTexts,
} from './bundle.mjs';
import { coreBytes, withCore } from './core-bytes.mjs';
import { explorerOf } from './initial-list.mjs';
import { pkg, root } from './run.mjs';

/**
 * @param {string} version
 * @param {import('./core.mjs').Core} core
 */
export async function bundlePackage(version, core) {
  const files = await bundled({
    ...common(core.glue),
    entryPoints: { element: 'www/src/element/entry-package.js' },
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    define: { CORE_BUILD: JSON.stringify((await explorerOf(core)).build) },
    plugins: [styleTexts, glue(FROM_RESPONSE)],
  });
  for (const [name, text] of files) writeFileSync(join(pkg, name), `${banner(version)}\n${asLatin1(text)}`);
  await bundleDevelopment(version, core);
  for (const folder of [pkg, join(pkg, 'development')])
    copyFileSync(
      join(root, 'www', 'src', 'element', 'register.mjs'),
      join(folder, 'naltrexone-explorer.mjs'),
    );
}

/**
 * @param {string} version
 * @param {import('./core.mjs').Core} core
 */
async function bundleDevelopment(version, core) {
  const wasm = readFileSync(core.wasm);
  const files = await bundled({
    ...common(core.glue),
    entryPoints: { 'development/element': 'www/src/element/entry-development.js' },
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    plugins: [styleTexts, glue(FROM_MODULE), coreBytes(wasm)],
  });
  mkdirSync(join(pkg, 'development'), { recursive: true });
  for (const [name, text] of files)
    writeFileSync(join(pkg, name), `${banner(version)}\n${asLatin1(withCore(text, wasm))}`);
}
