// Makes pkg/ from the sources:
//
//   node www/build.mjs           wasm-pack, traps and wasm-opt, the fallback, the bundles, then the record pkg/build.json
//   node www/build.mjs --check   fails when pkg/ is not what the sources give; needs neither Rust nor npm packages
//
// The same sources and tools give the same bytes. Nothing under pkg/ is edited by hand.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortNames } from './build/names.mjs';
import { describeBuild, problems, sizeTable } from './build/record.mjs';
import { pkg, root, run } from './build/run.mjs';

/** What every browser of the last years has, as Rust's compiler takes for granted. */
const features = [
  'bulk-memory',
  'nontrapping-float-to-int',
  'sign-ext',
  'mutable-globals',
  'reference-types',
  'multivalue',
].map((name) => `--enable-${name}`);
/** Memory starts as zeros, and its first kB hold the end of the stack, so no address of a value is that low. */
const optimizing = ['-Oz', '--converge', '--zero-filled-memory', '--low-memory-unused', '--strip-debug'];

if (process.argv.includes('--check')) check();
else await build();

function check() {
  const found = problems();
  for (const problem of found) console.error(problem);
  if (found.length > 0) process.exitCode = 1;
  else console.log('pkg/ is what the sources give.');
}

async function build() {
  const { bundleClassic, bundleModule } = await import('./build/bundle.mjs');
  const { describeElement, describeIntegrity, describePackage } = await import('./build/describe.mjs');
  rmSync(pkg, { recursive: true, force: true });
  mkdirSync(pkg);
  run('wasm-pack', [
    'build',
    '--target',
    'web',
    '--release',
    '--out-dir',
    'pkg',
    '--out-name',
    'core',
    '--no-gitignore',
    '--no-opt',
  ]);
  await shrink(join(pkg, 'core_bg.wasm'));
  await part(join(pkg, 'core_bg.wasm'));
  run('cargo', ['run', '--quiet', '--bin', 'fallback', '--', 'pkg']);
  const version = describePackage();
  await Promise.all([bundleClassic(version), bundleModule(version)]);
  copyFileSync(join(root, 'src', 'export', 'schema.json'), join(pkg, 'naltrexone-explorer.schema.json'));
  describeElement();
  describeIntegrity();
  const record = describeBuild(version);
  writeFileSync(join(pkg, 'build.json'), `${JSON.stringify(record, null, 2)}\n`);
  console.log(sizeTable(record.sizes));
}

/**
 * @param {string} path of the wasm as wasm-bindgen leaves it, names and all
 */
async function shrink(path) {
  const { withTraps } = await import('./build/traps.mjs');
  const { wasm, formatting } = withTraps(readFileSync(path));
  for (const name of formatting)
    console.warn(`${name} writes text as the standard library does: several kB.`);
  writeFileSync(path, wasm);
  run('wasm-opt', [...optimizing, ...features, path, '-o', path]);
  const glue = join(pkg, 'core.js');
  const short = shortNames(readFileSync(path), readFileSync(glue, 'utf8'));
  writeFileSync(path, short.wasm);
  writeFileSync(glue, short.glue);
}

/**
 * What the modules load: the same core in two parts.
 * @param {string} path of the whole
 */
async function part(path) {
  const { split } = await import('./build/split.mjs');
  const { first, rest } = split(readFileSync(path));
  writeFileSync(join(pkg, 'core_first.wasm'), first);
  writeFileSync(join(pkg, 'core_rest.wasm'), rest);
}
