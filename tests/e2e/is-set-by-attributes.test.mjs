// Every attribute with its property, what a wrong value does, what a page may hide, and when it starts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elementManifest } from '../../www/build/describe.mjs';
import { drawn, openArticle, painted, SEARCH, set, TAG } from './article.mjs';
import { axe, newPage, serve } from './browser.mjs';

const origin = await serve();
const described = elementManifest().modules[0].declarations?.[0];

test('every attribute that the manifest names has a property that reflects it', async () => {
  const { explorer, close } = await openArticle();
  const seen = await explorer.evaluate((element, attributes) => {
    const type = /** @type {any} */ (element.constructor);
    const any = /** @type {any} */ (element);
    /** @type {{ [name: string]: unknown }} */
    const values = {
      'deep-links': true,
      'heading-level': 3,
      view: 'list',
      hide: ['tabs'],
      size: 'full',
      rows: 12,
      theme: 'dark',
      loading: 'eager',
      heading: 'A heading',
      topic: 'warnings',
      sort: 'name',
      literal: ['approval'],
    };
    /** @type {string[]} */
    const wrong = [];
    for (const { name, fieldName } of attributes) {
      if (!type.observedAttributes.includes(name)) wrong.push(`${name} is not observed`);
      if (!(fieldName in element)) wrong.push(`${name} has no property`);
      if (!(name in values)) continue;
      any[fieldName] = values[name];
      if (!element.hasAttribute(name)) wrong.push(`${name} is not set`);
      if (JSON.stringify(any[fieldName]) !== JSON.stringify(values[name]))
        wrong.push(`${name} reads otherwise`);
      any[fieldName] = undefined;
      if (element.hasAttribute(name)) wrong.push(`${name} is not taken away`);
    }
    const unnamed = type.observedAttributes.filter(
      (/** @type {string} */ name) => !attributes.some((/** @type {any} */ each) => each.name === name),
    );
    any.regimen = ['low-dose', 'implant'];
    any.category = 'pain psychiatric';
    any.headingLevel = 3;
    any.hide = ['tabs'];
    return {
      wrong,
      unnamed,
      attributes: [any.getAttribute('regimen'), any.getAttribute('heading-level'), any.getAttribute('hide')],
      lists: [any.regimen, any.category],
      unset: [any.rows, any.size, any.theme],
      query: any.query,
    };
  }, described.attributes);
  assert.deepEqual(seen, {
    wrong: [],
    unnamed: [],
    attributes: ['low-dose implant', '3', 'tabs'],
    lists: [
      ['low-dose', 'implant'],
      ['pain', 'psychiatric'],
    ],
    unset: [0, '', ''],
    query: { category: ['pain', 'psychiatric'], regimen: ['low-dose', 'implant'] },
  });
  await close();
});

test('the query takes what a query holds and nothing else, and nothing at all', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'category="pain"' });
  assert.equal(await explorer.locator('[part~="chip"]').count(), 1);
  const names = await explorer.evaluate((element) => {
    /** @type {any} */ (element).query = {
      text: 'low back',
      onclick: 'alert(1)',
      style: 'all: revert',
      'a b': 1,
    };
    return element.getAttributeNames();
  });
  assert.deepEqual(names, ['q']);
  for (const nothing of [undefined, null]) {
    await explorer.evaluate((element, nothing) => {
      /** @type {any} */ (element).query = nothing;
    }, nothing);
    assert.deepEqual(await explorer.evaluate((element) => element.getAttributeNames()), []);
  }
  await painted(page);
  assert.equal(await explorer.locator('[part~="chip"]').count(), 0);
  await close();
});

