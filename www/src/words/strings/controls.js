// Labels of controls, whatever the view: nothing about medicine.
export const controls = {
  skip: 'Skip the explorer',
  end: 'End of the explorer',
  download: 'Download, share or cite',
  search: 'Your condition, medicine or question',
  clearSearch: 'Clear',
  tries: 'Try:',
  triesLabel: 'What you may ask',
  results: 'Uses',
  answers: 'Answers',
  more: 'More',
  sources: 'Sources',
  filter: 'Filter',
  moreFilters: 'More filters',
  sort: 'Order',
  chips: 'Filters that are on',
  clearAll: 'Clear all',
  allForms: 'Count all forms',
  ways: 'More of the explorer',
  /** @type {Record<'map' | 'compare' | 'drug' | 'articles', string>} */
  wayTo: {
    map: 'Map',
    compare: 'Compare',
    drug: 'Safety and side effects',
    articles: 'Articles checked',
  },
  close: 'Close',
  openFull: 'Full screen',
  /** @param {string} subject */
  fullScreen: (subject) => `What ${subject} is used for, on the whole screen`,
  /** To what is not known any more. */
  backWithin: '← Back',
  /** Where a step back leads to something else. @type {Record<string, string>} */
  backTo: {
    list: '← All uses',
    condition: '← Back to the use',
    map: '← Map',
    sizes: '← Sizes',
    table: '← Table',
    compare: '← Compare',
    articles: '← Articles checked',
    drug: '← Safety and side effects',
    sheet: '← Sheet',
    'how-we-know': '← How we know',
  },
  backToText: '← Back to the text',
  itsStudy: 'The study',
  print: 'Print for your doctor',
  /** In a frame. */
  printRefused: 'Nothing is printed: the page around this frame does not allow it.',
  copyLink: 'Copy link',
  copied: 'Copied',
  /** Of a field, where the page may not write to the clipboard. */
  linkToCopy: 'Link to copy',
  help: 'How much did it help?',
  starred: '* Partly assumed; hollow: from a p value, or taken as none. The study says how.',
  hurt: 'What could hurt',
  allSafety: 'All of safety',
  forms: 'Form and dose',
  caveats: 'Why we are not surer',
  why: 'Why we say this',
  gap: 'What is still needed',
  mechanisms: 'How it may work',
  aliases: 'Other names',
  articles: 'What the articles say',
  approvedAs: 'Approved as',
  doubts: 'Doubts:',
  says: 'The article says:',
  /** @param {number} count */
  trials: (count) => `Trials (${count})`,
  /** @param {number} count */
  pooled: (count) => (count === 1 ? '1 pooled analysis' : `${count} pooled analyses`),
  /** @param {number} count */
  others: (count) => (count === 1 ? '1 other report' : `${count} other reports`),
  /** @param {number} count */
  showAll: (count) => `Show all ${count}`,
  /** @param {number} count */
  moreOf: (count) => `${count} more`,
  /** @param {string} subject */
  title: (subject) => `What ${subject} is used for, and what studies found`,
  /**
   * On paper.
   * @param {string} address
   */
  address: (address) => `All of it: ${address}`,
  /**
   * @param {string} version
   * @param {string} date
   * @param {string} notice
   */
  facts: (version, date, notice) => `Facts ${version}, ${date}. ${notice}`.trim(),
};
