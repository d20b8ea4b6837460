// The package in Vite, without any configuration, and a server that has no wasm to give.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project, read, served } from '../builders/driving.mjs';
import { newPage, root, serve } from './browser.mjs';

const files = {
  'index.html':
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Vite</title><naltrexone-explorer deep-links>Not yet</naltrexone-explorer><script type="module" src="/main.js"></script></html>',
  'main.js': "import 'naltrexone-explorer';",
};
/** @param {string} version */
const vite = (version) => join(root, 'tests', 'builders', 'node_modules', version, 'bin', 'vite.js');
const dev = (/** @type {string} */ version) => (/** @type {number} */ port) => [
  vite(version),
  '--host',
  '127.0.0.1',
  '--port',
  String(port),
];

for (const [name, version] of [
  ['the newest Vite', 'vite'],
  ['Vite 4', 'vite4'],
])
  test(`${name} serves it to whoever works on a page, without configuration`, async () => {
    await read(await served(project(files), dev(version)));
  });

for (const [name, version] of [
  ['the newest Vite', 'vite'],
  ['Vite 4', 'vite4'],
])
  test(`${name} serves it from a folder that it is linked to, outside the project`, async () => {
    await read(await served(project(files, { linked: true }), dev(version)));
  });

test('Vite serves it where it is installed in a folder above, as in a workspace of several sites', async () => {
  const above = project({});
  const site = join(above, 'sites', 'one');
  mkdirSync(site, { recursive: true });
  const texts = { ...files, 'package.json': '{ "private": true, "type": "module" }' };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(site, name), text);
  await read(await served(site, dev('vite4')));
});

test('the newest Vite builds it, and says nothing of it', async () => {
  const made = project(files);
  const said = execFileSync('node', [vite('vite'), 'build'], { cwd: made, encoding: 'utf8', stdio: 'pipe' });
  assert.doesNotMatch(said, /warn|eval/i);
  await read(`${await serve(join(made, 'dist'))}/index.html`);
});

test('a server that sends a page instead of the wasm is said to do so', async () => {
  const origin = await serve();
  const { page, close } = await newPage();
  await page.route('**/core_bg.wasm*', (route) =>
    route.fulfill({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Site</title>',
    }),
  );
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Site</title><naltrexone-explorer>Stands</naltrexone-explorer>
        <script>addEventListener('nx-error', ({ detail }) => { window.code = detail.code; });</script>
        <script type="module" src="/pkg/naltrexone-explorer.mjs"></script>`,
    }),
  );
  await page.goto(`${origin}/host`);
  await page.waitForFunction(() => 'code' in window);
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).code), 'page-instead');
  await page.getByText('sent a web page instead of the file').waitFor();
  await close();
});
