// A grade as a phrase: each result, and what it rests on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { named, phrase, toneOf } from '../../www/src/words/results.js';
import { answers, summary } from './samples.mjs';

/** @typedef {import('#answers').Answers} Answers */

/** @param {Partial<Answers>} some */
const line = (some) => {
  const { symbol, result, tone, basis } = phrase(answers(some));
  return `${symbol} ${result} · ${basis} (${tone})`;
};

const NONE = { records: 0, people: 0, unstated: 0 };
const small = summary({ trials: 1, people: 40 });
/**
 * @param {number} records
 * @param {number} people
 * @param {number} unstated
 */
const tally = (records, people, unstated = 0) => ({ records, people, unstated });

test('each of the thirteen results has its words, its shape and its colour', () => {
  const untested = {
    level: /** @type {const} */ (1),
    summary: undefined,
    randomised: NONE,
    others: tally(9, 120),
  };
  const lines = [
    line({ direction: 'helped' }),
    line({ direction: 'depends-on-form' }),
    line({ direction: 'helped-in-one-small-trial', level: 2, summary: small }),
    line({ direction: 'mixed' }),
    line({ direction: 'little-or-no-difference' }),
    line({ direction: 'no-clear-difference' }),
    line({ direction: 'made-worse' }),
    line({ direction: 'made-worse-in-one-small-trial', level: 2, summary: small }),
    line({ direction: 'too-uncertain', level: 2, summary: small }),
    line({ direction: 'improved-uncompared', ...untested }),
    line({ direction: 'mixed-uncompared', ...untested }),
    line({ direction: 'no-improvement-uncompared', ...untested }),
    line({ direction: 'unclear', ...untested }),
  ];
  assert.deepEqual(lines, [
    '▲ Helped · 14 trials, 2,120 people (helped)',
    '◆ Depends on the form · 14 trials, 2,120 people (mixed)',
    '△ Helped in one small trial · 40 people (helped)',
    '◆ Trials disagree · 14 trials, 2,120 people (mixed)',
    '■ Little or no difference · 14 trials, 2,120 people (no-difference)',
    '□ No clear difference · 14 trials, 2,120 people (no-difference)',
    '▼ Did worse than placebo · 14 trials, 2,120 people (worse)',
    '▼ Did worse than placebo in one small trial · 40 people (worse)',
    '○ Too uncertain to tell · 1 trial, 40 people (unclear)',
    '○ No fair test: people got better · 9 reports, 120 people (uncompared)',
    '○ No fair test: some got better · 9 reports, 120 people (uncompared)',
    '○ No fair test: no change seen · 9 reports, 120 people (uncompared)',
    '○ No fair test · 9 reports, 120 people (uncompared)',
  ]);
});

test('where nothing could be weighed, what there is is said', () => {
  const nothing = {
    level: /** @type {const} */ (2),
    direction: /** @type {const} */ ('unclear'),
    summary: undefined,
  };
  assert.equal(
    line({ ...nothing, onlyOtherMedicines: true }),
    '○ Cannot tell · compared only with other medicines (unclear)',
  );
  assert.equal(
    line({ ...nothing, randomised: tally(3, 120) }),
    '○ Cannot tell · 3 trials, 120 people, no figures to weigh (unclear)',
  );
  assert.equal(
    line({ ...nothing, randomised: NONE, pooled: tally(1, 154) }),
    '○ Cannot tell · 1 pooled analysis, 154 people, no figures to weigh (unclear)',
  );
  // they share trials
  assert.equal(
    line({ ...nothing, randomised: NONE, pooled: tally(2, 300) }),
    '○ Cannot tell · 2 pooled analyses, no figures to weigh (unclear)',
  );
});

test('no study has a dash and rests on nothing', () => {
  const none = phrase(answers({ level: 0, direction: 'unclear', summary: undefined, randomised: NONE }));
  assert.deepEqual(none, { symbol: '–', result: 'No treatment study found', tone: 'none', basis: '' });
  assert.equal(toneOf('helped', 0), 'none');
});

test('people who are not known are left out, and those of some records are a least number', () => {
  const unknown = summary({ trials: 1, people: 0 });
  assert.match(line({ summary: summary({ trials: 2, people: 0 }) }), /· 2 trials \(/);
  assert.match(line({ direction: 'helped-in-one-small-trial', summary: unknown }), /· 1 trial \(/);
  const reports = {
    level: /** @type {const} */ (1),
    direction: /** @type {const} */ ('mixed-uncompared'),
    summary: undefined,
  };
  assert.match(line({ ...reports, others: tally(1, 0, 1) }), /· 1 report \(/);
  assert.match(line({ ...reports, others: tally(2, 1, 1) }), /· 2 reports, at least 1 person \(/);
  assert.match(line({ ...reports, others: tally(1, 1) }), /· 1 report, 1 person \(/);
});

test('a form is named before its result', () => {
  const grade = answers({ direction: 'helped-in-one-small-trial', level: 2, summary: small });
  assert.equal(named('low dose', grade), 'Low dose: Helped in one small trial, 40 people');
});

test('thousands have commas', () => {
  assert.match(
    line({ summary: summary({ trials: 1200, people: 1234567 }) }),
    /1,200 trials, 1,234,567 people/,
  );
});
