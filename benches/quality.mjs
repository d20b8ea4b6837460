// What readers type, over the real facts: how often the condition they mean comes first, and within the first three.
import { readFileSync } from 'node:fs';
import { documents, Explorer } from '../target/bench-core-nodejs/core.js';
import { engines } from './peers.mjs';

/** The facts as records of the same fields that ours searches: name, other names and topics, running text. */
const records = documents().map(([condition, fields], id) => {
  const of = (...kinds) => fields.filter(([kind]) => kinds.includes(kind)).map(([, text]) => text);
  return {
    id,
    condition,
    name: of('name').join(' '),
    aliases: [...of('alias'), ...of('category', 'regimen', 'mechanism')],
    summary: of('text').join(' '),
    category: 'other',
    status: 'off-label',
    evidence: 'low',
    regimen: ['other'],
  };
});

const sample = readFileSync(new URL('../tests/queries.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([text, wanted]) => ({ text, wanted: wanted.split('|') }));

const explorer = new Explorer();
/** @type {{ [name: string]: (text: string) => string[] }} */
const searches = { ours: (text) => explorer.list({ text }).results.map(({ id }) => id) };
for (const [name, build] of Object.entries(engines)) {
  if (name === 'ours') continue;
  const { search } = await build(records);
  searches[name] = (text) => search(text).map((id) => records[id].condition);
}

console.log(`${sample.length} queries as readers type them, over ${records.length} conditions`);
console.log('              first  first three');
const shares = Object.entries(searches).map(([name, search]) => {
  const places = sample.map(({ text, wanted }) => search(text).findIndex((id) => wanted.includes(id)));
  const share = (most) => (100 * places.filter((place) => place >= 0 && place < most).length) / sample.length;
  console.log(`${name.padEnd(12)}${share(1).toFixed(1).padStart(5)} %${share(3).toFixed(1).padStart(10)} %`);
  return { name, first: share(1), three: share(3) };
});
const [ours, ...others] = shares;
const ahead = others.every(({ first, three }) => first < ours.first && three <= ours.three);
console.log(`At least 97 % first: ${ours.first >= 97 ? 'yes' : 'no'}; all within three: ${ours.three === 100 ? 'yes' : 'no'}; ahead of every other: ${ahead ? 'yes' : 'no'}.\n`);
