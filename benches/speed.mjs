// Keystrokes and facet counts, ours beside the others: node benches/speed.mjs [SIZE...]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines, forgiving } from './peers.mjs';

const sizes = process.argv.slice(2).map(Number);
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url));
const patienceMs = 300_000;

/** @param {number} microseconds */
const time = (microseconds) =>
  microseconds >= 1e6
    ? `${(microseconds / 1e6).toFixed(1)} s`
    : microseconds >= 1000
      ? `${(microseconds / 1000).toFixed(1)} ms`
      : `${microseconds.toFixed(microseconds < 10 ? 1 : 0)} µs`;
/** @param {number} share */
const percent = (share) => (share === undefined ? '-' : `${share.toFixed(1)} %`);
/** @param {string[]} cells */
const line = (...cells) =>
  console.log(cells.map((cell, n) => (n === 0 ? cell.padEnd(12) : cell.padStart(13))).join(''));

console.log('A keystroke: words searched, slips forgiven, the first 20 in order; ours counts all facets as well.');
console.log('Times are medians and 99th percentiles over the same keys; x is how many times ours.\n');
for (const count of sizes.length > 0 ? sizes : [1000]) {
  const results = Object.keys(engines).map((name) => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=12000', measure, name, `${count}`],
      { encoding: 'utf8', timeout: patienceMs },
    );
    return stdout ? JSON.parse(stdout) : { name, failed: stderr.trim().split('\n').at(-1) || 'took over 5 min' };
  });
  const [ours] = results;
  console.log(`${count.toLocaleString('en')} records`);
  line('', 'key median', 'x', 'key p99', 'x', 'facets median', 'x', 'p99', 'names', 'parts', 'slips');
  for (const result of results) {
    if (result.failed) {
      line(result.name, result.failed.slice(0, 60));
      continue;
    }
    const { keys, facets, quality } = result;
    line(
      result.name,
      time(keys.median),
      (keys.median / ours.keys.median).toFixed(1),
      time(keys.p99),
      (keys.p99 / ours.keys.p99).toFixed(1),
      facets ? time(facets.median) : '-',
      facets ? (facets.median / ours.facets.median).toFixed(1) : '',
      facets ? time(facets.p99) : '',
      percent(quality?.whole),
      percent(quality?.part),
      percent(quality?.slip),
    );
  }
  const ran = results.filter((result) => !result.failed && result !== ours);
  const slower = ran.filter((r) => r.keys.median > ours.keys.median && r.keys.p99 > ours.keys.p99);
  const behind = forgiving.filter((name) => ran.some((r) => r.name === name) && !slower.some((r) => r.name === name));
  const facets = ran.filter((r) => r.facets && !(r.facets.median > ours.facets.median && r.facets.p99 > ours.facets.p99));
  console.log(
    `Ahead of every library that forgives slips: ${behind.length === 0 ? 'yes' : `no, not of ${behind.join(', ')}`}. ` +
      `Facet counts ahead of all: ${facets.length === 0 ? 'yes' : `no, not of ${facets.map((r) => r.name).join(', ')}`}.\n`,
  );
}
