// Makes pkg/ from the sources:
//
//   node www/build.mjs           both cores, the fallback, the bundles, then the record pkg/build.json
//   node www/build.mjs --check   fails when pkg/ is not what the sources give; needs neither Rust nor npm packages
//
// The same sources and tools give the same bytes. Nothing under pkg/ is edited by hand.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeBuild, problems, sizeTable } from './build/record.mjs';
import { pkg, root } from './build/run.mjs';

/** Where the last build waits until this one stands. */
const before = join(root, 'target', 'pkg-before');

const [, , ...given] = process.argv;
if (given.some((argument) => argument !== '--check')) {
  console.error('usage: node www/build.mjs [--check]');
  process.exit(2);
}
if (given.includes('--check')) check();
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
  const { buildCore, buildCoreApart } = await import('./build/core.mjs');
  const { bundleSingle, bundleSnippet } = await import('./build/bundle.mjs');
  const { bundleFolder } = await import('./build/folder.mjs');
  const { loadExplorer, writeFallback } = await import('./build/fallback/write.mjs');
  const { bundlePackage } = await import('./build/package.mjs');
  const { PLUGIN, pluginZip } = await import('./build/wordpress.mjs');
  const { describeElement, describeIntegrity, describePackage } = await import('./build/describe.mjs');
  mkdirSync(pkg);
  const core = buildCore();
  const apart = buildCoreApart();
  const explorer = await loadExplorer(pkg);
  writeFallback(explorer, pkg);
  copyFileSync(
    join(root, 'www', 'src', 'files', 'schema.json'),
    join(pkg, 'naltrexone-explorer.schema.json'),
  );
  const version = describePackage();
  await bundleSingle(version, core);
  await bundleFolder(version, apart);
  await bundlePackage(version, core);
  await bundleSnippet(core);
  describeElement();
  describeIntegrity();
  writeFileSync(join(pkg, PLUGIN), await pluginZip(explorer, version));
  const record = describeBuild(version);
  writeFileSync(join(pkg, 'build.json'), `${JSON.stringify(record, null, 2)}\n`);
  console.log(sizeTable(record.sizes));
}
