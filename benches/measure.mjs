// One library at one size, in a process of its own: node --expose-gc benches/measure.mjs NAME COUNT → a line of JSON.
import { filtered, makeCorpus, slipped, typed } from './corpus.mjs';
import { engines } from './peers.mjs';
import { nameQueries } from './slips.mjs';

const [, , name, count] = process.argv;
const budgetMs = Number(process.env.BUDGET_MS ?? 3000);

/**
 * Median and 99th percentile, in microseconds, of a call over a list, round after round.
 * @template T
 * @param {T[]} list
 * @param {(item: T) => unknown} call
 */
function timed(list, call) {
  const warm = performance.now();
  for (const item of list) {
    call(item);
    if (performance.now() - warm > 1000) break;
  }
  const times = [];
  const end = performance.now() + budgetMs;
  for (let round = 0; round < 200 && performance.now() < end; round += 1) {
    for (const item of list) {
      const start = performance.now();
      call(item);
      times.push((performance.now() - start) * 1000);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { median: at(0.5), p99: at(0.99) };
}

/** @param {import('./peers.mjs').Engine} engine */
function quality(engine) {
  const shares = {};
  const queries = nameQueries(records);
  for (const kind of ['whole', 'part', 'slip']) {
    const asked = queries.filter((query) => query.kind === kind);
    const first = asked.filter(({ text, id }) => engine.search(text)[0] === id);
    shares[kind] = (100 * first.length) / asked.length;
  }
  return shares;
}

const records = makeCorpus(Number(count));
await engines[name](makeCorpus(3));
const start = performance.now();
const engine = await engines[name](records);
// nobody's repeats are answered from memory
const anew = (call) => (asked) => {
  engine.forget?.();
  return call(asked);
};
const result = {
  name,
  count: records.length,
  buildMs: performance.now() - start,
  keys: timed([...typed, ...slipped], anew(engine.search)),
  facets: engine.facets && timed(filtered, anew(([text, selection]) => engine.facets(text, selection))),
  quality: records.length <= 1000 ? quality(engine) : undefined,
};
console.log(JSON.stringify(result));
