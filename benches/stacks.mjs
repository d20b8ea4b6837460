// What it costs to put these facts on a page, ours beside what an author would build instead: node benches/stacks.mjs
//
// RUNS=3 for fewer visits than 5 (BENCH=quick: one). Pictures of every stack are left beside it, in target/bench-stacks.
import { join } from 'node:path';
import { launch } from './chromium.mjs';
import { quick } from './extent.mjs';
import { serve } from './serve.mjs';
import { buildStacks, built, stacks } from './stacks/build.mjs';
import { openFirst, visit } from './stacks/visit.mjs';
import { kB, quantile, table, times } from './table.mjs';

/** Not a stack: what any page costs here. */
const FLOOR = 'a box and a line';
const runs = Number(process.env.RUNS ?? (quick ? 1 : 5));

await buildStacks();
const server = await serve(built);
const browser = await launch();
/** @type {Map<string, import('./stacks/visit.mjs').Visit[]>} */
const visits = new Map(stacks.map(({ name }) => [name, []]));
/** When the first use was open, in ms. @type {Map<string, number[]>} */
const opened = new Map(stacks.map(({ name }) => [name, []]));
// the first round warms the machine up and is kept as pictures only; later ones take turns, so that what else the
// machine does befalls all
for (let run = 0; run <= runs; run += 1) {
  for (const stack of stacks) {
    const picture = run === 0 ? join(built, `${stack.name}.png`) : undefined;
    const visited = await visit(browser, `${server.url}/${stack.name}/`, stack, picture);
    if (run === 0) continue;
    visits.get(stack.name)?.push(visited);
    if (stack.use) opened.get(stack.name)?.push(await openFirst(browser, `${server.url}/${stack.name}/`, stack));
  }
}
await browser.close();
server.close();

const medians = stacks.map(({ name, title }) => {
  const of = (figure) => quantile((visits.get(name) ?? []).map((visited) => visited[figure]));
  const spread = (visits.get(name) ?? []).map(({ usable }) => usable);
  return {
    title,
    requests: of('requests'),
    early: of('early'),
    bytes: of('bytes'),
    late: of('late'),
    shown: of('shown'),
    answer: of('answer'),
    usable: of('usable'),
    longest: of('longest'),
    use: quantile(opened.get(name) ?? []),
    range: `${Math.min(...spread).toFixed(0)} to ${Math.max(...spread).toFixed(0)}`,
  };
});
const [ours] = medians;
console.log('The same facts on a page: empty cache, 1.6 Mbit/s with 150 ms, processor 4 times slower.');
console.log(`Medians of ${runs} visits, taking turns. Usable: something is listed, and a letter typed has changed it;`);
console.log('A use is opened, in a visit of its own, as soon as something is listed. Pagefind lists nothing before a letter. Bytes are what came over the wire, brotli 11, with headers.\n');
table(
  ['', 'requests', 'bytes', 'x', 'listed', 'first letter', 'usable', 'x', 'lowest to highest', 'longest task', 'first use open'],
  medians.map((row) => [
    row.title,
    `${row.requests}`,
    kB(row.bytes),
    times(row.bytes / ours.bytes),
    `${row.shown.toFixed(0)} ms`,
    `${row.answer.toFixed(0)} ms`,
    `${row.usable.toFixed(0)} ms`,
    times(row.usable / ours.usable),
    row.range,
    `${row.longest.toFixed(0)} ms`,
    Number.isNaN(row.use) ? 'in the list' : `${row.use.toFixed(0)} ms`,
  ]),
);
console.log('\nBytes, as they come: until something is listed, until the first letter is answered, until nothing more comes.');
table(
  ['', 'listed', 'usable', 'idle'],
  medians.map(({ title, early, bytes, late }) => [title, kB(early), kB(bytes), kB(late)]),
);
const ahead = (figure) =>
  medians
    .filter(({ title }) => !title.startsWith('ours') && title !== FLOOR)
    .filter((row) => row[figure] < ours[figure])
    .map(({ title }) => title);
const said = (names) => (names.length > 0 ? names.join(', ') : 'none');
console.log(`\nLighter than our folder build: ${said(ahead('bytes'))}. Usable sooner: ${said(ahead('usable'))}.\n`);
