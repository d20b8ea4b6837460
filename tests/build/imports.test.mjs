// The arrows between the layers (ARCHITECTURE.md) hold, and no files import each other in a circle.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import {
  allImports,
  circles,
  layerImports,
  layerOf,
  mayImport,
} from '../../www/build/architecture/layers.mjs';
import { root } from '../../www/build/run.mjs';

/** @type {import('../../www/build/architecture/imports.mjs').Imports} */
let imports;
before(async () => {
  imports = await allImports();
});

test('no layer imports one that it may not know', () => {
  const against = [];
  for (const [from, row] of layerImports(imports))
    for (const to of row.keys()) if (!mayImport(from, to)) against.push(`${from} -> ${to}`);
  assert.deepEqual(against, []);
});

test('no files import each other in a circle', () => {
  assert.deepEqual(circles(imports), []);
});

test('every file of the core and of the shell stands in a layer', () => {
  const outside = [...imports.keys()].filter((file) => !layerOf(file) && file !== 'src/lib.rs');
  assert.deepEqual(outside, []);
});

test('imports are read from the sources, a passed-on name from where it is defined', () => {
  const known = imports.get('src/answers/list.rs') ?? new Set();
  assert.ok(known.has('src/index.rs'), [...known].join(' '));
  const views = imports.get('www/src/element/other-views.js') ?? new Set();
  assert.ok(views.has('www/src/views/view-registry.js'), [...views].join(' '));
});

test('a circle and an import against the arrows would be found', () => {
  const two = new Map([
    ['src/search/a.rs', new Set(['src/search/b.rs'])],
    ['src/search/b.rs', new Set(['src/search/a.rs', 'src/answers/mod.rs'])],
  ]);
  assert.deepEqual(circles(two), [['src/search/a.rs', 'src/search/b.rs']]);
  assert.deepEqual([...(layerImports(two).get('src/search') ?? [])], [['src/answers', 1]]);
});

test('no source file is longer than 350 lines', () => {
  const listed = execFileSync('git', ['ls-files', 'src', 'www', 'tests', 'benches', 'examples'], {
    cwd: root,
    encoding: 'utf8',
  });
  const long = listed
    .split('\n')
    .filter((file) => /\.(rs|jsx?|mjs|css|html|d\.ts|d\.mts)$/.test(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > 350);
  assert.deepEqual(long, []);
});
