// The core as wasm with its glue: whole, or with its details apart.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize, outputOf, pkg, root, run } from './run.mjs';
import { withTraps } from './traps.mjs';

/** Where the core of the folder build waits to be bundled. */
const apart = join(root, 'target', 'details-apart');

/** How cargo names this package, which comes from no registry. */
const OURS = /^path\+file:/;

/** @typedef {{ glue: string, wasm: string }} Core paths of both files */
/** @typedef {Core & { details: string }} CoreApart `details`: the text that is handed to it afterwards */

/** @returns {Core} with all facts, in `pkg/` */
export function buildCore() {
  return compile(pkg, [], []);
}

/** @returns {CoreApart} */
export function buildCoreApart() {
  const features = ['details-apart'];
  mkdirSync(apart, { recursive: true });
  const core = compile(apart, features, ['--no-pack', '--no-typescript']);
  const details = readFileSync(join(outDirectory(features), 'details.txt'), 'utf8');
  return { ...core, details };
}

/** @param {string[]} features */
const flags = (features) => (features.length ? ['--features', features.join()] : []);

/**
 * @param {string} folder
 * @param {string[]} features of cargo
 * @param {string[]} options of wasm-pack
 * @returns {Core}
 */
function compile(folder, features, options) {
  const out = ['--out-dir', folder, '--out-name', 'core', '--no-gitignore', '--no-opt', ...options];
  run('wasm-pack', ['build', '--target', 'web', '--release', ...out, '--', ...flags(features)]);
  const path = join(folder, 'core_bg.wasm');
  const { wasm, formatting } = withTraps(readFileSync(path));
  for (const name of formatting)
    console.warn(`${name} writes text as the standard library does: several kB.`);
  writeFileSync(path, wasm);
  optimize(path);
  rmSync(join(folder, 'core_bg.wasm.d.ts'), { force: true });
  return { glue: join(folder, 'core.js'), wasm: path };
}

/**
 * Where cargo says that our build script has written; what is built already is not built again.
 * @param {string[]} features
 * @returns {string}
 */
function outDirectory(features) {
  const target = ['--lib', '--release', '--target', 'wasm32-unknown-unknown'];
  const asked = [...target, '--features', features.join(), '--message-format', 'json-render-diagnostics'];
  const messages = outputOf('cargo', ['build', '--quiet', ...asked])
    .split('\n')
    .filter(Boolean);
  const [ours] = messages
    .map((line) => JSON.parse(line))
    .filter((said) => said.reason === 'build-script-executed' && OURS.test(said.package_id));
  if (!ours) throw new Error('Cargo does not say where the build script has written.');
  return ours.out_dir;
}
