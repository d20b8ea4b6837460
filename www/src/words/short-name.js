// A study in the fewest words that tell it from the others: who and when.
import { fallback } from './strings/fallback.js';
import { designs } from './strings/study.js';

/** @typedef {Pick<import('#answers').Study, 'authors' | 'design' | 'year'>} Named */

/** "Noor N", "van der Berg JC", "Lie MRKL": the family's name, and up to four initials. */
const PERSON = /^(.+) ([\p{Lu}.-]{1,4})$/u;

/** One name without a blank is a person's too: "Cao". */
const isShort = (/** @type {string} */ name) => (!name.includes(' ') && name !== 'Inc.') || PERSON.test(name);

/**
 * The first author's family name; the name of an organisation whole, with its commas: "Masonic Cancer Center,
 * University of Minnesota".
 * @param {string} authors as in the facts
 */
export function firstAuthor(authors) {
  // "(sponsor)" says what a name did
  const [group = ''] = authors.replace(/\([^)]*\)/g, '').split(';');
  const names = group.split(',').map((name) => name.trim());
  const people = /\bet al\b/.test(group) || names.every((name) => !name || isShort(name));
  const first = people ? (names[0] ?? '').replace(/\s*\bet al\.?$/, '') : group.trim();
  return PERSON.exec(first)?.[1] ?? first;
}

/** @param {Named} study */
const nameOf = ({ authors, design, year }) =>
  fallback.study((authors && firstAuthor(authors)) || designs[design], year);

/**
 * A name for each study; those of one name get a letter each, as in a list of references: "Younger 2009a".
 * @param {readonly Named[]} studies
 * @returns {string[]}
 */
export function shortNames(studies) {
  /** @type {Map<string, number>} */
  const alike = new Map();
  const names = studies.map(nameOf);
  for (const name of names) alike.set(name, (alike.get(name) ?? 0) + 1);
  /** @type {Map<string, number>} */
  const used = new Map();
  return names.map((name) => {
    if (alike.get(name) === 1) return name;
    const place = used.get(name) ?? 0;
    used.set(name, place + 1);
    return name + String.fromCharCode('a'.charCodeAt(0) + place);
  });
}
