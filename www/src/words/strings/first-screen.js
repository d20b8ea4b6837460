// The first screen: its sentence, the buttons under it, rows, chips, and what is said where nothing is found.

import { count, number } from '../numbers.js';

/** @typedef {import('#answers').GroupId} GroupId */
/** @typedef {[one: string, many: string]} Noun */

/** @param {number} uses */
const uses = (uses) => count(uses, 'use', 'uses');

/** What the drug is approved for, in parts that stand around the uses' names. */
export const approvedFor = {
  /** @param {string} drug */
  begins: (drug) => `${drug} is approved`,
  /** @param {string} joined */
  lastJoined: (joined) => `, ${joined}, for `,
  /** @param {string} joined */
  aside: (joined) => ` (${joined})`,
  for: ' for ',
  next: ', for ',
  and: ' and',
};

/** What studies tried it for. */
export const tried = {
  /**
   * @param {string} drug
   * @param {number} others
   * @param {boolean} mostNotKnown
   */
  others: (drug, others, mostNotKnown) =>
    `Studies have tried ${drug} for about ${count(others, 'other use', 'other uses')}${
      mostNotKnown ? '; for most, nobody knows yet whether it works' : ''
    }.`,
  it: 'it',
  /**
   * @param {string} drug
   * @param {string} what
   * @param {string} found
   */
  found: (drug, what, found) => `${drug} has been tried in studies for ${what}: ${found}.`,
  /**
   * @param {string} drug
   * @param {string} one
   */
  never: (drug, one) => `No study of treatment with ${drug} was found here for any ${one}.`,
  /**
   * Of uses chosen by their results, which are of more than one kind.
   * @param {string} drug
   * @param {number} tried
   * @param {string} found
   */
  these: (drug, tried, found) => `${drug} has been tried in studies for these ${uses(tried)}: ${found}.`,
  fitting: ['use that fits these filters', 'uses that fit these filters'],
};

/** @type {Noun} */
export const useNoun = ['use', 'uses'];

/** @type {Record<import('#answers').CategoryId, Noun>} */
export const kinds = {
  addiction: ['kind of addiction', 'kinds of addiction'],
  psychiatric: ['condition of mood and mind', 'conditions of mood and mind'],
  pain: ['kind of pain', 'kinds of pain'],
  autoimmune: ['autoimmune condition', 'autoimmune conditions'],
  gastrointestinal: ['condition of the gut and liver', 'conditions of the gut and liver'],
  neurological: ['condition of the brain and nerves', 'conditions of the brain and nerves'],
  metabolic: ['use in weight and hormones', 'uses in weight and hormones'],
  dermatological: ['skin condition', 'skin conditions'],
  oncology: ['use in cancer', 'uses in cancer'],
  infectious: ['use in infections', 'uses in infections'],
  other: ['use of another kind', 'uses of other kinds'],
};

/**
 * The drug in one form.
 * @type {Record<import('#answers').RegimenId, (drug: string) => string>}
 */
export const inForm = {
  'standard-oral': (drug) => `${drug} in tablets of about 50 mg`,
  'high-dose-oral': (drug) => `${drug} in tablets, over 50 mg a day,`,
  'extended-release-injection': (drug) => `${drug} as a monthly injection`,
  implant: (drug) => `${drug} as an implant`,
  'low-dose': (drug) => `${drug} at low dose`,
  'ultra-low-dose': (drug) => `${drug} at ultra-low dose`,
  combination: (drug) => `${drug} with another medicine`,
  topical: (drug) => `${drug} as cream or eye drops`,
  other: (drug) => `${drug} in several forms together`,
};

/**
 * What a result of one small trial each must not be said without.
 * @param {number} uses that helped
 * @param {number} small of them in one small trial
 */
export function inSmallTrials(uses, small) {
  if (!small) return '';
  if (small === uses) return uses === 1 ? ' (in one small trial)' : ' (in one small trial each)';
  return ` (${small} of them in one small trial${small === 1 ? '' : ' each'})`;
}

/** @param {number} worse */
const orWorse = (worse) => (worse ? ' or it did worse' : '');

