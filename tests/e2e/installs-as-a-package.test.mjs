// pkg/ as npm installs it: what can be imported, with which types, and what a bundler may leave out.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
after(() => rmSync(folder, { recursive: true }));
const modules = join(folder, 'node_modules');
const installed = join(modules, 'naltrexone-explorer');
mkdirSync(installed, { recursive: true });
const [{ filename }] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', folder, join(root, 'pkg')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
execFileSync('tar', ['xzf', join(folder, filename), '-C', installed, '--strip-components', '1']);
const description = createRequire(join(folder, 'x.js'))('naltrexone-explorer/package.json');

/** @type {(exported: unknown) => string[]} */
const targets = (exported) =>
  typeof exported === 'string' ? [exported] : Object.values(Object(exported)).flatMap(targets);

test('everything that the package exports is in it', () => {
  const files = Object.values(description.exports).flatMap(targets);
  files.push(description.main, description.types, description.customElements, ...description.sideEffects);
  for (const file of files)
    assert.ok(
      existsSync(
        join(
          installed,
          file.replace('fallback/*', 'fallback/all.html').replace(/folder\/\*(\.js)?/, 'folder/explorer.js'),
        ),
      ),
      file,
    );
});

const consumer = `
import { define, type NaltrexoneExplorer, type Explorer, type Query, type List } from 'naltrexone-explorer';
import { define as same } from 'naltrexone-explorer/element';
import init, { Explorer as Core } from 'naltrexone-explorer/core';
import 'naltrexone-explorer/classic';

const explorer: NaltrexoneExplorer = document.createElement('naltrexone-explorer');
explorer.regimen = ['low-dose'];
explorer.regimen = 'low-dose implant';
const ids: string[] = explorer.regimen;
explorer.hide = ['map', 'search'];
explorer.headingLevel = 3;
explorer.query = { text: 'pain' } satisfies Query;
explorer.addEventListener('nx-open', ({ detail }) => detail.condition.trim());
document.addEventListener('nx-error', (event) => event.detail.code === 'version-mismatch');
const list: List | undefined = explorer.explorer?.list({ category: ids });
define('drug-explorer');
same();
await init();
new Core().dataset().version.trim();
export type Same = Explorer;
export { list };
// @ts-expect-error there is no such part
explorer.hide = ['safety'];
// @ts-expect-error a level is a number
explorer.headingLevel = 'two';
`;

for (const [module, resolution] of [
  ['esnext', 'bundler'],
  ['nodenext', 'nodenext'],
]) {
  test(`TypeScript finds its types under ${resolution}`, () => {
    writeFileSync(join(folder, 'consumer.mts'), consumer);
    const options = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--types',
      '',
      '--lib',
      'es2022,dom,dom.iterable',
    ];
    const { stdout, status } = spawnSync(
      join(root, 'www', 'node_modules', '.bin', 'tsc'),
      [...options, '--module', module, '--moduleResolution', resolution, 'consumer.mts'],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
}

test('a bundler leaves the element out where only its types or its core are used', async () => {
  symlinkSync(join(root, 'www', 'node_modules', 'esbuild'), join(modules, 'esbuild'));
  const esbuild = createRequire(join(root, 'www', 'package.json'))('esbuild');
  /** @param {string} contents */
  const bundled = async (contents) => {
    const { outputFiles } = await esbuild.build({
      stdin: { contents, resolveDir: folder },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
    });
    return outputFiles[0].text;
  };
  const registered = await bundled(`import 'naltrexone-explorer';`);
  const core = await bundled(`import init from 'naltrexone-explorer/core'; init();`);
  const unused = await bundled(`import { define } from 'naltrexone-explorer/element'; console.log('mine');`);
  assert.match(registered, /customElements\.define/);
  assert.doesNotMatch(core, /customElements/);
  assert.ok(unused.length < 100, unused.slice(0, 200));
  // both entries share one copy
  const both = await bundled(`import 'naltrexone-explorer'; import 'naltrexone-explorer/element';`);
  assert.equal(both.match(/attachShadow/g)?.length, registered.match(/attachShadow/g)?.length);
});

test('a bundler takes the wasm along by the address that the element gives', async () => {
  const element = readFileSync(join(installed, 'element.mjs'), 'utf8');
  assert.match(element, /new URL\("core_bg\.wasm",import\.meta\.url\)/);
  assert.ok(existsSync(join(installed, 'core_bg.wasm')));
});

test('while a page is worked on, a bundler gets the same names, with the core inside', async () => {
  const esbuild = createRequire(join(root, 'www', 'package.json'))('esbuild');
  const named = (/** @type {string} */ entry, /** @type {string[]} */ conditions) =>
    esbuild.build({
      stdin: { contents: `export * from '${entry}'`, resolveDir: folder },
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      outfile: 'bundle.js',
      conditions,
      logLevel: 'error',
    });
  for (const entry of ['naltrexone-explorer', 'naltrexone-explorer/element']) {
    const [published, developed] = await Promise.all([named(entry, []), named(entry, ['development'])]);
    const names = (/** @type {any} */ { metafile }) => metafile.outputs['bundle.js'].exports.sort();
    assert.deepEqual(names(developed), names(published));
    assert.ok(!developed.outputFiles[0].text.includes('import.meta'));
    assert.ok(published.outputFiles[0].text.length < 400_000);
  }
});

test('in Node the core answers, from bytes that are handed to it', () => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    import { initSync, Explorer } from 'naltrexone-explorer/core';
    const { resolve } = createRequire(import.meta.url);
    initSync({ module: readFileSync(resolve('naltrexone-explorer/core_bg.wasm')) });
    console.log(new Explorer().list({ text: 'fibro' }).results[0].id);
  `;
  const path = join(folder, 'answers.mjs');
  writeFileSync(path, script);
  const { stdout, stderr } = spawnSync('node', [path], { cwd: folder, encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(stdout, 'fibromyalgia\n');
});

test('a server that draws pages can import it, and nothing happens there', () => {
  const script = `
    const [page, element] = await Promise.all([import('naltrexone-explorer'), import('naltrexone-explorer/element')]);
    await import('naltrexone-explorer/classic');
    element.define();
    console.log(typeof page.define, typeof element.NaltrexoneExplorer, typeof element.Explorer);
  `;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(stdout, 'function function function\n');
});