test('wrong values of many attributes count as not given and are said once each, with what is allowed', async () => {
  const wrong = `theme="blue" heading-level="9" loading="soon" hide="safety dataset sort" view="chart"
    sort="upwards" strength="level-9" condition="nonsense" size="big" rows="many"`;
  const { page, explorer, said, close } = await openArticle({ attributes: wrong });
  await set(page, { q: 'pain' });
  await page.evaluate((tag) => {
    document.body.append(document.querySelector(tag)?.cloneNode() ?? '');
  }, TAG);
  await drawn(page);
  assert.equal(
    await explorer.locator('h2').first().innerText(),
    'What naltrexone is used for, and what studies found',
  );
  assert.ok(await explorer.locator('[part~="safety"]').isVisible());
  assert.ok(await explorer.locator('[part~="dataset"]').isVisible());
  const hide = 'map, compare, articles, drug, search, facets, topics, sort, tabs';
  const expected = [
    'warning: "loading" has no value "soon"; allowed: eager, lazy.',
    `warning: "hide" has no value "safety"; allowed: ${hide}.`,
    `warning: "hide" has no value "dataset"; allowed: ${hide}.`,
    'warning: "strength" has no value "level-9"; allowed: level-4, level-3, level-2, level-1, level-0.',
    'warning: "sort" has no value "upwards"; allowed: relevance, strength, direction, name, people, newest.',
    'warning: "view" has no value "chart"; allowed: list, map, sizes, table, compare, articles, drug, sheet, how-we-know.',
    'warning: "condition" has no value "nonsense"; allowed: the id of a condition, such as opioid-use-disorder.',
    'warning: "heading-level" has no value "9"; allowed: 1, 2, 3, 4.',
    'warning: "theme" has no value "blue"; allowed: light, dark.',
    'warning: "size" has no value "big"; allowed: compact, full.',
    'warning: "rows" has no value "many"; allowed: a whole number from 1 to 200.',
  ];
  // in whatever order they are read
  assert.deepEqual([...said].sort(), expected.sort());
  await close(said);
});

test('a former id of a filter goes on working in an attribute and in an address, and each page is told once', async () => {
  const today = 'little-or-no-difference no-clear-difference made-worse made-worse-in-one-small-trial'.split(
    ' ',
  );
  const told = `warning: "direction" has no value "did-not-help" any more; taken as: ${today.join(', ')}.`;
  for (const how of [
    { attributes: 'direction="did-not-help"', elements: 2 },
    { attributes: 'deep-links', fragment: 'direction=did-not-help' },
  ]) {
    const { page, close } = await openArticle(how);
    const last = page.locator(TAG).last();
    assert.deepEqual(await last.evaluate((element) => /** @type {any} */ (element).query.direction), today);
    assert.equal(await last.locator('[part~="count"]').innerText(), '4 of 118 uses');
    await close([told]);
  }
});

test('a topic opens its page, whatever view that is none of the drug’s stands beside it; the query says so', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'topic="warnings"' });
  for (const view of ['', 'drug', 'nonsense', 'list']) {
    await set(page, { view });
    await explorer.locator('[data-view="drug"]').waitFor();
    assert.deepEqual(
      await explorer.evaluate((element) => /** @type {any} */ (element).query),
      { view: 'drug', topic: 'warnings' },
      view,
    );
  }
  await close([
    'warning: "view" has no value "nonsense"; allowed: list, map, sizes, table, compare, articles, drug, sheet, how-we-know.',
  ]);
});

test('what a page hides is not there, and no address brings it back; the safety line stays', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'hide="map articles search facets topics sort" view="map" deep-links',
    fragment: 'view=articles',
  });
  assert.deepEqual(await explorer.locator('[part~="tabs"] > *').allInnerTexts(), [
    'Compare',
    'Safety and side effects',
    'Full screen',
  ]);
  assert.equal(await explorer.locator('[data-view="list"]').count(), 1);
  // what is hidden leaves no gap
  const edges = await explorer
    .locator('[part~="tabs"] > *')
    .evaluateAll((all) =>
      all.map((tab) => tab.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  assert.ok(edges.slice(1).every(([left], n) => left - edges[n][1] < 30));
  for (const part of [SEARCH, '[part~="facets"]', '.tries', '.order']) {
    assert.equal(await explorer.locator(part).count(), 0, part);
  }
  await explorer.locator('.group').first().focus();
  await page.keyboard.press('/');
  assert.ok(
    await explorer
      .locator('.group')
      .first()
      .evaluate((each) => each.matches(':focus')),
  );
  assert.deepEqual(
    (await axe(page)).filter((line) => line.includes(TAG)),
    [],
  );
  await set(page, { view: '', hide: 'topics' });
  assert.ok(await explorer.locator(SEARCH).isVisible());
  assert.equal(await explorer.locator('.tries').count(), 0);
  for (const nowhere of ['tabs', 'map compare articles drug']) {
    await set(page, { hide: nowhere });
    assert.equal(await explorer.locator('[part~="tabs"] [data-id]').count(), 0, nowhere);
    assert.ok(await explorer.locator('[part~="safety"]').isVisible());
  }
  // a topic asks for its view, whether that is named or not
  for (const asked of [
    { view: 'drug', topic: 'warnings' },
    { view: '', topic: 'warnings' },
  ]) {
    await set(page, { hide: 'drug', ...asked });
    await explorer.locator('[data-view="list"]').waitFor();
    assert.deepEqual(await explorer.evaluate((element) => /** @type {any} */ (element).query), {});
  }
  await set(page, { hide: 'compare', view: '', topic: '', condition: 'fibromyalgia' });
  assert.equal(await explorer.getByRole('button', { name: 'Compare' }).count(), 0);
  await set(page, { hide: '', condition: '' });
  assert.equal(await explorer.locator('[part~="tabs"] [data-id]').count(), 4);
  await close();
});

