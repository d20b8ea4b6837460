// How to cite what is on screen: the facts in this version, and where they stand.
import { citationText, citationTitle } from '../words/download.js';
import { date as dateWords } from '../words/numbers.js';
import { controls } from '../words/strings/controls.js';
import { bibtex } from './bibtex.js';
import { ris } from './ris.js';
import { yearOf } from './works.js';

/**
 * The address, where others can reach it: not a file on the reader's own disk.
 * @param {string} address
 */
const reachable = (address) => (/^https?:/.test(address) ? address : undefined);

/**
 * @param {import('#core').Records} records
 * @param {string} address where it stands
 * @returns {{ text: string, ris: string, bibtex: string }}
 */
export function citation(records, address) {
  const { subject, version, date, notice, query } = records;
  const known = reachable(address);
  /** @type {import('./works.js').Work} */
  const work = {
    id: `${subject}-explorer-${query.condition ?? query.view ?? 'list'}`,
    kind: 'dataset',
    title: citationTitle(records),
    authors: [],
    andOthers: false,
    year: yearOf(date),
    addresses: known ? [known] : [],
    note: controls.facts(version, dateWords(date), notice),
  };
  return { text: citationText(records, known), ris: ris([work]), bibtex: bibtex([work]) };
}
