// What pkg/build.json says, and whether it is still true.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pkg, root, versionOf } from './run.mjs';

/** Files and folders from which pkg/ is made. */
const sources = [
  'Cargo.toml',
  'Cargo.lock',
  'LICENSE-APACHE',
  'LICENSE-MIT',
  'README.md',
  'src',
  'www/src',
  'www/styles',
  'www/wordpress',
  'www/build',
  'www/build.mjs',
  'www/package.json',
  'www/package-lock.json',
];

/** @param {import('node:crypto').BinaryLike} data */
const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/**
 * All files at or under a path of the repository, with `/` between folders.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const here = join(root, path);
  if (!existsSync(here)) return [];
  if (statSync(here).isFile()) return [path];
  return readdirSync(here)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** One digest over every source, by name and content, so that moving a file counts as well. */
export function inputs() {
  const files = sources.flatMap(filesUnder).sort();
  const lines = files.map((path) => `${sha256(readFileSync(join(root, path)))}  ${path}\n`);
  return { digest: sha256(lines.join('')), files: files.length };
}

/** Files that ship: all of pkg/ but its own record, by their paths within it. */
const shipped = () =>
  filesUnder('pkg')
    .map((path) => path.slice('pkg/'.length))
    .filter((name) => name !== 'build.json')
    .sort();

/** @param {Buffer | string} data */
export const brotli = (data) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** @param {Buffer} data */
const sizesOf = (data) => ({
  raw: data.length,
  gzip: gzipSync(data, { level: 9 }).length,
  brotli: brotli(data),
});

/**
 * The record of the build that has just been made. No times and no paths: the same sources give the same record.
 * @param {string} version
 */
export function describeBuild(version) {
  const files = shipped().map((name) => /** @type {const} */ ([name, readFileSync(join(pkg, name))]));
  return {
    version,
    inputs: inputs(),
    tools: {
      rustc: versionOf('rustc'),
      'wasm-pack': versionOf('wasm-pack'),
      'wasm-bindgen': versionOf('wasm-bindgen'),
      'wasm-opt': versionOf('wasm-opt'),
      esbuild: versionOf('esbuild'),
      node: process.versions.node.split('.')[0],
    },
    sizes: Object.fromEntries(files.map(([name, data]) => [name, sizesOf(data)])),
    sha256: Object.fromEntries(files.map(([name, data]) => [name, sha256(data)])),
  };
}

/**
 * What is wrong with pkg/, in sentences; empty when it is what the sources gave.
 * @returns {string[]}
 */
export function problems() {
  const path = join(pkg, 'build.json');
  if (!existsSync(path)) return ['pkg/build.json is missing: run `make build`.'];
  /** @type {ReturnType<typeof describeBuild>} */
  const record = JSON.parse(readFileSync(path, 'utf8'));
  const found = [];
  if (record.inputs.digest !== inputs().digest) {
    found.push(
      'pkg/ is stale: the sources have changed since it was built. Run `make build` and commit pkg/.',
    );
  }
  const names = new Set([...shipped(), ...Object.keys(record.sizes)]);
  for (const name of names) {
    const file = join(pkg, name);
    if (!existsSync(file)) found.push(`pkg/${name} is recorded in pkg/build.json but missing.`);
    else if (!record.sizes[name]) found.push(`pkg/${name} is not recorded in pkg/build.json.`);
    else {
      const data = readFileSync(file);
      const { raw } = record.sizes[name];
      if (data.length !== raw)
        found.push(`pkg/${name} has ${data.length} bytes, but pkg/build.json says ${raw}.`);
      else if (sha256(data) !== record.sha256[name])
        found.push(`pkg/${name} is not the file that was built.`);
    }
  }
  return found;
}

/** What a reader fetches by each way in, and what a server or an author takes. @type {[string, (name: string) => boolean][]} */
const WAYS = [
  ['one file', (name) => name === 'naltrexone-explorer.js'],
  ['folder', (name) => name.startsWith('folder/')],
  [
    'package',
    (name) =>
      /^(core|element|server|naltrexone-explorer)(_bg)?\.(wasm|m?js)$/.test(name) &&
      name !== 'naltrexone-explorer.js',
  ],
  ['beside them', () => true],
];

/**
 * Sizes as a table to read, by the way in that a file is part of.
 * @param {Record<string, { raw: number, gzip: number, brotli: number }>} sizes
 */
export function sizeTable(sizes) {
  const left = new Map(Object.entries(sizes));
  const line = (/** @type {string} */ name, /** @type {(string | number)[]} */ figures) =>
    name.padEnd(36) + figures.map((figure) => `${figure}`.padStart(11)).join('');
  const lines = [line('', ['raw', 'gzip 9', 'brotli 11'])];
  for (const [way, belongs] of WAYS) {
    const rows = [...left].filter(([name]) => belongs(name));
    const sum = rows.reduce(
      ([raw, gzip, brotli], [, size]) => [raw + size.raw, gzip + size.gzip, brotli + size.brotli],
      [0, 0, 0],
    );
    lines.push(line(way, sum));
    for (const [name, { raw, gzip, brotli }] of rows) {
      lines.push(line(`  ${name}`, [raw, gzip, brotli]));
      left.delete(name);
    }
  }
  return lines.join('\n');
}
