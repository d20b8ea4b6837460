// Structured data of the static pages, as a JSON-LD processor and the vocabulary of schema.org read it; and facts that
// try to break out of their place.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { categoriesOf } from '../../www/build/fallback/answers.mjs';
import { fragmentHtml, pageHtml } from '../../www/build/fallback/write.mjs';
import { condition } from '../../www/src/words/condition.js';
import { shortNames } from '../../www/src/words/short-name.js';
import { loadCore } from './core.mjs';
import { graphOf, require, section, tags, textOf } from './static-page.mjs';

const modules = fileURLToPath(new URL('../../www/node_modules', import.meta.url));
const core = await loadCore();
const dataset = core.dataset();
const page = pageHtml(core);
const fragments = [
  fragmentHtml(core, 'all'),
  ...categoriesOf(dataset).map((category) => fragmentHtml(core, category)),
];
const uses = core.list({}).results.map(({ id }) => core.condition(id));
const BASE = 'https://example.org/page';

/** @param {string} type */
const ofType = (type) => graphOf(page).filter((node) => node['@type'] === type);

test('it names every use with its result, and approves only what is approved by itself', () => {
  assert.equal(ofType('MedicalCondition').length, uses.length);
  for (const use of uses) {
    const node = ofType('MedicalCondition').find((each) => each['@id'] === `#condition=${use.id}`);
    const { approval, phrase } = condition(use, dataset);
    assert.equal(node.name, use.name);
    assert.deepEqual(node.alternateName ?? [], use.aliases, use.id);
    const { description } = node;
    assert.ok(description.startsWith(`${approval}. ${phrase.result}`), description);
    assert.ok(description.includes(phrase.basis) && description.endsWith(use.bottomLine), description);
  }
  const alone = uses.filter(
    ({ approval }) => approval === 'fda-approved' || approval === 'approved-elsewhere',
  );
  const approved = ofType('ApprovedIndication');
  assert.deepEqual(approved.map(({ name }) => name).sort(), alone.map(({ name }) => name).sort());
  for (const { name, description } of approved) {
    const use = alone.find((each) => each.name === name);
    assert.ok(description.endsWith(use?.approvedAs), name);
  }
});

test('it names the studies that count, with their links, and no other', () => {
  for (const { id, studies } of uses) {
    const node = ofType('MedicalCondition').find((each) => each['@id'] === `#condition=${id}`);
    const names = shortNames(studies);
    const expected = studies.flatMap(({ leftOut, links: [link] }, n) =>
      leftOut ? [] : { '@type': 'MedicalStudy', name: names[n], ...(link && { url: link.href }) },
    );
    assert.deepEqual(node.study ?? [], expected, id);
  }
});

test('it dates the facts, tells of the drug once, and of the page only where that is its own', () => {
  const [about, ...others] = ofType('MedicalWebPage');
  assert.equal(others.length, 0);
  assert.equal(about.dateModified, dataset.date);
  assert.equal(about.version, dataset.version);
  assert.equal(about.mentions.length, uses.length);
  assert.equal(about.name, textOf(/<h1>.*?<\/h1>/.exec(page)?.[0] ?? ''));
  for (const html of [page, ...fragments]) {
    const [drug, ...more] = graphOf(html).filter((node) => node['@type'] === 'Drug');
    assert.equal(more.length, 0);
    assert.deepEqual(drug.warning, dataset.dangers);
    assert.ok(drug.mechanismOfAction);
    if (html !== page) assert.ok(graphOf(html).every((node) => node['@type'] !== 'MedicalWebPage'));
  }
});

test('a JSON-LD processor reads every statement in the words of schema.org', async () => {
  const jsonld = require('jsonld');
  const context = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
  const documentLoader = async (/** @type {string} */ url) => {
    assert.equal(url, 'https://schema.org');
    return { document: context, documentUrl: url, contextUrl: null };
  };
  for (const html of [page, ...fragments]) {
    const graph = { '@context': 'https://schema.org', '@graph': graphOf(html) };
    /** @type {any[]} */
    const nodes = await jsonld.expand(graph, { base: BASE, documentLoader, safe: true });
    assert.equal(nodes.length, graphOf(html).length);
    for (const node of nodes) assert.match(node['@type'][0], /^https:\/\/schema\.org\/\w+$/);
    const mentions = nodes.flatMap((node) => node['https://schema.org/mentions'] ?? []);
    for (const { '@id': id } of mentions)
      assert.ok(
        nodes.some((node) => node['@id'] === id),
        id,
      );
  }
});

