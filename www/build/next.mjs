// The page that is drawn anew, beside the old one: pkg/next/ with the core that answers in plain data, and one classic
// script with everything in it for `<naltrexone-explorer-next>`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleNext, bundleSnippet } from './bundle.mjs';
import { optimize, pkg, run } from './run.mjs';
import { withTraps } from './traps.mjs';
import { withoutCustom } from './wasm.mjs';

/** What ships beside the sections that run: without it wasm-opt writes modules that browsers refuse. */
const kept = ['target_features'];

/** @param {string} version */
export async function buildNext(version) {
  const folder = join(pkg, 'next');
  mkdirSync(folder, { recursive: true });
  const out = ['--out-dir', '../pkg/next', '--out-name', 'core', '--no-gitignore', '--no-opt', '--no-pack'];
  run('wasm-pack', ['build', 'wasm', '--target', 'web', '--release', ...out]);
  const path = join(folder, 'core_bg.wasm');
  const { wasm, formatting } = withTraps(withoutCustom(readFileSync(path), ['name', ...kept]));
  for (const name of formatting) console.warn(`${name} writes text as the standard library does.`);
  writeFileSync(path, wasm);
  optimize(path);
  writeFileSync(path, withoutCustom(readFileSync(path), kept));
  rmSync(join(folder, 'core_bg.wasm.d.ts'), { force: true });
  for (const name of ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md'])
    rmSync(join(folder, name), { force: true });
  await bundleNext(version, path);
  await bundleSnippet(version);
}
