// A grade in one phrase: the result, its symbol and colour, and what it rests on.
import { count, people, sentence } from './numbers.js';
import { noStudySymbol, rests, results, symbols, unclear } from './strings/results.js';

/** @typedef {import('#answers').Answers} Answers */
/** @typedef {import('#answers').DirectionId} DirectionId */
/** @typedef {import('#answers').Level} Level */
/** @typedef {import('#answers').Tally} Tally */
/** @typedef {import('./models.d.ts').Phrase} Phrase */
/** @typedef {import('./models.d.ts').Tone} Tone */

/** @type {Record<DirectionId, Tone>} */
const TONES = {
  helped: 'helped',
  'depends-on-form': 'mixed',
  'helped-in-one-small-trial': 'helped',
  mixed: 'mixed',
  'little-or-no-difference': 'no-difference',
  'no-clear-difference': 'no-difference',
  'made-worse': 'worse',
  'made-worse-in-one-small-trial': 'worse',
  'too-uncertain': 'unclear',
  'improved-uncompared': 'uncompared',
  'mixed-uncompared': 'uncompared',
  'no-improvement-uncompared': 'uncompared',
  unclear: 'unclear',
};

/**
 * @param {DirectionId} direction
 * @param {Level} level
 * @returns {Tone}
 */
export function toneOf(direction, level) {
  if (level === 0) return 'none';
  return direction === 'unclear' && level === 1 ? 'uncompared' : TONES[direction];
}

/**
 * The result in words: what nobody can tell is said by why nobody can.
 * @param {DirectionId} direction
 * @param {Level} level
 */
export function resultWords(direction, level) {
  if (level === 0) return unclear.noStudy;
  return direction === 'unclear' && level === 1 ? unclear.noFairTest : results[direction];
}

/**
 * "9 reports, 120 people"; "at least" where some do not say; nothing of people where none does.
 * @param {Tally} tally
 * @param {readonly string[]} noun
 */
export function tallied(tally, [one, many]) {
  const parts = [count(tally.records, one, many)];
  const stated = statedPeople(tally);
  if (stated) parts.push(stated);
  return parts.join(', ');
}

/**
 * "372 people", "at least 372 people"; nothing where no record says.
 * @param {Tally} tally
 */
function statedPeople({ people: known, unstated }) {
  if (!known) return '';
  return unstated ? rests.atLeast(people(known)) : people(known);
}

/**
 * "14 trials, 2,120 people".
 * @param {{ trials: number, people: number }} summary
 */
export const trialsAndPeople = ({ trials, people }) =>
  tallied({ records: trials, people, unstated: 0 }, rests.trial);

/**
 * The words of some results name the one trial already.
 * @param {DirectionId} direction
 */
const namesTheTrial = (direction) =>
  direction === 'helped-in-one-small-trial' || direction === 'made-worse-in-one-small-trial';

/** @param {Answers} answers */
function basis({ level, direction, summary, randomised, pooled, others, onlyOtherMedicines }) {
  if (summary) {
    const alone = namesTheTrial(direction) && summary.people > 0;
    return alone ? people(summary.people) : trialsAndPeople(summary);
  }
  if (level === 0) return '';
  if (level === 1) return tallied(others, rests.report);
  if (onlyOtherMedicines) return rests.onlyOtherMedicines;
  // pooled analyses share trials, so their people are not added up
  const several = pooled.records > 1 ? { ...pooled, people: 0 } : pooled;
  const tested = randomised.records ? tallied(randomised, rests.trial) : tallied(several, rests.pooled);
  return `${tested}, ${rests.noFigures}`;
}

/**
 * @param {Answers} answers
 * @returns {Phrase}
 */
export function phrase(answers) {
  const { direction, level } = answers;
  return {
    symbol: level === 0 ? noStudySymbol : symbols[direction],
    result: resultWords(direction, level),
    tone: toneOf(direction, level),
    basis: basis(answers),
  };
}

/**
 * "Low dose: Helped in one small trial, 40 people".
 * @param {string} name
 * @param {Answers} answers
 */
export function named(name, answers) {
  const { result, basis } = phrase(answers);
  return `${sentence(name)}: ${basis ? `${result}, ${basis}` : result}`;
}
