// What has the focus and is in view after a step: the beginning of what is new, or where the reader was before.
import { showWhereItStands } from './shared-link.js';
import { viewOf } from './view-models.js';
import { focusFirst, pressedBy } from './view-state.js';

/** @typedef {import('#answers').Place} Place */

/** What has the focus when something else is shown. */
const HEADINGS = ['.condition-name', '.back', '.count'];
/** A field that a view is there for has the focus first. */
const FIELD = '.adding [part~="search"]';
/** The row that an address names. */
const ROW = '.marked';
const SEARCH = '[part~="search"]';

/**
 * @param {HTMLElement & { query: import('#answers').Query }} element
 * @param {import('./stage.d.ts').Stage} stage
 */
export function arrivals(element, stage) {
  /** @param {...string} selectors in the order in which they are tried */
  const focus = (...selectors) => focusFirst(stage.view(), selectors);

  const arriveAtRow = () =>
    stage.view().querySelector(ROW)?.scrollIntoView({ block: 'start', behavior: 'instant' });

  return {
    /** What was pressed is gone with what it said. */
    focusCount: () => focus('.count', ...HEADINGS),
    focusHeading: () => focus(...HEADINGS),
    /** On a page that has just been opened by its address. */
    arriveAtRow,
    /** The reader is at the beginning of something else. */
    arrive() {
      focus(`${ROW} [tabindex]`, `${ROW} summary`, FIELD, ...HEADINGS);
      stage.scroller().scrollTop = 0;
      if (!stage.isFull()) showWhereItStands(element);
      arriveAtRow();
    },
    /**
     * @param {Place | null | undefined} to where the reader was; none on a page that began here
     * @param {HTMLElement | null | undefined} pressed what the reader left by
     */
    returnTo(to, pressed) {
      const listed = viewOf(element.query) === 'list';
      if (pressed?.isConnected) pressed.focus({ preventScroll: true });
      else if (!(to?.id && focus(...pressedBy(to.id))))
        focus(...(listed ? [SEARCH] : []), ...HEADINGS, SEARCH);
      if (!to) return;
      const scroll = () => window.scrollTo({ top: to.scroll, behavior: 'instant' });
      scroll();
      // once more: a browser that goes back to a fragment of the page's own scrolls to that afterwards
      if (location.hash) requestAnimationFrame(scroll);
      stage.scroller().scrollTop = to.inner;
    },
  };
}
