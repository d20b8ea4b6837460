// What is on screen as a file.
import { mapModel } from '../words/map.js';
import { sizesModel } from '../words/sizes.js';
import { bibtex } from './bibtex.js';
import { csv } from './csv.js';
import { fileName, MEDIA_TYPES } from './file-name.js';
import { json } from './json.js';
import { ris } from './ris.js';
import { mapPicture } from './svg-map.js';
import { sizesPicture } from './svg-sizes.js';
import { tablesOf } from './tables.js';
import { worksOf } from './works.js';

/** @typedef {import('./file-name.js').FileFormat} FileFormat */
/** @typedef {import('#answers').Query} Query */

/**
 * @typedef {object} Asked
 * @property {{ records(query?: Query): import('#core').Records,
 *              map(query?: Query): import('#answers').EvidenceMap }} core
 * @property {Query} query
 * @property {import('#answers').Dataset} dataset
 */

/** @type {Record<FileFormat, (records: import('#core').Records, asked: Asked) => string>} */
const TEXTS = {
  csv: (records) => csv(tablesOf(records)[0]),
  effects: (records) =>
    csv(tablesOf(records).find(({ name }) => name === 'effects') ?? { columns: [], rows: [] }),
  json,
  ris: (records) => ris(worksOf(records)),
  bibtex: (records) => bibtex(worksOf(records)),
  svg: (_, { core, query, dataset }) =>
    query.view === 'sizes'
      ? sizesPicture(sizesModel(core.map(query), dataset), dataset)
      : mapPicture(mapModel(core.map(query), dataset), dataset),
};

/**
 * @param {Asked} asked
 * @param {FileFormat} format
 * @returns {{ name: string, mediaType: string, text: string }}
 */
export function fileOf(asked, format) {
  const records = asked.core.records(asked.query);
  return {
    name: fileName(records, format),
    mediaType: MEDIA_TYPES[format],
    text: TEXTS[format](records, asked),
  };
}
