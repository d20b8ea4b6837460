// Attributes that say how the explorer stands on its page. What they hide is the page's choice, not the facts': so the
// shell leaves it out, and neither the core nor an address hears of it.
import { warnOnce } from './warn-once.js';

const VALUES = {
  hide: ['map', 'compare', 'articles', 'drug', 'search', 'facets', 'topics', 'sort', 'tabs'],
  theme: ['light', 'dark'],
  loading: ['eager', 'lazy'],
  'heading-level': ['1', '2', '3', '4'],
  size: ['compact', 'full'],
};

/** @typedef {keyof typeof VALUES} Limited an attribute that takes certain values only */

/** Attributes that are read here. */
export const OPTIONS = ['heading', 'deep-links', 'rows', .../** @type {Limited[]} */ (Object.keys(VALUES))];

const DEFAULT_HEADING_LEVEL = 2;
/** Rows of an explorer that has the page to itself, of one in an article, and of one in a narrow column. */
const ROWS = { full: 20, compact: 6, narrow: 4 };
/** Pixels of width under which a column is narrow. */
const NARROW = 480;
/** More than there are uses. */
const MOST_ROWS = 200;

/**
 * The values that an attribute holds and may hold; the others are said once.
 * @param {Element} element
 * @param {Limited} name
 */
function known(element, name) {
  const values = (element.getAttribute(name) ?? '').split(/[\s,]+/).filter(Boolean);
  return values.filter((value) => {
    if (VALUES[name].includes(value)) return true;
    warnOnce(`"${name}" has no value "${value.slice(0, 40)}"; allowed: ${VALUES[name].join(', ')}.`);
    return false;
  });
}

/** @param {Element} element */
export function optionsOf(element) {
  const [level = DEFAULT_HEADING_LEVEL] = known(element, 'heading-level');
  known(element, 'theme'); // the style sheets read it
  return {
    hide: known(element, 'hide'),
    heading: element.getAttribute('heading')?.trim() || undefined,
    level: Number(level),
    full: known(element, 'size').includes('full'),
  };
}

/**
 * How many rows stand there at first.
 * @param {Element} element
 * @param {number} width of what it draws into
 * @param {boolean} covers it covers the screen
 */
export function rowsOf(element, width, covers) {
  const asked = element.getAttribute('rows');
  const rows = Number(asked);
  if (asked?.trim() && Number.isInteger(rows) && rows > 0 && rows <= MOST_ROWS) return rows;
  if (asked?.trim())
    warnOnce(`"rows" has no value "${asked.slice(0, 40)}"; allowed: a whole number from 1 to ${MOST_ROWS}.`);
  if (covers || optionsOf(element).full) return ROWS.full;
  return width < NARROW ? ROWS.narrow : ROWS.compact;
}

/**
 * Whether the page's address is to hold the state; frameworks write "false" for what is off.
 * @param {Element} element
 */
export const wantsAddress = (element) => (element.getAttribute('deep-links') ?? 'false') !== 'false';

/** @param {Element} element */
export const isLazy = (element) => known(element, 'loading').includes('lazy');

/**
 * Whether a view or part has been taken off the page.
 * @param {Element} element
 * @param {string} name
 */
export const isHidden = (element, name) => known(element, 'hide').includes(name);
