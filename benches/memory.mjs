// What the facts take of memory in a page, ours beside the others: node benches/memory.mjs
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsAsJson } from '../www/build/facts.mjs';
import { pkg } from '../www/build/run.mjs';
import { launch } from './chromium.mjs';
import { keystrokes } from './corpus.mjs';
import { quick } from './extent.mjs';
import { bundle } from './in-page/bundle.mjs';
import { serve } from './serve.mjs';
import { buildStacks, built, stacks } from './stacks/build.mjs';
import { MB, table, times } from './table.mjs';
import { queries } from './typed-queries.mjs';

const QUERIES = quick ? 200 : 1000;
const facts = factsAsJson();
const raw = Buffer.byteLength(facts);

/** Key presses of the queries that readers type, as many as are wanted and evenly from all of them. */
const keys = queries.flatMap(keystrokes);
const texts = Array.from({ length: QUERIES }, (_, n) => keys[Math.floor((n * keys.length) / QUERIES)]);

/** Keeps hold of the memory of every module that comes to life in the page. */
function watchWasm() {
  window.memories = new Set();
  /** @param {any} made */
  const note = (made) => {
    const { exports } = made.instance ?? made;
    if (exports?.memory) window.memories.add(exports.memory);
    return made;
  };
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = (...given) => original.apply(WebAssembly, given).then(note);
  }
  const Original = WebAssembly.Instance;
  WebAssembly.Instance = function Instance(...given) {
    return note(new Original(...given));
  };
  // glue asks what is an instance
  WebAssembly.Instance.prototype = Original.prototype;
}

/** @typedef {{ wasm: number, heap: number, dom: number, buffers: number }} Memory bytes, after what is garbage is gone */

/**
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Memory>}
 */
async function memoryOf(page, session) {
  await page.waitForTimeout(500);
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const wasm = await page.evaluate(() => [...window.memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return { wasm, heap: usedSize, dom: embedderHeapUsedSize ?? 0, buffers: backingStorageSize ?? 0 };
}

/**
 * @param {string} url
 * @param {(page: import('playwright-core').Page) => Promise<void>} load
 * @param {(page: import('playwright-core').Page) => Promise<number>} ask how many of the queries found something
 */
async function measured(url, load, ask) {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.addInitScript(watchWasm);
  await page.goto(url);
  await load(page);
  const before = await memoryOf(page, session);
  const found = await ask(page);
  const after = await memoryOf(page, session);
  await browser.close();
  return { before, after, found };
}

/** @param {Memory} memory */
const sum = ({ wasm, heap, dom, buffers }) => heap + dom + Math.max(wasm, buffers);
const head = ['', 'wasm', 'JS heap', 'DOM', 'all', 'x facts', `after ${QUERIES}: wasm`, 'JS heap', 'DOM', 'all', 'found'];
/** @param {string} name @param {Awaited<ReturnType<typeof measured>>} result @param {Memory} blank */
const row = (name, { before, after, found }, blank) => {
  const less = (memory) => ({ ...memory, heap: memory.heap - blank.heap, dom: memory.dom - blank.dom });
  const cells = (memory) => [MB(memory.wasm), MB(memory.heap), MB(memory.dom), MB(sum(memory))];
  const [loaded, used] = [less(before), less(after)];
  return [name, ...cells(loaded), times(sum(loaded) / raw), ...cells(used), `${found}`];
};

const folder = await bundle('memory.js');
cpSync(pkg, join(folder, 'pkg'), { recursive: true });
writeFileSync(join(folder, 'facts.json'), facts);
writeFileSync(join(folder, 'blank.html'), '<!doctype html><link rel="icon" href="data:,">');
const bare = await serve(folder);
const { before: blank } = await measured(`${bare.url}/blank.html`, async () => {}, async () => 0);

const engineRows = [];
for (const name of ['ours', 'facts alone', 'minisearch', 'orama']) {
  const load = async (page) => {
    await page.waitForFunction('window.measure');
    await page.evaluate((name) => window.measure(name), name);
  };
  const result = await measured(`${bare.url}/`, load, (page) => page.evaluate((texts) => window.asked(texts), texts));
  engineRows.push(row(name, result, blank));
}
bare.close();

await buildStacks();
const whole = await serve(built);
const pageRows = [];
for (const stack of stacks.filter(({ name }) => !/preloaded|pagefind/.test(name))) {
  const load = async (page) => page.locator(stack.card).first().waitFor();
  /** @param {import('playwright-core').Page} page */
  const ask = (page) =>
    page
      .locator(stack.input)
      .first()
      .evaluate(
        async (input, { texts, card }) => {
          let found = 0;
          // at the end everything is listed again, as it was at first
          for (const text of [...texts, '']) {
            input.value = text;
            input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            input.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            if (input.getRootNode().querySelector(card) && text) found += 1;
          }
          return found;
        },
        { texts, card: stack.card },
      );
  pageRows.push(row(stack.title, await measured(`${whole.url}/${stack.name}/`, load, ask), blank));
}
whole.close();

console.log(`Memory in a page, garbage gone, less a blank page's; the facts as minimal JSON are ${MB(raw)}.`);
console.log(`Once loaded, and after ${QUERIES} key presses with the box emptied again; found: how many of them were answered`);
console.log('with something. Machine code, the decoded script and what the browser keeps outside its heaps do not count.\n');
console.log('Core or library alone, with the facts that it needs to show what it found');
table(head, engineRows);
console.log('\nThe whole page, as in stacks.mjs');
table(head, pageRows);
console.log('');
