// What may be taken away of what is on screen, and how to cite it, in words.
import { date as dateWords, listed, sentence } from './numbers.js';
import { controls } from './strings/controls.js';
import { amounts, files, formats, forWhom } from './strings/files.js';

/** @typedef {import('#core').Records} Records */
/** @typedef {keyof typeof formats} FileFormat */

/** Names that a sentence has room for. */
const NAMED = 4;

/**
 * @param {Records} records
 * @param {string} name
 */
const rowsOf = ({ tables }, name) => tables.find((table) => table.name === name)?.rows ?? [];

/**
 * @param {Records} records
 * @returns {string[]} names of the uses
 */
function useNames(records) {
  const table = records.tables.find(({ name }) => name === 'conditions');
  const at = table?.columns.indexOf('name') ?? -1;
  return (table?.rows ?? []).map((row) => String(row[at]));
}

/** @param {Records} records */
function aboutWhat(records) {
  const names = useNames(records);
  if (records.kind === 'claims') return controls.wayTo.articles;
  if (records.kind === 'drug') return controls.wayTo.drug;
  return names.length && names.length <= NAMED ? listed(names) : amounts.conditions(names.length);
}

/** @param {Records} records */
export const citationTitle = (records) => files.title(sentence(records.subject), aboutWhat(records));

/**
 * "... explorer: its name. Facts 1.0.0, 24 November 2026. ADDRESS".
 * @param {Records} records
 * @param {string} [address]
 */
export function citationText(records, address) {
  const text = files.cite(citationTitle(records), records.version, dateWords(records.date));
  return address ? `${text} ${address}` : text;
}

/**
 * What each kind of file would hold; nothing for one that would be empty.
 * @param {Records} records
 * @param {FileFormat} format
 * @returns {string | undefined}
 */
function amount(records, format) {
  const { kind, query } = records;
  const some = (/** @type {'conditions' | 'studies' | 'effects' | 'claims'} */ name) => {
    const rows = rowsOf(records, name).length;
    return rows ? amounts[name](rows) : undefined;
  };
  if (format === 'svg') {
    const drawn = query.view === 'map' || query.view === 'sizes';
    return drawn && kind === 'conditions' ? amounts.picture : undefined;
  }
  if (format === 'effects') return some('effects');
  if (format === 'ris' || format === 'bibtex') {
    const works = ['studies', 'sources', 'articles'].flatMap((name) => rowsOf(records, name));
    return works.length ? amounts.works(works.length) : undefined;
  }
  if (kind === 'drug')
    return format === 'csv'
      ? amounts.sideEffects(rowsOf(records, 'adverse_effects').length)
      : amounts.theDrug;
  if (format === 'csv')
    return some(
      /** @type {const} */ ({ conditions: 'conditions', condition: 'studies', claims: 'claims' })[kind],
    );
  const all = /** @type {const} */ (['conditions', 'studies', 'effects', 'claims']).flatMap(
    (name) => some(name) ?? [],
  );
  return all.length ? listed(all) : undefined;
}

/**
 * The kinds of file, each with what it holds.
 * @param {Records} records
 * @returns {import('./models.d.ts').DownloadModel['formats']}
 */
export function formatModels(records) {
  const ids = /** @type {FileFormat[]} */ (Object.keys(formats));
  return ids.flatMap((id) => {
    const holds = amount(records, id);
    return holds ? { id, label: formats[id], holds: `${holds}, ${forWhom[id]}` } : [];
  });
}

/**
 * Of a picture that stands alone.
 * @param {string} title
 * @param {import('#answers').Dataset} dataset
 */
export const pictureTitle = (title, { subject }) => files.title(sentence(subject), title);

/**
 * Below it: how to read it, and which facts these are.
 * @param {string[]} notes
 * @param {import('#answers').Dataset} dataset
 */
export const pictureNotes = (notes, { version, date, notice }) => [
  ...notes,
  controls.facts(version, dateWords(date), notice),
];
