// The shell's own words: labels of controls. What is said about medicine comes from the core. Those of views that
// come later are in strings/.
export const words = {
  search: 'Search conditions, symptoms and brands',
  searchHint: 'Search conditions',
  clearSearch: 'Clear search',
  filters: 'Filters',
  done: 'Done',
  /** @param {string} subject */
  title: (subject) => `What ${subject} is used for, and how sure we are`,
  sort: 'Sort by',
  clearAll: 'Clear all',
  /** @param {string} label */
  remove: (label) => `Remove filter: ${label}`,
  /** @param {number} count */
  showAll: (count) => `Show all ${count}`,
  keys: [
    ['/', 'search'],
    ['↓ ↑', 'through the results'],
    ['Enter', 'open'],
    ['Esc', 'back'],
  ],
  topics: 'Topics',
  didYouMean: 'Did you mean',
  /**
   * @param {string} label
   * @param {number} count
   */
  withoutFilter: (label, count) => `Without “${label}”: ${count}`,
  /** @param {number} count */
  withoutFilters: (count) => `Without any filter: ${count}`,
  showFewer: 'Show fewer',
  results: 'Conditions',
  openSheet: 'Sheet for an appointment',
  /** @type {{ [view: string]: string }} */
  backTo: {
    list: 'Back to all conditions',
    map: 'Back to the map',
    table: 'Back to the table',
    compare: 'Back to the comparison',
    articles: 'Back to the articles',
    drug: 'Back to the drug',
  },
  alsoKnownAs: 'Other names',
  approvedAs: 'Approved as',
  whyGrade: 'Why this grade',
  byRegimen: 'By dose form',
  studies: 'Studies',
  articles: 'What the articles say',
  says: 'The article says:',
  caveats: 'What weakens this',
  gap: 'What would settle it',
  mechanisms: 'How it may work',
  doubts: 'Doubts:',
  sources: 'Sources',
  onThisPage: 'On this page',
  notLoaded: 'This part of the explorer could not be loaded. You may be offline.',
  tryAgain: 'Try again',
  views: 'Views',
  picked: 'Picked to compare',
  /** @param {string} name */
  pick: (name) => `Compare ${name}`,
  pick1: 'Compare',
  /** @param {string} name */
  unpick: (name) => `Do not compare ${name}`,
  /** @param {number} count */
  compareThese: (count) => (count > 1 ? `Compare these ${count}` : 'Compare its dose forms'),
  timeline: { hint: 'Choose a mark to read its study below.', keys: 'What the marks mean' },
  takeAway: {
    title: 'Take it away',
    print: 'Print',
    link: 'Copy link',
    cite: 'Cite this',
    copied: 'Copied.',
    copyThis: 'Please copy this text:',
    copyAs: { text: 'Copy', ris: 'Copy as RIS', bibtex: 'Copy as BibTeX' },
    readAt: 'Address:',
  },
};
