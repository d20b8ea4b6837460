// Numbers, lists and dates as a reader sees them, and texts cut in pieces.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  count,
  date,
  decimal,
  figure,
  listed,
  number,
  sentence,
  stopped,
  tenths,
  within,
} from '../../www/src/words/numbers.js';
import { cut, firstSentence, marked, plain } from '../../www/src/words/pieces.js';

test('numbers have commas, the right noun and a real minus', () => {
  assert.deepEqual([0, 999, 1000, 1234567, -3.4].map(number), ['0', '999', '1,000', '1,234,567', '−3.4']);
  assert.deepEqual(
    [0, 1, 2, 1200].map((n) => count(n, 'trial', 'trials')),
    ['0 trials', '1 trial', '2 trials', '1,200 trials'],
  );
  assert.deepEqual([0, 5, 107, 120, 10000].map(tenths), ['0', '0.5', '10.7', '12', '1,000']);
  assert.deepEqual(
    [610, -340, -4, 0, 1500, 1234500, 995].map((n) => decimal(n, 2)),
    ['0.61', '−0.34', '0.00', '0.00', '1.50', '1,234.50', '1.00'],
  );
  assert.deepEqual([decimal(51499, 0), decimal(51500, 0), decimal(-400, 0)], ['51', '52', '0']);
  assert.deepEqual([-3400, 1370, 46000, 0, -1, 42268000].map(figure), [
    '−3.4',
    '1.37',
    '46',
    '0',
    '−0.001',
    '42,268',
  ]);
});

test('lists, sentences and dates', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed), ['', 'a', 'a and b', 'a, b and c']);
  assert.equal(sentence('avoid (label)'), 'Avoid (label)');
  assert.deepEqual(['Monthly injection', 'HIV', 'X', ''].map(within), ['monthly injection', 'HIV', 'x', '']);
  assert.deepEqual(['A', 'A.', 'A?', 'A.”'].map(stopped), ['A.', 'A.', 'A?', 'A.”']);
  assert.deepEqual(['2026-11-24', '2026-01-05', 'soon'].map(date), [
    '24 November 2026',
    '5 January 2026',
    'soon',
  ]);
});

test('texts are cut by UTF-16 ranges and nothing is lost', () => {
  const text = 'a 𝛼 naïve café';
  const pieces = marked(text, [
    [2, 4],
    [11, 15],
  ]);
  assert.deepEqual(
    pieces.map((piece) => (piece.mark ? `[${piece.text}]` : piece.text)),
    ['a ', '[𝛼]', ' naïve ', '[café]'],
  );
  assert.equal(plain(pieces), text);
  // one within another, an empty one and one that goes beyond the text are left out
  const odd = cut('abcdef', [
    { range: [1, 4], as: { study: 'x' } },
    { range: [2, 3], as: { study: 'y' } },
    { range: [5, 5], as: { study: 'z' } },
    { range: [5, 9], as: { study: 'z' } },
  ]);
  assert.deepEqual(odd, [{ text: 'a' }, { text: 'bcd', study: 'x' }, { text: 'ef' }]);
});

test('the first sentence ends at its end, not at a decimal point', () => {
  assert.equal(firstSentence('At 4.5 mg it helped. Then not.'), 'At 4.5 mg it helped.');
  assert.equal(firstSentence('No end'), 'No end');
  assert.equal(firstSentence('Is it? No.'), 'Is it?');
});
