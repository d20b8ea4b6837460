// The static page in a browser: without scripts, between the tags until the explorer is ready, and where it cannot start.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { TAG } from './article.mjs';
import { axe, newPage, root, serve } from './browser.mjs';

const folder = join(root, 'pkg');
const whole = pathToFileURL(join(folder, 'fallback.html')).href;
const pain = readFileSync(join(folder, 'fallback', 'pain.html'), 'utf8');
const all = readFileSync(join(folder, 'fallback', 'all.html'), 'utf8');
const SCRIPT = '**/pkg/naltrexone-explorer.js';

/**
 * A page with this between the tags.
 * @param {string} html
 */
async function hostOf(html) {
  const origin = await serve(undefined, (text) =>
    text
      .replace('<p>Plain words between the tags.</p>', () => html)
      .replace('<body>', '<body><main>')
      .replace('</body>', '</main></body>'),
  );
  return `${origin}/hosts/plain.html`;
}
const host = await hostOf(pain);

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const heading = (page) => page.getByRole('heading', { name: 'Fibromyalgia', exact: true });

/**
 * What the browser itself says where wasm is forbidden; the explorer adds nothing.
 * @param {string[]} said
 */
const ownWords = (said) => said.filter((line) => !/Content Security Policy/.test(line));

/**
 * Headings that a reader without sight goes through, in their order.
 * @param {Page} page
 */
const levels = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
  );

test('the page reads with scripts off at 320 px, from the disk, and an address leads to its use', async () => {
  const { page, close } = await newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  for (const [address, name] of [
    ['condition=fibromyalgia', 'Fibromyalgia'],
    ['view=drug&topic=question/emergency', 'What should I do now in an overdose or sudden withdrawal?'],
  ]) {
    await page.goto(`${whole}#${address}`);
    const found = page.getByRole('heading', { name, exact: true });
    // the address led to it
    assert.ok(Math.abs((await found.boundingBox())?.y ?? 99) < 1, name);
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Questions and answers' }).click();
  assert.match(page.url(), /#view=drug&topic=questions$/);
  await close();
});

test('nothing in the page is wider than 320 px, its headings follow each other, and axe finds nothing', async () => {
  const { page, close } = await newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(whole);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  let before = 0;
  for (const level of await levels(page)) {
    assert.ok(level <= before + 1);
    before = level;
  }
  assert.deepEqual(await axe(page), []);
  await close();
});

test('with scripts off what is between the tags is what there is, sound for axe and at 320 px', async () => {
  for (const html of [pain, all]) {
    const url = await hostOf(html);
    const bare = await newPage({ javaScriptEnabled: false });
    await bare.page.goto(url);
    assert.ok(await heading(bare.page).isVisible());
    await bare.close();
    const visit = await newPage({ viewport: { width: 320, height: 800 } });
    await visit.page.route(SCRIPT, (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
    await visit.page.goto(url);
    assert.ok(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(await axe(visit.page), []);
    await visit.close();
  }
});

test('it stands until the explorer is ready, which takes its place and leads to the same addresses', async () => {
  const { page, close } = await newPage();
  /** @type {(value?: unknown) => void} */
  let arrive = () => {};
  const waiting = new Promise((resolve) => {
    arrive = resolve;
  });
  await page.route(SCRIPT, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.addInitScript(() => {
    addEventListener('nx-ready', () => {
      const left = document.querySelector('h3[id="condition=fibromyalgia"]');
      /** @type {any} */ (window).seen = left?.checkVisibility();
    });
  });
  await page.goto(`${host}#condition=fibromyalgia`, { waitUntil: 'commit' });
  await heading(page).waitFor();
  arrive();
  await page.waitForFunction('window.seen !== undefined');
  assert.equal(await page.evaluate('window.seen'), false);
  await page.locator(TAG).evaluate((element) => element.setAttribute('deep-links', ''));
  // the same address that the fallback's heading has
  await page.locator(`${TAG} [part~="condition"]`).waitFor();
  assert.equal(await heading(page).count(), 1);
  await close();
});

/**
 * A visit on which the explorer does not start: what is between the tags stays, and one plain line says why.
 * @param {(page: Page) => Promise<unknown>} prepare
 * @param {string} [url]
 */
async function failed(prepare, url = host) {
  const visit = await newPage();
  await visit.page.addInitScript(() => {
    addEventListener('nx-error', (event) => {
      /** @type {any} */ (window).failure = /** @type {CustomEvent} */ (event).detail;
    });
  });
  await prepare(visit.page);
  await visit.page.goto(url);
  await visit.page.waitForFunction('window.failure');
  /** @type {{ code: string, message: string }} */
  const failure = await visit.page.evaluate('window.failure');
  assert.ok(await heading(visit.page).isVisible());
  assert.equal(await visit.page.locator(`${TAG} .failure`).innerText(), failure.message);
  return { ...visit, failure };
}

test('it stays where a policy forbids wasm', async () => {
  const policy = encodeURIComponent("default-src 'none'; script-src 'self'; style-src 'self'");
  const { page, failure, said } = await failed(async () => {}, `${host}?csp=${policy}`);
  assert.equal(failure.code, 'wasm-forbidden');
  assert.match(failure.message, /security policy does not allow/);
  assert.deepEqual(ownWords(said), []);
  assert.deepEqual(await levels(page).then((all) => all.slice(0, 3)), [1, 2, 3]);
});

test('the policy that the documentation names lets the explorer start, and the data is no script to it', async () => {
  const policy = encodeURIComponent(
    "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'",
  );
  const { page, close } = await newPage();
  await page.goto(`${host}?csp=${policy}`);
  await page.locator(`${TAG} .row`).first().waitFor();
  assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
  await close();
});

test('it stays in a browser without wasm', async () => {
  const { failure, close } = await failed((page) => page.addInitScript('delete globalThis.WebAssembly'));
  assert.equal(failure.code, 'no-wasm');
  await close();
});

test('it stays where the file is damaged', async () => {
  const file = readFileSync(join(folder, 'naltrexone-explorer.js'), 'utf8');
  // one word of the facts
  const body = file.replace('no better than placebo', 'no wetter than placebo');
  assert.notEqual(body, file);
  const { failure, close } = await failed((page) =>
    page.route(SCRIPT, (route) => route.fulfill({ body, contentType: 'text/javascript' })),
  );
  assert.equal(failure.code, 'damaged');
  await close();
});

test('it stays where the script does not come at all', async () => {
  const { page, said } = await newPage();
  await page.route(SCRIPT, (route) => route.fulfill({ status: 404 }));
  await page.goto(host);
  assert.ok(await heading(page).isVisible());
  assert.deepEqual(
    said.filter((line) => !/404/.test(line)),
    [],
  );
});
