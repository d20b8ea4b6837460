// What a reader downloads and what the core takes of memory, held against budget.json. Bytes are after brotli 11.
// No times: those are for `make bench`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
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
/** What stands there first, with what draws it, and the few lines that register the element. */
const FIRST = ['shell.mjs', 'element.mjs', 'naltrexone-explorer.mjs'];
/** The same with the views that come later. */
const SHELL = [...FIRST, ...readdirSync(join(pkg, 'views')).map((name) => join('views', name))];

/**
 * @param {string} name
 * @param {number} measured
 */
function within(name, measured) {
  console.log(`${name}: ${measured} of ${budget[name]}`);
  assert.ok(measured <= (budget[name] ?? 0), `${name}: ${measured}, allowed ${budget[name]}`);
}

test('the module build is not much more than the facts', () => {
  const facts = brotli(factsAsJson());
  const [start, rest] = [brotliOf('core_first.wasm'), brotliOf('core_rest.wasm')];
  const links = brotliOf('core_links.wasm');
  const first = brotliOf(...FIRST);
  const shell = brotliOf(...SHELL);
  console.log(
    `facts as minimal JSON: ${facts}; core: ${start} + ${rest} (+ ${links} with deep links); shell with glue and styles: ${shell}`,
  );
  within('core that lists and searches', start);
  within('core above the facts', start + links + rest - facts);
  within('what only addresses need', links);
  within('module until the reader is near', brotliOf('naltrexone-explorer.mjs'));
  within('first list', first);
  within('shell with every view', shell);
  // what a reader waits for; it holds part of the facts
  within('first letter answered', start + first);
  within('everything above the facts', start + rest + links + shell - facts);
});

test('the single file is not much more than the module build', () => {
  const single = brotliOf('naltrexone-explorer.js');
  const module = brotliOf('core_first.wasm', 'core_rest.wasm', ...SHELL);
  within('single file', single);
  within('single file per thousand bytes of the module build', Math.ceil((single / module) * 1000));
});

test('the core stays small in memory, however long it is used', async () => {
  const { default: init, Explorer } = await import(pathToFileURL(join(pkg, 'core.js')).href);
  const { memory } = await init({ module_or_path: await WebAssembly.compile(file('core_bg.wasm')) });
  const explorer = new Explorer();
  // what a page asks for: a screen of cards at a time
  const count = 8;
  const { total } = explorer.list(undefined, { count });
  within('memory after the first list', memory.buffer.byteLength);
  const ids = new Set();
  for (let n = 0; n < 1000; n++) {
    const [{ id, name }] = explorer.list(undefined, { from: n % total, count: 1 }).results;
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
  for (const view of ['map', 'table', 'compare', 'articles', 'drug'])
    explorer[view]({ compare: [...ids].slice(0, 4) });
  within('memory after every view', memory.buffer.byteLength);
});
