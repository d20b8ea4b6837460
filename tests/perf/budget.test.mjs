// What a reader downloads and what the core takes of memory, held against budget.json. Bytes are after brotli 11. How long
// the core takes to answer a key is printed and not asserted: a loaded machine would fail it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { factsAsJson } from '../../www/build/facts.mjs';
import { brotli } from '../../www/build/record.mjs';
import { pkg } from '../../www/build/run.mjs';

/** @type {Record<string, number>} */
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
/** @param {string} name */
const file = (name) => readFileSync(join(pkg, name));
/** @param {string[]} names */
const brotliOf = (...names) => names.reduce((sum, name) => sum + brotli(file(name)), 0);

/**
 * @param {string} name
 * @param {number} measured
 */
function within(name, measured) {
  console.log(`${name}: ${measured} of ${budget[name]}`);
  assert.ok(measured <= (budget[name] ?? 0), `${name}: ${measured}, allowed ${budget[name]}`);
}

test('the folder build brings the list, then answers, then the rest, each in few bytes', () => {
  within('folder: the list', brotliOf('folder/explorer.js'));
  within('folder: first letter answered', brotliOf('folder/explorer.js', 'folder/core.js'));
  within('folder: details', brotliOf('folder/details.js'));
  within('folder: views', brotliOf('folder/views.js'));
});

test('the core, the shell and the single file are not much more than the facts', () => {
  const facts = brotli(factsAsJson());
  const [core, shell] = [brotliOf('core_bg.wasm'), brotliOf('element.mjs')];
  console.log(`facts as minimal JSON: ${facts}; core with them: ${core}; element with every view: ${shell}`);
  within('core above the facts', core - facts);
  within('element', shell);
  within('everything above the facts, in one file', brotliOf('naltrexone-explorer.js') - facts);
  within('single file', brotliOf('naltrexone-explorer.js'));
  within(
    'single file per thousand bytes of core and element',
    Math.ceil((brotliOf('naltrexone-explorer.js') / (core + shell)) * 1000),
  );
});

/** The core as it ships, and its memory. */
async function started() {
  const { default: init, Explorer } = await import(pathToFileURL(join(pkg, 'core.js')).href);
  const { memory } = await init({ module_or_path: await WebAssembly.compile(file('core_bg.wasm')) });
  return { memory, explorer: new Explorer() };
}

test('the core stays small in memory, however long it is used', async () => {
  const { memory, explorer } = await started();
  // what a page asks for
  const count = 6;
  const { total } = explorer.list({}, { count });
  within('memory after the first list', memory.buffer.byteLength);
  const ids = new Set();
  for (let n = 0; n < 1000; n++) {
    const [{ id, name }] = explorer.list({}, { from: n % total, count: 1 }).results;
    ids.add(id);
    const text = name.slice(0, 1 + (n % name.length));
    explorer.list({ text, regimen: n % 3 ? [] : ['low-dose'] }, { count });
  }
  const thousandth = memory.buffer.byteLength;
  within('memory after 1,000 queries', thousandth);
  for (let n = 0; n < 1000; n++) explorer.list({ text: 'fibromyalgia'.slice(0, n % 12) }, { count });
  assert.equal(memory.buffer.byteLength, thousandth, 'another thousand queries take no more');
  // one and a half times the facts, at most
  assert.ok(thousandth <= 1.5 * factsAsJson().length);
  for (const id of ids) explorer.condition(id);
  explorer.map({});
  explorer.comparison({ compare: [...ids].slice(0, 4) });
  explorer.claims({});
  explorer.drug({});
  within('memory after every view', memory.buffer.byteLength);
});

/** @param {number[]} times in milliseconds */
function told(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    Math.round(1000 * (sorted[Math.floor(sorted.length * share)] ?? 0));
  return `${at(0.5)} µs median, ${at(0.99)} µs p99`;
}

test('every key, query and question is answered', async () => {
  const { explorer } = await started();
  const lines = (/** @type {string} */ name) =>
    readFileSync(new URL(`../${name}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t')[0] ?? '');
  const queries = lines('queries');
  const keys = queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)));
  for (const [name, texts] of Object.entries({ keys, queries, questions: lines('questions') })) {
    const times = [];
    for (const round of [0, 1, 2]) {
      for (const text of texts) {
        const start = performance.now();
        assert.ok(explorer.list({ text }, { count: 6 }).all > 0);
        if (round === 2) times.push(performance.now() - start);
      }
    }
    console.log(`list() as shipped, ${texts.length} ${name}: ${told(times)}`);
  }
});
