// What pkg/ holds, and that its parts belong together.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { factsAsJson } from '../../www/build/facts.mjs';
import { pkg } from '../../www/build/run.mjs';

/** @param {string} name */
const text = (name) => readFileSync(join(pkg, name), 'utf8');
const FOLDER = ['core.js', 'details.js', 'explorer.js', 'views.js'];
/** What every classic script begins with, so that it is read as UTF-8 on any page. */
const MARK = '\ufeff';

test('there are three ways in, and what describes them', () => {
  const names = readdirSync(pkg);
  for (const name of [
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'build.json',
    'classic.d.ts',
    'core.d.ts',
    'core.js',
    'core_bg.wasm',
    'custom-elements.json',
    'element.d.mts',
    'element.mjs',
    'fallback',
    'fallback.html',
    'folder',
    'integrity.js',
    'naltrexone-explorer.d.mts',
    'naltrexone-explorer.js',
    'naltrexone-explorer.mjs',
    'naltrexone-explorer.schema.json',
    'package.json',
    'server.mjs',
    'snippet.js',
  ])
    assert.ok(names.includes(name), name);
  assert.deepEqual(readdirSync(join(pkg, 'folder')).sort(), FOLDER);
});

test('the scripts of the folder say the same build, and the first asks for all others', () => {
  const builds = FOLDER.filter((name) => name !== 'explorer.js').map((name) => {
    const [, build] = /nxPart\?\.\("([0-9a-f]{16})"/.exec(text(`folder/${name}`)) ?? [];
    assert.ok(build, name);
    return build;
  });
  assert.equal(new Set(builds).size, 1);
  const first = text('folder/explorer.js');
  assert.ok(first.includes(`"${builds[0]}"`));
  for (const name of FOLDER) assert.equal(first.includes(`"${name}"`), name !== 'explorer.js', name);
  assert.ok(!FOLDER.some((name) => text(`folder/${name}`).includes('place-of-the')));
});

test('every classic script is read as UTF-8 and says what it is', () => {
  for (const name of ['naltrexone-explorer.js', ...FOLDER.map((name) => `folder/${name}`)]) {
    const script = text(name);
    assert.ok(script.startsWith(`${MARK}/*! naltrexone-explorer `), name);
    assert.ok(script.includes('not medical advice'), name);
  }
});

test('what studies found is in the details and in no other script of the folder', () => {
  const facts = JSON.parse(factsAsJson());
  const results = facts.study.map((/** @type {{ result: string }} */ { result }) => result);
  assert.ok(results.length > 400);
  const holds = (/** @type {string} */ name) => {
    // letters beyond Latin-1 are escaped
    const script = text(`folder/${name}`).replace(/\\u([0-9a-f]{4})/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return results.filter((/** @type {string} */ result) => script.includes(result)).length;
  };
  assert.equal(holds('details.js'), results.length);
  for (const name of ['core.js', 'explorer.js', 'views.js']) assert.equal(holds(name), 0, name);
});

test('what can harm is in the core, whole', () => {
  const facts = JSON.parse(factsAsJson());
  const script = text('folder/core.js');
  /** @type {string[]} */
  const harms = [
    ...facts.warning.flatMap((/** @type {any} */ row) => [
      row.name,
      row.severity,
      row.detail,
      row.boxed,
      row.note,
    ]),
    ...facts.interaction.flatMap((/** @type {any} */ row) => [row.name, row.severity, row.effect]),
    ...facts.contraindication.flatMap((/** @type {any} */ row) => [row.name, row.detail]),
    ...facts.question.flatMap((/** @type {any} */ row) => [row.question, row.answer]),
    ...facts.about.dangers,
  ].filter(Boolean);
  assert.ok(harms.length > 100, `${harms.length}`);
  for (const harm of harms) assert.ok(script.includes(harm), harm);
});

test('the same sources and the same core give the same scripts', async () => {
  const { bundleFolder } = await import('../../www/build/folder.mjs');
  const core = { glue: join(pkg, 'core.js'), wasm: join(pkg, 'core_bg.wasm'), details: 'details' };
  const { version } = JSON.parse(text('package.json'));
  const target = join(pkg, '..', 'target');
  const folders = ['once-', 'again-'].map((name) => mkdtempSync(join(target, name)));
  try {
    for (const folder of folders) await bundleFolder(version, core, folder);
    const [once, again] = folders.map((folder) =>
      FOLDER.map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    for (const [n, name] of FOLDER.entries()) assert.ok(once[n] === again[n], `${name} differs`);
    // and they belong to no other build
    assert.notEqual(once[0], text(`folder/${FOLDER[0]}`));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});
