// "Younger J, Noor N, et al." taken apart, as reference managers want names.

/**
 * A person by family name and initials; an organisation, or a name whose parts cannot be told apart, by `name`.
 * @typedef {{ family: string, initials: string, name?: undefined } | { name: string }} Author
 */

/** @param {string} name */
const isPerson = (name) => / [\p{Lu}.-]{1,4}$/u.test(name);

/** One word, or a name with initials. @param {string} name */
const isShort = (name) => (!name.includes(' ') && name !== 'Inc.') || isPerson(name);

/**
 * "van der Berg JC" is a person; "US Food and Drug Administration" is not. "King Pharmaceuticals; later Pfizer" are two.
 * @param {string} name
 * @returns {Author}
 */
function author(name) {
  const end = name.lastIndexOf(' ');
  if (isPerson(name)) return { family: name.slice(0, end), initials: name.slice(end + 1) };
  return { name: name.replace(/^later /, '') };
}

/** What a name did, "(sponsor)", is no part of it. @param {string} text */
function withoutBrackets(text) {
  let plain = text;
  for (let before = ''; before !== plain; plain = plain.replace(/\([^()]*\)/g, '')) before = plain;
  return plain.replace(/\(.*$|\)/gs, '');
}

/**
 * @param {string} text
 * @returns {{ authors: Author[], andOthers: boolean }}
 */
export function authorsOf(text) {
  /** @type {Author[]} */
  const authors = [];
  let andOthers = false;
  for (const group of withoutBrackets(text).split(';')) {
    const names = group.split(',').map((name) => name.trim());
    // "Alkermes, Inc.", "Masonic Cancer Center, University of Minnesota": one name, commas and all
    if (!group.includes('et al') && !names.every((name) => !name || isShort(name))) {
      authors.push({ name: group.trim().replace(/^later /, '') });
      continue;
    }
    for (const name of names) {
      const known = name.replace(/et al\.?$/, '').trim();
      andOthers ||= known !== name;
      if (known) authors.push(author(known));
    }
  }
  return { authors, andOthers };
}

/**
 * `JC` as "J. C."
 * @param {string} initials
 */
export const spaced = (initials) =>
  [...initials]
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => `${letter}.`)
    .join(' ');
