// One page of paper on one use.

import { count } from '../numbers.js';

export const sheet = {
  /** @param {string} subject */
  subject: (subject) => `${subject} for`,
  about: 'What is known, to talk over at an appointment',
  print: 'Print',
  /** @param {string} use */
  back: (use) => `← ${use}`,
  forms: 'Doses and forms that were studied',
  /** @param {number} studies */
  studies: (studies) => count(studies, 'study', 'studies'),
  /** @param {number} more */
  otherDoses: (more) => count(more, 'other dose', 'other doses'),
  /** @param {string} forms */
  alsoStudied: (forms) => `Also studied: ${forms}.`,
  noForm: 'No study that counts names a dose form.',
  hurt: 'What could hurt',
  mustNot: 'It must not be taken in these cases:',
  /**
   * @param {string} product
   * @param {string} names
   */
  only: (product, names) => `Only the ${product}: ${names}`,
  /** @param {string} names */
  further: (names) => `Further serious warnings: ${names}.`,
  /** @param {number} more */
  unnamed: (more) => `and ${more} more at the address below`,
  /** @param {number} more */
  onlyUnnamed: (more) =>
    `${count(more, 'further serious warning stands', 'further serious warnings stand')} at the address below.`,
  /** @param {number} others */
  others: (others) =>
    `${count(others, 'other warning is', 'other warnings are')} less serious or for other forms.`,
  doubts: 'Why we are not surer',
  /** @param {number} points */
  morePoints: (points) => `And ${count(points, 'more point', 'more points')} at the address below.`,
  gap: 'What is still needed:',
  sources: 'Sources',
  /** @param {number} studies */
  moreStudies: (studies) => `And ${count(studies, 'more study', 'more studies')} at the address below.`,
};