test('every class and property is one that schema.org has, with values of the kind that it takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  after(() => rmSync(folder, { recursive: true }));
  symlinkSync(modules, join(folder, 'node_modules'));
  const resolution = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--types', '', ...resolution];
  /** @param {any[]} nodes */
  function problems(nodes) {
    const types = [...new Set(nodes.map((node) => node['@type']))];
    const body = nodes.map((node) => `{ const _: ${node['@type']} = ${JSON.stringify(node)}; }`).join('\n');
    const source = `import type { ${types.join(', ')} } from 'schema-dts';\n${body}\n`;
    writeFileSync(join(folder, 'check.ts'), source);
    const { stdout } = spawnSync(join(modules, '.bin', 'tsc'), [...options, 'check.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => line.includes('error'));
  }
  assert.deepEqual(problems(graphOf(page)), []);
  // the checker does see what is wrong
  const [drug] = ofType('Drug');
  assert.equal(problems([{ ...drug, sideEffect: 'none' }]).length, 1);
  assert.equal(problems([{ ...drug, '@type': 'Medicine' }]).length, 1);
});

/** Texts of the facts that a reader sees. */
const TEXTS =
  /^(name|title|text|more|bottomLine|approvedAs|approvalWords|words|aliases|subject|notice|dangers|dangerInShort|only|products)$/;

/**
 * The answers of the core with something behind each text, and with every link of the web replaced.
 * @param {string} text
 * @param {string} [href]
 */
function hostile(text, href) {
  /**
   * @param {any} value
   * @param {string} key
   * @returns {any}
   */
  const visit = (value, key) => {
    if (typeof value === 'string')
      return TEXTS.test(key) ? value + text : key === 'href' ? (href ?? value) : value;
    if (ArrayBuffer.isView(value) || !value || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((each) => visit(each, key));
    return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, visit(below, name)]));
  };
  /** @param {unknown} answer */
  const changed = (answer) => visit(answer, '');
  return {
    list: (/** @type {any} */ query) => changed(core.list(query)),
    condition: (/** @type {string} */ id) => changed(core.condition(id)),
    drug: (/** @type {any} */ query) => changed(core.drug(query)),
    dataset: () => changed(dataset),
  };
}

const shape = (/** @type {string} */ html) =>
  tags(html).map(({ name, attributes }) => [name, ...Object.keys(attributes)]);

test('no text of the facts breaks out of its element, its attribute or the data', () => {
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '" onclick="alert(1)',
    "' onclick='alert(1)",
    '&lt;b&gt; &#39; &amp;',
    '\\u003c\u2028\u2029',
  ]) {
    const explorer = hostile(text);
    for (const [sound, html] of [
      [page, pageHtml(explorer)],
      [fragments[0], fragmentHtml(explorer, 'all')],
    ]) {
      assert.deepEqual(shape(html), shape(sound), text);
      assert.equal(html.match(/</g)?.length, sound.match(/</g)?.length, text);
      const [{ '@type': type, ...data }] = graphOf(html).filter(
        (node) => node['@id'] === '#condition=fibromyalgia',
      );
      assert.equal(type, 'MedicalCondition');
      assert.ok(data.description.endsWith(text) && data.name.endsWith(text));
      assert.ok(
        textOf(section(html, 'condition=fibromyalgia')).includes(
          core.condition('fibromyalgia').bottomLine + text,
        ),
      );
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
    }
  }
});

test('no address runs a script or leaves its attribute', () => {
  const quoted = 'https://example.org/"onclick="alert(1)<b>';
  const html = pageHtml(hostile('', quoted));
  assert.deepEqual(shape(html), shape(page));
  assert.ok(tags(html).some(({ attributes }) => attributes.href === quoted));
  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.org',
    'file:///x',
  ]) {
    const links = tags(pageHtml(hostile('', href))).filter(({ name }) => name === 'a');
    assert.ok(links.length > 20);
    assert.ok(
      links.every(({ attributes }) => attributes.href.startsWith('#')),
      href,
    );
  }
});
