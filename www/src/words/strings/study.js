// One study: what it found, how it was done, why it does not count, and what was read of it.

/** @typedef {import('#answers').AgainstId} AgainstId */
/** @typedef {import('#answers').FindingId} FindingId */
/** @typedef {import('#answers').StudyResultId} StudyResultId */

/**
 * What a study with a number was compared with; only fair comparisons are weighed.
 * @type {Record<AgainstId, string>}
 */
export const comparedTo = {
  placebo: 'placebo',
  'no-treatment': 'no treatment',
  'usual-care': 'usual care',
  active: 'placebo',
  dose: 'placebo',
  'add-on': 'placebo',
  mixed: 'placebo',
};

/** What a study found, by its own number. */
export const found = {
  /** @param {string} others */
  better: (others) => `Better than ${others}`,
  /** @param {string} others */
  worse: (others) => `Worse than ${others}`,
  tooSmall: 'No clear difference, too small to rule one out',
  noClearDifference: 'No clear difference',
  noTest: 'Not a test of treatment',
  noResults: 'No results yet',
};

/**
 * Of a trial without a number.
 * @type {Record<FindingId, string>}
 */
export const compared = {
  benefit: 'Found benefit',
  mixed: 'Some results better, some not',
  'no-benefit': 'No difference found, no figures to weigh',
  harm: 'Found harm',
  unclear: 'Cannot tell',
};

/**
 * Of a study without a fair comparison.
 * @type {Record<FindingId, string>}
 */
export const uncompared = {
  benefit: 'Saw improvement',
  mixed: 'Saw improvement in some',
  'no-benefit': 'Saw no improvement',
  harm: 'Found harm',
  unclear: 'Cannot tell',
};

/** @type {Record<StudyResultId, string>} */
export const foundSymbols = {
  better: '▲',
  worse: '▼',
  'too-small': '○',
  'no-clear-difference': '□',
  compared: '○',
  uncompared: '○',
  'no-test': '–',
};

/** @type {Record<import('#answers').DesignId, string>} */
export const designs = {
  'meta-analysis': 'Pooled analysis',
  'systematic-review': 'Review',
  rct: 'Randomised trial',
  'rct-crossover': 'Randomised crossover trial',
  'open-label': 'Treatment study without randomisation',
  cohort: 'Cohort',
  'case-series': 'Case series',
  'case-report': 'Case report',
  preclinical: 'Cell or animal work',
  survey: 'Survey',
  guideline: 'Guideline',
  label: 'Label or regulator’s decision',
};

/** @type {Record<import('#answers').BlindingId, string>} */
export const blindings = { double: 'double-blind', single: 'single-blind', none: 'not blinded' };

/** @type {Record<import('#answers').LeftOutId, string>} */
export const leftOut = {
  safety: 'Not counted: it asks about harm, not whether the treatment works.',
  laboratory: 'Not counted: laboratory work, nobody was treated for this.',
  regulatory: 'Not counted: a regulator’s decision, not a study.',
  guideline: 'Not counted: a guideline, not a study.',
  design: 'Not counted: its design tests no treatment in people.',
  registered: 'Not counted: registered, no results yet.',
  'other-regimen': 'Not counted here: another dose form, or none named.',
  'same-people': 'Not counted: these people are counted in another record.',
  retracted: 'Not counted: the journal took it back.',
  'add-on': 'Not counted: it tests how a shared medicine was taken, not this treatment.',
};

/**
 * What was read of it; nothing is said of a study that was read in full.
 * @type {Record<import('#answers').ConfidenceId, string>}
 */
export const readAs = {
  'full-text': '',
  abstract: 'We read the summary only.',
  secondary: 'Known only from another page’s account.',
};

/**
 * Fields that no page showed; any other is called as in the facts.
 * @type {{ [field: string]: string }}
 */
export const fields = {
  blinding: 'who knew which treatment was given',
  comparator: 'what it was compared with',
  design: 'how it was done',
  duration_weeks: 'how long it lasted',
  nct: 'number in the registry',
  participants: 'how many people took part',
  regimen: 'dose form',
  same_people_as: 'whether its people stand in another report too',
  url: 'address of its page',
};

/** @type {Record<NonNullable<import('#answers').Study['noLink']>, string>} */
export const noLinks = {
  unsafe: 'No link: the page found carries misleading content.',
  copy: 'No link: only a copy of its page was found.',
};

/** Around a study. */
export const about = {
  week: ['week', 'weeks'],
  /** @param {string} people */
  planned: (people) => `${people} planned`,
  registered: 'registered, no results yet',
  retracted: 'taken back by the journal',
  /** @param {string} fields */
  unverified: (fields) => `Not checked: ${fields}.`,
  nothing: 'nothing to compare with',
  /** @param {string} rest */
  noComparison: (rest) => `no comparison${rest}`,
  various: 'compared with various treatments',
  /** @param {string} others */
  comparedWith: (others) => `compared with ${others}`,
  /**
   * @param {string} sentence
   * @param {string} caution
   */
  withCaution: (sentence, caution) => `${sentence} Note: ${caution}`,
};
