// One result of a study in its own units: people of 100, points, days, ratios, or a p value alone.
import { decimal, figure, sentence } from './numbers.js';
import { assumptions, figures, notes, others, ratios, units } from './strings/effects.js';

/** @typedef {import('#answers').Result} Result */
/** @typedef {import('#answers').MeasureId} MeasureId */
/** @typedef {import('#answers').Range} Range */

/** A p value up to which chance is an unlikely explanation. */
const SIGNIFICANT = 0.05;

/**
 * "p = 0.016", "could be chance (p = 0.27)".
 * @param {string} p as in the facts: "0.016", "<0.001", "<=0.05", "n.s."
 */
export function chanceWords(p) {
  const [, bound, digits] = /^(<=?)?([\d.]+)$/.exec(p) ?? [];
  if (!digits) return figures.chance(figures.noP);
  const sign = bound === '<=' ? '≤' : (bound ?? '=');
  const words = `p ${sign} ${digits}`;
  return Number(digits) > SIGNIFICANT ? figures.chance(words) : words;
}

/**
 * "points, MADRS" as "points (MADRS)": the scale stands beside the word that is counted.
 * @param {string} unit
 */
const unitWords = (unit) => unit.replace(/^([^,(]+), ([^(]+)$/, '$1 ($2)');

/**
 * "59%", "1 day", "3.4 kg".
 * @param {string} value
 * @param {string | undefined} unit
 */
function withUnit(value, unit) {
  if (!unit) return value;
  const words = unitWords(unit);
  if (words.startsWith('%')) return value + words;
  const one = value === '1' || value === '−1';
  return `${value} ${one ? words.replace(/^(day|hour|minute|point|drink|litre)s\b/, '$1') : words}`;
}

/**
 * The second of two figures: its unit has been said.
 * @param {string} value
 * @param {string | undefined} unit
 */
const withShortUnit = (value, unit) => (unit?.startsWith('%') ? `${value}%` : value);

/**
 * Thousandths at one decimal.
 * @param {number} thousandths
 */
const tenth = (thousandths) => Math.round(thousandths / 100) * 100;

/**
 * Whole people, unless two numbers would look alike or somebody would look like nobody.
 * @param {number} drug
 * @param {number} control
 */
function shares(drug, control) {
  const whole = [drug, control].map((share) => decimal(share, 0));
  const alike = whole[0] === whole[1] && drug !== control;
  const lost = [drug, control].some((share, n) => share > 0 && whole[n] === '0');
  return alike || lost ? [figure(tenth(drug)), figure(tenth(control))] : whole;
}

/** Units that say themselves which way a positive figure points. */
const HAS_A_SIDE = /\b(better|fall|fallen|less|higher|lost|change)\b/;

/** An amount in or over a time. */
const PER_TIME = /^([^ (]+ [^ (]+) ((?:in|over|a) .+)$/;

/**
 * "0.34 points less", "6 points better".
 * @param {number} value
 * @param {string | undefined} unit
 */
function differenceWords(value, unit) {
  if (value === 0) return figures.none;
  if (unit && HAS_A_SIDE.test(unit)) return withUnit(figure(value), unit);
  const words = withUnit(figure(Math.abs(value)), unit);
  const side = value < 0 ? figures.less : figures.more;
  // "2 days less in 30", not "2 days in 30 less"
  const [, counted, span] = PER_TIME.exec(words) ?? [];
  return counted ? `${counted} ${side} ${span}` : `${words} ${side}`;
}

/**
 * "0.95 less to 0.27 more", "4 to 13 less".
 * @param {Range} published
 * @param {string | undefined} unit
 */
function differenceRange([low, high], unit) {
  if (unit && HAS_A_SIDE.test(unit)) return figures.range(figure(low), figure(high));
  if (low < 0 && high > 0) {
    return figures.range(`${figure(-low)} ${figures.less}`, `${figure(high)} ${figures.more}`);
  }
  const [near, far] = low < 0 ? [high, low] : [low, high];
  const side = low < 0 ? figures.less : figures.more;
  return `${figures.range(figure(Math.abs(near)), figure(Math.abs(far)))} ${side}`;
}

/** @param {string} range */
const bracketed = (range) => (range ? ` (${range})` : '');

/**
 * "0.34 points less than on placebo (0.95 less to 0.27 more)".
 * @param {Result} result
 */
function difference({ measure, unit, estimate, published, against }) {
  const scale =
    measure === 'standardised-mean-difference' || measure === 'risk-difference' ? units[measure] : unit;
  const range = published ? differenceRange(published, scale) : '';
  if (estimate === undefined) return range ? withUnit(range, scale) : '';
  const than = estimate === 0 ? '' : ` ${figures.than(others[against])}`;
  return differenceWords(estimate, scale) + than + bracketed(range);
}

/**
 * "odds ratio 0.81 (0.7 to 0.94; 1 is no difference)".
 * @param {string} name
 * @param {Result} result
 */
function ratio(name, { estimate, published }) {
  const range = published ? `${figures.range(figure(published[0]), figure(published[1]))}; ` : '';
  const value = estimate === undefined ? '' : ` ${figure(estimate)}`;
  return `${name}${value} (${range}${figures.ratioOfNone})`;
}

/**
 * "a difference of one person for every 11 treated (5 to 41)".
 * @param {Result} result
 */
function needed({ estimate, published }) {
  if (estimate === undefined) return '';
  const range = published ? figures.range(figure(published[0]), figure(published[1])) : '';
  return figures.oneForEvery(figure(estimate)) + bracketed(range);
}

/**
 * Means or medians of both groups, or bare counts.
 * @param {Result} result
 */
function both({ drug, control, unit, against }) {
  /**
   * @param {number} a
   * @param {number} b
   */
  const pair = (a, b) =>
    figures.both(withUnit(figure(a), unit), withShortUnit(figure(b), unit), others[against]);
  if (drug?.mean !== undefined && control?.mean !== undefined) {
    return figures.average + pair(drug.mean, control.mean);
  }
  if (drug?.median !== undefined && control?.median !== undefined) {
    return figures.middle + pair(drug.median, control.median);
  }
  if (drug?.events === undefined || control?.events === undefined) return '';
  const counts = figures.both(String(drug.events), String(control.events), others[against]);
  return `${counts} (${figures.unknownSizes})`;
}

/**
 * Where only a p value or a direction is given: the side, as far as it is known.
 * @param {Result} result
 */
function side({ g, basis, against }) {
  if (basis !== 'from-p' || !g) return '';
  return `${g > 0 ? figures.better : figures.worse} ${figures.than(others[against])}`;
}

/** @type {Partial<Record<MeasureId, (result: Result) => string>>} */
const ESTIMATES = {
  'mean-difference': difference,
  'standardised-mean-difference': difference,
  'risk-difference': difference,
  'risk-ratio': (result) => ratio(ratios['risk-ratio'], result),
  'odds-ratio': (result) => ratio(ratios['odds-ratio'], result),
  'hazard-ratio': (result) => ratio(ratios['hazard-ratio'], result),
  'rate-ratio': (result) => ratio(ratios['rate-ratio'], result),
  'number-needed': needed,
};

/** Comparisons that need to be explained beside a figure. @type {import('#answers').AgainstId[]} */
const UNFAIR = ['active', 'dose', 'add-on', 'mixed'];

/**
 * What was given against what, where "on placebo" and its like do not say it.
 * @param {Result} result
 */
const contrastOf = ({ against, isolates, contrast }) =>
  contrast && (UNFAIR.includes(against) || !isolates) ? ` (${contrast})` : '';

/**
 * A result in its own units, without a full stop: "Of 100 people, 51 on the drug and 44 on placebo: no days
 * off", "Pain: 0.34 points less than on placebo (0.95 less to 0.27 more), could be chance (p = 0.27)".
 * Its caution stands apart.
 * @param {Result} result
 */
export function resultSentence(result) {
  const { outcome, unit, drug, control, against, p } = result;
  const end = (p ? `, ${chanceWords(p)}` : '') + contrastOf(result);
  const named = `${sentence(outcome)}: `;
  if (drug?.share !== undefined && control?.share !== undefined) {
    const [one, other] = shares(drug.share, control.share);
    if (!unit || unit.startsWith('percentage')) {
      return `${figures.ofHundred(one, other, others[against])}: ${outcome}${end}`;
    }
    return named + figures.both(withUnit(one, unit), withShortUnit(other, unit), others[against]) + end;
  }
  const estimated = result.estimate === undefined ? '' : ESTIMATES[result.measure]?.(result);
  const text = estimated || both(result) || ESTIMATES[result.measure]?.(result) || side(result);
  if (text) return named + text + end;
  return named + (p ? chanceWords(p) : figures.noFigure) + contrastOf(result);
}

/**
 * How a trial's number came about where it was not measured; nothing where it was.
 * @param {Result} result
 */
export function noteOf({ basis, assumed }) {
  const parts = [];
  if (basis === 'from-p') parts.push(notes.fromP);
  if (basis === 'taken-as-none') parts.push(notes.takenAsNone);
  for (const what of assumed) parts.push(assumptions[what]);
  return parts.join(', ') || undefined;
}
