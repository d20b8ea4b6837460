// Works as BibTeX in ASCII, for BibTeX and biblatex alike.
import { files } from '../words/strings/files.js';
import { spaced } from './authors.js';
import { latex } from './latex.js';

/** @typedef {import('./works.js').Work} Work */

/**
 * An address or a DOI, which readers of BibTeX take as it stands; braces would end the field, and of letters outside ASCII
 * LaTeX knows few.
 * @param {string} text
 */
const verbatim = (text) => text.replace(/[{}\\]|[^!-~]/gu, encodeURIComponent);

/**
 * The title with braces around the words whose capitals a style must not lower: all but a first word that is capital
 * only because it is first.
 * @param {string} title
 */
const capitals = (title) =>
  title
    .split(/\s+/)
    .filter(Boolean)
    .map((word, place) => {
      const letters = place ? word : word.replace(/^[A-Z]/, '');
      const written = latex(word);
      if (!/\p{Lu}/u.test(letters)) return written;
      // a brace before a command would be BibTeX's way to write an accent, which styles do lower
      return written.startsWith('\\') ? `{{${written}}}` : `{${written}}`;
    })
    .join(' ');

/**
 * A family of several words of which the first begins with a command is in braces: pandoc would not see its capital, and
 * take the word for a "van".
 * @param {import('./authors.js').Author} author
 */
function nameOf(author) {
  if (author.name !== undefined) return `{${latex(author.name)}}`;
  const family = latex(author.family);
  return `${/^\{.* /.test(family) ? `{${family}}` : family}, ${latex(spaced(author.initials))}`;
}

/**
 * "Younger, J. and {US Food and Drug Administration} and others".
 * @param {Work} work
 */
const names = ({ authors, andOthers }) =>
  [...authors.map(nameOf), ...(andOthers ? ['others'] : [])].join(' and ');

/**
 * What a work without authors is sorted by and, where names would stand, called: the first words of its title. A bracket
 * would end the label in natbib.
 * @param {string} title
 */
const keyOf = (title) => latex((title.match(/[\p{L}\p{N}'-]+/gu) ?? []).slice(0, 4).join(' '));

/** @param {Work} work */
function entry(work) {
  const { id, kind, title, journal, year, doi, pmid, nct, addresses, note } = work;
  const numbers = [pmid && files.numbered('PMID', pmid), nct && files.numbered(files.registry, nct)];
  // an article must name its journal
  const article = kind === 'journal' && Boolean(journal);
  const author = names(work);
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['title', capitals(title)],
    ['author', author],
    ['key', author ? '' : keyOf(title)],
    ['journal', journal && latex(journal)],
    // no record has volume, issue or pages; of a journal's article without them, styles say "ahead of print"
    ['entrysubtype', article ? 'magazine' : undefined],
    ['year', year],
    ['doi', doi && verbatim(doi)],
    ['eprint', pmid],
    ['eprinttype', pmid && 'pubmed'],
    ['url', addresses[0] && verbatim(addresses[0])],
    ['note', numbers.filter(Boolean).join(' ')],
    // kept with the record, printed by no style
    ['annote', latex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${article ? 'article' : 'misc'}{${id.replace(/[^A-Za-z0-9-]/g, '-')},\n${lines.join('')}}\n`;
}

/**
 * @param {Work[]} works
 * @returns {string}
 */
export const bibtex = (works) => works.map(entry).join('\n');
