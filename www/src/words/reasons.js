// Why we say this: what was counted, what could be weighed, what the result means and does not mean.
import { count, listed, people, within } from './numbers.js';
import { resultWords, tallied } from './results.js';
import { figuresLine, why } from './strings/condition.js';
import { meanings, rests, unclear } from './strings/results.js';

/** @typedef {import('#answers').Grade} Grade */
/** @typedef {import('#answers').Summary} Summary */
/** @typedef {import('#answers').Tally} Tally */

/**
 * "7 randomised trials with 491 people (2 do not say how many)".
 * @param {Tally} tally
 * @param {readonly string[]} noun
 */
function tally({ records, people: known, unstated }, [one, many]) {
  const of = count(records, one, many);
  if (!known) return of + why.notStated;
  const [does, all] = why.doesOrDo;
  return of + why.with(people(known)) + (unstated ? why.someUnstated(count(unstated, does, all)) : '');
}

/**
 * Pooled analyses share trials, so their people are not added up.
 * @param {Grade} grade
 */
function pooled({ pooled: records, largestPooled }) {
  if (records.records < 2) return tally(records, figuresLine.pooled);
  const [one, many] = figuresLine.pooled;
  return count(records.records, one, many) + (largestPooled ? why.biggest(people(largestPooled)) : '');
}

/** @param {Grade} grade */
function counted(grade) {
  const parts = [];
  if (grade.randomised.records) parts.push(tally(grade.randomised, figuresLine.trials));
  if (grade.pooled.records) parts.push(pooled(grade));
  if (grade.others.records) parts.push(tally(grade.others, why.others) + why.byChance);
  return parts;
}

/**
 * What the trials together found.
 * @param {Grade} grade
 * @param {Summary} summary
 * @param {(id: string) => string | undefined} titleOf
 */
function together({ direction, level }, { trials, people: known, isolates, pooled }, titleOf) {
  const [one, many] = rests.trial;
  const of = count(trials, one, many) + (known ? why.with(people(known)) : '');
  const along = isolates ? '' : why.along;
  const result = within(resultWords(direction, level));
  if (!pooled) return why.weighed(of, along, result);
  const title = titleOf(pooled);
  return why.pooled(of, title ? why.titled(title) : '', along, result);
}

/**
 * What reports without a fair test saw, and how they are weighed against each other.
 * @param {Grade} grade
 */
function uncompared({ findings }) {
  /** @type {(keyof Grade['findings'])[]} */
  const kinds = ['benefit', 'mixed', 'noBenefit', 'harm', 'unclear'];
  const seen = kinds.flatMap((kind) => (findings[kind] ? why.findings[kind](findings[kind]) : []));
  const weighed = findings.benefit + findings.mixed + findings.noBenefit + findings.harm;
  return [...(seen.length ? [`${listed(seen)}.`] : []), ...(weighed > 1 ? [why.rootWeights] : [])];
}

/** @param {Grade} grade */
function unconfirmed({ unconfirmed: { design, participants } }) {
  const [done, allDone] = why.ofThemDone;
  const parts = [];
  if (design) parts.push(why.howDone(count(design, done, allDone)));
  if (participants) parts.push(why.howMany(count(participants, why.ofThem, why.ofThem)));
  return parts.length ? [why.unconfirmed(listed(parts))] : [];
}

/** @param {Grade} grade */
function meaning({ direction, level }) {
  if (level === 0) return [];
  const meaning = direction === 'unclear' && level === 1 ? unclear.noFairTestMeans : meanings[direction];
  return [why.means(resultWords(direction, level), within(meaning))];
}

/**
 * The sentences behind a result.
 * @param {Grade} grade
 * @param {(id: string) => string | undefined} titleOf title of a study
 */
export function reasons(grade, titleOf) {
  const { summary, level, onlyOtherMedicines } = grade;
  const parts = counted(grade);
  if (!parts.length) return [why.none, why.ruleOfThumb];
  const sentences = [`${listed(parts)}.`];
  if (summary) {
    sentences.push(together(grade, summary, titleOf));
    // what was taken as none agrees with nobody
    if (summary.trials > 1 && summary.figures) sentences.push(why.spread(summary.i2));
  } else if (level === 1) sentences.push(...uncompared(grade));
  else sentences.push(onlyOtherMedicines ? why.onlyOtherMedicines : why.cannot);
  return [...sentences, ...meaning(grade), ...unconfirmed(grade), why.ruleOfThumb];
}

/**
 * "5 randomised trials, 372 people, latest study 2026".
 * @param {Grade} grade
 */
export function figuresOf(grade) {
  const { randomised, pooled: several, others, newest } = grade;
  const parts = [];
  if (randomised.records) parts.push(tallied(randomised, figuresLine.trials));
  if (several.records) {
    const alone = !randomised.records && several.records === 1;
    parts.push(tallied(alone ? several : { ...several, people: 0 }, figuresLine.pooled));
  }
  if (!randomised.records && !several.records && others.records) {
    parts.push(tallied(others, figuresLine.others));
  }
  if (!parts.length) return figuresLine.none;
  if (newest) parts.push(figuresLine.latest(newest));
  return parts.join(', ');
}
