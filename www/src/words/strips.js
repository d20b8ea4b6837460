// Trials on one line: where each stands between worse and better, how much it weighs, and what it found in words.
import { noteOf, resultSentence } from './effects.js';
import { decimal, sentence } from './numbers.js';
import { resultWords, toneOf, trialsAndPeople } from './results.js';
import { magnitudes, notes, notWeighed, together } from './strings/effects.js';
import { foundWords, inShort } from './study.js';

/** @typedef {import('#answers').Answers} Answers */
/** @typedef {import('#answers').MagnitudeId} MagnitudeId */
/** @typedef {import('#answers').Strip} Strip */
/** @typedef {import('#answers').Study} Study */
/** @typedef {import('#answers').Summary} Summary */
/** @typedef {import('./models.d.ts').StripModel} StripModel */

/** Standardised difference at either end of the line, in thousandths. */
const REACH = 1500;
/** Sides of the lightest and of the heaviest square, in pixels. */
const LEAST = 6;
const MOST = 14;

/**
 * A standardised difference as a place in thousandths of the line's width; none is in the middle.
 * @param {number} g
 */
const place = (g) => Math.min(1000, Math.max(0, Math.round(((g + REACH) / (2 * REACH)) * 1000)));

/**
 * A number and its interval on the line, which goes on where it is cut.
 * @param {number} g
 * @param {number} low
 * @param {number} high
 */
export const placed = (g, low, high) => ({
  at: place(g),
  from: place(low),
  to: place(high),
  cutLeft: low < -REACH,
  cutRight: high > REACH,
});

/**
 * Side of a square whose area is in proportion to its weight, the heaviest of the picture being full.
 * @param {number | undefined} weight
 * @param {number} heaviest
 */
function side(weight, heaviest) {
  if (!weight || !heaviest) return LEAST;
  return Math.max(LEAST, Math.round(MOST * Math.sqrt(Math.min(1, weight / heaviest))));
}

/**
 * One trial or pooled analysis.
 * @param {Strip} trial
 * @param {Study} study
 * @param {number} heaviest weight of the heaviest of the picture
 * @returns {StripModel}
 */
export function strip(trial, study, heaviest) {
  const result = study.weighed === undefined ? undefined : study.results[study.weighed];
  const row = { study: study.id, who: inShort(study).join(', '), tone: foundWords(study).tone };
  if (!result || result.g === null || result.low === null || result.high === null) {
    const why = notWeighed[trial.notWeighed ?? (result ? result.basis : 'no-result')];
    return { ...row, words: notes.notWeighed(why) };
  }
  const hollow = result.basis === 'from-p' || result.basis === 'taken-as-none';
  return {
    ...row,
    words: resultSentence(result),
    mark: {
      ...placed(result.g, result.low, result.high),
      size: side(trial.weight, heaviest),
      hollow,
    },
    note: noteOf(result),
  };
}

/**
 * One end of a range in words; the second end need not say "difference" again.
 * @param {number} g
 * @param {MagnitudeId} size
 * @param {boolean} again
 */
function end(g, size, again) {
  const words = again ? [together.oneBetter, together.oneWorse] : [together.better, together.worse];
  return words[g < 0 ? 1 : 0](magnitudes[size]);
}

/**
 * Which way the whole range points, by the result; where the result does not say, by the range.
 * @param {Answers} grade
 * @param {Summary} summary
 */
function sideOf({ direction }, { low, high }) {
  if (direction === 'helped' || direction === 'helped-in-one-small-trial') return 'better';
  if (direction === 'made-worse' || direction === 'made-worse-in-one-small-trial') return 'worse';
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'either';
}

/**
 * The trials together in words, with how large they found the difference to be.
 * @param {Answers} grade
 * @param {Summary} summary
 */
export function summaryWords(grade, summary) {
  const { g, low, high, sizes, isolates, figures } = summary;
  const along = isolates ? '' : together.notAlone;
  const result = resultWords(grade.direction, grade.level);
  const ending = result.charAt(0).toLowerCase() + result.slice(1);
  const points = sideOf(grade, summary);
  const [at, from, to] = [g, low, high].map((value) => decimal(value, 2));
  // it is too uncertain although its range points one way: the page gave a word and no figure
  if (grade.direction === 'too-uncertain' && points !== 'either') {
    return `${together.onlySaid}: ${ending}${along}`;
  }
  if (points === 'either') {
    const range = sizes
      ? together.range(end(low, sizes[1], false), end(high, sizes[2], true), ending)
      : `${together.unsized}: ${ending}`;
    const number = figures ? together.asNumber(together.deviations(at, from, to)) : together.noFigures;
    return range + along + (sizes ? number : '');
  }
  if (!sizes) return (points === 'better' ? together.unsizedBetter : together.unsizedWorse) + along;
  const size = sentence(magnitudes[sizes[0]]);
  const difference = points === 'better' ? together.better(size) : together.worse(size);
  return `${difference}: ${together.deviations(at, from, to)}${along}`;
}

/**
 * The trials together as one line; nothing where nothing was weighed.
 * @param {Answers} grade
 * @returns {StripModel | undefined}
 */
export function summaryStrip(grade) {
  const { summary } = grade;
  if (!summary) return undefined;
  const { g, low, high, pooled } = summary;
  return {
    study: pooled ?? '',
    who: trialsAndPeople(summary),
    words: summaryWords(grade, summary),
    tone: toneOf(grade.direction, grade.level),
    mark: { ...placed(g, low, high), size: MOST, hollow: false },
    note: pooled ? notes.pooled : undefined,
  };
}
