// Makes pkg/ from the sources:
//
//   node www/build.mjs           wasm-pack, traps and wasm-opt, the fallback, the bundles, then the record pkg/build.json
//   node www/build.mjs --check   fails when pkg/ is not what the sources give; needs neither Rust nor npm packages
//
// The same sources and tools give the same bytes. Nothing under pkg/ is edited by hand.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { exportNames, shortNames } from './build/names.mjs';
import { describeBuild, problems, sizeTable } from './build/record.mjs';
import { linked, optimize, pkg, root, run, telling } from './build/run.mjs';

/** What ships beside the sections that run: without it wasm-opt writes modules that browsers refuse. */
const kept = ['target_features'];

/** Where the last build waits until this one stands. */
const before = join(root, 'target', 'pkg-before');

if (process.argv.includes('--check')) check();
else await rebuild();

function check() {
  const found = problems();
  for (const problem of found) console.error(problem);
  if (found.length > 0) process.exitCode = 1;
  else console.log('pkg/ is what the sources give.');
}

/** A build that fails leaves the last one where it was. */
async function rebuild() {
  rmSync(before, { recursive: true, force: true });
  mkdirSync(join(root, 'target'), { recursive: true });
  if (existsSync(pkg)) renameSync(pkg, before);
  try {
    await build();
  } catch (error) {
    rmSync(pkg, { recursive: true, force: true });
    if (existsSync(before)) renameSync(before, pkg);
    throw error;
  }
}

async function build() {
  const { bundleClassic, bundleModule } = await import('./build/bundle.mjs');
  const { describeElement, describeIntegrity, describePackage } = await import('./build/describe.mjs');
  mkdirSync(pkg);
  const out = ['--out-dir', 'pkg', '--out-name', 'core', '--no-gitignore', '--no-opt'];
  run('wasm-pack', ['build', '--target', 'web', '--release', ...out], telling);
  await shrink(join(pkg, 'core_bg.wasm'));
  run('cargo', ['run', '--quiet', '--bin', 'fallback', '--', 'pkg']);
  const version = describePackage();
  await Promise.all([bundleClassic(version), bundleModule(version)]);
  copyFileSync(join(root, 'src', 'export', 'schema.json'), join(pkg, 'naltrexone-explorer.schema.json'));
  const { buildNext } = await import('./build/next.mjs');
  await buildNext(version);
  describeElement();
  describeIntegrity();
  const record = describeBuild(version);
  writeFileSync(join(pkg, 'build.json'), `${JSON.stringify(record, null, 2)}\n`);
  console.log(sizeTable(record.sizes));
}

/**
 * The core as it ships: whole, and in the parts that the modules load.
 * @param {string} path of the wasm as wasm-bindgen leaves it, names and all
 */
async function shrink(path) {
  const { references, withoutUnused } = await import('./build/reach.mjs');
  const { split } = await import('./build/split.mjs');
  const { withTraps } = await import('./build/traps.mjs');
  const { functionsOf, withoutCustom } = await import('./build/wasm.mjs');
  const { wasm, formatting, trapped } = withTraps(withoutCustom(readFileSync(path), ['name', ...kept]));
  for (const name of formatting)
    console.warn(`${name} writes text as the standard library does: several kB.`);
  const refers = references(readFileSync(linked));
  writeFileSync(path, withoutUnused(wasm, refers, trapped));
  optimize(path);
  const named = readFileSync(path);
  const glue = join(pkg, 'core.js');
  const short = shortNames(withoutCustom(named, kept), readFileSync(glue, 'utf8'));
  writeFileSync(path, short.wasm);
  writeFileSync(glue, short.glue);
  const exported = exportNames(short.glue);
  const { first, links, rest } = split(short.wasm, { ...functionsOf(named), refers, trapped, exported });
  writeFileSync(join(pkg, 'core_first.wasm'), first);
  writeFileSync(join(pkg, 'core_links.wasm'), links);
  writeFileSync(join(pkg, 'core_rest.wasm'), rest);
}