/**
 * What was found in that many of several uses. `part`: of those that helped, in one small trial; of those without a clear
 * difference, where people did worse.
 * @type {Record<GroupId, (uses: number, part: number) => string>}
 */
export const foundInSome = {
  helped: (uses, small) => `it helped in ${uses ? number(uses) : 'none'}${inSmallTrials(uses, small)}`,
  differs: (uses) => `in ${number(uses)}, trials disagree or it depends on the form`,
  'no-difference': (uses, worse) => `in ${number(uses)}, there is no clear difference${orWorse(worse)}`,
  'not-known': (uses) => `for ${number(uses)}, nobody knows yet whether it works`,
};

/** @param {number} uses */
const ofThem = (uses) => (uses === 2 ? 'both of them' : 'all of them');

/**
 * What was found in all of them, or in the only one.
 * @type {Record<GroupId, (uses: number, part: number) => string>}
 */
export const foundInAll = {
  helped: (uses, small) =>
    (uses === 1 ? 'it helped' : `it helped in ${ofThem(uses)}`) + inSmallTrials(uses, small),
  differs: (uses) =>
    uses === 1
      ? 'trials disagree, or it depends on the form'
      : `in ${ofThem(uses)}, trials disagree or it depends on the form`,
  'no-difference': (uses, worse) =>
    `${uses === 1 ? '' : `in ${ofThem(uses)}, `}there is no clear difference${orWorse(worse)}`,
  'not-known': (uses) => `${uses === 1 ? '' : `for ${ofThem(uses)}, `}nobody knows yet whether it works`,
};

/**
 * Of uses chosen by one result.
 * @type {Record<import('#answers').DirectionId, (drug: string, uses: number) => string>}
 */
export const withResult = {
  helped: (drug, n) => `${drug} helped in ${uses(n)} that studies tried.`,
  'depends-on-form': (drug, n) => `Whether ${drug} helped depends on the form in ${uses(n)}.`,
  'helped-in-one-small-trial': (drug, n) =>
    `${drug} helped in one small trial for ${n === 1 ? uses(n) : `each of ${uses(n)}`}.`,
  mixed: (drug, n) => `Trials of ${drug} disagree in ${uses(n)}.`,
  'little-or-no-difference': (drug, n) =>
    `${drug} made little or no difference in ${uses(n)} that studies tried.`,
  'no-clear-difference': (drug, n) => `${drug} made no clear difference in ${uses(n)} that studies tried.`,
  'made-worse': (drug, n) => `${drug} did worse than placebo in ${uses(n)} that studies tried.`,
  'made-worse-in-one-small-trial': (drug, n) =>
    `${drug} did worse than placebo in one small trial for ${n === 1 ? uses(n) : `each of ${uses(n)}`}.`,
  'too-uncertain': (drug, n) => `${drug} was tried for ${uses(n)} where trials are too uncertain to tell.`,
  'improved-uncompared': (drug, n) =>
    `${drug} was tried for ${uses(n)} without a fair test: people got better, but nobody can tell what it did.`,
  'mixed-uncompared': (drug, n) =>
    `${drug} was tried for ${uses(n)} without a fair test: some got better, but nobody can tell what it did.`,
  'no-improvement-uncompared': (drug, n) =>
    `${drug} was tried for ${uses(n)} without a fair test: no change was seen, but nobody can tell what it did.`,
  unclear: (drug, n) => `${drug} was tried for ${uses(n)} in studies that cannot tell whether it works.`,
};

/**
 * Of uses chosen by several results of one group.
 * @type {Record<GroupId, (drug: string, uses: number, part: number) => string>}
 */
export const chosenByResult = {
  helped: (drug, n, small) => `${drug} helped in ${uses(n)} that studies tried${inSmallTrials(n, small)}.`,
  differs: (drug, n) =>
    `${drug} was tried for ${uses(n)} in which trials disagree or it depends on the form.`,
  'no-difference': (drug, n, worse) =>
    `${drug} made no clear difference${worse ? ', or did worse,' : ''} in ${uses(n)} that studies tried.`,
  'not-known': (drug, n) => `${drug} was tried for ${uses(n)} where nobody knows yet whether it works.`,
};

