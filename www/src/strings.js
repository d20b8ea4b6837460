// The shell's own words: labels of controls. What is said about medicine comes from the core.
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
  back: 'Back to all conditions',
  alsoKnownAs: 'Other names',
  approvedAs: 'Approved as',
  whyGrade: 'Why this grade',
  leftOut: 'Studies that do not count towards it',
  byRegimen: 'By dose form',
  doseForm: 'Dose form',
  howMuch: 'How much it was studied',
  direction: 'Which way it points',
  figures: 'Figures',
  studies: 'Studies',
  articles: 'What the articles say',
  says: 'The article says:',
  caveats: 'What weakens this',
  gap: 'What would settle it',
  mechanisms: 'How it may work',
  doubts: 'Doubts:',
  sources: 'Sources',
  onThisPage: 'On this page',
  bottomLine: 'In short',
  loading: 'Loading',
  views: 'Views',
  picked: 'Picked to compare',
  /** @param {string} name */
  pick: (name) => `Compare ${name}`,
  pick1: 'Compare',
  picked1: 'Picked to compare',
  /** @param {string} name */
  unpick: (name) => `Do not compare ${name}`,
  /** @param {number} count */
  compareThese: (count) => (count > 1 ? `Compare these ${count}` : 'Compare its dose forms'),
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
  sheet: {
    open: 'Sheet for an appointment',
    back: 'Back to the condition',
    print: 'Print this sheet',
    doses: 'Doses and forms studied',
    hurts: 'What could hurt',
    neverWith: 'Labels say it must not be taken in these cases:',
    unsettled: 'What weakens this, and what is not settled',
    gap: 'What would settle it:',
    notes: 'My questions and notes',
    /** @param {string} count */
    more: (count) => `and ${count} in the explorer`,
    /** @param {string} count */
    moreBelow: (count) => `and ${count} at the address below`,
    all: 'All of it:',
  },
};
