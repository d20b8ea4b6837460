// Every attribute with its property, what a wrong value does, what a page may hide, and when it starts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, newPage, ready, root, serve } from './browser.mjs';

const origin = await serve();
const manifest = JSON.parse(readFileSync(join(root, 'pkg', 'custom-elements.json'), 'utf8'));
const [{ declarations }] = manifest.modules;
const [described] = declarations;

async function opened(attributes = '', url = `${origin}/hosts/plain.html`) {
  const visit = await newPage();
  await visit.page.goto(url);
  await ready(visit.page);
  const explorer = visit.page.locator('naltrexone-explorer');
  if (attributes) {
    await explorer.evaluate((element, html) => {
      element.outerHTML = `<naltrexone-explorer ${html}></naltrexone-explorer>`;
    }, attributes);
    await ready(visit.page);
  }
  return { ...visit, explorer };
}

test('every attribute that the manifest names has a property that reflects it', async () => {
  const { explorer, close } = await opened();
  const seen = await explorer.evaluate((element, attributes) => {
    const type = /** @type {any} */ (element.constructor);
    const any = /** @type {any} */ (element);
    /** @type {string[]} */
    const wrong = [];
    for (const { name, fieldName } of attributes) {
      if (!type.observedAttributes.includes(name)) wrong.push(`${name} is not observed`);
      const values = { 'deep-links': true, 'heading-level': 3, view: 'list', hide: ['tabs'] };
      const value = /** @type {any} */ (values)[name] ?? '';
      any[fieldName] = value;
      if (JSON.stringify(any[fieldName]) !== JSON.stringify(value) && value) wrong.push(`${name} is not set`);
    }
    const unnamed = type.observedAttributes.filter(
      (/** @type {string} */ name) => !attributes.some((/** @type {any} */ each) => each.name === name),
    );
    any.regimen = ['low-dose', 'implant'];
    any.category = 'pain psychiatric';
    return {
      wrong,
      unnamed,
      attributes: [any.getAttribute('regimen'), any.getAttribute('heading-level'), any.getAttribute('hide')],
      lists: [any.regimen, any.category],
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
    query: { category: ['pain', 'psychiatric'], regimen: ['low-dose', 'implant'] },
  });
  await close();
});

test('the manifest names the values that the core takes, every event and every part that is drawn', async () => {
  const { page, explorer, close } = await opened('condition="fibromyalgia"');
  const facets = await explorer.evaluate((element) =>
    /** @type {any} */ (element).explorer.list().facets.map((/** @type {any} */ facet) => facet),
  );
  for (const name of ['approval', 'direction', 'category', 'regimen']) {
    const { description } = described.attributes.find((/** @type {any} */ each) => each.name === name);
    const named = [...description.matchAll(/`([^`]+)`/g)].map(([, id]) => id).sort();
    const ids = facets
      .find((/** @type {any} */ each) => each.id === name)
      .values.map((/** @type {any} */ v) => v.id);
    assert.deepEqual(named, ids.sort(), name);
  }
  const property = (/** @type {string} */ name) =>
    described.members.find((/** @type {any} */ each) => each.name === name);
  assert.deepEqual(
    ['regimen', 'headingLevel', 'deepLinks', 'q'].map((name) => property(name).type.text),
    ['string[]', 'number', 'boolean', 'string'],
  );
  assert.ok(property('query').description && property('explorer').readonly);
  assert.deepEqual(
    described.events.map((/** @type {any} */ each) => each.name),
    ['nx-ready', 'nx-querychange', 'nx-open', 'nx-error'],
  );
  const drawn = () =>
    explorer.evaluate((element) => [
      ...new Set(
        [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((each) => [...each.part]),
      ),
    ]);
  const parts = await drawn();
  await page.locator('.back').click();
  await page.locator('[part~="search"]').fill('pain');
  await explorer.evaluate((element) => element.setAttribute('category', 'pain'));
  await page.locator('[part~="chip"]').waitFor();
  parts.push(...(await drawn()));
  const views = /** @type {const} */ (['map', 'table', 'compare', 'articles', 'drug', 'sheet']);
  for (const view of views) {
    await explorer.evaluate((element, view) => {
      /** @type {any} */ (element).query = {
        view,
        condition: view === 'sheet' ? 'fibromyalgia' : '',
        compare: ['fibromyalgia', 'obesity'],
      };
    }, view);
    await page.locator(`[part~="${view}"]`).first().waitFor();
    parts.push(...(await drawn()));
  }
  const named = described.cssParts.map((/** @type {any} */ each) => each.name);
  assert.deepEqual(
    parts.filter((part) => !named.includes(part)),
    [],
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

test('the query takes what a query holds and nothing else, and nothing at all', async () => {
  const { page, explorer, close } = await opened('category="pain"');
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
  await page.waitForFunction(
    () => document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="chip"]') === null,
  );
  await close();
});

test('a wrong value counts as not given and is said once, with what is allowed', async () => {
  const wrong = `theme="blue" heading-level="9" loading="soon" hide="safety dataset sort" view="chart"
    sort="upwards" strength="level-9" condition="nonsense"`;
  const { page, explorer, close } = await opened(wrong);
  await explorer.evaluate((element) => element.setAttribute('q', 'pain'));
  await page.evaluate(() => {
    document.body.append(document.querySelector('naltrexone-explorer')?.cloneNode() ?? '');
  });
  await ready(page);
  assert.equal(
    await explorer.first().locator('h2').first().innerText(),
    'What naltrexone is used for, and how sure we are',
  );
  assert.ok(await explorer.first().locator('[part~="safety"]').isVisible());
  assert.ok(await explorer.first().locator('[part~="dataset"]').isVisible());
  const hide = 'map, compare, articles, drug, search, facets, topics, sort, tabs';
  await close([
    'warning: "loading" has no value "soon"; allowed: eager, lazy.',
    `warning: "hide" has no value "safety"; allowed: ${hide}.`,
    `warning: "hide" has no value "dataset"; allowed: ${hide}.`,
    'warning: "strength" has no value "level-9"; allowed: level-4, level-3, level-2, level-1, level-0.',
    'warning: "sort" has no value "upwards"; allowed: relevance, strength, direction, name, people, newest.',
    'warning: "view" has no value "chart"; allowed: list, map, sizes, table, compare, articles, drug, sheet, how-we-know.',
    'warning: "condition" has no value "nonsense"; allowed: the id of a condition, such as opioid-use-disorder.',
    'warning: "heading-level" has no value "9"; allowed: 1, 2, 3, 4.',
    'warning: "theme" has no value "blue"; allowed: light, dark.',
  ]);
});

test('a former id of a filter goes on working in an attribute and in an address, and each page is told once', async () => {
  const { page, explorer, close } = await opened();
  await explorer.evaluate((element) => {
    element.outerHTML = '<naltrexone-explorer direction="did-not-help"></naltrexone-explorer>'.repeat(2);
  });
  await ready(page);
  const today = 'little-or-no-difference no-clear-difference made-worse made-worse-in-one-small-trial'.split(
    ' ',
  );
  assert.deepEqual(
    await explorer.last().evaluate((element) => /** @type {any} */ (element).query.direction),
    today,
  );
  assert.equal(await explorer.last().locator('[part~="count"]').innerText(), '4 of 118 conditions');
  await page.goto(`${origin}/www/index.html#direction=did-not-help`);
  await ready(page);
  assert.equal(await explorer.locator('[part~="count"]').innerText(), '4 of 118 conditions');
  const told = `warning: "direction" has no value "did-not-help" any more; taken as: ${today.join(', ')}.`;
  await close([told, told]);
});

test('a custom property of a former name still colours, today’s names go first, and a page is told once', async () => {
  const { page, close } = await opened();
  await page.addStyleTag({
    content: 'naltrexone-explorer { --nx-did-not-help: rgb(1, 2, 3) }',
  });
  await page.evaluate(() => {
    document.body.innerHTML = `<naltrexone-explorer direction="little-or-no-difference"></naltrexone-explorer>
      <naltrexone-explorer condition="rett-syndrome"></naltrexone-explorer>`;
  });
  await ready(page);
  const colour = (/** @type {string} */ part) =>
    page
      .locator(`naltrexone-explorer ${part}`)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  assert.equal(await colour('.direction.little-or-no-difference'), 'rgb(1, 2, 3)');
  assert.equal(await colour('.finding.harm'), 'rgb(1, 2, 3)');
  await page.evaluate(() => {
    for (const name of ['--nx-no-difference', '--nx-worse'])
      document.body.style.setProperty(name, 'rgb(4, 5, 6)');
  });
  assert.equal(await colour('.direction.little-or-no-difference'), 'rgb(4, 5, 6)');
  assert.equal(await colour('.finding.harm'), 'rgb(4, 5, 6)');
  await close([
    'warning: "--nx-did-not-help" is no property any more; taken as: --nx-no-difference, --nx-worse.',
  ]);
});

test('what a page hides is not there, and no address brings it back; the safety line stays', async () => {
  const parts = 'search facets topics sort';
  const { page, explorer, close } = await opened(`hide="map articles ${parts}" view="map"`);
  const tabs = () => explorer.locator('.tab').filter({ visible: true }).allInnerTexts();
  assert.deepEqual(await tabs(), ['List', 'Compare', 'About the drug']);
  assert.equal(await explorer.locator('.tab[aria-current]').innerText(), 'List');
  // what is hidden leaves no gap
  const edges = await explorer
    .locator('.tab')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((tab) => tab.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  assert.ok(edges.slice(1).every(([left], n) => left - edges[n][1] < 30));
  for (const part of [
    '[part~="search"]',
    '[part~="facets"]',
    '.topics',
    '.sort',
    '.keys',
    '.filters-button',
  ]) {
    assert.ok(await explorer.locator(part).first().isHidden(), part);
  }
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
  const found = await axe(page);
  assert.deepEqual(
    found.filter((line) => line.includes('naltrexone-explorer')),
    [],
  );
  await explorer.evaluate((element) => {
    element.removeAttribute('view');
    element.setAttribute('hide', 'compare');
  });
  assert.ok(await explorer.locator('[part~="search"]').isVisible());
  assert.ok(await explorer.locator('.pick').first().isHidden());
  await explorer.evaluate((element) => element.setAttribute('hide', 'map compare articles drug'));
  assert.ok(await explorer.locator('.tabs').isHidden());
  // not even a style of the page's own hides the dangers
  await page.addStyleTag({
    content:
      'naltrexone-explorer::part(safety), naltrexone-explorer::part(dataset) { display: none; opacity: 0 }',
  });
  assert.ok(await explorer.locator('[part~="safety"]').isVisible());
  assert.ok(await explorer.locator('[part~="dataset"]').isVisible());
  await close();
});

test('a heading of the page’s own is shown, at the level it asks for; without one only screen readers meet one', async () => {
  const { explorer, close } = await opened('heading="What we know" heading-level="3"');
  const heading = explorer.getByRole('heading', { name: 'What we know', level: 3 });
  assert.ok(((await heading.boundingBox())?.height ?? 0) > 20);
  assert.equal(await explorer.locator('[part~="card"] h4').count(), 118);
  await explorer.evaluate((element) => element.removeAttribute('heading'));
  const silent = explorer.getByRole('heading', { name: 'What naltrexone is used for', level: 3 });
  assert.ok(((await silent.boundingBox())?.height ?? 99) <= 1);
  await close();
});

test('what was set before the script had loaded counts', async () => {
  const { page, close } = await newPage();
  await page.route('**/naltrexone-explorer.js', async (route) => {
    await page.evaluate(() => {
      const element = /** @type {any} */ (document.querySelector('naltrexone-explorer'));
      element.regimen = ['low-dose'];
      element.headingLevel = 4;
    });
    await route.continue();
  });
  await page.goto(`${origin}/hosts/plain.html`, { waitUntil: 'commit' });
  await ready(page);
  const explorer = page.locator('naltrexone-explorer');
  assert.equal(await explorer.getAttribute('regimen'), 'low-dose');
  assert.equal(await explorer.locator('h4').count(), 1);
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
    page.evaluate(() => ({
      compiled: /** @type {any} */ (window).compiled,
      indexed: performance.getEntriesByName('nx-index-end').length,
      view: Boolean(document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('.view')),
    }));
  await page.waitForFunction(() => customElements.get('naltrexone-explorer'));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(await state(), { compiled: 0, indexed: 0, view: false });
  assert.ok(await page.getByText('Plain words between the tags.').isVisible());
  const height = await page.locator('naltrexone-explorer').evaluate((element) => element.clientHeight);
  assert.ok(height >= 900, `${height} px are kept`);
  // two screens away it still waits, one screen away it starts
  await page.evaluate(() => scrollTo(0, innerHeight * 2));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(await state(), { compiled: 0, indexed: 0, view: false });
  await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
  await ready(page);
  assert.deepEqual(await state(), { compiled: 1, indexed: 1, view: true });
  assert.ok(
    await page
      .locator('naltrexone-explorer')
      .evaluate((element) => element.getBoundingClientRect().top > innerHeight * 0.7),
  );
  await close();
});

test('a page may change its mind about waiting', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/lazy.html`);
  await page.locator('naltrexone-explorer').evaluate((element) => element.setAttribute('loading', 'eager'));
  await ready(page);
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
  await page.evaluate(() => {
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(document.createElement('naltrexone-explorer'));
    document.body.replaceChildren(outer);
  });
  const explorer = page.locator('div').locator('naltrexone-explorer');
  await explorer.locator('[part~="dataset"]').waitFor();
  await explorer.locator('[part~="search"]').fill('fibro');
  await explorer.locator('[part~="card"] button').first().click();
  const heard = await page.evaluate(() => /** @type {any} */ (window).heard.slice(-4));
  assert.equal(heard[0][0], 'nx-ready');
  assert.equal(heard[0][1].counts.conditions, 118);
  assert.deepEqual(heard.slice(1), [
    ['nx-querychange', { text: 'fibro' }],
    ['nx-querychange', { text: 'fibro', condition: 'fibromyalgia' }],
    ['nx-open', { condition: 'fibromyalgia' }],
  ]);
  await close();
});

test('the class comes without registration, under a name of the page’s own, and next to a name that is taken', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/bare.html`);
  const seen = await page.evaluate(async () => {
    const { NaltrexoneExplorer, define } = await import(/** @type {any} */ ('/pkg/element.mjs'));
    const before = customElements.get('naltrexone-explorer');
    define('drug-explorer');
    define('drug-explorer');
    customElements.define('naltrexone-explorer', class extends HTMLElement {});
    define();
    document.body.append(document.createElement('drug-explorer'));
    return {
      before: String(before),
      is: document.querySelector('drug-explorer') instanceof NaltrexoneExplorer,
    };
  });
  assert.deepEqual(seen, { before: 'undefined', is: true });
  await page.locator('drug-explorer [part~="card"]').first().waitFor();
  await close([
    'warning: <naltrexone-explorer> is already defined on this page; this copy of the script does nothing.',
  ]);
});
