// Keystrokes and facet counts in a real browser, ours beside the others: node benches/browser-speed.mjs [SIZE...]
//
// RUNS=3: how often each is measured, taking turns, up to 10,000 records (once above); LIMIT_S=120: what one library
// has for its index, its keystrokes and its facet counts. A browser of its own for each, so that memories do not mix.
// BENCH=quick: one run each, up to 10,000, 20 s each. These are the engines alone; `list()` as it ships: shipped-speed.mjs.
import { launch } from './chromium.mjs';
import { quick } from './extent.mjs';
import { bundle } from './in-page/bundle.mjs';
import { engines } from './peers.mjs';
import { serve } from './serve.mjs';
import { quantile, table, time, times } from './table.mjs';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [118, 1000, 10_000, ...(quick ? [] : [100_000])];
const runs = Number(process.env.RUNS ?? (quick ? 1 : 3));
const limitMs = 1000 * Number(process.env.LIMIT_S ?? (quick ? 20 : 120));
const budgetMs = Number(process.env.BUDGET_MS ?? (quick ? 300 : 1000));
/** Turns are for sizes at which what else the machine does weighs. */
const ONCE_ABOVE = 10_000;
/** For making the records, which counts for nobody. */
const HEADSTART_MS = 60_000;
const names = Object.keys(engines);

/** @typedef {import('./in-page/speed.js').Timed} Timed */
/** @typedef {import('./in-page/speed.js').Typing} Typing */
/** @typedef {{ buildMs: number, keys?: Timed, facets?: Timed, typing?: Typing, failed?: string }} Result */

const folder = await bundle('speed.js');
const server = await serve(folder);
let version = '';
let isolated = true;

/**
 * @param {string} name
 * @param {number} count
 * @returns {Promise<Result>}
 */
async function inPage(name, count) {
  const browser = await launch();
  version = browser.version();
  const page = await browser.newPage();
  let timer;
  const lost = new Promise((resolve) => {
    page.on('crash', () => resolve({ failed: 'the page ran out of memory' }));
    timer = setTimeout(() => resolve({ failed: `index not ready in ${limitMs / 1000} s` }), limitMs + HEADSTART_MS);
  });
  const measured = async () => {
    await page.goto(`${server.url}/`);
    await page.waitForFunction('window.measure');
    return page.evaluate(([name, ...rest]) => window.measure(name, ...rest), [name, count, limitMs, budgetMs]);
  };
  const failed = (error) => ({ failed: error.message.split('\n')[0] });
  const result = await Promise.race([measured().catch(failed), lost]);
  clearTimeout(timer);
  await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
  if (result.isolated === false) isolated = false;
  if (!result.failed && !result.keys) result.failed = `index alone took ${time(result.buildMs * 1000)}`;
  return result;
}

/**
 * The median of several runs, figure by figure.
 * @param {Result[]} results
 * @returns {Result}
 */
function middle(results) {
  const failed = results.find((result) => result.failed);
  if (failed) return failed;
  const of = (pick) => quantile(results.map(pick));
  const part = (which) =>
    results[0][which] && {
      median: of((result) => result[which].median),
      p99: of((result) => result[which].p99),
      seen: Math.min(...results.map((result) => result[which].seen)),
      of: results[0][which].of,
    };
  const typing = results[0].typing && {
    kept: of((result) => result.typing.kept),
    fresh: of((result) => result.typing.fresh),
  };
  return { buildMs: of((result) => result.buildMs), keys: part('keys'), facets: part('facets'), typing };
}

/** @param {Timed | undefined} timed */
const partly = (timed) => (timed && timed.seen < timed.of ? `${timed.seen} of ${timed.of}` : '');
/** @param {string[]} list */
const said = (list) => (list.length > 0 ? list.join(', ') : 'none');

