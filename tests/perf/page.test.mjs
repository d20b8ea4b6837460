// What a page with the explorer holds once idle: memory and elements, held against budget.json, a blank page's memory less.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { indexFile, newPage, serve } from '../e2e/browser.mjs';

/** @type {Record<string, number>} */
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
/** After `nx-ready`: what is indexed and fetched when the browser has nothing else to do. */
const IDLE_MS = 1500;

/** @typedef {import('playwright-core').Page} Page */

/** Keeps hold of the memory of every module that comes to life in a page. */
function keepMemories() {
  const memories = /** @type {Set<WebAssembly.Memory>} */ (new Set());
  const { instantiate } = WebAssembly;
  /** @param {any[]} given */
  WebAssembly.instantiate = async (...given) => {
    const made = await /** @type {any} */ (instantiate).apply(WebAssembly, given);
    const { memory } = (made.instance ?? made).exports;
    if (memory) memories.add(memory);
    return made;
  };
  Object.assign(window, { memories });
}

/**
 * @param {Page} page
 * @returns {Promise<number>} bytes of JavaScript, elements and wasm, once what is garbage is gone
 */
async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, ...heap } = /** @type {any} */ (await session.send('Runtime.getHeapUsage'));
  const wasm = await page.evaluate(() =>
    [.../** @type {any} */ (window).memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  );
  return usedSize + (heap.embedderHeapUsedSize ?? 0) + Math.max(wasm, heap.backingStorageSize ?? 0);
}

/** @param {Page} page elements of the page and of its shadow trees */
const elementsOf = (page) =>
  page.evaluate(() => {
    /** @param {Document | ShadowRoot} root @returns {number} */
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return count(document);
  });

const origin = await serve();
/** Pages by what brings the explorer. @type {[string, string][]} */
const PAGES = [
  ['a page', `${origin}/hosts/full.html`],
  ['www/index.html', indexFile],
];

for (const [name, url] of PAGES)
  test(`${name} holds little once idle, in memory and in elements`, () => holdsLittle(name, url));

/**
 * @param {string} what
 * @param {string} url
 */
async function holdsLittle(what, url) {
  const { page, close } = await newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(keepMemories);
  await page.goto('about:blank');
  const blank = await memoryOf(page);
  await page.goto(url);
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('naltrexone-explorer'))?.explorer,
  );
  await page.waitForTimeout(IDLE_MS);
  assert.ok(await page.evaluate(() => /** @type {any} */ (window).memories.size), 'no wasm was seen');
  const measured = {
    [`memory of ${what} once idle`]: (await memoryOf(page)) - blank,
    [`elements of ${what} once idle`]: await elementsOf(page),
  };
  for (const [name, value] of Object.entries(measured)) {
    console.log(`${name}: ${value} of ${budget[name]}`);
    assert.ok(value > 0 && value <= (budget[name] ?? 0), `${name}: ${value}, allowed ${budget[name]}`);
  }
  await close();
}
