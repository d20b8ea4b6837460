// The facts as they would ship without any code: what every byte above them is measured against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { root } from './run.mjs';

/** Which pages were read is for editors and does not ship. */
const PROVENANCE = 'read_at';

/**
 * All records as the smallest JSON that names their fields: one list a table, in the order of the files.
 * @returns {string}
 */
export function factsAsJson() {
  const folder = join(root, 'src', 'dataset', 'facts');
  /** @type {Record<string, any>} */
  const all = {};
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith('.toml'))
    .sort()) {
    for (const [table, rows] of Object.entries(parse(readFileSync(join(folder, name), 'utf8')))) {
      all[table] = Array.isArray(rows) ? [...(all[table] ?? []), ...rows] : rows;
    }
  }
  return JSON.stringify(all, (key, value) => (key === PROVENANCE ? undefined : value));
}
