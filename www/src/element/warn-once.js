// Attributes that say how the explorer stands on its page. What they hide is the page's choice, not the facts':
// so the shell leaves it out, and neither the core nor an address hears of it.

const VALUES = {
  hide: ['map', 'compare', 'articles', 'drug', 'search', 'facets', 'topics', 'sort', 'tabs'],
  theme: ['light', 'dark'],
  loading: ['eager', 'lazy'],
  'heading-level': ['1', '2', '3', '4'],
};

/** @typedef {keyof typeof VALUES} Limited an attribute that takes certain values only */

const DEFAULT_HEADING_LEVEL = 2;

/** Attributes that are read here. */
export const OPTIONS = ['heading', 'deep-links', .../** @type {Limited[]} */ (Object.keys(VALUES))];

/** What has been said on the console; a page with ten explorers is told once. @type {Set<string>} */
const told = new Set();

/** @param {string} message */
export function warnOnce(message) {
  if (told.size < 50 && !told.has(message)) console.warn(message);
  told.add(message);
}

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
  };
}

/** @param {Element} element */
export const isLazy = (element) => known(element, 'loading').includes('lazy');

/**
 * Whether a view has been taken off the page; the table goes with the map, of which it is the twin.
 * @param {Element} element
 * @param {string | undefined} view
 */
export const isHidden = (element, view) =>
  known(element, 'hide').includes(view === 'table' ? 'map' : (view ?? ''));
