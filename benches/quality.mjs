// What readers type and what they ask, over the real facts: how often the condition they mean comes first and within the
// first three, and how many questions get the answer that `tests/questions.tsv` expects.
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { documents, Explorer } from '../target/bench-core-nodejs/core.js';
import { factsAsJson } from '../www/build/facts.mjs';
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

/** The tables of the drug whose rows answer questions, each with the fields that hold its name and its text. */
const TABLES = [
  ['question', 'question', ['answer']],
  ['interaction', 'name', ['effect']],
  ['warning', 'name', ['detail', 'note']],
  ['contraindication', 'name', ['detail']],
  ['adverse_effect', 'name', ['population', 'note', 'relative']],
  ['formulation', 'name', ['brands', 'strengths', 'usual_dose', 'approved_use']],
  ['regimen', 'name', ['dose_range', 'used_for', 'note']],
  ['pharmacokinetic', 'quantity', ['value', 'unit']],
  ['mechanism', 'name', ['explanation', 'doubts']],
  ['comparison', 'attribute', ['naltrexone', 'naloxone', 'note']],
  ['help', 'name', ['for_whom', 'detail']],
];
const facts = JSON.parse(factsAsJson());
const alsoTyped = (id) =>
  facts.also_typed.filter((row) => Object.values(row).flat().includes(id)).flatMap(({ words }) => words);
/** What the others search questions in: the conditions, and the rows about the drug with the same search words as ours. */
const withRows = [...records];
for (const [table, name, fields] of TABLES) {
  for (const row of facts[table] ?? []) {
    const text = [name, ...fields].map((field) => row[field]).flat().filter((value) => typeof value === 'string');
    withRows.push({
      ...records[0],
      id: withRows.length,
      condition: undefined,
      row: row.id,
      name: text.shift() ?? row.id,
      aliases: alsoTyped(row.id),
      summary: text.join(' '),
    });
  }
}

const questions = readFileSync(new URL('../tests/questions.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([text, expected, safety]) => ({ text, expected: expected.split('|'), safety: Boolean(safety) }));

/** Milliseconds for one question; who takes longer (a regular expression that goes back and forth) found nothing. */
const PATIENCE = 1000;
const call = new Script('asked.search(asked.text)');
function inTime(search) {
  return (text) => {
    globalThis.asked = { search, text };
    try {
      return call.runInThisContext({ timeout: PATIENCE });
    } catch (error) {
      if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return [];
      throw error;
    }
  };
}

/** What is found for a question: conditions and rows, the best first, and the filters that were understood. */
const asked = {
  ours: (text) => {
    const { results, answers, understood } = explorer.list({ text });
    return { conditions: results.map(({ id }) => id), rows: answers.map(({ id }) => id), understood };
  },
};
for (const [name, build] of Object.entries(engines)) {
  if (name === 'ours') continue;
  const search = inTime((await build(withRows)).search);
  asked[name] = (text) => {
    const found = search(text).map((id) => withRows[id]);
    const all = (field) => found.map((record) => record[field]).filter(Boolean);
    return { conditions: all('condition'), rows: all('row'), understood: {} };
  };
}

function isMet(expected, { conditions, rows, understood }) {
  const [kind, id] = expected.split(':');
  if (kind === 'cond') return conditions[0] === id;
  if (kind === 'row') return rows.slice(0, 2).includes(id);
  if (kind === 'approved') return Boolean(understood.approval?.length);
  if (kind === 'helped') return Boolean(understood.direction?.includes('helped'));
  if (kind === 'little') return Boolean(understood.direction?.includes('little-or-no-difference'));
  return conditions.length + rows.length === 0;
}

console.log(`${questions.length} questions that people asked, over ${withRows.length} conditions and rows about the drug`);
console.log('               met    where a wrong answer could hurt');
for (const [name, search] of Object.entries(asked)) {
  const missed = questions.filter(({ text, expected }) => {
    const found = search(text);
    return !expected.some((one) => isMet(one, found));
  });
  const share = (100 * (questions.length - missed.length)) / questions.length;
  const safety = questions.filter(({ safety }) => safety).length;
  const met = safety - missed.filter(({ safety }) => safety).length;
  console.log(`${name.padEnd(12)}${share.toFixed(1).padStart(5)} %    ${met} of ${safety}`);
  if (name === 'ours') for (const { text, expected } of missed) console.log(`  not met: ${text} (${expected.join(' or ')})`);
}
