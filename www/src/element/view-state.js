// What a reader has of a view that no address holds: what has the focus, which folds are open, what was asked for on it.

/**
 * What is kept of a step for the way back: of which page, places of the folds that are open among all of its folds, and
 * what its views keep themselves (use-remembered.js).
 * @typedef {{ page: string, folds?: number[], states: { [key: string]: unknown } }} Memory
 */

/**
 * The first that is there to be seen gets the focus.
 * @param {HTMLElement} view
 * @param {string[]} selectors in the order in which they are tried
 */
export function focusFirst(view, selectors) {
  for (const selector of selectors) {
    const all = /** @type {HTMLElement[]} */ ([...view.querySelectorAll(selector)]);
    // what stands in a closed fold has a place and is not seen
    const target = all.find((each) => (each.checkVisibility?.() ?? true) && each.getClientRects().length);
    if (!target) continue;
    target.focus({ preventScroll: true });
    return target;
  }
}

/**
 * What is to have the focus when a reader comes back to what was pressed.
 * @param {string} id
 */
export function pressedBy(id) {
  const part = `[data-id="${CSS.escape(id)}"]`;
  return [`${part} :is(a, button)`, `:is(a, button)${part}`];
}

/**
 * The row or the like that something stands in, but for all of a view.
 * @param {Element | null | undefined} held
 */
export const idAround = (held) =>
  /** @type {HTMLElement | null | undefined} */ (held?.closest('[data-id]:not(article[part])'))?.dataset.id;

/**
 * What is kept of each step, by how many steps lie before it.
 * @param {() => HTMLElement} view what is drawn into
 */
export function memories(view) {
  /** @type {Memory[]} */
  let kept = [];
  const folds = () => [...view().querySelectorAll('details')];
  return {
    /**
     * @param {number} depth
     * @param {string} page that is shown; another one begins with nothing
     */
    of(depth, page) {
      if (kept[depth]?.page !== page) kept[depth] = { page, states: {} };
      return kept[depth].states;
    },
    /** Before something else is shown. @param {number} depth */
    leave(depth) {
      if (kept[depth]) kept[depth].folds = folds().flatMap((fold, place) => (fold.open ? place : []));
    },
    /** Once it is drawn again. @param {number} depth */
    comeBack(depth) {
      const open = kept[depth]?.folds;
      if (open) for (const [place, fold] of folds().entries()) fold.open = open.includes(place);
    },
    /** @param {number} depth of the first that is forgotten */
    forget(depth) {
      kept = kept.slice(0, depth);
    },
  };
}
