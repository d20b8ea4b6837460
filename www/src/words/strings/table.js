// The table of uses.
import { count, number } from '../numbers.js';

export const table = {
  caption: 'Uses, what was found, how many people it rests on, and the latest study',
  /** @type {Record<'name' | 'direction' | 'people' | 'newest', string>} */
  columns: { name: 'Use', direction: 'Result', people: 'People', newest: 'Latest study' },
  /** Where a record says nothing of it. */
  notSaid: '–',
  /** Before the year, where no column says it. */
  latest: 'latest study',
  /** @param {number} people */
  people: (people) => (people === 1 ? 'person' : 'people'),
  pagesLabel: 'Pages of the table',
  /** @param {number} page */
  page: (page) => `Page ${number(page)}`,
  /**
   * @param {number} first
   * @param {number} last
   * @param {number} all
   */
  range: (first, last, all) => `${number(first)} to ${number(last)} of ${count(all, 'use', 'uses')}`,
};
