// Where the explorer cannot start, what stands between the tags stays, and one plain line says why.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newPage, root, serve } from './browser.mjs';

const origin = await serve();
const host = `${origin}/hosts/plain.html`;

/**
 * @param {(page: import('playwright-core').Page) => Promise<unknown>} prepare
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
  const failure = /** @type {{ code: string, message: string }} */ (
    await visit.page.evaluate('window.failure')
  );
  assert.ok(await visit.page.getByText('Plain words between the tags.').isVisible());
  assert.equal(await visit.page.locator('naltrexone-explorer .failure').innerText(), failure.message);
  return { ...visit, failure };
}

test('a page whose policy forbids wasm keeps its fallback', async () => {
  const policy = encodeURIComponent("default-src 'none'; script-src 'self'; style-src 'self'");
  const { failure, said } = await failed(async () => {}, `${host}?csp=${policy}`);
  assert.equal(failure.code, 'wasm-forbidden');
  // The browser itself may report the policy; the explorer adds nothing.
  assert.deepEqual(
    said.filter((line) => !/Content Security Policy/.test(line)),
    [],
  );
});

test('the policy that the documentation names lets it start, without a word on the console', async () => {
  const policy = encodeURIComponent(
    "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'",
  );
  const { page, close } = await newPage();
  await page.goto(`${host}?csp=${policy}`);
  await page.locator('[part~="card"]').first().waitFor();
  await close();
});

test('a browser without wasm keeps the fallback', async () => {
  const { failure, close } = await failed((page) => page.addInitScript('delete globalThis.WebAssembly'));
  assert.equal(failure.code, 'no-wasm');
  await close();
});

test('a damaged file keeps the fallback', async () => {
  const file = readFileSync(join(root, 'pkg', 'naltrexone-explorer.js'), 'utf8');
  // one word of the facts
  const body = file.replace('no better than placebo', 'no wetter than placebo');
  assert.notEqual(body, file);
  const { failure, close } = await failed((page) =>
    page.route('**/naltrexone-explorer.js', (route) =>
      route.fulfill({ body, contentType: 'text/javascript' }),
    ),
  );
  assert.equal(failure.code, 'damaged');
  await close();
});

test('a module whose wasm is missing keeps the fallback', async () => {
  const { failure, said } = await failed(
    (page) => page.route('**/core_first.wasm', (route) => route.fulfill({ status: 404 })),
    `${origin}/hosts/module.html`,
  );
  assert.equal(failure.code, 'not-loaded');
  assert.deepEqual(
    said.filter((line) => !/404/.test(line)),
    [],
  );
});

test('a core that did not come is asked for again by the next explorer', async () => {
  const { page, said } = await newPage();
  await page.route('**/core_first.wasm', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${origin}/hosts/module.html`);
  await page.locator('naltrexone-explorer').getByRole('status').waitFor();
  await page.unroute('**/core_first.wasm');
  await page.evaluate(() => {
    const explorer = document.body.appendChild(document.createElement('naltrexone-explorer'));
    explorer.id = 'next';
  });
  await page.locator('#next [part~="results"]').waitFor();
  assert.deepEqual(
    said.filter((line) => !/404/.test(line)),
    [],
  );
});

test('with scripts off the fallback is what there is', async () => {
  const { page, close } = await newPage({ javaScriptEnabled: false });
  await page.goto(host);
  assert.ok(await page.getByText('Plain words between the tags.').isVisible());
  await close();
});