/** @type {Map<number, Map<string, Result>>} */
const all = new Map();
for (const count of sizes) {
  /** @type {Map<string, Result[]>} */
  const results = new Map(names.map((name) => [name, []]));
  const turns = count > ONCE_ABOVE ? 1 : runs;
  for (let run = 0; run < turns; run += 1) {
    for (const name of names) {
      // who failed once is not waited for again
      if (results.get(name)?.some((result) => result.failed)) continue;
      results.get(name)?.push(await inPage(name, count));
    }
  }
  const medians = new Map([...results].map(([name, list]) => [name, middle(list)]));
  all.set(count, medians);
  print(count, medians, turns);
}
server.close();
keptWords();
for (const which of ['keys', 'facets']) growth(which);
console.log(`Chromium ${version}, headless. ${isolated ? 'Pages are isolated, so that the clock ticks every 5 µs; what' : 'THE CLOCK WAS COARSE (not isolated): what'} takes less than 0.2 ms is`);
console.log('timed in batches of that length, so p99 is of keys, not of single hiccups. Ours counts all facets with every key.\n');

/**
 * @param {number} count
 * @param {Map<string, Result>} medians
 * @param {number} turns
 */
function print(count, medians, turns) {
  const ours = medians.get('ours');
  console.log(`The engines alone in the browser, ${count.toLocaleString('en')} records, ${turns === 1 ? 'one run' : `median of ${turns} runs`}`);
  const head = ['', 'key median', 'x', 'key p99', 'x', 'facets median', 'x', 'facets p99', 'x', 'index'];
  const cells = (timed, ours) =>
    timed
      ? [time(timed.median), times(timed.median / ours?.median), time(timed.p99), times(timed.p99 / ours?.p99)]
      : ['-', '', '-', ''];
  const rows = [...medians].map(([name, { keys, facets, buildMs, failed }]) =>
    failed ? [name, '-'] : [name, ...cells(keys, ours?.keys), ...cells(facets, ours?.facets), time(buildMs * 1000)],
  );
  table(head, rows);
  for (const [name, { failed, keys, facets }] of medians) {
    const short = [partly(keys) && `${partly(keys)} keys`, partly(facets) && `${partly(facets)} facet counts`];
    if (failed) console.log(`${name}: no figure: ${failed}`);
    else if (short.some(Boolean)) console.log(`${name}: ${limitMs / 1000} s were up after ${short.filter(Boolean).join(' and ')}`);
  }
  const ahead = (which, figure) =>
    [...medians].filter(([, result]) => result[which]?.[figure] < ours?.[which]?.[figure]).map(([name]) => name);
  for (const [which, title] of [['keys', 'keystroke'], ['facets', 'facet counts']]) {
    console.log(`Ahead of ours, ${title}: median ${said(ahead(which, 'median'))}; p99 ${said(ahead(which, 'p99'))}.`);
  }
  console.log('');
}

/** What it gives that the words of the key before are kept. */
function keptWords() {
  console.log('Ours, a key on average where whole texts are typed in order:');
  const rows = sizes.map((count) => {
    const { kept, fresh } = all.get(count)?.get('ours')?.typing ?? {};
    return [count.toLocaleString('en'), time(kept), time(fresh), times(fresh / kept)];
  });
  table(['records', 'words kept', 'forgotten before each key', 'x'], rows);
  console.log('');
}

/** @param {'keys' | 'facets'} which */
function growth(which) {
  console.log(`Growth: median ${which === 'keys' ? 'keystroke' : 'facet counts'} by number of records, and n in time ~ records^n`);
  const rows = names.map((name) => {
    const known = sizes
      .map((count) => [count, all.get(count)?.get(name)?.[which]?.median])
      .filter((point) => Number.isFinite(point[1]));
    const shown = sizes.map((count) => time(all.get(count)?.get(name)?.[which]?.median));
    return [name, ...shown, known.length > 1 ? slope(known).toFixed(2) : '-'];
  });
  table(['', ...sizes.map((count) => count.toLocaleString('en')), 'n'], rows.filter((row) => row.slice(1).some((cell) => cell !== '-')));
  console.log('');
}

/**
 * Least squares of log time against log size.
 * @param {number[][]} points
 */
function slope(points) {
  const logs = points.map((point) => point.map(Math.log));
  const mean = (n) => logs.reduce((sum, point) => sum + point[n], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
