// The first sentence: its grammar for none, one, two and many.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlinePieces } from '../../www/src/words/headline.js';
import { plain } from '../../www/src/words/pieces.js';
import { groupLabels, rowsWords, waysOut } from '../../www/src/words/strings/first-screen.js';
import { headline } from './samples.mjs';

/** @typedef {import('#answers').Headline} Headline */
/** @typedef {import('#answers').DirectionId} DirectionId */

/**
 * @param {Partial<Headline>} some
 * @param {DirectionId[]} [chosen]
 */
const say = (some, chosen = []) => plain(headlinePieces(headline(some), 'examplum', chosen));

/**
 * @param {number} helped
 * @param {number} differs
 * @param {number} same
 * @param {number} unknown
 */
const found = (helped, differs, same, unknown) => ({
  tried: helped + differs + same + unknown,
  groups: { helped, differs, 'no-difference': same, 'not-known': unknown },
});

const A = { condition: 'a', words: 'one thing' };
const B = { condition: 'b', words: 'another' };
const C = { condition: 'c', words: 'a third', joined: 'joined with other' };

test('what it is approved for, for any number of uses', () => {
  const many = { tried: 95, mostNotKnown: true };
  assert.equal(
    say({ approved: [A, B, C], ...many }),
    'Examplum is approved for one thing, for another and, joined with other, for a third. Studies have tried it for about 95 other uses; for most, nobody knows yet whether it works.',
  );
  assert.equal(
    say({ approved: [A, B], tried: 5 }),
    'Examplum is approved for one thing and for another. Studies have tried it for about 5 other uses.',
  );
  assert.equal(say({ approved: [A] }), 'Examplum is approved for one thing.');
  assert.equal(say({ approved: [C] }), 'Examplum is approved, joined with other, for a third.');
  assert.equal(
    say({ approved: [C, A, B] }),
    'Examplum is approved for a third (joined with other), for one thing and for another.',
  );
  assert.equal(say({ tried: 1 }), 'Studies have tried examplum for about 1 other use.');
  assert.equal(say({}), 'No study of treatment with examplum was found here for any use.');
});

test('approved uses are strong and lead to their pages', () => {
  const pieces = headlinePieces(headline({ approved: [A, C] }), 'examplum', []);
  assert.deepEqual(
    pieces.filter((piece) => piece.strong),
    [
      { text: 'one thing', condition: 'a', strong: true },
      { text: 'a third', condition: 'c', strong: true },
    ],
  );
});

test('kinds of conditions: none, one, all, some', () => {
  const pain = { kind: /** @type {const} */ ('category'), category: /** @type {const} */ ('pain') };
  const begins = 'Examplum has been tried in studies for';
  assert.equal(say(pain), 'No study of treatment with examplum was found here for any kind of pain.');
  assert.equal(say({ ...pain, ...found(1, 0, 0, 0) }), `${begins} 1 kind of pain: it helped.`);
  assert.equal(
    say({ ...pain, ...found(0, 1, 0, 0) }),
    `${begins} 1 kind of pain: trials disagree, or it depends on the form.`,
  );
  assert.equal(
    say({ ...pain, ...found(0, 0, 1, 0) }),
    `${begins} 1 kind of pain: there is no clear difference.`,
  );
  assert.equal(
    say({ ...pain, ...found(0, 0, 1, 0), worse: 1 }),
    `${begins} 1 kind of pain: there is no clear difference or it did worse.`,
  );
  assert.equal(
    say({ ...pain, ...found(0, 0, 0, 1) }),
    `${begins} 1 kind of pain: nobody knows yet whether it works.`,
  );
  assert.equal(
    say({ ...pain, ...found(0, 0, 0, 2) }),
    `${begins} 2 kinds of pain: for both of them, nobody knows yet whether it works.`,
  );
  assert.equal(
    say({ ...pain, ...found(3, 0, 0, 0) }),
    `${begins} 3 kinds of pain: it helped in all of them.`,
  );
  assert.equal(
    say({ ...pain, ...found(0, 1, 0, 10) }),
    `${begins} 11 kinds of pain: it helped in none; in 1, trials disagree or it depends on the form; for 10, nobody knows yet whether it works.`,
  );
  assert.equal(
    say({ ...pain, ...found(2, 4, 1, 1000) }),
    `${begins} 1,007 kinds of pain: it helped in 2; in 4, trials disagree or it depends on the form; in 1, there is no clear difference; for 1,000, nobody knows yet whether it works.`,
  );
});

test('a form, filters and results have their own beginnings', () => {
  assert.equal(
    say({ kind: 'regimen', regimen: 'low-dose', ...found(1, 0, 0, 1) }),
    'Examplum at low dose has been tried in studies for 2 uses: it helped in 1; for 1, nobody knows yet whether it works.',
  );
  assert.equal(
    say({ kind: 'filters', ...found(1, 0, 0, 0) }),
    'Examplum has been tried in studies for 1 use that fits these filters: it helped.',
  );
  assert.equal(
    say({ kind: 'filters' }),
    'No study of treatment with examplum was found here for any use that fits these filters.',
  );
  assert.equal(say({ kind: 'nothing' }), 'No use fits these filters.');
});

test('uses chosen by one result, by one kind of result, by several', () => {
  const chosen = { kind: /** @type {const} */ ('result') };
  assert.equal(
    say({ ...chosen, ...found(7, 0, 0, 0) }, ['helped']),
    'Examplum helped in 7 uses that studies tried.',
  );
  assert.equal(
    say({ ...chosen, ...found(1, 0, 0, 0) }, ['helped-in-one-small-trial']),
    'Examplum helped in one small trial for 1 use.',
  );
  assert.equal(say({ ...chosen, ...found(0, 4, 0, 0) }, ['mixed']), 'Trials of examplum disagree in 4 uses.');
  assert.equal(
    say({ ...chosen, ...found(0, 0, 3, 0) }, ['no-clear-difference', 'made-worse']),
    'Examplum made no clear difference in 3 uses that studies tried.',
  );
  assert.equal(
    say({ ...chosen, ...found(0, 0, 3, 0), worse: 2 }, ['no-clear-difference', 'made-worse']),
    'Examplum made no clear difference, or did worse, in 3 uses that studies tried.',
  );
  assert.equal(
    say({ ...chosen, ...found(7, 4, 0, 0) }, ['helped', 'mixed']),
    'Examplum has been tried in studies for these 11 uses: it helped in 7; in 4, trials disagree or it depends on the form.',
  );
  assert.equal(say(chosen, ['unclear']), 'No study of treatment with examplum was found here for any use.');
});

test('buttons and counts have the right noun and verb', () => {
  assert.deepEqual(
    [0, 1, 18].map((n) => groupLabels.differs(n)),
    ['0 differ by trial or form', '1 differs by trial or form', '18 differ by trial or form'],
  );
  assert.deepEqual(
    [rowsWords.count(118, 118), rowsWords.count(3, 118), rowsWords.count(1, 1), rowsWords.count(0, 1200)],
    ['118 uses', '3 of 118 uses', '1 use', '0 of 1,200 uses'],
  );
  assert.equal(rowsWords.more(10, 6, 118), 'Show 10 more (6 of 118)');
  assert.equal(waysOut.without('Pain', 1), 'Without “Pain”: 1 use');
});
