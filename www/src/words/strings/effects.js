// Results of studies in their own units, the strips that draw them, and how large a difference is.

/** @typedef {import('#answers').AgainstId} AgainstId */
/** @typedef {import('#answers').MeasureId} MeasureId */
/** @typedef {Extract<MeasureId, `${string}-ratio`>} Ratio */
/** @typedef {Exclude<Extract<MeasureId, `${string}-difference`>, 'mean-difference'>} Difference */

/**
 * What the others had, after a figure of theirs.
 * @type {Record<AgainstId, string>}
 */
export const others = {
  placebo: 'on placebo',
  'no-treatment': 'with no treatment',
  'usual-care': 'with usual care',
  active: 'on another medicine',
  dose: 'on another dose or form',
  'add-on': 'with the shared medicine taken differently',
  mixed: 'in the comparison group',
};

/**
 * Names of figures that are one group's over the other's.
 * @type {Record<Ratio, string>}
 */
export const ratios = {
  'risk-ratio': 'risk ratio',
  'odds-ratio': 'odds ratio',
  'hazard-ratio': 'hazard ratio',
  'rate-ratio': 'rate ratio',
};

/**
 * Units of differences that have the same one always.
 * @type {Record<Difference, string>}
 */
export const units = {
  'standardised-mean-difference': 'standard deviations',
  'risk-difference': 'percentage points',
};

/** Parts of a sentence about one result. */
export const figures = {
  /**
   * @param {string} drug
   * @param {string} control
   * @param {string} others
   */
  ofHundred: (drug, control, others) => `Of 100 people, ${drug} on the drug and ${control} ${others}`,
  /**
   * @param {string} drug
   * @param {string} control
   * @param {string} others
   */
  both: (drug, control, others) => `${drug} on the drug and ${control} ${others}`,
  average: 'on average ',
  middle: 'in the middle (median) ',
  less: 'less',
  more: 'more',
  /** @param {string} others */
  than: (others) => `than ${others}`,
  none: 'no difference',
  /**
   * @param {string} low
   * @param {string} high
   */
  range: (low, high) => `${low} to ${high}`,
  ratioOfNone: '1 is no difference',
  /** @param {string} number */
  oneForEvery: (number) => `a difference of one person for every ${number} treated`,
  unknownSizes: 'sizes of the groups not given',
  better: 'better',
  worse: 'worse',
  noFigure: 'no figure given',
  /** @param {string} what */
  chance: (what) => `could be chance (${what})`,
  noP: 'no p value given',
};

/** @type {Record<import('#answers').NotWeighedId, string>} */
export const notWeighed = {
  'no-result': 'no result for this use is given as a number',
  'no-fair-comparison': 'no result of a fair comparison with placebo or no treatment',
  measured: 'shown beside the others',
  'from-p': 'shown beside the others, worked out from its p value',
  'taken-as-none': 'said not to be more than chance, without a figure',
  'number-needed': 'only a number needed to treat is given',
  'pooled-difference': 'a pooled difference on its own scale',
  'control-risk': 'its ratio does not fit the risk of the others',
  'no-people': 'how many people were compared is not known',
  'no-side': 'more than chance, but which way is not known',
  'no-uncertainty': 'how uncertain it is, is not given',
};

/** How a trial's number came about, where it was not measured. */
export const notes = {
  /** @param {string} why */
  notWeighed: (why) => `Not weighed: ${why}`,
  fromP: 'worked out from its p value',
  takenAsNone: 'too few figures given: taken as no difference',
  pooled: 'from a published pooled analysis',
};

/**
 * What had to be assumed.
 * @type {Record<import('#answers').Result['assumed'][number], string>}
 */
export const assumptions = { sizes: 'group sizes assumed', risk: 'the risk of the others assumed' };

/**
 * How large a difference is, with its article.
 * @type {Record<import('#answers').MagnitudeId, string>}
 */
export const magnitudes = {
  'very-small': 'a very small',
  small: 'a small',
  moderate: 'a moderate',
  large: 'a large',
};

/** The trials together. */
export const together = {
  /** @param {string} size */
  better: (size) => `${size} difference for the better`,
  /** @param {string} size */
  worse: (size) => `${size} difference for the worse`,
  /** @param {string} size */
  oneBetter: (size) => `${size} one for the better`,
  /** @param {string} size */
  oneWorse: (size) => `${size} one for the worse`,
  unsizedBetter: 'A difference for the better. How big cannot be said, since risks had to be assumed',
  unsizedWorse: 'A difference for the worse. How big cannot be said, since risks had to be assumed',
  unsized: 'From worse to better',
  onlySaid: 'One trial says that the difference is more than chance, and gives no figure',
  /**
   * @param {string} g
   * @param {string} low
   * @param {string} high
   */
  deviations: (g, low, high) => `${g} standard deviations (${low} to ${high})`,
  /**
   * @param {string} low
   * @param {string} high
   * @param {string} result
   */
  range: (low, high, result) => `From ${low} to ${high}: ${result}`,
  /** @param {string} deviations */
  asNumber: (deviations) => `. Together: ${deviations}`,
  noFigures: '. Its trials gave no figures',
  notAlone: ', in trials in which another medicine came along',
};
