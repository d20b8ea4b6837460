// Makes pkg/ from the sources:
//
//   node www/build.mjs           wasm-pack and wasm-opt, the fallback, the bundles, then the record pkg/build.json
//   node www/build.mjs --check   fails when pkg/ is not what the sources give; needs neither Rust nor npm packages
//
// The same sources and tools give the same bytes. Nothing under pkg/ is edited by hand.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeBuild, problems, sizeTable } from './build/record.mjs';
import { pkg, root, run } from './build/run.mjs';

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
  ]);
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
