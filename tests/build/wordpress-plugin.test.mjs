// The zip of the WordPress plugin: what it holds, how large it is, and that its PHP is PHP.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { elementManifest } from '../../www/build/describe.mjs';
import { loadExplorer } from '../../www/build/fallback/write.mjs';
import { pkg, root } from '../../www/build/run.mjs';
import { PLUGIN, pluginFiles } from '../../www/build/wordpress.mjs';

const explorer = await loadExplorer(pkg);
const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8'));
const files = pluginFiles(explorer, version);
const zip = readFileSync(join(pkg, PLUGIN));
const names = Object.keys(files);
/** @param {string} name */
const text = (name) => Buffer.from(files[name]).toString('utf8');
const php = names.filter((name) => name.endsWith('.php'));

const unpacked = mkdtempSync(join(tmpdir(), 'plugin-'));
after(() => rmSync(unpacked, { recursive: true }));
for (const name of names) {
  mkdirSync(join(unpacked, dirname(name)), { recursive: true });
  writeFileSync(join(unpacked, name), files[name]);
}

test('the zip is small enough to be uploaded anywhere', () => {
  assert.ok(zip.length < 600_000, `${zip.length} bytes`);
});

test('the zip is the same byte for byte when it is built again, wherever on earth', () => {
  for (const TZ of ['Pacific/Auckland', 'America/Anchorage']) {
    const script = `
      const { loadExplorer } = await import('./www/build/fallback/write.mjs');
      const { pluginZip } = await import('./www/build/wordpress.mjs');
      process.stdout.write(await pluginZip(await loadExplorer('pkg'), '${version}'));`;
    const args = ['--input-type=module', '--eval', script];
    const again = execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, TZ },
      maxBuffer: 1 << 24,
    });
    assert.ok(zip.equals(again), TZ);
  }
});

test('the plugin holds the scripts of the folder and the static pages as they are in pkg', () => {
  for (const name of readdirSync(join(pkg, 'folder'))) {
    const inside = `scripts/${name === 'explorer.js' ? 'explorer.min.js' : name}`;
    assert.ok(readFileSync(join(pkg, 'folder', name)).equals(files[inside]), name);
  }
  const pages = readdirSync(join(pkg, 'fallback'));
  assert.ok(pages.length > 10);
  for (const name of pages)
    assert.ok(readFileSync(join(pkg, 'fallback', name)).equals(files[`fallback/${name}`]), name);
});

test('no blank is left, and nothing is there that no author needs', () => {
  for (const name of names.filter((name) => !/^(scripts|fallback)\//.test(name)))
    assert.doesNotMatch(text(name), /\{\{\w+\}\}/, name);
  const folders = new Set(names.map((name) => name.split('/')[0]));
  const expected = ['LICENSE-APACHE', 'LICENSE-MIT', 'block', 'choices.json', 'fallback', 'includes'];
  assert.deepEqual([...folders].sort(), [...expected, 'naltrexone-explorer.php', 'readme.txt', 'scripts']);
});

test('authors can choose every kind, use, dose form and page about the drug that the facts have', () => {
  const { choices, kinds } = JSON.parse(text('choices.json'));
  const dataset = explorer.dataset();
  /** @param {{ value: string, label: string }[]} options */
  const values = (options) => options.map(({ value }) => value);
  /** @param {string} id */
  const facet = (id) => dataset.facets.find((each) => each.id === id)?.values;
  const [category, condition, topic] = choices.topics;
  assert.deepEqual(values(category.options), facet('category'));
  assert.equal(condition.options.length, dataset.counts.conditions);
  assert.deepEqual(
    values(topic.options),
    explorer.drug({ view: 'drug' }).topics.map(({ id }) => id),
  );
  assert.deepEqual(values(choices.regimen), facet('regimen'));
  for (const { value } of condition.options) {
    const page = text(`fallback/${kinds.ofCondition[value]}.html`);
    assert.ok(page.includes(`id="condition=${value}"`), value);
  }
});

test('block and shortcode take every attribute that the element has, and no other', () => {
  const { attributes } = elementManifest().modules[0].declarations?.[0] ?? {};
  const names = attributes.map((/** @type {any} */ { name }) => name);
  assert.deepEqual(Object.keys(JSON.parse(text('block/block.json')).attributes).sort(), names.sort());
});

test('the sources of the plugin name no use, kind or dose form', () => {
  const { choices } = JSON.parse(text('choices.json'));
  const lists = [...choices.topics.map((/** @type {any} */ { options }) => options), choices.regimen];
  const ids = lists.flat().map((/** @type {any} */ { value }) => value);
  const sources = readdirSync(join(root, 'www', 'wordpress'), { recursive: true, encoding: 'utf8' });
  for (const name of sources.filter((name) => /\.(php|js|json|txt)$/.test(name))) {
    const source = readFileSync(join(root, 'www', 'wordpress', name), 'utf8');
    for (const id of ids.filter((id) => !['other', 'help', 'questions', 'forms', 'warnings'].includes(id)))
      assert.doesNotMatch(source, new RegExp(`["'=\`]${id}["'\`]`), `${name}: ${id}`);
  }
});

test('PHP reads every file of the plugin', () => {
  assert.ok(php.length > 5);
  for (const name of php) {
    const { status, stdout } = spawnSync('php', ['-l', join(unpacked, name)], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  }
});

test('no file of the plugin does anything where WordPress has not called it', () => {
  for (const name of php) {
    const { stdout } = spawnSync('php', [join(unpacked, name)], { encoding: 'utf8' });
    assert.equal(stdout, '', name);
  }
});

test("the plugin keeps WordPress's coding rules, as far as PHP_CodeSniffer has them", () => {
  const rules = join(root, 'tests', 'blogs', 'wordpress-plugin', 'phpcs.xml');
  const args = [`--standard=${rules}`, '--extensions=php', '-q', unpacked];
  const { status, stdout, error } = spawnSync('phpcs', args, { encoding: 'utf8' });
  assert.ifError(error);
  assert.equal(status, 0, stdout);
});
