// The static page for readers without scripts, search engines and feed readers.

export const fallback = {
  /**
   * @param {string} subject
   * @param {string} uses
   * @param {string} studies
   * @param {string} notice
   */
  description: (subject, uses, studies, notice) =>
    `${uses} of ${subject}: what studies found, in how many people, and links to ${studies}. ${notice}`,
  uses: ['use', 'uses'],
  studiesCount: ['study', 'studies'],
  /** The legend. */
  groups: 'What studies found',
  /**
   * What a count stands for.
   * @param {string} label
   * @param {string} meaning
   */
  group: (label, meaning) => `${label}: ${meaning}`,
  limits: 'Results are a rule of thumb. They say nothing about any one person.',
  /** Ways within the page. */
  ways: 'On this page',
  /**
   * A use's verdict in one line; `basis` may be empty.
   * @param {string} result
   * @param {string} basis
   */
  verdict: (result, basis) => (basis ? `${result} · ${basis}` : result),
  /**
   * @param {string} figures
   * @param {string} dose
   */
  figures: (figures, dose) => `${figures}; ${dose}.`,
  /** @param {string} forms */
  approvedAs: (forms) => `Approved as: ${forms}`,
  /**
   * @param {string} subject
   * @param {string} forms
   */
  indication: (subject, forms) => `${subject}: ${forms}`,
  /**
   * @param {string} name
   * @param {string} verdict
   */
  form: (name, verdict) => `${name}: ${verdict}`,
  /** @param {string} forms */
  forms: (forms) => `By form: ${forms}.`,
  counted: 'Studies',
  others: 'Also read, not counted',
  /**
   * "Younger 2013".
   * @param {string} who
   * @param {number} year
   */
  study: (who, year) => `${who} ${year}`,
  /** @param {string} why */
  unlinked: (why) => `(${why})`,
  /**
   * A side effect; the product that it was counted with may be empty.
   * @param {string} product
   * @param {string} withIt
   * @param {string} without
   */
  ofHundred: (product, withIt, without) =>
    `${product ? `${product}: of` : 'Of'} 100 people, ${withIt}, ${without}`,
  sources: 'Sources',
  /**
   * @param {string} version
   * @param {string} date
   * @param {string} uses
   * @param {string} studies
   */
  facts: (version, date, uses, studies) => `Facts ${version}, ${date}: ${uses}, ${studies}.`,
};
