// What keys and buttons do among the rows of the first screen.

/** A row of the list, not of those that only mention what was typed. */
const ROW = '[part~="results"] .row';
/** Pixels of width under which a window is a phone's. */
const NARROW = 480;
/** Pixels below the top of the window within which the field stands well on a phone. */
const FIELD_TOP = 80;

/** @param {HTMLElement} view how many are drawn */
export const rowCount = (view) => view.querySelectorAll(ROW).length;

/**
 * To the first of those that have been added; the button they were asked with may be gone.
 * @param {HTMLElement} view
 * @param {number} at its place
 */
export function focusRow(view, at) {
  const rows = view.querySelectorAll(`${ROW} :is(a, button)`);
  /** @type {HTMLElement | undefined} */ (rows[at])?.focus({ preventScroll: true });
}

/**
 * Draws the list anew; a row that has the focus keeps it, whatever it is made of now.
 * @param {HTMLElement} view
 * @param {() => void} draw
 */
export function keepFocus(view, draw) {
  const { activeElement } = /** @type {ShadowRoot} */ (view.getRootNode());
  const id = activeElement?.closest('.row')?.getAttribute('data-id');
  draw();
  if (!id || activeElement?.isConnected) return;
  const again = view.querySelector(`${ROW}[data-id="${CSS.escape(id)}"] :is(a, button)`);
  /** @type {HTMLElement | null} */ (again)?.focus({ preventScroll: true });
}

/**
 * What Enter in the search does: to the first answer, or into the first use.
 * @param {HTMLElement} view
 */
export function openFirst(view) {
  const first = /** @type {HTMLElement | null} */ (
    view.querySelector('.answer-name, .row-name :is(a, button)')
  );
  if (first?.matches('.answer-name')) first.focus();
  else first?.click();
}

/**
 * On a phone the field goes to the top while somebody types, so that what is found is in view.
 * @param {HTMLElement} view
 * @param {number} width pixels that it is drawn in
 */
export function showResults(view, width) {
  const field = view.querySelector('.search-box');
  if (width >= NARROW || !field) return;
  const { top } = field.getBoundingClientRect();
  if (top < 0 || top > FIELD_TOP) field.scrollIntoView({ block: 'start', behavior: 'instant' });
}
