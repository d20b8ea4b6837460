// Keys beyond Tab, with the focus inside: `/` to search, arrows through answers and uses, Escape back out. None is taken
// from the page around it.

const SEARCH = '[part~="search"]';
/** What the arrows move between: answers before uses. */
const STOPS = '.answer-name, [part~="results"] .row-name :is(a, button)';

/**
 * @param {HTMLElement} view what is drawn
 * @param {{ close: () => void }} actions
 */
export function keyboard(view, actions) {
  const search = () => /** @type {HTMLElement | null} */ (view.querySelector(SEARCH));

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const typed = isEditable(target) && event.key.length === 1;
    if (typed) return;
    if (event.key === '/') {
      if (!search()) return;
      search()?.focus();
      event.stopPropagation();
    } else if (event.key === 'Escape') {
      if (!goBack(target)) return;
    } else if (!move(event, target)) return;
    event.preventDefault();
  }

  /**
   * From a use or view to where the reader came from, from a row to the search. In the search it is the browser's, which empties it.
   * @param {HTMLElement} target
   */
  function goBack(target) {
    // a field that holds something is emptied by the browser
    if (target instanceof HTMLInputElement && target.value) return false;
    if (!view.querySelector('[data-view="list"]') || view.querySelector('.back')) actions.close();
    else if (target.matches(STOPS)) search()?.focus();
    else return false;
    return true;
  }

  /**
   * @param {KeyboardEvent} event
   * @param {HTMLElement} target
   */
  function move({ key }, target) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (!step) return false;
    const stops = /** @type {HTMLElement[]} */ ([...view.querySelectorAll(STOPS)]);
    const at = target.matches(SEARCH) ? -1 : stops.indexOf(target);
    if (at === -1 && !target.matches(SEARCH)) return false;
    const next = stops[at + step] ?? (step < 0 && at === 0 ? search() : undefined);
    next?.focus();
    return Boolean(next);
  }

  /**
   * The host sees the element, not what has the focus in it, and may have keys of its own: letters, arrows, the space bar.
   * @param {KeyboardEvent} event
   */
  function keep(event) {
    const used = (event.type === 'keyup' && event.key === down) || isUsed(event);
    if (used) event.stopPropagation();
    if (event.type === 'keydown') down = used ? event.key : '';
  }

  view.addEventListener('keydown', pressed);
  for (const name of /** @type {const} */ (['keydown', 'keypress', 'keyup']))
    view.addEventListener(name, keep);
}

/** The last that was pressed and used: it may come up over something else. */
let down = '';

/** Keys that a page has for itself, wherever the focus is. */
const PAGES = /^(Escape|Tab|F\d+|Shift|Control|Alt|AltGraph|Meta)$/;
/** What has the focus takes these, if it takes keys at all. */
const PRESSES = /^([ ]|Enter|Spacebar)$/;
const MOVES = /^(Arrow|Home|End|Page)/;

/**
 * Whether a key is for what has the focus.
 * @param {KeyboardEvent} event
 */
function isUsed({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }) {
  // Windows says both of the key that types what stands at the right of a key
  if (metaKey || ctrlKey !== altKey || (altKey && key.length > 1) || PAGES.test(key)) return false;
  const held = /** @type {HTMLElement} */ (target);
  if (isEditable(held)) return true;
  if (PRESSES.test(key)) return held.matches('a, button, summary, input');
  return MOVES.test(key) && (defaultPrevented || held.matches('input'));
}

/**
 * Whether keys write into it; a checkbox takes none but the space bar.
 * @param {HTMLElement} target
 */
const isEditable = (target) =>
  target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select');
