// Are there known holes in what this is made of? Asks the lists of RustSec and npm, and says so where one cannot be
// reached: a closed network is no reason to fail, a hole is.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MINUTE = 60_000;

/**
 * @param {string} program
 * @param {...string} args
 */
function run(program, ...args) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: MINUTE,
  });
  return { status, said: `${stdout ?? ''}${stderr ?? ''}`, stdout: stdout ?? '', stopped: error?.message };
}

/** @returns {string} what was found out */
function rust() {
  const { status, said, stopped } = run('cargo', 'deny', '--config', '.deny.toml', 'check', 'advisories');
  if (status === 0) return 'nothing known';
  const unreachable = stopped ?? /failed to fetch advisory database \S+/.exec(said)?.[0];
  if (unreachable) return `not asked, the list did not answer (${unreachable})`;
  process.exitCode = 1;
  return said;
}

/**
 * Everything under www counts: what ships is bundled from it.
 * @returns {string} what was found out
 */
function npm() {
  const { stdout } = run('npm', 'audit', '--prefix', 'www', '--json');
  /** @type {{ metadata?: { vulnerabilities: Record<string, number> }, message?: string }} */
  let answer = {};
  try {
    answer = JSON.parse(stdout);
  } catch {}
  const holes = answer.metadata?.vulnerabilities;
  if (!holes) return `not asked, the registry did not answer (${answer.message ?? 'nothing said'})`;
  if (holes.high + holes.critical > 0) process.exitCode = 1;
  return Object.entries(holes)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(', ');
}

console.log(`audit: crates: ${rust()}`);
console.log(`audit: npm: ${npm()}`);
