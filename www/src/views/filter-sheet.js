// Filters as a sheet above the page, where there is no room for a column: what the browser's popover leaves undone.
import { words } from '../strings.js';

/**
 * Once the page is so wide that there is no button, its sheet would lie over the results.
 * @param {HTMLButtonElement | null} button
 */
export function onlyWithButton(button) {
  if (!button) return;
  new ResizeObserver(() => {
    const sheet = /** @type {HTMLElement | null} */ (button.popoverTargetElement);
    if (!button.offsetParent && sheet?.role) sheet.hidePopover();
  }).observe(button);
}

/**
 * A dialog while it is open; when it closes, the focus goes back to the button: in a shadow tree Chromium loses it.
 * @param {{ newState: string, currentTarget: HTMLElement }} event
 */
export function toggled({ newState, currentTarget: sheet }) {
  const open = newState === 'open';
  sheet.role = open ? 'dialog' : null;
  sheet.ariaLabel = open ? words.filters : null;
  // the button stands last in the bar before it
  const button = /** @type {HTMLElement} */ (sheet.previousElementSibling?.lastElementChild);
  if (!open && sheet.matches(':focus-within')) button.focus();
}

/**
 * Whoever leaves it does not go on behind it. Its button closes it by itself.
 * @param {{ relatedTarget: EventTarget | null, currentTarget: HTMLElement }} event
 */
export function left({ relatedTarget, currentTarget: sheet }) {
  const to = /** @type {HTMLButtonElement | null} */ (relatedTarget);
  if (sheet.role && to && to.popoverTargetElement !== sheet && !sheet.contains(to)) sheet.hidePopover();
}
