// The module build's core comes after the list that it shows first, and in parts: lists are searched and filtered
// before the rest has come, and from then on it is the same core as the whole one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newPage, ready, root, serve } from './browser.mjs';

const origin = await serve();
const FIRST = '**/core_first.wasm*';
const REST = '**/core_rest.wasm*';
const LINKS = '**/core_links.wasm*';

/**
 * A page with the module, of which a part of the core is held back until it is released, or lost.
 * @param {string} [part]
 * @param {string} [address]
 */
async function begun(part = REST, address = '/hosts/module.html') {
  const opened = await newPage();
  const { page } = opened;
  /** @type {(lost?: boolean) => void} */
  let release = () => {};
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(part, async (route) => {
    const lost = await released;
    if (lost) await route.abort('internetdisconnected');
    else await route.continue();
  });
  await page.addInitScript(() => {
    const events = /** @type {string[]} */ ([]);
    Object.assign(window, { events });
    addEventListener('nx-ready', () => events.push('nx-ready'));
    addEventListener('nx-error', ({ detail }) => events.push(/** @type {any} */ (detail).code));
  });
  await page.goto(`${origin}${address}`);
  const explorer = page.locator('naltrexone-explorer');
  await explorer
    .locator('[part~="card"]')
    .nth(part === REST ? 117 : 7)
    .waitFor();
  await explorer.locator('[part~="value"]').first().waitFor();
  return {
    ...opened,
    explorer,
    release,
    events: () => page.evaluate(() => /** @type {any} */ (window).events),
  };
}

test('before the core is there the first cards stand as they will, and nothing moves when it comes', async () => {
  const { explorer, release, events, page, close } = await begun(FIRST);
  assert.deepEqual(await events(), []);
  const drawn = () =>
    explorer.evaluate((element) => {
      const view = /** @type {ShadowRoot} */ (element.shadowRoot).querySelector('.view');
      const copy = /** @type {Element} */ (view?.cloneNode(true));
      for (const card of [...copy.querySelectorAll('[part~="card"]')].slice(8)) card.remove();
      // it says that more cards are coming
      copy.querySelector('[part~="results"]')?.removeAttribute('aria-busy');
      return copy.innerHTML.replaceAll('<', '\n<').split('\n');
    });
  const before = await drawn();
  assert.equal(await explorer.locator('[part~="count"]').textContent(), '118 conditions');
  await page.evaluate(() => {
    const shifts = /** @type {any[]} */ ([]);
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
    }).observe({ type: 'layout-shift', buffered: false });
  });
  release();
  await ready(page);
  assert.deepEqual(await drawn(), before);
  assert.equal(await explorer.locator('[part~="card"]').count(), 118);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).shifts), []);
  await close();
});

test('what is typed, ticked or opened before the core is there is answered when it comes', async () => {
  const { explorer, release, page, close } = await begun(FIRST);
  const search = explorer.locator('[part~="search"]');
  await search.pressSequentially('hailey');
  assert.equal(await explorer.locator('.view').getAttribute('aria-busy'), 'true');
  assert.equal(await explorer.locator('[part~="card"]').count(), 8);
  release();
  await explorer.locator('[part~="card"][data-id="hailey-hailey-disease"]').first().waitFor();
  assert.equal(await search.inputValue(), 'hailey');
  assert.ok(
    await search.evaluate((input) => input === /** @type {ShadowRoot} */ (input.getRootNode()).activeElement),
  );
  await ready(page);
  await close();

  const ticked = await begun(FIRST);
  await ticked.explorer.locator('[part~="value"][data-id="pain"]').first().click();
  ticked.release();
  await ticked.explorer.locator('[part~="chip"]').waitFor();
  await ready(ticked.page);
  assert.equal(await ticked.explorer.getAttribute('category'), 'pain');
  await ticked.close();
});

test('a condition opened before the core is there is a step in the history, with the focus on its heading', async () => {
  const { explorer, release, page, close } = await begun(FIRST, '/hosts/module-linked.html');
  await explorer.locator('[part~="card"] button').first().click();
  assert.equal(await explorer.locator('[part~="condition"]').count(), 0);
  release();
  await explorer.locator('[part~="condition"]').waitFor();
  await page.waitForFunction(() => location.hash.includes('condition='));
  await page.waitForFunction(() => {
    const active = document.querySelector('naltrexone-explorer')?.shadowRoot?.activeElement;
    return active?.matches('[part~="condition"] [tabindex="-1"]');
  });
  await page.goBack();
  await explorer.locator('[part~="card"]').first().waitFor();
  assert.equal(await explorer.locator('[part~="condition"]').count(), 0);
  await close();
});

test('what was typed before the core is there stands in the page’s address', async () => {
  const { explorer, release, page, close } = await begun(FIRST, '/hosts/module-linked.html');
  await explorer.locator('[part~="search"]').pressSequentially('pain');
  await page.waitForTimeout(400);
  release();
  await page.waitForFunction(() => location.hash.includes('q=pain'));
  await ready(page);
  await close();
});