/** Where the filters leave nothing. */
export const nothingFits = 'No use fits these filters.';

/** Of the bar and its buttons. */
export const groupsLabel = 'What studies found: choose a result to see its uses';

/** @type {Record<GroupId, (uses: number) => string>} */
export const groupLabels = {
  helped: (uses) => `${number(uses)} helped`,
  differs: (uses) => `${number(uses)} ${uses === 1 ? 'differs' : 'differ'} by trial or form`,
  'no-difference': (uses) => `${number(uses)} no clear difference or worse`,
  'not-known': (uses) => `${number(uses)} not known`,
};

/**
 * In 25 words at most.
 * @type {Record<GroupId, string>}
 */
export const groupMeanings = {
  helped:
    'Trials found it better than going without, by more than chance explains. Hollow: one small trial only.',
  differs:
    'Trials disagree by more than chance explains, or it helped in one form and not clearly in another.',
  'no-difference': 'Trials found little or no difference, no clear one, or that people on it did worse.',
  'not-known': 'The trials say too little, nobody was compared fairly, or no treatment study was found.',
};

/** Where the danger leads. */
export const safety = 'Safety';

/**
 * Approval in a row; nothing where it is not approved.
 * @type {Record<import('#answers').ApprovalId, string>}
 */
export const rowApprovals = {
  'fda-approved': 'approved',
  'fda-approved-combination': 'approved in a combination',
  'approved-elsewhere': 'approved outside the US',
  'off-label': '',
};

/**
 * A form that was asked for and has no study.
 * @type {Record<import('#answers').RegimenId, string>}
 */
export const noStudyOfForm = {
  'standard-oral': 'No study of tablets of about 50 mg found',
  'high-dose-oral': 'No study of tablets over 50 mg found',
  'extended-release-injection': 'No study of the monthly injection found',
  implant: 'No study of an implant found',
  'low-dose': 'No low-dose study found',
  'ultra-low-dose': 'No ultra-low-dose study found',
  combination: 'No study with another medicine found',
  topical: 'No study of cream or eye drops found',
  other: 'No study of several forms together found',
};

/**
 * Before what matched, where the name does not say it.
 * @type {Record<import('#answers').FieldId, string>}
 */
export const matchedBy = {
  name: 'In full: ',
  alias: 'Also called ',
  category: 'Kind of condition: ',
  regimen: 'Dose form: ',
  mechanism: 'How it may work: ',
  text: '',
};

/** Around the rows. */
export const rowsWords = {
  partial: 'No use matches all of these words. These match some of them:',
  /** @param {number} count */
  mentioned: (count) => `Also mentioned in (${number(count)})`,
  /**
   * @param {number} total
   * @param {number} all
   */
  count: (total, all) => (total === all ? uses(all) : `${number(total)} of ${uses(all)}`),
  /**
   * @param {number} next
   * @param {number} shown
   * @param {number} total
   */
  more: (next, shown, total) => `Show ${number(next)} more (${number(shown)} of ${number(total)})`,
  /** @param {string} label */
  remove: (label) => `Remove filter: ${label}`,
  /**
   * @param {string} count
   * @param {string} first
   */
  first: (count, first) => `${count}. First: ${first}`,
};

/** @type {Record<import('#answers').Nothing['why'], string>} */
export const nothing = {
  filters: 'No use fits all these filters together.',
  'words-and-filters': 'No use fits these words and all the filters together.',
  'no-match': 'No use here matches these words. Try another name, or fewer letters.',
  unknown: 'No use here matches these words. Try another name, or fewer letters.',
};

/** Ways out where nothing is found. */
export const waysOut = {
  suggestion: 'Did you mean',
  /**
   * @param {string} label
   * @param {number} count
   */
  without: (label, count) => `Without “${label}”: ${uses(count)}`,
  /** @param {number} count */
  unfiltered: (count) => `Without any filter: ${uses(count)}`,
};
