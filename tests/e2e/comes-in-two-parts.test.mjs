// The module build's core in two parts: the first list stands there before the rest has come, and from then on both
// are the same core as the whole one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';

const origin = await serve();
const REST = '**/core_rest.wasm*';

/** A page with the module whose rest is held back until it is released, or lost. */
async function begun() {
  const opened = await newPage();
  const { page } = opened;
  /** @type {(lost?: boolean) => void} */
  let release = () => {};
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(REST, async (route) => {
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
  await page.goto(`${origin}/hosts/module.html`);
  const explorer = page.locator('naltrexone-explorer');
  await explorer.locator('[part~="card"]').nth(116).waitFor();
  return {
    ...opened,
    explorer,
    release,
    events: () => page.evaluate(() => /** @type {any} */ (window).events),
  };
}

test('the whole list can be read, sorted and filtered before the rest is there', async () => {
  const { explorer, release, events, page, close } = await begun();
  assert.deepEqual(await events(), []);
  assert.equal(await explorer.evaluate((element) => /** @type {any} */ (element).explorer), undefined);
  await explorer.evaluate((element) => element.setAttribute('category', 'pain'));
  await explorer.locator('[part~="chip"]').waitFor();
  const count = await explorer.locator('[part~="count"]').textContent();
  const found = Number(/\d+/.exec(count ?? '')?.[0]);
  assert.ok(found > 0 && found < 117, `${count}`);
  await explorer
    .locator('[part~="card"]')
    .nth(found - 1)
    .waitFor();
  release();
  await ready(page);
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  assert.deepEqual(await events(), ['nx-ready']);
  assert.equal(await explorer.locator('[part~="card"]').count(), found);
  await close();
});

test('what is typed before the rest is there is answered when it comes, with what was typed by then', async () => {
  const { explorer, release, close } = await begun();
  const search = explorer.locator('[part~="search"]');
  await search.focus();
  await search.pressSequentially('hailey');
  assert.equal(await explorer.locator('[part~="card"]').count(), 117);
  assert.equal(await explorer.locator('.view').getAttribute('aria-busy'), 'true');
  // what stands there is not what was asked for, and looks it
  const opacity = () =>
    explorer.locator('.found').evaluate((found) => Number(getComputedStyle(found).opacity));
  for (let n = 0; n < 100 && (await opacity()) === 1; n++) await explorer.page().waitForTimeout(20);
  assert.ok((await opacity()) < 1);
  assert.equal(await search.inputValue(), 'hailey');
  release();
  await explorer.locator('.view:not([aria-busy])').waitFor();
  assert.equal(await opacity(), 1);
  assert.equal(
    await explorer.locator('[part~="card"]').first().getAttribute('data-id'),
    'hailey-hailey-disease',
  );
  assert.equal(await search.inputValue(), 'hailey');
  assert.ok(
    await search.evaluate((input) => input === /** @type {ShadowRoot} */ (input.getRootNode()).activeElement),
  );
  await close();
});

test('where the rest does not come the list stays, the page hears of it once, and readers can try again', async () => {
  const { page, explorer, release, events, said, close } = await begun();
  release(true);
  await page.waitForFunction(() => /** @type {any} */ (window).events.length);
  assert.equal(await explorer.locator('[part~="card"]').count(), 117);
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
  const first = await page.evaluate(async () => {
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
        const [one, other] = cores.map((core) => JSON.stringify(core[what](...given)));
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
      }
    return answers();
  });
  assert.deepEqual(first.different, []);
  assert.ok(first.asked > 100, `${first.asked} answers`);
  release();
  const all = await page.evaluate(async () => {
    await (await import(/** @type {any} */ ('/pkg/element.mjs'))).whole();
    const { same, answers } = /** @type {any} */ (window);
    const { results } = same('list');
    for (const [n, { id, name }] of results.entries()) {
      for (const text of [name, name.slice(0, 3), name.slice(1), id]) same('list', { text });
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
