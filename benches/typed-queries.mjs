// What readers type into the field, from the tests: the texts alone.
import { readFileSync } from 'node:fs';

export const queries = readFileSync(new URL('../tests/queries.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t')[0]);