test('what the page’s address needs comes only where an explorer keeps its state there', async () => {
  for (const [address, linked] of /** @type {const} */ ([
    ['/hosts/module.html', false],
    ['/hosts/module-linked.html', true],
  ])) {
    const { page, close } = await newPage();
    const asked = /** @type {string[]} */ ([]);
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin}${address}`);
    await ready(page);
    await page.waitForLoadState('networkidle');
    assert.equal(asked.filter((path) => path.endsWith('/core_links.wasm')).length, linked ? 1 : 0, address);
    await close();
  }
});

test('an address is read when its part of the core has come, and what is typed before is answered and kept', async () => {
  const linked = await begun(LINKS, '/hosts/module-linked.html');
  await linked.explorer.locator('[part~="search"]').pressSequentially('hailey');
  const count = linked.explorer.locator('[part~="count"]', { hasText: '2 of 118 conditions' });
  await count.waitFor();
  assert.equal(await linked.page.evaluate(() => location.hash), '');
  linked.release();
  await ready(linked.page);
  await linked.page.waitForFunction(() => location.hash.includes('q=hailey'));
  await count.waitFor();
  await linked.close();

  const { page, close } = await newPage();
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(LINKS, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/hosts/module-linked.html#condition=fibromyalgia`);
  const rest = page.waitForResponse(REST);
  await (await rest).finished();
  assert.equal(await page.locator('naltrexone-explorer [part~="condition"]').count(), 0);
  release();
  await page.locator('naltrexone-explorer [part~="condition"]').waitFor();
  await ready(page);
  await close();
});

test('where the part for the address does not come, the words between the tags and why stand there', async () => {
  const { explorer, release, events, page, said, close } = await begun(LINKS, '/hosts/module-linked.html');
  release(true);
  await explorer.locator('slot').waitFor({ state: 'attached' });
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  assert.deepEqual(await events(), ['not-loaded']);
  assert.ok(said.every((line) => line.includes('net::ERR_INTERNET_DISCONNECTED')));
  said.length = 0;
  await close();
});

test('where the core does not come, the words between the tags and why stand there', async () => {
  const { explorer, release, events, page, said, close } = await begun(FIRST);
  await explorer.locator('[part~="card"] button').first().click();
  release(true);
  await explorer.locator('slot').waitFor({ state: 'attached' });
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  assert.deepEqual(await events(), ['not-loaded']);
  assert.equal(await explorer.locator('[part~="card"]').count(), 0);
  assert.ok(said.every((line) => line.includes('net::ERR_INTERNET_DISCONNECTED')));
  said.length = 0;
  await close();
});

test('the whole list can be searched, sorted and filtered before the rest is there', async () => {
  const { explorer, release, events, page, close } = await begun();
  assert.deepEqual(await events(), []);
  assert.equal(await explorer.evaluate((element) => /** @type {any} */ (element).explorer), undefined);
  await explorer.evaluate((element) => element.setAttribute('category', 'pain'));
  await explorer.locator('[part~="chip"]').waitFor();
  const count = await explorer.locator('[part~="count"]').textContent();
  const found = Number(/\d+/.exec(count ?? '')?.[0]);
  assert.ok(found > 0 && found < 118, `${count}`);
  await explorer
    .locator('[part~="card"]')
    .nth(found - 1)
    .waitFor();
  await explorer.evaluate((element) => element.removeAttribute('category'));
  const search = explorer.locator('[part~="search"]');
  await search.pressSequentially('is it safe with tramadol');
  await explorer.locator('[part~="about-drug"]').waitFor();
  await search.fill('hailey');
  assert.equal(
    await explorer.locator('[part~="card"]').first().getAttribute('data-id'),
    'hailey-hailey-disease',
  );
  assert.equal(await explorer.locator('.view').getAttribute('aria-busy'), null);
  release();
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  assert.deepEqual(await events(), ['nx-ready']);
  assert.equal(await search.inputValue(), 'hailey');
  await close();
});

test('what is opened before the rest is there comes with it, and what stands there meanwhile looks it', async () => {
  const { explorer, release, close } = await begun();
  await explorer.locator('[part~="card"] button').first().click();
  assert.equal(await explorer.locator('[part~="card"]').count(), 118);
  assert.equal(await explorer.locator('.view').getAttribute('aria-busy'), 'true');
  const opacity = () =>
    explorer.locator('.found').evaluate((found) => Number(getComputedStyle(found).opacity));
  for (let n = 0; n < 100 && (await opacity()) === 1; n++) await explorer.page().waitForTimeout(20);
  assert.ok((await opacity()) < 1);
  release();
  await explorer.locator('[part~="condition"]').waitFor();
  assert.equal(await explorer.locator('.view').getAttribute('aria-busy'), null);
  await close();
});