test('a heading of the page’s own is shown, at the level it asks for; without one only screen readers meet one', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'heading="What we know" heading-level="3"',
  });
  const heading = explorer.getByRole('heading', { name: 'What we know', level: 3 });
  assert.ok(((await heading.boundingBox())?.height ?? 0) > 20);
  assert.equal(await explorer.locator('[part~="card"] h4').count(), 6);
  await set(page, { heading: '' });
  const silent = explorer.getByRole('heading', { name: 'What naltrexone is used for', level: 3 });
  assert.ok(((await silent.boundingBox())?.height ?? 99) <= 1);
  await close();
});

test('as many rows as are asked for stand there at first, and as many as suit where none are', async () => {
  const { page, explorer, close } = await openArticle();
  const rows = () => explorer.locator('[part~="card"]').count();
  assert.equal(await rows(), 6);
  for (const [attributes, expected] of /** @type {[{ [name: string]: string }, number][]} */ ([
    [{ rows: '3' }, 3],
    [{ rows: '200' }, 118],
    [{ rows: '', size: 'full' }, 20],
    [{ rows: '2', size: 'full' }, 2],
    [{ rows: '', size: 'compact' }, 6],
  ])) {
    await set(page, attributes);
    assert.equal(await rows(), expected, JSON.stringify(attributes));
  }
  await close();
});

test('what was set before the script had loaded counts', async () => {
  const { page, close } = await newPage();
  await page.route(/naltrexone-explorer[a-z-]*\.js$/, async (route) => {
    await page.evaluate((tag) => {
      const element = /** @type {any} */ (document.querySelector(tag));
      element.regimen = ['low-dose'];
      element.headingLevel = 4;
      element.rows = 3;
    }, TAG);
    await route.continue();
  });
  await page.goto(`${origin}/hosts/plain.html`, { waitUntil: 'commit' });
  await page.waitForSelector(TAG);
  await drawn(page);
  const explorer = page.locator(TAG);
  assert.equal(await explorer.getAttribute('regimen'), 'low-dose');
  assert.equal(await explorer.locator('h4').count(), 1);
  assert.equal(await explorer.locator('[part~="card"]').count(), 3);
  await close();
});

test('loading="lazy" compiles, indexes and draws nothing before the reader comes near, and its place is kept', async () => {
  const { page, close } = await newPage();
  await page.addInitScript(() => {
    const compiled = /** @type {any} */ (window);
    compiled.compiled = 0;
    const { compile } = WebAssembly;
    WebAssembly.compile = (bytes) => {
      compiled.compiled += 1;
      return compile(bytes);
    };
  });
  await page.goto(`${origin}/hosts/lazy.html`);
  const state = () =>
    page.evaluate(
      (tag) => ({
        compiled: /** @type {any} */ (window).compiled,
        indexed: performance.getEntriesByName('nx-index-end').length,
        view: Boolean(document.querySelector(tag)?.shadowRoot?.querySelector('.view')),
      }),
      TAG,
    );
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  await painted(page);
  assert.deepEqual(await state(), { compiled: 0, indexed: 0, view: false });
  assert.ok(await page.getByText('Plain words between the tags.').isVisible());
  const height = await page.locator(TAG).evaluate((element) => element.clientHeight);
  assert.ok(height >= 700, `${height} px are kept`);
  // two screens away it still waits, one screen away it starts
  await page.evaluate(() => scrollTo(0, innerHeight * 2));
  await painted(page);
  assert.deepEqual(await state(), { compiled: 0, indexed: 0, view: false });
  await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
  await drawn(page);
  assert.deepEqual(await state(), { compiled: 1, indexed: 1, view: true });
  assert.ok(
    await page.locator(TAG).evaluate((element) => element.getBoundingClientRect().top > innerHeight * 0.7),
  );
  await close();
});

test('a page may change its mind about waiting', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/lazy.html`);
  await page.locator(TAG).evaluate((element) => element.setAttribute('loading', 'eager'));
  await drawn(page);
  await close();
});
