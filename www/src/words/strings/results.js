// What the studies of a use found: the result's words, its symbol, and what the word means.

/** @typedef {import('#answers').DirectionId} DirectionId */

/** @type {Record<DirectionId, string>} */
export const results = {
  helped: 'Helped',
  'depends-on-form': 'Depends on the form',
  'helped-in-one-small-trial': 'Helped in one small trial',
  mixed: 'Trials disagree',
  'little-or-no-difference': 'Little or no difference',
  'no-clear-difference': 'No clear difference',
  'made-worse': 'Did worse than placebo',
  'made-worse-in-one-small-trial': 'Did worse than placebo in one small trial',
  'too-uncertain': 'Too uncertain to tell',
  'improved-uncompared': 'No fair test: people got better',
  'mixed-uncompared': 'No fair test: some got better',
  'no-improvement-uncompared': 'No fair test: no change seen',
  unclear: 'Cannot tell',
};

/** Of an unclear result where chance decided for nobody, and where there is no study. */
export const unclear = {
  noFairTest: 'No fair test',
  noFairTestMeans: 'Nobody was compared by chance with people who went without.',
  noStudy: 'No treatment study found',
};

/**
 * Each with its shape: hollow where it says less.
 * @type {Record<DirectionId, string>}
 */
export const symbols = {
  helped: '▲',
  'depends-on-form': '◆',
  'helped-in-one-small-trial': '△',
  mixed: '◆',
  'little-or-no-difference': '■',
  'no-clear-difference': '□',
  'made-worse': '▼',
  'made-worse-in-one-small-trial': '▼',
  'too-uncertain': '○',
  'improved-uncompared': '○',
  'mixed-uncompared': '○',
  'no-improvement-uncompared': '○',
  unclear: '○',
};

/** Stands where there is no study. */
export const noStudySymbol = '–';

/**
 * What each word says and does not say, in 25 words at most.
 * @type {Record<DirectionId, string>}
 */
export const meanings = {
  helped:
    'In the trials together, people on the drug did better than people without it, by more than chance explains.',
  'depends-on-form':
    'It helped in one form. In another it made no clear difference or did worse, or its trials disagree.',
  'helped-in-one-small-trial':
    'One trial of fewer than 100 people found it better, by more than chance explains. One small trial can be wrong.',
  mixed: 'The trials differ from one another by more than chance explains.',
  'little-or-no-difference': 'More than a small difference, for better or worse, is ruled out.',
  'no-clear-difference':
    'More than a moderate difference is unlikely. Most of the trials gave no figures, so how big one could be is not known.',
  'made-worse': 'People on the drug did worse than people without it, by more than chance explains.',
  'made-worse-in-one-small-trial':
    'One trial of fewer than 100 people found it worse, by more than chance explains. One small trial can be wrong.',
  'too-uncertain': 'The trials say too little: a difference that matters is possible, and so is none.',
  'improved-uncompared':
    'People got better, but nobody was compared by chance with people who went without, so nobody can tell what the drug did.',
  'mixed-uncompared':
    'Some got better, but nobody was compared by chance with people who went without, so nobody can tell what the drug did.',
  'no-improvement-uncompared':
    'No change was seen, but nobody was compared by chance with people who went without, so nobody can tell what the drug did.',
  unclear: 'No study gives a result that can be weighed.',
};

/** What a result rests on. */
export const rests = {
  trial: ['trial', 'trials'],
  pooled: ['pooled analysis', 'pooled analyses'],
  report: ['report', 'reports'],
  onlyOtherMedicines: 'compared only with other medicines',
  noFigures: 'no figures to weigh',
  /** @param {string} people */
  atLeast: (people) => `at least ${people}`,
};
