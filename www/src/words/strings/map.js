// All uses at a glance: how many stand where, and how large the difference was.
import { count, number } from '../numbers.js';

/** @param {number} uses */
const uses = (uses) => count(uses, 'use', 'uses');

/** Of the ways to see all uses. */
export const glance = {
  /** @type {Record<'map' | 'sizes' | 'table', string>} */
  titles: { map: 'Map of results', sizes: 'Map of sizes', table: 'Table of uses' },
  /** @type {Record<'map' | 'sizes' | 'table', string>} */
  views: { map: 'Results', sizes: 'Sizes', table: 'Table' },
  viewsLabel: 'All uses as',
  /**
   * @param {number} tried
   * @param {number} helped
   * @param {string} small
   */
  tried: (tried, helped, small) =>
    `${uses(tried)} tried: ${helped ? number(helped) : 'none'} helped${small}.`,
  /** @param {number} total */
  never: (total) => `No treatment study found for ${total === 1 ? 'this use' : `these ${uses(total)}`}.`,
};

/**
 * What was found, beside its boxes.
 * @type {Record<import('#answers').FoundId, string>}
 */
export const found = {
  helped: 'Helped',
  differs: 'Disagree or depends',
  'no-difference': 'Little, no or no clear difference',
  worse: 'Worse',
  'too-uncertain': 'Too uncertain',
};

/**
 * What was seen where there was no fair test.
 * @type {Partial<Record<import('#answers').DirectionId, string>>}
 */
export const seen = {
  'improved-uncompared': 'People got better',
  'mixed-uncompared': 'Some got better',
  'no-improvement-uncompared': 'No change seen',
  unclear: 'Cannot tell',
};

/** Of the table of boxes. */
export const picture = {
  caption: 'Uses with a fair test, by what was found and by how much was tested',
  /** @type {Record<'use' | 'approved' | 'hollow', string>} */
  key: { use: 'one use', approved: 'approved', hollow: 'one small trial' },
  hint: 'A box opens its uses.',
  corner: 'Result',
  uses,
  /** @param {string[]} parts */
  before: (...parts) => parts.join(', '),
  /** @param {number} uses */
  after: (uses) => (uses === 1 ? 'use' : 'uses'),
  /** @param {number} more */
  more: (more) => `+${number(more)}`,
};

/** Of the lines on one axis. */
export const lines = {
  /** @param {number} count */
  lead: (count) =>
    count
      ? `What the trials of each use found together: ${uses(count)} with 100 people or more, best first.`
      : 'No use here has trials of 100 people or more that could be put together.',
  /** @param {number} count */
  smaller: (count) => `Show ${count === 1 ? 'a smaller one' : `${number(count)} smaller ones`}`,
  bars: 'The bar is the range in which the true difference probably lies. Where it crosses the middle, there may be none.',
  star: '*',
  along: '* In these trials another medicine came along.',
  /**
   * @param {number} count
   * @param {boolean} others there are uses with a line as well
   */
  without: (count, others) =>
    `${number(count)} ${others ? 'other ' : ''}${count === 1 ? 'use was' : 'uses were'} tried, without figures that could be put together.`,
};
