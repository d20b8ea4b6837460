// The core as it ships, in a page: `window.measure(texts)` types them and filters, through `list()` and what it gives back.
import { keystrokes } from '../corpus.mjs';

/** Rows that a page asks for. */
const count = 6;

/** @typedef {{ median: number, p99: number, of: number }} Timed microseconds; calls */

/**
 * Each call by itself: they take longer than the clock's ticks.
 * @template T
 * @param {T[]} list
 * @param {(item: T) => unknown} call
 * @returns {Timed}
 */
function timed(list, call) {
  for (const item of list) call(item);
  const times = list.map((item) => {
    const start = performance.now();
    call(item);
    return (performance.now() - start) * 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { median: at(0.5), p99: at(0.99), of: list.length };
}

/** @param {string[]} texts */
window.measure = async (texts) => {
  const address = new URL('pkg/core.js', location.href).href;
  const { default: init, Explorer } = await import(address);
  await init();
  const explorer = new Explorer();
  const start = performance.now();
  while (explorer.warm()) {}
  const indexMs = performance.now() - start;
  const { facets } = explorer.dataset();
  const filters = facets.flatMap(({ id, values }) => values.map((value) => ({ [id]: [value] })));
  const { results } = explorer.list({}, { count: 200 });
  return {
    indexMs,
    keys: timed(texts.flatMap(keystrokes), (text) => explorer.list({ text }, { count })),
    filters: timed(filters, (query) => explorer.list(query, { count })),
    conditions: timed(results, ({ id }) => explorer.condition(id)),
  };
};
