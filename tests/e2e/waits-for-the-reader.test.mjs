// With `loading="lazy"`: what a page costs until a reader comes near, what makes the explorer start, and that nothing jumps
// when it does; by every way in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchFirefox, newPage, serve } from './browser.mjs';

/** Scripts of the ways in, the tag that links each, and what it asks for once somebody is near. */
const WAYS = /** @type {const} */ ({
  single: { tag: 'src="/pkg/naltrexone-explorer.js" async', first: ['naltrexone-explorer.js'], near: [] },
  folder: {
    tag: 'src="/pkg/folder/explorer.js" async',
    first: ['folder/explorer.js'],
    near: ['folder/core.js', 'folder/details.js', 'folder/views.js'],
  },
  package: {
    tag: 'src="/pkg/naltrexone-explorer.mjs" type="module"',
    first: ['element.mjs', 'naltrexone-explorer.mjs'],
    near: ['core_bg.wasm'],
  },
});

/** @param {{ url: () => string }} request */
const fileOf = (request) => request.url().split('/pkg/')[1]?.replace(/\?.*/, '') ?? '';

/**
 * @param {keyof typeof WAYS} way
 * @param {string} [html] between the tags of the page, in the place of what is there
 */
async function opened(way, html) {
  const origin = await serve(undefined, (text) =>
    text
      .replace(/src="\/pkg\/[^"]*" (type="module"|async)/, WAYS[way].tag)
      .replace(/<body>[\s\S]*<\/body>/, html ? `<body>${html}</body>` : '$&'),
  );
  const visit = await newPage();
  const { page } = visit;
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const name = fileOf(request);
    if (name) asked.push(name);
  });
  await page.goto(`${origin}/hosts/lazy-module.html`);
  await page.waitForFunction(() => customElements.get('naltrexone-explorer'));
  return { ...visit, asked, explorer: page.locator('naltrexone-explorer').first(), url: page.url() };
}

/** @param {import('playwright-core').Page} page */
const quiet = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done, 200)))),
  );

/** @param {import('playwright-core').Page} page */
const ready = (page) =>
  page.waitForFunction(() => /** @type {any} */ (document.querySelector('naltrexone-explorer'))?.explorer);

for (const way of /** @type {(keyof typeof WAYS)[]} */ (Object.keys(WAYS))) {
  const { first, near } = WAYS[way];

  test(`${way}: far from it nothing is asked for or drawn; near it, the explorer comes and nothing jumps`, async () => {
    const { page, asked, explorer, close } = await opened(way);
    await page.evaluate(() => {
      /** @type {any[]} */
      const shifts = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await quiet(page);
    // two screens away it still waits
    await page.evaluate(() => scrollTo(0, innerHeight * 2));
    await quiet(page);
    assert.deepEqual([...asked].sort(), first);
    assert.equal(await explorer.locator('.view').count(), 0);
    assert.equal(await page.evaluate(() => performance.getEntriesByName('nx-index-start').length), 0);
    const place = () => explorer.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    const before = await place();
    assert.ok((await explorer.evaluate((element) => element.clientHeight)) >= 600);
    await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
    await ready(page);
    await page.waitForLoadState('networkidle');
    await quiet(page);
    assert.deepEqual([...asked].sort(), [...first, ...near].sort());
    assert.ok((await explorer.locator('.row').count()) > 0);
    assert.equal(await place(), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    await close();
  });

  for (const [sentence, act] of /** @type {const} */ ([
    [
      'one that does not wait is put on the page',
      () => document.body.append(document.createElement('naltrexone-explorer')),
    ],
    [
      'one is told not to wait',
      () => document.querySelector('naltrexone-explorer')?.setAttribute('loading', 'eager'),
    ],
  ]))
    test(`${way}: it starts when ${sentence}`, async () => {
      const { page, asked, close } = await opened(way);
      await quiet(page);
      assert.deepEqual([...asked].sort(), first);
      await page.evaluate(act);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('naltrexone-explorer')].some(
          (each) => /** @type {any} */ (each).explorer,
        ),
      );
      await close();
    });

  test(`${way}: one that a script puts on the page later waits for its reader, with what was set before`, async () => {
    const html = '<naltrexone-explorer loading="lazy" style="margin-top: 400vh"></naltrexone-explorer>';
    const { page, asked, close } = await opened(way, html);
    await page.evaluate(() => {
      const later = document.createElement('naltrexone-explorer');
      later.setAttribute('loading', 'lazy');
      later.id = 'later';
      Object.assign(later, { query: { text: 'pain' } });
      document.body.append(later);
    });
    await quiet(page);
    assert.deepEqual([...asked].sort(), first);
    await page.locator('#later').scrollIntoViewIfNeeded();
    await page.locator('#later .row').first().waitFor();
    assert.equal(await page.locator('#later [part~="search"]').inputValue(), 'pain');
    await close();
  });
}

test('the place that is kept stays while the core is on its way, with the words between the tags', async () => {
  const { page, explorer, close } = await opened('package');
  await page.route('**/core_bg.wasm*', () => {});
  const box = () =>
    page.evaluate(() => {
      const top = (/** @type {string} */ selector) =>
        (document.querySelector(selector)?.getBoundingClientRect().top ?? 0) + scrollY;
      return { below: top('h2'), words: top('naltrexone-explorer p') };
    });
  const before = await box();
  await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
  await quiet(page);
  assert.deepEqual(await box(), before);
  assert.equal(await explorer.locator('.view').count(), 0);
  await close();
});

test('where the wasm of the package does not come, a line says why, and the next explorer asks again', async () => {
  const { page, said, explorer, close } = await opened('package');
  await page.route('**/core_bg.wasm*', (route) => route.abort('internetdisconnected'));
  await explorer.evaluate((element) => element.scrollIntoView());
  await explorer.locator('[role="status"]').waitFor();
  assert.match(await explorer.locator('[role="status"]').innerText(), /could not be loaded/);
  assert.ok(await page.getByText('Plain words').isVisible());
  await page.unroute('**/core_bg.wasm*');
  await explorer.evaluate((element) => element.replaceWith(element.cloneNode(true)));
  await ready(page);
  await close(said.filter((line) => line.includes('net::ERR_INTERNET_DISCONNECTED')));
});

test('an explorer in another element’s tree, where a page cannot see it, starts as well', async () => {
  const { page, close } = await opened('folder', '<main></main>');
  await page.evaluate(() => {
    const tree = document.querySelector('main')?.attachShadow({ mode: 'closed' });
    const inside = document.createElement('naltrexone-explorer');
    const drawn = new Promise((done) => inside.addEventListener('nx-ready', done));
    tree?.append(inside);
    return drawn;
  });
  await close();
});

test('Firefox, too, fetches each script of the folder once, and the core not before the reader is near', async () => {
  const origin = await serve(undefined, (text) =>
    text.replace(/src="\/pkg\/[^"]*" type="module"/, WAYS.folder.tag),
  );
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => {
      const name = fileOf(request);
      if (name) asked.push(name);
    });
    await page.goto(`${origin}/hosts/lazy-module.html`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    assert.deepEqual(asked, WAYS.folder.first);
    await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
    await page.waitForFunction(
      () => /** @type {any} */ (document.querySelector('naltrexone-explorer'))?.explorer,
    );
    while (asked.length < 4) await new Promise((done) => setTimeout(done, 50));
    assert.deepEqual([...asked].sort(), [...WAYS.folder.first, ...WAYS.folder.near].sort());
  } finally {
    await browser.close();
  }
});
