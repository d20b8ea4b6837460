// The last words of `make test`: how many tests of each kind ran, and what soak and fuzz saw. A kind of which none ran is a failure, not a success.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];

/**
 * Adds up what a pattern's first group says, over a whole log.
 * @param {string} log
 * @param {RegExp} pattern
 */
const total = (log, pattern) => [...log.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);

/** How each runner words its counts. Cargo says one line for each test program, Node one at the end. */
const cargo = { passed: /^\s*test result: .*?(\d+) passed/gm, failed: /^\s*test result: .*?(\d+) failed/gm };
const node = { passed: /^\S+ pass (\d+)$/gm, failed: /^\S+ (?:fail|cancelled) (\d+)$/gm };
const kinds = {
  native: cargo,
  wasm: cargo,
  browser: node,
  chromium: node,
  firefox: node,
  webkit: node,
  soak: node,
};

let passed = 0;
let failed = 0;
for (const [kind, words] of Object.entries(kinds)) {
  const path = join(folder, `${kind}.log`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: terminals' colours start with one
  const log = existsSync(path) ? readFileSync(path, 'utf8').replace(/\x1b\[[\d;]*m/g, '') : '';
  const ran = { passed: total(log, words.passed), failed: total(log, words.failed) };
  console.log(`${kind.padEnd(8)} ${String(ran.passed).padStart(4)} passed, ${ran.failed} failed`);
  passed += ran.passed;
  failed += ran.failed;
  if (ran.passed + ran.failed === 0) {
    console.log(`No ${kind} test ran: see ${path}.`);
    failed += 1;
  }
}
for (const kind of ['soak', 'fuzz']) {
  const path = join(folder, `${kind}.log`);
  const figures = existsSync(path)
    ? readFileSync(path, 'utf8').match(new RegExp(`^${kind}: .*$`, 'gm'))
    : null;
  console.log(figures?.join('\n') ?? `No figures of ${kind}: see ${path}.`);
  if (!figures) failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