test('where the rest does not come the list stays, the page hears of it once, and readers can try again', async () => {
  const { page, explorer, release, events, said, close } = await begun();
  release(true);
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  assert.equal(await explorer.locator('[part~="card"]').count(), 118);
  await explorer.locator('.take-away > summary').click();
  await explorer.locator('.take-away').getByText('could not be loaded').waitFor();
  await explorer.locator('[part~="card"]').first().locator('button, a').first().click();
  await explorer.getByText('could not be loaded').first().waitFor();
  assert.deepEqual(await events(), ['not-loaded']);
  await page.unroute(REST);
  await explorer.getByRole('button', { name: 'Try again' }).first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  assert.deepEqual(await events(), ['not-loaded', 'nx-ready']);
  assert.ok(said.every((line) => line.includes('net::ERR_INTERNET_DISCONNECTED')));
  said.length = 0;
  await close();
});

test('what can be taken away comes with the rest, also at a second try, and the explorer is ready then', async () => {
  const { page, explorer, release, events, said, close } = await begun();
  release(true);
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  const fold = explorer.locator('.take-away');
  await fold.locator('summary').first().click();
  await fold.getByText('could not be loaded').waitFor();
  await page.unroute(REST);
  await fold.getByRole('button', { name: 'Try again' }).click();
  await fold.locator('.way[data-id="csv"]').waitFor();
  assert.deepEqual(await events(), ['not-loaded', 'nx-ready']);
  said.length = 0;
  await close();
});

test('both parts together answer as the whole core does, and the first part as well what it can', async () => {
  const { page, release, close } = await begun();
  const typed = readFileSync(join(root, 'tests', 'queries.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t')[0]);
  const first = await page.evaluate(async (typed) => {
    const { Explorer } = await import(/** @type {any} */ ('/pkg/element.mjs'));
    const whole = await import(/** @type {any} */ ('/pkg/core.js'));
    await whole.default();
    const cores = [new Explorer(), new whole.Explorer()];
    /** @type {string[]} */
    const different = [];
    let asked = 0;
    Object.assign(window, {
      /** @param {string} what @param {any[]} given */
      same(what, ...given) {
        // where the rows that answer were read comes with the second part
        const firstPart = !(/** @type {any} */ (window).released) && what === 'list';
        const but = (/** @type {string} */ key, /** @type {any} */ value) =>
          firstPart && key === 'sources' ? undefined : value;
        const [one, other] = cores.map((core) => JSON.stringify(core[what](...given), but));
        asked++;
        if (one !== other) different.push(`${what} ${JSON.stringify(given)}`);
        return JSON.parse(other);
      },
      answers: () => ({ asked, different }),
    });
    const { same, answers } = /** @type {any} */ (window);
    same('dataset');
    const { facets } = same('list');
    for (const sort of ['strength', 'direction', 'name', 'people', 'newest']) same('tidy', { sort });
    for (const { id, values } of facets)
      for (const value of values) {
        const query = { [id]: [value.id] };
        for (const what of ['list', 'frame', 'tidy']) same(what, query);
        same('list', { ...query, text: 'pain' });
      }
    const { results } = same('list');
    for (const { id, name } of results)
      for (const text of [name, name.slice(0, 3), name.slice(1), id]) same('list', { text });
    for (const text of [...typed, 'alcohol', 'surgery', 'nothing at all like it', 'can i drink', 'tramadol'])
      same('list', { text }, { from: 0, count: 8 });
    return answers();
  }, typed);
  assert.deepEqual(first.different, []);
  assert.ok(first.asked > 500, `${first.asked} answers`);
  release();
  const all = await page.evaluate(async () => {
    await (await import(/** @type {any} */ ('/pkg/element.mjs'))).whole();
    const { same, answers } = /** @type {any} */ (window);
    Object.assign(window, { released: true });
    const { results } = same('list');
    for (const text of ['tramadol', 'naltrexone nausea', 'stopping', 'overdose']) {
      const [first] = same('list', { text }).answers;
      if (!first?.sources.length) throw new Error(`${text}: no sources`);
    }
    for (const [n, { id, name }] of results.entries()) {
      same('list', { text: name });
      for (const what of ['condition', 'card']) same(what, id, { regimen: ['low-dose'] });
      same('timeline', id, {}, 600);
      same('sheet', id, {}, 'https://example.org/');
      same('sources', { condition: id }, 'https://example.org/');
      if (n) same('compare', { compare: [id, results[n - 1].id] });
    }
    for (const text of ['alcohol', 'surgery', 'liver', 'nothing at all like it', 'can i drink'])
      same('list', { text });
    for (const what of ['drug', 'articles', 'table', 'mapSvg', 'frame']) same(what, {});
    for (const width of [320, 720, 1200]) same('map', {}, width);
    for (const view of ['list', 'articles', 'drug'])
      for (const format of ['csv', 'json', 'ris', 'bibtex']) same('file', { view }, format);
    return answers();
  });
  assert.deepEqual(all.different, []);
  assert.ok(all.asked > 1000, `${all.asked} answers`);
  await close();
});
