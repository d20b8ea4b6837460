// Keys beyond Tab: `/` to search, arrows through the results, Escape back out. None is taken from the host page.

/** Selectors of what the keys move between. */
const SEARCH = '[part~="search"]';
const CARDS = '[part~="card"] :is(h2, h3, h4, h5, h6) button';

/**
 * @param {HTMLElement} host the element
 * @param {HTMLElement} view what it has drawn
 * @param {{ close: () => void }} actions
 */
export function keyboard(host, view, actions) {
  const focusSearch = () => /** @type {HTMLElement | null} */ (view.querySelector(SEARCH))?.focus();

  /** A host may have hidden it. */
  const searchable = () => Boolean(view.querySelector(SEARCH)?.getClientRects().length);

  /** @param {KeyboardEvent} event keys inside the element */
  function inside(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    // the host sees the element, not the box that is typed into, and may have letters for keys
    if (isEditable(target) && event.key.length === 1) event.stopPropagation();
    if (event.key === 'Escape') return out(event, target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const cards = /** @type {HTMLElement[]} */ ([...view.querySelectorAll(CARDS)]);
    const at = target.matches(SEARCH) ? -1 : cards.indexOf(target);
    if (at === -1 && !target.matches(SEARCH)) return;
    const next = cards[at + step];
    if (next) next.focus();
    else if (step < 0 && at === 0) focusSearch();
    else return;
    event.preventDefault();
  }

  /**
   * Escape: from a condition to the list, from a card to the search. In the search it is the browser's, which
   * empties it; in an open sheet it closes the sheet.
   * @param {KeyboardEvent} event
   * @param {HTMLElement} target
   */
  function out(event, target) {
    if ('popover' in view && view.querySelector(':popover-open')) return;
    if (view.querySelector(':is([part~="condition"], [part~="sheet"])')) actions.close();
    else if (target.matches(CARDS)) focusSearch();
    else return;
    event.preventDefault();
  }

  /** @param {KeyboardEvent} event keys anywhere on the page */
  function anywhere(event) {
    if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0];
    const ours = event.composedPath().includes(host);
    const free = target === document.body || target === document.documentElement;
    if (!(ours || (free && inViewport(host))) || isEditable(target) || !searchable()) return;
    event.preventDefault();
    focusSearch();
  }

  view.addEventListener('keydown', inside);
  return {
    start: () => document.addEventListener('keydown', anywhere),
    stop: () => document.removeEventListener('keydown', anywhere),
  };
}

/**
 * Whether keys write into it; a checkbox takes none but the space bar.
 * @param {EventTarget} target
 */
function isEditable(target) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

/** @param {Element} element */
function inViewport(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
