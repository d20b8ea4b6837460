// Text as LaTeX in ASCII, so that it prints with any encoding of input and fonts, and sorts as it should in BibTeX.

/**
 * From each character to the word in its place. A plain loop: this runs on any page, also on one that has replaced what lists
 * can do.
 * @param {string} text
 * @param {string[]} words
 */
function byCharacter(text, words) {
  /** @type {Map<string, string>} */
  const found = new Map();
  let place = 0;
  for (const character of text) found.set(character, words[place++] ?? '');
  return found;
}

/** Marks above and below letters, as Unicode takes a letter apart, and the commands for them. */
const MARKS = byCharacter(
  '\u0300\u0301\u0302\u0303\u0304\u0307\u0308\u0306\u030a\u030b\u030c\u0323\u0327\u0328',
  [...'`\'^~=."urHvdck'],
);

const LETTERS = byCharacter('ßøØæÆœŒłŁı', ['ss', 'o', 'O', 'ae', 'AE', 'oe', 'OE', 'l', 'L', 'i']);

/** What LaTeX reads as a command, and signs that are met in titles. */
const SIGNS = byCharacter('\\~^<>|{}&%$#_’‘“”–—…×±≤≥−°µ®™', [
  '\\textbackslash{}',
  '\\textasciitilde{}',
  '\\textasciicircum{}',
  '\\textless{}',
  '\\textgreater{}',
  '\\textbar{}',
  ...[...'{}&%$#_'].map((sign) => `\\${sign}`),
  "'",
  '`',
  '``',
  "''",
  '--',
  '---',
  '\\ldots{}',
  ...['\\times', '\\pm', '\\leq', '\\geq', '-', '^\\circ', '\\mu'].map((sign) => `$${sign}$`),
  '\\textregistered{}',
  '\\texttrademark{}',
]);

/** The small letters, alpha to omega; omicron is an o. */
const GREEK = byCharacter(
  'αβγδεζηθικλμνξπρςστυφχψω',
  'alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho varsigma sigma tau upsilon varphi chi psi omega'.split(
    ' ',
  ),
);
/** Greek capitals that have no command, since they look like these. */
const ALIKE = byCharacter('ΑΒΕΖΗΙΚΜΝΟΡΤΧο', [...'ABEZHIKMNOPTXo']);

/** @param {string} letter @returns {string | undefined} */
function greek(letter) {
  const small = letter.toLowerCase();
  const name = GREEK.get(small);
  if (ALIKE.has(letter) || !name) return ALIKE.get(letter);
  if (letter === small) return `$\\${name}$`;
  const capital = name.replace('var', '');
  return `$\\${capital[0].toUpperCase()}${capital.slice(1)}$`;
}

/** @param {string} letter without marks @returns {string | undefined} */
function plain(letter) {
  const command = LETTERS.get(letter);
  if (command) return `{\\${command}}`;
  return SIGNS.get(letter) ?? greek(letter) ?? (/[ -~]/.test(letter) ? letter : undefined);
}

/** @param {string} letter @param {string} mark */
const marked = (letter, mark) => `{\\${mark}${/[a-z]/i.test(mark) ? `{${letter}}` : letter}}`;

/**
 * A text with nothing in it that LaTeX would read as a command or could not print. A letter that is in no table here
 * stays as it is, for LaTeX to find in its fonts.
 * @param {string} text
 */
export const latex = (text) =>
  text
    .replace(/\p{Cc}|\xa0/gu, ' ')
    .normalize('NFD')
    .replace(/(\P{M})(\p{M}*)/gu, (whole, letter, marks) => {
      const commands = [...marks].map((mark) => MARKS.get(mark) ?? '');
      const base = plain(letter);
      return base === undefined || commands.includes('')
        ? whole.normalize('NFC')
        : commands.reduce(marked, base);
    });
