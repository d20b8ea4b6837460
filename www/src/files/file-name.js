// What a file is called and what it is.

/** @typedef {'csv' | 'effects' | 'json' | 'ris' | 'bibtex' | 'svg'} FileFormat `effects`: CSV of the results as numbers */

/** As registered or in common use. @type {Record<FileFormat, string>} */
export const MEDIA_TYPES = {
  csv: 'text/csv;charset=utf-8',
  effects: 'text/csv;charset=utf-8',
  json: 'application/json',
  ris: 'application/x-research-info-systems',
  bibtex: 'application/x-bibtex',
  svg: 'image/svg+xml',
};

/** @type {Record<FileFormat, string>} */
const ENDINGS = {
  csv: '.csv',
  effects: '-effects.csv',
  json: '.json',
  ris: '.ris',
  bibtex: '.bib',
  svg: '.svg',
};

/**
 * The subject, what it is about, the version of the facts.
 * @param {Pick<import('#core').Records, 'subject' | 'version' | 'query'>} records
 * @param {FileFormat} format
 */
export function fileName({ subject, version, query }, format) {
  const about = query.condition ?? query.view ?? 'list';
  return `${subject}-explorer-${about}-${version}${ENDINGS[format]}`;
}
