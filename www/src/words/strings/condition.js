// Everything on one use: approval, dose, why we say what we say, doubts, articles and how it may work.

import { number } from '../numbers.js';

/** @typedef {import('#answers').VerdictId} VerdictId */

/**
 * Where the facts have no words of their own.
 * @type {Record<import('#answers').ApprovalId, string>}
 */
export const approvalLines = {
  'fda-approved': 'Approved',
  'fda-approved-combination': 'Approved in a combination',
  'approved-elsewhere': 'Approved outside the US',
  'off-label': 'Not approved for this (off-label)',
};

/**
 * Forms that are taken daily, before the doses of their trials; nothing for those that last or are not measured so.
 * @type {Record<import('#answers').RegimenId, string>}
 */
export const dailyForms = {
  'standard-oral': 'tablets',
  'high-dose-oral': 'tablets',
  'extended-release-injection': '',
  implant: '',
  'low-dose': 'low dose',
  'ultra-low-dose': 'ultra-low dose',
  combination: 'with another medicine',
  topical: '',
  other: '',
};

/** The form that most people in trials had. */
export const dose = {
  /**
   * @param {string} form
   * @param {string} range
   */
  aDay: (form, range) => `${form}, ${range} mg a day in its studies`,
  /**
   * @param {string} from
   * @param {string} to
   */
  range: (from, to) => (from === to ? from : `${from} to ${to}`),
  /** @param {string} forms */
  scope: (forms) => `Only studies of this are counted: ${forms}.`,
};

/** What the answer rests on, in one line. */
export const figuresLine = {
  trials: ['randomised trial', 'randomised trials'],
  pooled: ['pooled analysis', 'pooled analyses'],
  others: ['report, not a randomised trial', 'reports, none a randomised trial'],
  /** @param {number} year */
  latest: (year) => `latest study ${year}`,
  none: 'No study that counts',
};

/** Why we say this. */
export const why = {
  others: ['report', 'reports'],
  byChance: ', in which chance did not decide who got what',
  none: 'No study counts towards a result here.',
  /** @param {string} people */
  with: (people) => ` with ${people}`,
  notStated: ' (number of people not stated)',
  /** @param {string} records */
  someUnstated: (records) => ` (${records} not say how many)`,
  doesOrDo: ['does', 'do'],
  /** @param {string} people */
  biggest: (people) => ` (the biggest with ${people})`,
  /**
   * @param {string} trials
   * @param {string} along
   * @param {string} result
   */
  weighed: (trials, along, result) => `${trials}${along} can be weighed: ${result}.`,
  /**
   * @param {string} trials
   * @param {string} title
   * @param {string} along
   * @param {string} result
   */
  pooled: (trials, title, along, result) =>
    `A published pooled analysis of ${trials}${along} is weighed in their place${title}: ${result}.`,
  /** @param {string} title */
  titled: (title) => ` (“${title}”)`,
  along: ', in which another medicine came along,',
  /** @param {number} percent */
  spread: (percent) => `How far the trials differ beyond chance (I²): ${percent}%.`,
  cannot:
    'No trial or pooled analysis gives a result against placebo, no treatment or usual care that can be weighed.',
  onlyOtherMedicines: 'It has been compared only with other medicines.',
  /** @type {Record<keyof import('#answers').Grade['findings'], (reports: number) => string>} */
  findings: {
    benefit: (reports) => `${number(reports)} saw improvement`,
    mixed: (reports) => `${number(reports)} saw it in some people`,
    noBenefit: (reports) => `${number(reports)} saw no improvement`,
    harm: (reports) => `${number(reports)} found harm`,
    unclear: (reports) => `${number(reports)} could not tell`,
  },
  rootWeights:
    'Bigger studies weigh more: each by the square root of its number of people, or of 10 where none is stated.',
  /**
   * @param {string} result
   * @param {string} meaning
   */
  means: (result, meaning) => `“${result}” means: ${meaning}`,
  /** @param {string} parts */
  unconfirmed: (parts) => `Not checked on a page that was read: ${parts}.`,
  /** @param {string} studies */
  howDone: (studies) => `how ${studies}`,
  ofThemDone: ['of them was done', 'of them were done'],
  /** @param {string} studies */
  howMany: (studies) => `how many people took part in ${studies}`,
  ofThem: 'of them',
  ruleOfThumb:
    'Grades are a rule of thumb, worked out from the studies. They are not a GRADE assessment, and they say nothing about any one person.',
};

/** Said where nothing could be weighed. */
export const noSummary = {
  noStudy: 'No treatment study was found, so nothing says whether it works.',
  noFairTest: 'Not known: nobody was compared by chance with people who went without.',
  onlyOtherMedicines: 'Not known: it was compared only with other medicines.',
  noFigures: 'Not known: no trial gives figures that can be weighed.',
};

/** @type {[left: string, middle: string, right: string]} */
export const axis = ['worse', 'no difference', 'better'];

/** @type {Record<VerdictId, string>} */
export const verdicts = {
  agrees: 'Holds up',
  overstates: 'Goes too far',
  understates: 'Too cautious',
  outdated: 'Out of date',
  mistaken: 'Wrong',
  unchecked: 'Not checked yet',
};

/**
 * @param {string} author
 * @param {string} title
 * @param {string} kind
 */
export const claimSource = (author, title, kind) => `${author}, “${title}” (${kind})`;

/** @type {Record<import('#answers').MechanismStatusId, string>} */
export const mechanismStatus = {
  established: 'Well established',
  supported: 'Supported by some studies',
  hypothesis: 'An idea, not shown in people',
};
