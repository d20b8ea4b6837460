// Plain data as the core answers it, written by hand, for tests of single words.

/** @typedef {import('#answers').Answers} Answers */
/** @typedef {import('#answers').Headline} Headline */
/** @typedef {import('#answers').Result} Result */
/** @typedef {import('#answers').Study} Study */
/** @typedef {import('#answers').Summary} Summary */

const NONE = { records: 0, people: 0, unstated: 0 };

/**
 * @param {Partial<Summary>} [some]
 * @returns {Summary}
 */
export const summary = (some) => ({
  g: 610,
  low: 440,
  high: 790,
  sizes: ['moderate', 'small', 'moderate'],
  i2: 48,
  trials: 14,
  people: 2120,
  figures: true,
  isolates: true,
  ...some,
});

/**
 * A grade of many people in trials, unless said otherwise.
 * @param {Partial<Answers>} [some]
 * @returns {Answers}
 */
export const answers = (some) => ({
  level: 4,
  direction: 'helped',
  summary: summary(),
  randomised: { records: 14, people: 2120, unstated: 0 },
  pooled: NONE,
  others: NONE,
  onlyOtherMedicines: false,
  ...some,
});

/**
 * @param {Partial<Headline>} [some]
 * @returns {Headline}
 */
export const headline = (some) => ({
  kind: 'all',
  approved: [],
  tried: 0,
  groups: { helped: 0, differs: 0, 'no-difference': 0, 'not-known': 0 },
  inOneSmallTrial: 0,
  worse: 0,
  mostNotKnown: false,
  ...some,
});

/**
 * @param {Partial<Result>} [some]
 * @returns {Result}
 */
export const result = (some) => ({
  outcome: 'pain, 0 to 10',
  domain: 'symptom',
  better: 'lower',
  primary: true,
  weigh: true,
  contrast: 'the drug against placebo',
  against: 'placebo',
  isolates: true,
  measure: 'mean-difference',
  unit: 'points of 0 to 10',
  g: null,
  low: null,
  high: null,
  basis: 'measured',
  assumed: [],
  ...some,
});

/**
 * @param {Partial<Study>} [some]
 * @returns {Study}
 */
export const sampleStudy = (some) => ({
  id: 'someone-2024',
  title: 'A trial',
  year: 2024,
  design: 'rct',
  registered: false,
  retracted: false,
  found: 'compared',
  finding: 'benefit',
  text: 'Something was found.',
  results: [],
  links: [],
  confidence: 'full-text',
  unverified: [],
  ...some,
});
