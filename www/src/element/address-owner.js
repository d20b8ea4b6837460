// Whose state the page's address holds: of several explorers that would, the first that is to be seen. Pages keep one for
// phones and one for desktops, and show one of them.

/** @typedef {{ element: Element, lose: () => void, begin: () => void }} Claimant */

/** @type {Claimant | undefined} */
let owner;
/** Those that had it, or may have it once they are to be seen. @type {{ element: Element, observer: ResizeObserver }[]} */
let waiting = [];

/** @param {Element} element one that is laid out, or has its parts laid out in its place */
const isShown = (element) =>
  (element.getClientRects().length > 0 && (element.checkVisibility?.() ?? true)) ||
  getComputedStyle(element).display === 'contents';

/** @param {Element} element not one that was moved to another window */
const mayTake = (element) =>
  owner?.element === element ||
  (element.ownerDocument === document && isShown(element) && !(owner && isShown(owner.element)));

/** @param {Claimant} claimant */
function wait({ element, begin }) {
  if (waiting.some((each) => each.element === element)) return;
  const observer = new ResizeObserver(() => {
    if (owner?.element !== element && mayTake(element)) begin();
  });
  observer.observe(element);
  waiting.push({ element, observer });
}

/**
 * @param {Claimant} claimant `lose`: the address is another's from then on; `begin`: it can be taken now
 * @returns {boolean} whether the address is its
 */
export function takeAddress(claimant) {
  wait(claimant);
  if (!mayTake(claimant.element)) return false;
  const before = owner;
  owner = claimant;
  if (before && before.element !== claimant.element) {
    before.lose();
    wait(before);
  }
  return true;
}

/** @param {Element} element that does not want it any more */
export function giveUpAddress(element) {
  for (const each of waiting) if (each.element === element) each.observer.disconnect();
  waiting = waiting.filter((each) => each.element !== element);
  if (owner?.element === element) owner = undefined;
}
