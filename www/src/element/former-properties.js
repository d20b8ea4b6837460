// Custom properties that had another name: their colours still count (tokens.css), and the console says so once.

import { warnOnce } from './warn-once.js';
import { whenIdle } from './when-idle.js';

/** A former name, and what bears its colour today. */
const FORMER = {
  '--nx-did-not-help': ['--nx-no-difference', '--nx-worse'],
};

/**
 * Later, as a computed style makes the browser lay the page out.
 * @param {Element} element one that is on the page
 */
export const warnOfFormerProperties = (element) => whenIdle(() => warn(element));

/** @param {Element} element */
function warn(element) {
  const set = getComputedStyle(element);
  for (const [former, now] of Object.entries(FORMER))
    if (set.getPropertyValue(former))
      warnOnce(`"${former}" is no property any more; taken as: ${now.join(', ')}.`);
}
