// Works as RIS: two letters, two spaces, a hyphen, a space, a value; CRLF; every record from `TY` to `ER`.
import { files } from '../words/strings/files.js';
import { spaced } from './authors.js';

/** @typedef {import('./works.js').Work} Work */

/**
 * An article of a journal is `MGZN` and not `JOUR`: no record has volume, issue or pages, and of a journal's article
 * without them styles say that it is "ahead of print".
 * @type {Record<Work['kind'], string>}
 */
const TYPES = {
  journal: 'MGZN',
  regulatory: 'GOVDOC',
  registration: 'GEN',
  page: 'ELEC',
  dataset: 'DATA',
};

/**
 * A value is one line: what would break it becomes a space.
 * @param {string} tag
 * @param {string} value
 */
const line = (tag, value) => `${tag}  - ${value.replace(/\p{Cc}/gu, ' ').trim()}\r\n`;

/**
 * A name that is one ends with a comma, and has no other: EndNote and pandoc would take it apart.
 * @param {import('./authors.js').Author} author
 */
const name = (author) =>
  author.name === undefined
    ? `${author.family}, ${spaced(author.initials)}`
    : `${author.name.replace(/,/g, '')},`;

/** The accession number is the record's number in the database named. @param {Work} work @returns {[string, string][]} */
function accession({ pmid, nct }) {
  if (pmid)
    return [
      ['AN', pmid],
      ['DB', files.pubmed],
    ];
  return nct
    ? [
        ['AN', nct],
        ['DB', files.registry],
      ]
    : [];
}

/** @param {Work} work */
function record(work) {
  const { id, kind, title, authors, andOthers, journal, year, doi, pmid, nct, addresses, note } = work;
  /** @type {[string, string | undefined][]} */
  const lines = [
    ['TY', TYPES[kind]],
    ['ID', id],
    ['TI', title],
    ...authors.map((author) => /** @type {[string, string]} */ (['AU', name(author)])),
    // read as "et al." by pandoc, and as what it says by all others
    ['AU', andOthers ? 'others' : undefined],
    ['T2', journal],
    ['PY', year],
    ['DO', doi],
    ...accession(work),
    ...addresses.map((address) => /** @type {[string, string]} */ (['UR', address])),
    ['N1', pmid && nct ? `${files.registry} ${nct}` : undefined],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [line(tag, value)] : []));
  return `${written.join('')}ER  - \r\n`;
}

/**
 * @param {Work[]} works
 * @returns {string}
 */
export const ris = (works) => works.map(record).join('');
