// One study in words: what it found, who was in it, how it was done, and what was not checked.
import { noteOf, resultSentence } from './effects.js';
import { link } from './links.js';
import { count, listed, people, stopped, tenths } from './numbers.js';
import {
  about,
  blindings,
  compared,
  comparedTo,
  designs,
  fields,
  found,
  foundSymbols,
  leftOut,
  noLinks,
  readAs,
  uncompared,
} from './strings/study.js';

/** @typedef {import('#answers').Result} Result */
/** @typedef {import('#answers').Study} Study */
/** @typedef {import('#answers').StudyResultId} StudyResultId */
/** @typedef {import('./models.d.ts').StudyModel} StudyModel */
/** @typedef {import('./models.d.ts').Tone} Tone */
/** @typedef {Pick<Study, 'found' | 'finding' | 'against' | 'registered'>} Found */

/** @type {Record<StudyResultId, Tone>} */
const TONES = {
  better: 'helped',
  worse: 'worse',
  'too-small': 'unclear',
  'no-clear-difference': 'no-difference',
  compared: 'unclear',
  uncompared: 'uncompared',
  'no-test': 'none',
};

/** @type {Record<StudyResultId, (study: Found) => string>} */
const WORDS = {
  better: ({ against }) => found.better(comparedTo[against ?? 'placebo']),
  worse: ({ against }) => found.worse(comparedTo[against ?? 'placebo']),
  'too-small': () => found.tooSmall,
  'no-clear-difference': () => found.noClearDifference,
  compared: ({ finding }) => compared[finding],
  uncompared: ({ finding }) => uncompared[finding],
  'no-test': () => found.noTest,
};

/**
 * What it found, by its own number where it has one.
 * @param {Found} study
 */
export function foundWords(study) {
  const result = study.registered ? found.noResults : WORDS[study.found](study);
  return { symbol: foundSymbols[study.found], result, tone: TONES[study.found] };
}

/**
 * "12 weeks" of 120 tenths.
 * @param {number} weeks
 */
function weeksWords(weeks) {
  const [one, many] = about.week;
  return weeks === 10 ? count(1, one, many) : `${tenths(weeks)} ${many}`;
}

/**
 * Year, people, dose and length, as far as known.
 * @param {Study} study
 */
function factsOf({ year, people: number, dose, weeks, registered }) {
  const parts = [String(year)];
  if (number) parts.push(registered ? about.planned(people(number)) : people(number));
  if (dose) parts.push(dose);
  if (weeks) parts.push(weeksWords(weeks));
  return parts;
}

/** Letters of a dose that a row of one line has room for; a longer one stands with how the study was done. */
const SHORT_DOSE = 28;

/**
 * The same for a row of one line: without its length, and of the dose what stands before the first comma.
 * @param {Study} study
 */
export function inShort(study) {
  const [first = ''] = study.dose?.split(', ') ?? [];
  // a number alone is one of several doses: "25, 50 or 100 mg/day"
  const dose = /[a-z]/i.test(first) ? first : (study.dose ?? '');
  return factsOf({ ...study, weeks: undefined, dose: dose.length > SHORT_DOSE ? undefined : dose });
}

/** @param {Study} study */
function designWords({ design, blinding, registered, retracted, weeks, dose }) {
  const parts = [designs[design]];
  if (blinding) parts.push(blindings[blinding]);
  if (registered) parts.push(about.registered);
  if (retracted) parts.push(about.retracted);
  if (dose) parts.push(dose);
  if (weeks) parts.push(weeksWords(weeks));
  return parts.join(', ');
}

/** @param {Study} study */
function citation({ authors, journal }) {
  const parts = [];
  if (authors) parts.push(authors.replace(/\.$/, ''));
  if (journal) parts.push(journal);
  return parts.join('. ');
}

/**
 * "compared with placebo" of "placebo", "nothing to compare with" of "none".
 * @param {string | undefined} comparator as in the facts
 */
function comparatorWords(comparator) {
  if (!comparator) return undefined;
  const none = /^none( \(.*)?$/.exec(comparator);
  if (none) return about.nothing + (none[1] ?? '');
  if (comparator.startsWith('none')) return about.noComparison(comparator.slice('none'.length));
  if (comparator === 'various') return about.various;
  return about.comparedWith(comparator.replace('active: ', ''));
}

/** @param {Study} study */
function notesOf({ leftOut: why, confidence, unverified }) {
  const notes = [];
  if (why) notes.push(leftOut[why]);
  if (readAs[confidence]) notes.push(readAs[confidence]);
  if (unverified.length) {
    notes.push(about.unverified(listed(unverified.map((field) => fields[field] ?? field))));
  }
  return notes;
}

/** @param {Result} result */
function resultWords(result) {
  const note = noteOf(result);
  const said = resultSentence(result);
  const text = stopped(note ? `${said} (${note})` : said);
  return result.caution ? about.withCaution(text, stopped(result.caution)) : text;
}

/**
 * @param {Study} record
 * @returns {StudyModel}
 */
export function study(record) {
  return {
    id: record.id,
    phrase: foundWords(record),
    facts: inShort(record).join(' · '),
    design: designWords(record),
    title: record.title,
    citation: citation(record),
    comparator: comparatorWords(record.comparator),
    text: record.text,
    results: record.results.map(resultWords),
    notes: notesOf(record),
    links: record.links.map(link),
    noLink: record.noLink && noLinks[record.noLink],
  };
}
