// The works behind what is on screen: studies, articles, sources of what is said about the drug, or the explorer itself.
import { listed } from '../words/numbers.js';
import { files } from '../words/strings/files.js';
import { about, fields, readAs } from '../words/strings/study.js';
import { authorsOf } from './authors.js';
import { namedRows } from './tables.js';

/**
 * @typedef {object} Work
 * @property {string} id unique among those of a file
 * @property {'journal' | 'regulatory' | 'registration' | 'page' | 'dataset'} kind
 * @property {string} title
 * @property {import('./authors.js').Author[]} authors
 * @property {boolean} andOthers there are more authors than those named
 * @property {string} [journal]
 * @property {string} [year]
 * @property {string} [doi]
 * @property {string} [pmid]
 * @property {string} [nct]
 * @property {string[]} addresses the best first
 * @property {string} note what a reader must know: what was read, what was not confirmed
 */

/** @typedef {import('./tables.js').NamedRow} NamedRow */

/** Of an id that is made of words. */
const WORDS = 8;

/** @param {import('#core').RecordCell | undefined} cell */
const text = (cell) => (cell === null || cell === undefined ? undefined : String(cell));
/** @param {import('#core').RecordCell | undefined} cell */
const texts = (cell) => (Array.isArray(cell) ? cell : []);

/**
 * What the rows of studies and of sources have alike.
 * @param {NamedRow} row
 * @returns {Omit<Work, 'id' | 'kind' | 'note'>}
 */
const published = (row) => ({
  title: String(row.title),
  ...authorsOf(text(row.authors) ?? ''),
  journal: text(row.journal),
  year: text(row.year),
  doi: text(row.doi),
  pmid: text(row.pmid),
  nct: text(row.nct),
  addresses: texts(row.links),
});

/** @param {NamedRow} row */
function studyNote({ confidence, unverified }) {
  const read = readAs[/** @type {import('#answers').ConfidenceId} */ (confidence)] || files.readInFull;
  const names = texts(unverified).map((field) => fields[field] ?? field);
  return [read, ...(names.length ? [about.unverified(listed(names))] : [])].join(' ');
}

/** @param {NamedRow} row @returns {Work} */
const study = (row) => ({
  ...published(row),
  id: String(row.id),
  kind: /** @type {Work['kind']} */ (row.work),
  note: studyNote(row),
});

/**
 * Ours for a work that has none in the facts: who, when and the title's first words. It is the same in every file and
 * version, so that what a reader has cited by it stays cited.
 * @param {Omit<Work, 'id' | 'kind' | 'note'>} work
 */
function idOf({ title, authors: [first], year }) {
  const who = first && (first.name ?? first.family);
  const words = [who, year, title].join(' ').normalize('NFD').replace(/\p{M}/gu, '');
  return (words.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, WORDS).join('-');
}

/** @param {NamedRow} row @returns {Work} */
function source(row) {
  const work = published(row);
  return { ...work, id: idOf(work), kind: row.journal ? 'journal' : 'page', note: '' };
}

/** @param {string | undefined} iso */
export const yearOf = (iso) => iso?.split('-')[0];

/** @param {NamedRow} row @returns {Work} */
const article = ({ id, title, author, kind, reviewer, published, updated, url }) => ({
  id: String(id),
  kind: 'page',
  title: String(title),
  authors: [{ name: String(author) }],
  andOthers: false,
  year: yearOf(text(updated) ?? text(published)),
  addresses: url ? [String(url)] : [],
  note: reviewer ? files.reviewedBy(String(kind), String(reviewer)) : String(kind),
});

/** @type {{ [table: string]: (row: NamedRow) => Work }} */
const OF = { studies: study, sources: source, articles: article };

/**
 * @param {import('#core').Records} records
 * @returns {Work[]}
 */
export function worksOf({ tables }) {
  const works = tables.flatMap((table) => {
    const work = OF[table.name];
    return work ? namedRows(/** @type {import('#core').RecordTable} */ (table)).map(work) : [];
  });
  /** @type {Map<string, number>} */
  const times = new Map();
  return works.map((work) => {
    const time = (times.get(work.id) ?? 0) + 1;
    times.set(work.id, time);
    return time > 1 ? { ...work, id: `${work.id}-${time}` } : work;
  });
}
