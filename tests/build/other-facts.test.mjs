// Another drug is another folder of facts: the same code builds from one with a made-up medicine, and answers of it alone.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A folder of its own, so that neither build undoes the other; compiled for a few questions, not for speed. */
const env = {
  ...process.env,
  FACTS_DIR: 'tests/other-facts',
  CARGO_TARGET_DIR: 'target/other-facts',
  CARGO_PROFILE_DEV_OPT_LEVEL: '0',
  CARGO_PROFILE_DEV_DEBUG: '0',
};
const QUESTIONS = [
  '',
  'hiccup',
  'can i take it with moonroot',
  'lunarwort',
  'velnora',
  'approved for',
  'can i take it with aspirin',
];

const run = spawnSync('cargo', ['run', '--quiet', '--example', 'answers', '--', ...QUESTIONS], {
  cwd: root,
  env,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
assert.equal(run.status, 0, run.stderr);
const { dataset, method, claims, drug, topics, questions } = JSON.parse(run.stdout);
/** @type {Record<string, any>} */
const asked = Object.fromEntries(
  questions.map((/** @type {any} */ answer, /** @type {number} */ n) => [QUESTIONS[n], answer]),
);
/** @param {string} question */
const ids = (question) => asked[question].list.results.map((/** @type {any} */ row) => row.id);

test('the facts say what they are of', () => {
  assert.equal(dataset.subject, 'velnorin');
  assert.deepEqual(dataset.counts, { conditions: 3, studies: 8, claims: 2, articles: 1 });
  assert.equal(dataset.danger_in_short ?? dataset.dangerInShort, 'Not with moonroot.');
  assert.deepEqual([method.records, method.results], [8, 3]);
});

test('uses are listed with grades from their own studies', () => {
  assert.deepEqual(ids(''), ['hiccups', 'cold-toes', 'nail-biting']);
  const [hiccups, toes, nails] = asked[''].list.results;
  assert.deepEqual([hiccups.grade.level, hiccups.grade.direction], [4, 'helped']);
  assert.deepEqual([hiccups.grade.summary.trials, hiccups.people], [2, { people: 420, atLeast: false }]);
  assert.deepEqual([toes.grade.level, toes.grade.direction], [2, 'too-uncertain']);
  assert.deepEqual([nails.grade.level, nails.grade.direction], [1, 'mixed-uncompared']);
  assert.deepEqual([hiccups.dangerApplies, toes.dangerApplies], [true, false]);
});

test('the first sentence and the groups are those of these uses', () => {
  const { headline, groups } = asked[''].list;
  assert.deepEqual(headline.approved, [{ condition: 'hiccups', words: 'hiccups' }]);
  assert.deepEqual(
    groups.map((/** @type {any} */ group) => group.count),
    [1, 0, 0, 2],
  );
});

test('a use by its name opens with what could hurt, and its sheet says the same', () => {
  assert.equal(ids('hiccup')[0], 'hiccups');
  const { condition, sheet } = asked.hiccup;
  assert.deepEqual(
    condition.hurt.map((/** @type {any} */ line) => `${line.part}/${line.id}`),
    ['contraindication/taking-moonroot', 'warning/fainting', 'adverse_effect/humming'],
  );
  assert.deepEqual(condition.trials.map((/** @type {any} */ trial) => trial.study).sort(), [
    'amber-2003',
    'birch-2005',
  ]);
  assert.deepEqual(
    sheet.mustNot.flatMap((/** @type {any} */ group) => group.names),
    ['taking moonroot'],
  );
});

test('a danger answers, by its name and by what people type for it', () => {
  for (const question of ['can i take it with moonroot', 'lunarwort']) {
    const answers = asked[question].list.answers.map((/** @type {any} */ row) => row.id);
    assert.ok(answers.includes('moonroot'), `${question}: ${answers}`);
    assert.ok(asked[question].list.answers.some((/** @type {any} */ row) => row.danger));
    assert.deepEqual(ids(question), [], question);
  }
  assert.equal(asked.lunarwort.list.answers[0].id, 'taking-moonroot', 'the gravest first');
});

test('a name of the drug, a filter in words and a medicine that nobody knows are understood', () => {
  assert.equal(asked.velnora.list.inView.formulation, 'velnorin-tablet');
  assert.deepEqual(asked['approved for'].list.understood.approval, ['fda-approved']);
  const { nothing } = asked['can i take it with aspirin'].list;
  assert.equal(nothing.text, 'Nobody has written how aspirin and velnorin act together.');
});

test('every table has its page, and every claim its verdict', () => {
  assert.deepEqual(
    topics.map((/** @type {any} */ page) => page.rows.length),
    topics.map(
      (/** @type {any} */ page) => drug.topics.find((/** @type {any} */ one) => one.id === page.topic).rows,
    ),
  );
  assert.ok(topics.every((/** @type {any} */ page) => page.rows.length > 0));
  assert.deepEqual(
    claims.claims.map((/** @type {any} */ claim) => claim.verdict),
    ['mistaken', 'overstates'],
  );
});

test('nothing of the first drug is in the answers', () => {
  const facts = new URL('../../src/dataset/facts/', import.meta.url);
  const texts = readdirSync(facts)
    .filter((file) => file.endsWith('.toml'))
    .map((file) => readFileSync(new URL(file, facts), 'utf8'));
  const first = texts.flatMap((text) => [...text.matchAll(/^(?:name|subject|compared_with) = "([^"]+)"/gm)]);
  const own = readdirSync(new URL('../other-facts/', import.meta.url)).map((file) =>
    readFileSync(new URL(`../other-facts/${file}`, import.meta.url), 'utf8'),
  );
  const said = run.stdout.toLowerCase();
  // ids of the closed lists, which are every folder's
  const closed = dataset.facets.flatMap((/** @type {any} */ facet) => facet.values);
  assert.ok(first.length > 200);
  assert.doesNotMatch(said, /opioid|naltrexone/);
  for (const [, name = ''] of first) {
    if (closed.includes(name.toLowerCase()) || own.some((text) => text.includes(name))) continue;
    assert.ok(!said.includes(`"${name.toLowerCase()}"`), name);
  }
});
