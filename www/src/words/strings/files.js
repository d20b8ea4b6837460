// What a reader takes away: kinds of file, what is in them, how to cite.
import { count } from '../numbers.js';

/** Of the place where it is offered. */
export const download = {
  files: 'Save what is shown',
  nothing: 'Nothing is shown, so there is no file to save.',
  share: 'Share or cite',
  copyAddress: 'Copy address',
  print: 'Print',
  /** @type {Record<'text' | 'ris' | 'bibtex', string>} */
  copyAs: { text: 'Copy citation', ris: 'Copy as RIS', bibtex: 'Copy as BibTeX' },
  copied: 'Copied.',
  /** Where the address of the page holds nothing of the explorer. */
  copiedPage: 'Copied. This address opens the page, but not what you have chosen here.',
  /** In a frame. */
  notSaved: 'If no file was saved, the page around this frame does not allow it. Copy the text instead.',
  toCopy: 'Text to copy',
  copyByHand: 'This page may not write to the clipboard. The text is selected: copy it by hand.',
};

/** @type {Record<'csv' | 'effects' | 'json' | 'ris' | 'bibtex' | 'svg', string>} */
export const formats = {
  csv: 'CSV',
  effects: 'CSV of results',
  json: 'JSON',
  ris: 'RIS',
  bibtex: 'BibTeX',
  svg: 'SVG',
};

/** @type {Record<keyof typeof formats, string>} */
export const forWhom = {
  csv: 'for a spreadsheet',
  effects: 'as numbers, for a spreadsheet',
  json: 'for programs',
  ris: 'for reference managers',
  bibtex: 'for LaTeX',
  svg: 'a picture',
};

/** How much a file holds. */
export const amounts = {
  /** @param {number} rows */
  conditions: (rows) => count(rows, 'use', 'uses'),
  /** @param {number} rows */
  studies: (rows) => count(rows, 'study', 'studies'),
  /** @param {number} rows */
  effects: (rows) => count(rows, 'result', 'results'),
  /** @param {number} rows */
  claims: (rows) => count(rows, 'claim', 'claims'),
  /** @param {number} rows */
  works: (rows) => count(rows, 'citation', 'citations'),
  /** @param {number} rows */
  sideEffects: (rows) => count(rows, 'side effect', 'side effects'),
  theDrug: 'Everything about the drug',
  picture: 'What is shown',
};

/** In files. */
export const files = {
  /**
   * @param {string} result
   * @param {string} basis
   */
  grade: (result, basis) => (basis ? `${result}, ${basis}` : result),
  readInFull: 'We read it in full.',
  pubmed: 'PubMed',
  registry: 'ClinicalTrials.gov',
  /**
   * @param {string} where
   * @param {string} number
   */
  numbered: (where, number) => `${where} ${number}.`,
  /**
   * @param {string} kind
   * @param {string} reviewer
   */
  reviewedBy: (kind, reviewer) => `${kind}; reviewed by ${reviewer}`,
  /**
   * @param {string} subject
   * @param {string} about
   */
  title: (subject, about) => `${subject} explorer: ${about}`,
  /**
   * @param {string} title
   * @param {string} version
   * @param {string} date
   */
  cite: (title, version, date) => `${title}. Facts ${version}, ${date}.`,
};
