// The page that is drawn anew, in bytes after brotli 11: the core's code without the facts, and the shell. And how long
// the core takes to answer a key, which is printed and not asserted: a loaded machine would fail it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotli } from '../../www/build/record.mjs';
import { pkg } from '../../www/build/run.mjs';
import { DATA, sectionsOf } from '../../www/build/wasm.mjs';
import { loadCore } from '../words/core.mjs';

/** @type {Record<string, number>} */
const budget = JSON.parse(readFileSync(new URL('budget.json', import.meta.url), 'utf8'));
/** @param {string} name */
const next = (name) => readFileSync(join(pkg, 'next', name));

/**
 * @param {string} name
 * @param {number} measured
 */
function within(name, measured) {
  console.log(`${name}: ${measured} of ${budget[name]}`);
  assert.ok(measured <= (budget[name] ?? 0), `${name}: ${measured}, allowed ${budget[name]}`);
}

test('the core that answers in plain data, and the shell that says it, stay small', () => {
  const wasm = next('core_bg.wasm');
  const code = sectionsOf(wasm).filter(({ id }) => id !== DATA);
  within(
    'code of the next core',
    brotli(Buffer.concat(code.map(({ start, end }) => wasm.subarray(start, end)))),
  );
  const script = next('naltrexone-explorer-next.js').toString();
  const [core] = /`~asm(?:\\[\s\S]|[^\\`])*`/.exec(script) ?? [];
  assert.ok(core && core.length > wasm.length, 'the core stands in the script as text');
  within('next shell', brotli(script.replace(core, '')));
  within('next single file', brotli(script));
});

/** @param {number[]} times in milliseconds */
function told(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (/** @type {number} */ share) =>
    Math.round(1000 * (sorted[Math.floor(sorted.length * share)] ?? 0));
  return `${at(0.5)} µs median, ${at(0.99)} µs p99`;
}

test('every key, query and question is answered', async () => {
  const core = await loadCore();
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
        assert.ok(core.list({ text }, { count: 6 }).all > 0);
        if (round === 2) times.push(performance.now() - start);
      }
    }
    console.log(`list() as shipped, ${texts.length} ${name}: ${told(times)}`);
  }
});
