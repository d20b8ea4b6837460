// One library at one size, timed inside a page: `window.measure(name, count, limitMs, budgetMs)`.
import { filtered, keystrokes, makeCorpus, random, slipped, texts, typed } from '../corpus.mjs';
import { engines } from '../peers.mjs';

/** Calls are repeated until they take so long: 40 ticks of the finest clock that a page has, of 5 µs. */
const BATCH_MS = 0.2;
const MOST_REPEATS = 2000;
const MOST_ROUNDS = 200;
/** How long the page may be deaf. */
const BREATH_MS = 200;
/** Of the time that a library has, what keystrokes may take; facet counts have the rest. */
const KEYS_SHARE = 0.75;

/** Batches of one text, of which the quickest counts: what else the machine does makes a batch slower, never quicker. */
const BATCHES = 5;

/** @typedef {{ median: number, p99: number, seen: number, of: number }} Timed microseconds; calls timed of all */
/** @typedef {{ kept: number, fresh: number }} Typing microseconds a key, on average: with and without what it remembers */

/**
 * Every call of a list, in an order of its own, round after round. The first round warms up and says how often each
 * is to be repeated; where it alone takes longer than the budget, it is what counts.
 * @template T
 * @param {T[]} list
 * @param {(item: T) => unknown} call
 * @param {number} budgetMs what further rounds may take
 * @param {number} until when to stop, even within the first round
 * @returns {Promise<Timed>}
 */
async function timed(list, call, budgetMs, until) {
  const order = shuffled(list).map((item) => ({ item, repeats: 1 }));
  let times = [];
  let breath = performance.now();
  const end = breath + budgetMs;
  for (let round = 0; round <= MOST_ROUNDS && (round === 0 || performance.now() < end); round += 1) {
    if (round === 1) times = [];
    for (const asked of order) {
      const start = performance.now();
      for (let n = 0; n < asked.repeats; n += 1) call(asked.item);
      const now = performance.now();
      const each = (now - start) / asked.repeats;
      times.push(each * 1000);
      asked.repeats = Math.min(MOST_REPEATS, Math.ceil(BATCH_MS / Math.max(each, BATCH_MS / MOST_REPEATS)));
      if (now > until) return summed(times, list.length);
      if (now - breath > BREATH_MS) {
        await new Promise((resolve) => setTimeout(resolve));
        breath = performance.now();
      }
    }
  }
  return summed(times, list.length);
}

/**
 * Texts typed key by key, in the order of the keys: once so that what is known of the key before is used again, once with
 * all of it forgotten before each key.
 * @param {import('../peers.mjs').Engine} engine
 * @param {string[]} texts
 * @returns {Typing}
 */
function typing({ search, forget }, texts) {
  /** @param {boolean} each whether all is forgotten before each key, or before each text only */
  const pass = (each) => {
    let sum = 0;
    for (const text of texts) {
      const keys = keystrokes(text);
      const once = () => {
        forget?.();
        for (const key of keys) {
          if (each) forget?.();
          search(key);
        }
      };
      const start = performance.now();
      once();
      const repeats = Math.min(MOST_REPEATS, Math.ceil(10 / Math.max(performance.now() - start, 0.005)));
      let quickest = Infinity;
      for (let batch = 0; batch < BATCHES; batch += 1) {
        const begun = performance.now();
        for (let n = 0; n < repeats; n += 1) once();
        quickest = Math.min(quickest, (performance.now() - begun) / repeats);
      }
      sum += quickest;
    }
    return (sum * 1000) / texts.join('').length;
  };
  return { kept: pass(false), fresh: pass(true) };
}

/**
 * @param {number[]} times
 * @param {number} of
 * @returns {Timed}
 */
function summed(times, of) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { median: at(0.5), p99: at(0.99), seen: Math.min(times.length, of), of };
}

/**
 * So that where time runs out, what was timed is a fair sample.
 * @template T
 * @param {T[]} list
 */
function shuffled(list) {
  const next = random(11);
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * @param {string} name
 * @param {number} count records
 * @param {number} limitMs for everything
 * @param {number} budgetMs for each of both, beyond the first round
 */
window.measure = async (name, count, limitMs, budgetMs) => {
  const records = makeCorpus(count);
  // what is loaded and compiled is not timed
  await engines[name](makeCorpus(3));
  const start = performance.now();
  const engine = await engines[name](records);
  const buildMs = performance.now() - start;
  const keysUntil = start + limitMs * (engine.facets ? KEYS_SHARE : 1);
  const late = performance.now() > keysUntil;
  // nobody's repeats are answered from memory
  const search = (text) => {
    engine.forget?.();
    return engine.search(text);
  };
  const keys = late ? undefined : await timed([...typed, ...slipped], search, budgetMs, keysUntil);
  const countAll = ([text, selection]) => {
    engine.forget?.();
    return engine.facets(text, selection);
  };
  const facets = late || !engine.facets ? undefined : await timed(filtered, countAll, budgetMs, start + limitMs);
  const inOrder = engine.forget && !late ? typing(engine, texts) : undefined;
  return { buildMs, keys, facets, typing: inOrder, isolated: crossOriginIsolated };
};
