// Random readers, hosts and scripts for a long time, and as many comings and goings; prints what it saw:
//
//   SOAK_ACTIONS=10000 SOAK_CYCLES=1000 SEED=1 node --test tests/soak/soak.mjs      (a seed of its own without SEED)
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newPage, serve } from '../e2e/browser.mjs';
import { actions, often, one, seeded, TAG } from './actions.mjs';

const steps = Number(process.env.SOAK_ACTIONS ?? 10_000);
const cycles = Number(process.env.SOAK_CYCLES ?? 1_000);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
/** The only thing the explorer may say: what it left out, once each. */
const DOCUMENTED = /^warning: "[\w-]+" has no value ".*"(; allowed| any more; taken as): .*\.$/s;
/** Chromium's own word when a script writes many addresses in a second, as no reader does. */
const BROWSERS = /^warning: Throttling navigation/;
const WITHIN = 1.1;

const origin = await serve();
/** @type {string[]} */
const figures = [];
after(() => {
  for (const figure of figures) console.log(`soak: ${TAG}: ${figure}`);
});

/** A page in which links lead nowhere, and the memory of the core can be asked for. */
async function soaked() {
  const visit = await newPage();
  await visit.page.context().route(/^https?:(?!\/\/127\.0\.0\.1)/, (route) => route.fulfill({ status: 204 }));
  visit.page.on('popup', (popup) => popup.close().catch(() => {}));
  await visit.page.addInitScript(() => {
    // the page's own form is not what is tried
    addEventListener('submit', (event) => event.preventDefault());
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = /** @type {any} */ (
      async (/** @type {any} */ module, /** @type {any} */ imports) => {
        const made = /** @type {any} */ (await instantiate(module, imports));
        Object.assign(window, { core: (made.instance ?? made).exports.memory });
        return made;
      }
    );
  });
  await visit.page.goto(`${origin}/hosts/deep-links.html`);
  await visit.page.locator('[part~="results"]:not([aria-busy])').waitFor();
  const session = await visit.page.context().newCDPSession(visit.page);
  return {
    ...visit,
    /** Bytes of JavaScript's heap after its rubbish is gone, of the core's memory, and what hangs in the document. */
    async memory() {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const core = await visit.page.evaluate(() => /** @type {any} */ (window).core.buffer.byteLength);
      return { heap: usedSize, core, nodes, jsEventListeners };
    },
  };
}

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

/**
 * What is wrong with the page, if anything. Runs inside it.
 * @param {string} tag
 */
function wrong(tag) {
  const explorer = /** @type {any} */ (document.querySelector(tag));
  const root = /** @type {ShadowRoot} */ (explorer.shadowRoot);
  // what covers the screen is what is read
  const shadow = root.querySelector('dialog[open]') ?? root;
  const query = explorer.query;
  if (root.querySelector('.failure')) return 'it gave up';
  if (!shadow.querySelector('[part~="dataset"]')?.textContent) return 'it is blank';
  if ((shadow.querySelector('.view')?.textContent ?? '').length < 200) return 'it is all but blank';
  const view = shadow.querySelector('.explorer')?.getAttribute('data-view');
  const shown = query.condition ? (query.view === 'sheet' ? 'sheet' : 'condition') : (query.view ?? 'list');
  if (view && view !== (shown === 'sheet' && !query.condition ? 'list' : shown))
    return `${view} is shown, not ${shown}`;
  if (view && view !== 'list') return undefined;
  const input = /** @type {HTMLInputElement | null} */ (shadow.querySelector('.search-box input'));
  const text = (query.text ?? '').replace(/[\r\n]/g, '');
  if (input && input.value !== text) return `the search says ${input.value}, the attributes ${text}`;
  const open = shadow.querySelector('[part~="condition"]')?.getAttribute('data-id');
  if (open && open !== query.condition) return `${open} is open, the attributes say ${query.condition}`;
  if (!input) return undefined;
  const lists = ['approval', 'strength', 'direction', 'category', 'regimen', 'mechanism', 'article'];
  const asked = lists.reduce((sum, name) => sum + (query[name]?.length ?? 0), 0);
  // words that are taken for filters make chips too
  if (view) {
    const of = explorer.explorer?.list(query, { count: 0 }).chips.length;
    const there = shadow.querySelectorAll('[part~="chip"]').length;
    return there === of ? undefined : `${there} chips, ${of} filters in force`;
  }
  const chips = shadow.querySelectorAll('[part~="chip"]').length;
  return chips === asked ? undefined : `${chips} chips, ${asked} filters in the attributes`;
}

test(`${TAG}: ${steps} random actions leave it whole`, async () => {
  const random = seeded(seed);
  const { page, said, close, memory } = await soaked();
  const start = await memory();
  /** @type {Record<string, number>} */
  const done = {};
  /** @type {string[]} */
  const latest = [];
  for (let step = 0; step < steps; step++) {
    const name = one(random, often);
    done[name] = (done[name] ?? 0) + 1;
    latest.push(name);
    await actions[name](page, random);
    // a step of the history arrives later; what is drawn then must fit as well
    let problem = await page.evaluate(wrong, TAG);
    if (problem) {
      await page.waitForTimeout(300);
      problem = await page.evaluate(wrong, TAG);
    }
    const spoken = said.find((line) => !DOCUMENTED.test(line) && !BROWSERS.test(line));
    const where = `seed ${seed}, action ${step}, after ${latest.slice(-6).join(', ')}`;
    assert.equal(problem ?? spoken, undefined, where);
  }
  const end = await memory();
  const warned = said.filter((line) => DOCUMENTED.test(line)).length;
  figures.push(
    `${steps} actions of ${Object.keys(done).length} kinds (seed ${seed}): no uncaught error, no blank view, no lost state; ${warned} documented warnings`,
    `heap ${megabytes(start.heap)} before, ${megabytes(end.heap)} after; core ${megabytes(start.core)} before, ${megabytes(end.core)} after`,
  );
  await close(said);
});

test(`${TAG}: ${cycles} comings and goings leave nothing behind`, async () => {
  const { page, close, memory } = await soaked();
  const rounds = (/** @type {number} */ count) =>
    page.evaluate(
      async ([count, tag]) => {
        for (let i = 0; i < Number(count); i++) {
          const explorer = document.createElement(`${tag}`);
          // every third opens a condition, every third keeps its state in the address
          if (i % 3 === 1) explorer.setAttribute('condition', 'fibromyalgia');
          if (i % 3 === 2) explorer.setAttribute('deep-links', '');
          document.body.append(explorer);
          while (!explorer.shadowRoot?.querySelector('[part~="dataset"]'))
            await new Promise((resolve) => setTimeout(resolve, 0));
          explorer.remove();
        }
      },
      [count, TAG],
    );
  // what is made once is made: caches of the browser and of the core, and code compiled anew for what runs often
  await rounds(300);
  const start = await memory();
  await rounds(cycles);
  const end = await memory();
  figures.push(
    `${cycles} attached and detached: heap ${megabytes(start.heap)} before, ${megabytes(end.heap)} after; core ${megabytes(start.core)} before, ${megabytes(end.core)} after; nodes ${start.nodes} before, ${end.nodes} after; listeners ${start.jsEventListeners} before, ${end.jsEventListeners} after`,
  );
  for (const kind of /** @type {const} */ (['heap', 'core', 'nodes', 'jsEventListeners'])) {
    assert.ok(end[kind] <= start[kind] * WITHIN, `${kind}: ${start[kind]} before, ${end[kind]} after`);
  }
  await close();
});
