// The README's recipes: the one place where they are written is what the tests build sites with.
import { readFileSync } from 'node:fs';

/**
 * The code blocks under a heading of the README, in order.
 * @param {string} engine
 * @returns {string[]}
 */
export function recipe(engine) {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const from = readme.search(new RegExp(`^#+ ${engine}$`, 'm'));
  if (from < 0) throw new Error(`The README has no recipe for ${engine}.`);
  const rest = readme.slice(readme.indexOf('\n', from));
  const section = rest.slice(0, rest.search(/^(#+ |<\/details>)/m));
  return [...section.matchAll(/^```\w+\n(.*?)\n```$/gms)].map(([, code]) => code);
}
