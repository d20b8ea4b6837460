// A row of the drug's tables that answers: what it is about, how grave it is, how often, and in whose words.
import { source } from './links.js';
import { sentence, stopped, tenths, within } from './numbers.js';
import { said, severities } from './strings/answers.js';

/** @typedef {import('#answers').Answer} Answer */
/** @typedef {import('#answers').HowOften} HowOften */
/** @typedef {Pick<import('#answers').Dataset, 'subject'>} About */
/** @typedef {import('./models.d.ts').AnswerModel} AnswerModel */

/**
 * How grave a row is, in a word or two: as in the facts, but for words that a reader could misunderstand.
 * @param {string | undefined} severity
 */
export const severityWord = (severity) => severity && (severities[severity] ?? sentence(severity));

/**
 * "Of 100 people, 33 on it and 7 on placebo."
 * @param {HowOften} often
 * @param {string} first
 */
function howOften({ other, comparator }, first) {
  if (other === undefined)
    return comparator ? `${first}. ${stopped(said.comparedWith(comparator))}` : `${first}.`;
  const number = tenths(other);
  const others = comparator ? said.withOthers(number, comparator) : said.onPlacebo(number);
  return stopped(`${first} and ${others}`);
}

/**
 * What a row says, beginning with the one product that it is about.
 * @param {{ only?: string, often?: HowOften, text?: string }} row
 * @param {About} about
 */
export function rowText({ only, often, text }, { subject }) {
  const parts = [];
  if (often) {
    const number = tenths(often.drug);
    // after a product's name "it" is that product
    parts.push(howOften(often, only ? said.withIt(number) : said.onDrug(number, subject)));
  }
  if (text) parts.push(text);
  const all = parts.join(' ');
  return only && all ? said.only(within(only)) + (often ? within(all) : all) : all;
}

/**
 * @param {Answer} row
 * @param {About} about
 * @returns {AnswerModel}
 */
export function answer(row, about) {
  const { part, id, name, danger, more, sources } = row;
  return {
    part,
    id,
    name,
    danger,
    severity: severityWord(row.severity),
    text: rowText(row, about),
    more,
    sources: sources.map(source),
  };
}
