// The module before and while it starts: what a page costs until a reader comes near, what makes it start, and that
// its files are asked for at once and once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotli } from '../../www/build/record.mjs';
import { launchFirefox, newPage, ready, root, serve } from './browser.mjs';

const origin = await serve();
const LOADER = 'naltrexone-explorer.mjs';
/** What the first list needs, asked for at once. */
const FIRST = ['core_first.wasm', 'element.mjs', 'shell.mjs'];
/** The rest of the core comes once that list stands there. */
const ALL = [...FIRST, 'core_rest.wasm', LOADER].sort();
/** What a page may cost until its reader comes near, in bytes after brotli. */
const BEFORE = 2000;

/** @param {{ url: () => string }} request */
const fileOf = (request) => request.url().split('/pkg/')[1] ?? '';

/**
 * A page, with the names of the explorer's files that it asks for; views are a test of their own.
 * @param {string} path
 * @param {string} [html] between the tags of the page, in the place of what is there
 */
async function opened(path, html) {
  const visit = await newPage();
  const { page } = visit;
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const name = fileOf(request);
    if (name && !name.startsWith('views/')) asked.push(name);
  });
  if (html !== undefined)
    await page.route(`${origin}${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<body>[\s\S]*<\/body>/, `<body>${html}</body>`);
      await route.fulfill({ response, body });
    });
  await page.goto(`${origin}${path}`);
  return { ...visit, asked, explorer: page.locator('naltrexone-explorer') };
}

/** @param {import('playwright-core').Page} page */
async function quiet(page) {
  await page.evaluate(
    () =>
      new Promise((done) => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done, 200)))),
  );
}

for (const file of ['shell.mjs', 'element.mjs'])
  test(`where ${file} does not come, what is between the tags stays, a line says why, and it can be asked again`, async () => {
    const { page, said, close } = await newPage();
    await page.addInitScript(() => {
      const told = /** @type {string[]} */ ([]);
      Object.assign(window, { told });
      addEventListener('nx-error', ({ target, detail }) =>
        told.push(`${/** @type {Element} */ (target).localName} ${/** @type {any} */ (detail).code}`),
      );
      addEventListener('unhandledrejection', () => told.push('nobody was told'));
    });
    await page.route(`**/${file}`, (route) => route.abort('internetdisconnected'));
    await page.goto(`${origin}/hosts/lazy-module.html`);
    const explorer = page.locator('naltrexone-explorer');
    const before = await explorer.innerText();
    await explorer.evaluate((element) => element.scrollIntoView());
    await explorer.locator('[role="status"]').waitFor();
    assert.equal(
      await explorer.innerText(),
      `${before}\n\nThe interactive explorer did not start: one of its files could not be loaded.`,
    );
    // the place that was kept for it is given back
    assert.ok((await explorer.evaluate(({ clientHeight }) => clientHeight / innerHeight)) < 0.5);
    assert.deepEqual(await page.evaluate('told'), ['naltrexone-explorer not-loaded']);
    await page.unroute(`**/${file}`);
    await page.evaluate((loader) => import(loader).then(({ start }) => start()), `${origin}/pkg/${LOADER}`);
    await ready(page);
    // the browser's own line for each request that failed, and nothing else
    const lines = said.filter(
      (line) => line === 'error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED',
    );
    await close(lines);
  });

test('far from it, a page with the module costs under 2 kB; near it, the explorer comes and nothing jumps', async () => {
  const { page, asked, explorer, close } = await opened('/hosts/lazy-module.html');
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
  assert.deepEqual(asked, [LOADER]);
  const before = asked.reduce((sum, name) => sum + brotli(readFileSync(join(root, 'pkg', name))), 0);
  assert.ok(before < BEFORE, `${before} B`);
  assert.equal(await page.evaluate(() => customElements.get('naltrexone-explorer')), undefined);
  assert.ok((await explorer.evaluate((element) => element.clientHeight)) >= 900);
  await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
  await ready(page);
  await quiet(page);
  assert.deepEqual([...asked].sort(), ALL);
  assert.equal(await explorer.locator('[part~="card"]').count(), 118);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).shifts), []);
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  await close();
});

test('while it comes, its place is the one that it has afterwards', async () => {
  const { page, explorer, close } = await opened('/hosts/lazy-module.html');
  await page.route('**/core_first.wasm', () => {});
  // what it will show first is not known without the core
  await explorer.evaluate((element) => element.setAttribute('category', 'pain'));
  const box = () =>
    page.evaluate(() => {
      const below = document.querySelector('h2')?.getBoundingClientRect().top ?? 0;
      const words = document.querySelector('naltrexone-explorer p')?.getBoundingClientRect().top ?? 0;
      return { below: below + scrollY, words: words + scrollY };
    });
  const before = await box();
  await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
  await page.waitForFunction(() => customElements.get('naltrexone-explorer'));
  await quiet(page);
  assert.deepEqual(await box(), before);
  assert.equal(await explorer.locator('.view').count(), 0);
  await close();
});

test('nothing that the first list needs waits for another file to be read', async () => {
  const { page, close } = await newPage();
  /** @type {Map<string, () => Promise<void>>} */
  const held = new Map();
  const all = new Promise((resolve) => {
    page.route(/\/pkg\/(core_first\.wasm|element\.mjs|shell\.mjs)$/, (route) => {
      held.set(fileOf(route.request()), () => route.continue());
      if (held.size === FIRST.length) resolve(undefined);
    });
  });
  await page.goto(`${origin}/hosts/module.html`, { waitUntil: 'commit' });
  // each has been asked for while none has been answered
  await all;
  for (const release of held.values()) await release();
  await ready(page);
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
  [
    'the page says so',
    async () => {
      const { start } = await import(/** @type {any} */ ('/pkg/naltrexone-explorer.mjs'));
      const { define, Explorer, NaltrexoneExplorer } = await start();
      if (!define || !new NaltrexoneExplorer() || !Explorer) throw new Error('names are missing');
      document.querySelector('naltrexone-explorer')?.removeAttribute('loading');
    },
  ],
])) {
  test(`it starts when ${sentence}`, async () => {
    const { page, asked, close } = await opened('/hosts/lazy-module.html');
    await quiet(page);
    assert.deepEqual(asked, [LOADER]);
    await page.evaluate(act);
    await page.locator('naltrexone-explorer [part~="dataset"]').first().waitFor();
    assert.deepEqual([...asked].sort(), ALL);
    await close();
  });
}

test('one that a script puts on the page later waits for its reader, with what was set before', async () => {
  const html = '<naltrexone-explorer loading="lazy" style="margin-top: 400vh"></naltrexone-explorer>';
  const { page, asked, close } = await opened('/hosts/module.html', html);
  await page.evaluate(() => {
    const later = document.createElement('naltrexone-explorer');
    later.setAttribute('loading', 'lazy');
    later.id = 'later';
    Object.assign(later, { query: { text: 'pain' } });
    document.body.append(later);
  });
  await quiet(page);
  assert.deepEqual(asked, [LOADER]);
  await page.locator('#later').scrollIntoViewIfNeeded();
  await page.locator('#later [part~="dataset"]').waitFor();
  assert.equal(await page.locator('#later [part~="search"]').inputValue(), 'pain');
  await close();
});

test('an explorer in another element’s tree, where a page cannot see it, starts as well', async () => {
  const { page, close } = await opened('/hosts/module.html', '<main></main>');
  await page.evaluate(() => {
    const tree = document.querySelector('main')?.attachShadow({ mode: 'closed' });
    const inside = document.createElement('naltrexone-explorer');
    const drawn = new Promise((done) => inside.addEventListener('nx-ready', done));
    tree?.append(inside);
    return drawn;
  });
  await close();
});

test('a page without an explorer gets the element when it is idle, and no core', async () => {
  const { page, asked, close } = await opened('/hosts/module.html', '<p>No explorer here.</p>');
  await page.waitForFunction(() => customElements.get('naltrexone-explorer'));
  await quiet(page);
  assert.deepEqual(asked.sort(), ['element.mjs', LOADER, 'shell.mjs']);
  await page.evaluate(() => document.body.append(document.createElement('naltrexone-explorer')));
  await ready(page);
  assert.ok(asked.includes('core_first.wasm'));
  await close();
});

test('a policy that forbids all but its own scripts and wasm, with Trusted Types, is met', async () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const { page, explorer, close } = await opened(`/hosts/module.html?csp=${encodeURIComponent(policy)}`);
  await ready(page);
  await explorer.locator('.tab[data-id="map"]').click();
  await explorer.locator('[part~="mark"]').first().waitFor();
  await close();
});

test('Firefox, too, fetches each file once, and none before the reader is near', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => {
      const name = fileOf(request);
      if (name && !name.startsWith('views/')) asked.push(name);
    });
    await page.goto(`${origin}/hosts/lazy-module.html`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    assert.deepEqual(asked, [LOADER]);
    await page.evaluate(() => scrollTo(0, innerHeight * 3.2));
    await page.waitForFunction(() =>
      document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="card"]'),
    );
    assert.deepEqual([...asked].sort(), ALL);
  } finally {
    await browser.close();
  }
});
