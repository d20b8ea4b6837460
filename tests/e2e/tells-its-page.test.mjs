// Events, the core that a page may ask, and what editors are told of the element.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementManifest } from '../../www/build/describe.mjs';
import { openArticle, painted, SEARCH, set, TAG } from './article.mjs';
import { newPage, serve } from './browser.mjs';

const origin = await serve();
const manifest = elementManifest();
const described = manifest.modules[0].declarations?.[0];

test('the manifest names the values that the core takes, every event, and the types of properties', async () => {
  const { explorer, close } = await openArticle();
  const facets = await explorer.evaluate((element) => /** @type {any} */ (element).explorer.dataset().facets);
  for (const name of ['approval', 'direction', 'category', 'regimen']) {
    const { description } = described.attributes.find((/** @type {any} */ each) => each.name === name);
    const named = [...description.matchAll(/`([^`]+)`/g)].map(([, id]) => id).sort();
    const { values } = facets.find((/** @type {any} */ each) => each.id === name);
    assert.deepEqual(named, [...values].sort(), name);
  }
  const property = (/** @type {string} */ name) =>
    described.members.find((/** @type {any} */ each) => each.name === name);
  assert.deepEqual(
    ['regimen', 'headingLevel', 'rows', 'deepLinks', 'q'].map((name) => property(name).type.text),
    ['string[]', 'number', 'number', 'boolean', 'string'],
  );
  assert.ok(property('query').description && property('explorer').readonly);
  const names = described.members.map((/** @type {any} */ each) => each.name);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    described.events.map((/** @type {any} */ each) => each.name),
    ['nx-ready', 'nx-querychange', 'nx-open', 'nx-error'],
  );
  assert.deepEqual(
    manifest.modules.flatMap((/** @type {any} */ module) =>
      module.exports.map((/** @type {any} */ each) => `${module.path}: ${each.kind} ${each.name}`),
    ),
    [
      'element.mjs: js NaltrexoneExplorer',
      'naltrexone-explorer.mjs: custom-element-definition naltrexone-explorer',
    ],
  );
  await close();
});

/** What shows each of the parts that are not on the first screen. @type {{ [name: string]: string }[]} */
const views = [
  { category: 'pain', q: 'can I take it with codeine' },
  { condition: 'fibromyalgia' },
  ...['map', 'sizes', 'table', 'articles', 'drug', 'how-we-know'].map((view) => ({ view })),
  { view: 'compare', compare: 'fibromyalgia obesity' },
  { view: 'drug', topic: 'warnings' },
  { view: 'sheet', condition: 'fibromyalgia' },
];

test('the manifest names every part that is drawn, and every part that it names is drawn', async () => {
  const { page, explorer, close } = await openArticle();
  await explorer.locator('.filters > summary').click();
  const drawnParts = new Set();
  for (const view of [{}, ...views]) {
    const nothing = Object.fromEntries(views.flatMap((each) => Object.keys(each)).map((name) => [name, '']));
    await set(page, { ...nothing, ...view });
    const parts = await explorer.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((each) => [...each.part]),
    );
    for (const part of parts) drawnParts.add(part);
  }
  const named = described.cssParts.map((/** @type {any} */ each) => each.name);
  assert.deepEqual([...drawnParts].sort(), [...named].sort());
  await close();
});

test('cards, studies, claims, marks and rows carry the id of what they show', async () => {
  const { page, explorer, close } = await openArticle();
  for (const [attributes, part, id] of /** @type {[{ [name: string]: string }, string, RegExp][]} */ ([
    [{}, 'card', /^[a-z0-9-]+$/],
    [{ condition: 'fibromyalgia' }, 'study', /^[a-z-]+-\d{4}/],
    [{ condition: 'fibromyalgia' }, 'condition', /^fibromyalgia$/],
    [{ condition: '', view: 'map' }, 'mark', /^[a-z0-9-]+$/],
    [{ view: 'table' }, 'row', /^[a-z0-9-]+$/],
    [{ view: 'articles' }, 'claim', /\S/],
    [{ view: 'drug', topic: 'warnings' }, 'row', /^[a-z0-9-]+$/],
  ])) {
    await set(page, attributes);
    const ids = await explorer
      .locator(`[part~="${part}"]`)
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-id') ?? ''));
    assert.ok(ids.length > 0, part);
    for (const each of ids) assert.match(each, id, part);
  }
  await close();
});

test('events bubble out of a shadow root and carry what they say', async () => {
  const { page, close } = await newPage();
  await page.addInitScript(() => {
    /** @type {any[]} */
    const heard = [];
    Object.assign(window, { heard });
    for (const type of ['nx-ready', 'nx-querychange', 'nx-open']) {
      document.addEventListener(type, (event) => {
        heard.push([type, /** @type {CustomEvent} */ (event).detail]);
      });
    }
  });
  await page.goto(`${origin}/hosts/plain.html`);
  await page.evaluate((tag) => {
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(document.createElement(tag));
    document.body.replaceChildren(outer);
  }, TAG);
  const explorer = page.locator('div').locator(TAG);
  await explorer.locator('[part~="dataset"]').waitFor();
  await explorer.locator(SEARCH).fill('fibro');
  await explorer.locator('[part~="card"] button').first().click();
  await explorer.locator('.back').first().click();
  const heard = await page.evaluate(() => /** @type {any} */ (window).heard.slice(-5));
  assert.equal(heard[0][0], 'nx-ready');
  assert.equal(heard[0][1].counts.conditions, 118);
  assert.match(heard[0][1].version, /^\d/);
  assert.deepEqual(heard.slice(1), [
    ['nx-querychange', { text: 'fibro' }],
    ['nx-querychange', { text: 'fibro', condition: 'fibromyalgia' }],
    ['nx-open', { condition: 'fibromyalgia' }],
    ['nx-querychange', { text: 'fibro' }],
  ]);
  await close();
});

test('what a script sets is no doing of the reader, and is told of to nobody', async () => {
  const { page, explorer, close } = await openArticle();
  await page.evaluate(() => {
    Object.assign(window, { heard: [] });
    for (const type of ['nx-querychange', 'nx-open'])
      addEventListener(type, () => /** @type {any} */ (window).heard.push(type));
  });
  await set(page, { q: 'pain', condition: 'fibromyalgia' });
  await explorer.evaluate((element) => {
    /** @type {any} */ (element).query = { view: 'map' };
  });
  await painted(page);
  assert.equal(await explorer.locator('[part~="map"]').count(), 1);
  assert.deepEqual(await page.evaluate('window.heard'), []);
  await close();
});

test('where it cannot start it says why in an event, and what is between the tags stays', async () => {
  const { page, said, close } = await newPage();
  await page.addInitScript(() => {
    addEventListener('nx-error', (event) => {
      Object.assign(window, { failed: /** @type {CustomEvent} */ (event).detail });
    });
  });
  const csp = "default-src 'none'; script-src 'self'";
  await page.goto(`${origin}/hosts/plain.html?csp=${encodeURIComponent(csp)}`);
  await page.waitForFunction('window.failed');
  const { code, message } = await page.evaluate(() => /** @type {any} */ (window).failed);
  assert.equal(code, 'wasm-forbidden');
  assert.ok(message.length > 10);
  assert.ok(await page.getByText('Plain words between the tags.').isVisible());
  assert.equal(await page.locator(`${TAG} .failure`).count(), 1);
  await close(said);
});

test('wrong input to the core throws coded errors, and it answers on', async () => {
  const { explorer, close } = await openArticle();
  const seen = await explorer.evaluate((element) => {
    const { explorer } = /** @type {any} */ (element);
    /** @param {() => any} call */
    const code = (call) => {
      try {
        return `answered ${call().total}`;
      } catch (error) {
        const { code, field } = /** @type {any} */ (error);
        return `${error instanceof Error} ${code} ${field}`;
      }
    };
    const megabyte = 'x'.repeat(1 << 20);
    return [
      code(() => explorer.list(7)),
      code(() => explorer.list({ text: {} })),
      code(() => explorer.list({ regimen: ['nonsense'] })),
      code(() => explorer.list({ regimen: [megabyte] })),
      code(() => explorer.list({ text: megabyte })),
      code(() => explorer.list({ text: '\ud800' })),
      code(() => explorer.list({}, { from: -1 })),
      code(() => explorer.condition('nowhere')),
      code(() => explorer.condition(megabyte)),
      code(() => explorer.condition(undefined)),
      code(() => explorer.sheet('nowhere')),
      code(() => explorer.list()),
    ];
  });
  assert.deepEqual(seen, [
    'true wrong-type query',
    'true wrong-type text',
    'true unknown-value regimen',
    'true unknown-value regimen',
    'answered 0',
    'answered 0',
    'true wrong-type from',
    'true unknown-condition id',
    'true unknown-condition id',
    'true wrong-type id',
    'true unknown-condition id',
    'answered 118',
  ]);
  await close();
});
