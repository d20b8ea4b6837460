// Custom properties that had another name: their colours still count (tokens.css), and the console says so once.
import { warnOnce } from './warn-once.js';

/** A former name, and what bears its colour today. */
const FORMER = {
  '--nx-did-not-help': ['--nx-no-difference', '--nx-worse'],
};

/** @param {Element} element one that is on the page */
export function warnOfFormerProperties(element) {
  const set = getComputedStyle(element);
  for (const [former, now] of Object.entries(FORMER))
    if (set.getPropertyValue(former))
      warnOnce(`"${former}" is no property any more; taken as: ${now.join(', ')}.`);
}
