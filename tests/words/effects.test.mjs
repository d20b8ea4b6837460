// Results in their own units, p values, sizes of differences and the geometry of strips.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chanceWords, resultSentence } from '../../www/src/words/effects.js';
import { strip, summaryStrip, summaryWords } from '../../www/src/words/strips.js';
import { answers, result, sampleStudy, summary } from './samples.mjs';

/** @typedef {import('#answers').Result} Result */
/** @typedef {import('#answers').Summary} Summary */
/** @typedef {import('#answers').DirectionId} DirectionId */

/** @param {Partial<Result>} some */
const say = (some) => resultSentence(result(some));

test('a p value over 0.05 is said to be chance', () => {
  const said = ['0.27', '0.016', '0.05', '0.051', '<0.001', '<=0.05', '<0.10', 'n.s.'].map(chanceWords);
  assert.deepEqual(said, [
    'could be chance (p = 0.27)',
    'p = 0.016',
    'p = 0.05',
    'could be chance (p = 0.051)',
    'p < 0.001',
    'p ≤ 0.05',
    'could be chance (p < 0.10)',
    'could be chance (no p value given)',
  ]);
});

test('shares are people of 100', () => {
  const counts = {
    measure: /** @type {const} */ ('two-counts'),
    unit: undefined,
    outcome: 'no heavy drinking',
  };
  assert.equal(
    say({ ...counts, drug: { share: 51200 }, control: { share: 43800 } }),
    'Of 100 people, 51 on the drug and 44 on placebo: no heavy drinking',
  );
  // nobody, and two that would look alike
  assert.match(
    say({ ...counts, drug: { share: 0 }, control: { share: 66667 } }),
    /^Of 100 people, 0 on .* 67 on/,
  );
  assert.match(say({ ...counts, drug: { share: 300 }, control: { share: 4900 } }), /, 0.3 on .* 4.9 on/);
  assert.match(say({ ...counts, drug: { share: 61800 }, control: { share: 62300 } }), /, 61.8 on .* 62.3 on/);
  const tests = {
    unit: '% of tests',
    outcome: 'clean tests',
    drug: { share: 59000 },
    control: { share: 29000 },
  };
  assert.equal(
    say({ measure: 'two-percentages', ...tests, against: 'no-treatment', p: '<0.009' }),
    'Clean tests: 59% of tests on the drug and 29% with no treatment, p < 0.009',
  );
});

test('differences say which way, with their interval', () => {
  assert.equal(
    say({ estimate: -340, published: [-950, 270], p: '0.27' }),
    'Pain, 0 to 10: 0.34 points of 0 to 10 less than on placebo (0.95 less to 0.27 more), could be chance (p = 0.27)',
  );
  assert.match(say({ estimate: -9000, published: [-13000, -4000] }), /9 points .* less .* \(4 to 13 less\)$/);
  assert.match(say({ estimate: 9000, published: [5000, 14000] }), /9 points .* more .* \(5 to 14 more\)$/);
  assert.match(say({ estimate: 0, published: [-1000, 1000] }), /: no difference \(1 less to 1 more\)$/);
  assert.match(say({ estimate: -1000, published: [-2000, 0] }), /\(0 to 2 less\)$/);
  assert.match(say({ unit: 'days in 30', estimate: -2000 }), /: 2 days less in 30 than on placebo$/);
  assert.match(say({ unit: 'days a month', estimate: 1000 }), /: 1 day more a month than on placebo$/);
  assert.match(
    say({ unit: 'points better, SF-36', estimate: 3300 }),
    /: 3.3 points better \(SF-36\) than on placebo$/,
  );
  assert.match(
    say({ unit: 'points, MADRS', estimate: -600 }),
    /: 0.6 points \(MADRS\) less than on placebo$/,
  );
  assert.match(
    say({ measure: 'standardised-mean-difference', unit: undefined, estimate: 260, against: 'usual-care' }),
    /: 0.26 standard deviations more than with usual care$/,
  );
});

test('means, medians, ratios, numbers needed and bare p values', () => {
  const means = { measure: /** @type {const} */ ('two-means'), unit: 'kg', outcome: 'change in weight' };
  assert.equal(
    say({ ...means, drug: { mean: -3400 }, control: { mean: 1370 }, p: '<=0.05' }),
    'Change in weight: on average −3.4 kg on the drug and 1.37 on placebo, p ≤ 0.05',
  );
  assert.match(
    say({ ...means, unit: 'minutes', drug: { median: 46000 }, control: { median: 74000 } }),
    /: in the middle \(median\) 46 minutes on the drug and 74 on placebo$/,
  );
  assert.match(
    say({ measure: 'risk-ratio', estimate: 1990, published: [1070, 3700], p: '0.03' }),
    /: risk ratio 1.99 \(1.07 to 3.7; 1 is no difference\), p = 0.03$/,
  );
  assert.match(
    say({ measure: 'number-needed', unit: undefined, estimate: 11000, published: [5000, 41000] }),
    /: a difference of one person for every 11 treated \(5 to 41\)$/,
  );
  const bare = {
    measure: /** @type {const} */ ('p-only'),
    unit: undefined,
    basis: /** @type {const} */ ('from-p'),
  };
  assert.match(say({ ...bare, g: 300, p: '0.02' }), /: better than on placebo, p = 0.02$/);
  assert.match(say({ ...bare, g: -300, p: '0.02' }), /: worse than on placebo, p = 0.02$/);
  assert.match(
    say({ ...bare, basis: 'taken-as-none', g: 0, p: 'n.s.' }),
    /: could be chance \(no p value given\)$/,
  );
  assert.match(say({ ...bare, basis: 'no-uncertainty' }), /: no figure given$/);
});

