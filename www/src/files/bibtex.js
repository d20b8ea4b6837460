// Works as BibTeX in UTF-8, for BibTeX and biblatex alike.
import { files } from '../words/strings/files.js';
import { spaced } from './authors.js';

/** @typedef {import('./works.js').Work} Work */

/** @type {{ [character: string]: string }} */
const COMMANDS = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/**
 * Text with the characters escaped that LaTeX reads as commands.
 * @param {string} text
 */
const escaped = (text) =>
  text
    .replace(/[\\~^{}&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/\p{Cc}/gu, ' ');

/**
 * An address or a DOI, which readers of BibTeX take as it stands; braces would end the field.
 * @param {string} text
 */
const verbatim = (text) => text.replace(/\{/g, '%7B').replace(/\}/g, '%7D');

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
      const letters = place ? word : word.slice(/^./u.exec(word)?.[0].length ?? 0);
      return /\p{Lu}/u.test(letters) ? `{${escaped(word)}}` : escaped(word);
    })
    .join(' ');

/**
 * "Younger, J. and {US Food and Drug Administration} and others".
 * @param {Work} work
 */
function names({ authors, andOthers }) {
  const known = authors.map((author) =>
    author.name === undefined
      ? `${escaped(author.family)}, ${spaced(author.initials)}`
      : `{${escaped(author.name)}}`,
  );
  return [...known, ...(andOthers ? ['others'] : [])].join(' and ');
}

/** @param {Work} work */
function entry(work) {
  const { id, kind, title, journal, year, doi, pmid, nct, addresses, note } = work;
  const notes = [pmid && files.numbered('PMID', pmid), nct && files.numbered(files.registry, nct), note];
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['title', capitals(title)],
    ['author', names(work)],
    ['journal', journal && escaped(journal)],
    ['year', year],
    ['doi', doi && verbatim(doi)],
    ['eprint', pmid],
    ['eprinttype', pmid && 'pubmed'],
    ['url', addresses[0] && verbatim(addresses[0])],
    ['note', escaped(notes.filter(Boolean).join(' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  // an article must name its journal
  const type = kind === 'journal' && journal ? 'article' : 'misc';
  return `@${type}{${id.replace(/[^A-Za-z0-9-]/g, '-')},\n${lines.join('')}}\n`;
}

/**
 * @param {Work[]} works
 * @returns {string}
 */
export const bibtex = (works) => works.map(entry).join('\n');
