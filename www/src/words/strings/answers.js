// Rows of the drug's tables that answer a question: severity, how often, sources and their links.

/**
 * Severities of the facts that need other words; any other is said as it stands there.
 * @type {{ [severity: string]: string }}
 */
export const severities = {
  'avoid (label)': 'Avoid',
  'must not be combined (label)': 'Do not combine',
  noted: 'Known, no action stated',
  boxed: 'Boxed warning',
  'must-not': 'Must not take it',
  former: 'No longer listed',
};

/** What is said of a row. */
export const said = {
  /** @param {string} product */
  only: (product) => `Only the ${product}: `,
  /** @param {string} number */
  withIt: (number) => `Of 100 people, ${number} with it`,
  /**
   * @param {string} number
   * @param {string} drug
   */
  onDrug: (number, drug) => `Of 100 people, ${number} on ${drug}`,
  /** @param {string} number */
  onPlacebo: (number) => `${number} on placebo`,
  /**
   * @param {string} number
   * @param {string} others
   */
  withOthers: (number, others) => `${number} with ${others}`,
  /** @param {string} others */
  comparedWith: (others) => `Compared with ${others}`,
};

/** @type {Record<import('#answers').Link['kind'], (value: string) => string>} */
export const links = {
  doi: (value) => `DOI ${value}`,
  pubmed: (value) => `PubMed ${value}`,
  registry: (value) => `ClinicalTrials.gov ${value}`,
  page: () => 'Page',
  decision: () => 'Page of the decision',
};
