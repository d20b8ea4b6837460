// Figures as tables to read, and the two figures that most are.

/**
 * @param {number[]} values
 * @param {number} [share] 0.5 is the median
 */
export function quantile(values, share = 0.5) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * Columns as wide as their widest cell, the first to the left, the others to the right.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  for (const row of all) {
    const cells = row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n])));
    console.log(cells.join('  ').trimEnd());
  }
}

/** @param {number | undefined} microseconds */
export function time(microseconds) {
  if (microseconds === undefined) return '-';
  if (microseconds >= 1e6) return `${(microseconds / 1e6).toFixed(1)} s`;
  if (microseconds >= 1000) return `${(microseconds / 1000).toFixed(1)} ms`;
  return `${microseconds.toFixed(microseconds < 10 ? 1 : 0)} µs`;
}

/** @param {number | undefined} count */
export const kB = (count) => (count === undefined ? '-' : `${(count / 1000).toFixed(1)} kB`);
/** @param {number | undefined} count */
export const MB = (count) => (count === undefined ? '-' : `${(count / 1e6).toFixed(2)} MB`);
/** @param {number} value */
export const times = (value) => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 2 : 1)}x` : '-');