test('a comparison that is not fair, or not of the drug alone, is explained', () => {
  const both = { estimate: -1000, contrast: 'one against two' };
  assert.match(say({ ...both, against: 'active' }), /less than on another medicine \(one against two\)$/);
  assert.match(say({ ...both, isolates: false }), /less than on placebo \(one against two\)$/);
  assert.doesNotMatch(say(both), /one against two/);
});

/**
 * @param {DirectionId} direction
 * @param {Partial<Summary>} some
 */
const together = (direction, some) => summaryWords(answers({ direction }), summary(some));

test('the trials together are said with their sizes', () => {
  assert.equal(
    together('helped', {}),
    'A moderate difference for the better: 0.61 standard deviations (0.44 to 0.79)',
  );
  assert.equal(
    together('made-worse', { g: -610, low: -790, high: -440 }),
    'A moderate difference for the worse: −0.61 standard deviations (−0.79 to −0.44)',
  );
  assert.equal(
    together('too-uncertain', { g: 200, low: -300, high: 700, sizes: ['small', 'small', 'moderate'] }),
    'From a small difference for the worse to a moderate one for the better: too uncertain to tell. Together: 0.20 standard deviations (−0.30 to 0.70)',
  );
  assert.match(
    together('helped', { isolates: false }),
    /\(0.44 to 0.79\), in trials in which another medicine came along$/,
  );
  assert.match(together('depends-on-form', {}), /^A moderate difference for the better/);
});

test('no size is said where risks were assumed, nor a measured none where no figure was given', () => {
  const unsized = { sizes: undefined };
  for (const words of [
    together('helped', unsized),
    together('made-worse', unsized),
    together('mixed', { ...unsized, low: -100 }),
  ]) {
    assert.doesNotMatch(words, /small|moderate|\d/);
  }
  assert.match(
    together('no-clear-difference', {
      g: 0,
      low: -240,
      high: 240,
      sizes: ['very-small', 'small', 'small'],
      figures: false,
    }),
    /for the better: no clear difference\. Its trials gave no figures$/,
  );
  assert.equal(
    together('too-uncertain', { g: -300, low: -500, high: -100 }),
    'One trial says that the difference is more than chance, and gives no figure: too uncertain to tell',
  );
});

/**
 * @param {Partial<Result>} some
 * @param {number} [weight]
 */
const drawn = (some, weight = 1000) =>
  strip({ study: 'x', weight }, sampleStudy({ results: [result({ p: '0.01', ...some })], weighed: 0 }), 1000);

test('places on the line are thousandths of it, none in the middle', () => {
  const place = drawn({ g: 0, low: -750, high: 750 }).mark;
  assert.deepEqual(place, {
    at: 500,
    from: 250,
    to: 750,
    cutLeft: false,
    cutRight: false,
    size: 14,
    hollow: false,
  });
  const wide = drawn({ g: 2000, low: -1501, high: 1501 }).mark;
  assert.deepEqual(
    [wide?.at, wide?.from, wide?.to, wide?.cutLeft, wide?.cutRight],
    [1000, 0, 1000, true, true],
  );
  const edge = drawn({ g: 1, low: -1500, high: 1500 }).mark;
  assert.deepEqual([edge?.from, edge?.to, edge?.cutLeft, edge?.cutRight], [0, 1000, false, false]);
});

test('areas are in proportion to weight, within 6 and 14 pixels', () => {
  const side = (/** @type {number} */ weight) => drawn({ g: 0, low: -1, high: 1 }, weight).mark?.size;
  assert.deepEqual([1000, 500, 250, 1, 0].map(side), [14, 10, 7, 6, 6]);
});

test('what was not measured is hollow and says so', () => {
  const none = { g: 0, low: -100, high: 100 };
  assert.equal(drawn(none).note, undefined);
  const fromP = drawn({ ...none, basis: 'from-p', assumed: ['sizes'] });
  assert.equal(fromP.mark?.hollow, true);
  assert.equal(fromP.note, 'worked out from its p value, group sizes assumed');
  assert.equal(drawn({ ...none, basis: 'taken-as-none' }).mark?.hollow, true);
});

test('a trial without a number keeps its row and says why', () => {
  const trial = sampleStudy({ people: 99, dose: '6 mg', weeks: 120 });
  assert.deepEqual(strip({ study: 'x', notWeighed: 'no-fair-comparison' }, trial, 0), {
    study: 'someone-2024',
    who: '2024, 99 people, 6 mg',
    tone: 'unclear',
    words: 'Not weighed: no result of a fair comparison with placebo or no treatment',
  });
  assert.equal(
    drawn({ basis: 'no-side' }).words,
    'Not weighed: more than chance, but which way is not known',
  );
});

test('the summary is one line where there is one', () => {
  assert.equal(summaryStrip(answers({ summary: undefined })), undefined);
  const line = summaryStrip(answers({ summary: summary({ pooled: 'someone-2020' }) }));
  assert.equal(line?.study, 'someone-2020');
  assert.equal(line?.who, '14 trials, 2,120 people');
  assert.deepEqual([line?.mark?.at, line?.mark?.from, line?.mark?.to], [703, 647, 763]);
});
