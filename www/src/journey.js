// Where the reader is, was and goes: the page's address, its history, and what has the focus on the way.
import { DeepLinks } from '#core';
import { writeQuery } from './attributes.js';
import { tell } from './events.js';
import { roomOf } from './rooms.js';

/** @typedef {import('#core').Query} Query */
/** @typedef {import('#core').Place} Place */

const ADDRESS_PAUSE_MS = 300;
/** What has the focus when a condition opens. */
const HEADING = '.room :is(h1, h2, h3, h4, h5, h6)[tabindex="-1"]';
const TAB = '.tab[aria-current]';
const COUNT = '[part~="count"]';
const BAR = '.bar-top';
const FOUND = '.found';
/** Pixels that may be rounded away. */
const NEARLY = 4;

/** Whose state the page's address holds: of several that would, the first. @type {Element | undefined} */
let owner;

/**
 * @param {HTMLElement & { query: Query }} element
 * @param {HTMLElement} view what it has drawn
 * @param {(how?: import('./drawing.js').How) => void} draw
 */
export function journey(element, view, draw) {
  /** The page's address, where this explorer keeps its state in it. @type {DeepLinks | undefined} */
  let links;
  /** Entries of the history that this explorer made and the reader can go back over. */
  let depth = 0;
  /** Where the reader was when a condition or view was opened. @type {Place | undefined} */
  let place;
  /** What was picked to compare where the reader steps back from. @type {string[] | undefined} */
  let picked;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing;
  /** Something was asked for before the address could be written. */
  let unwritten = false;

  /**
   * The first that is there to be seen gets the focus.
   * @param {...string} selectors
   */
  function focus(...selectors) {
    for (const selector of selectors) {
      const target = /** @type {HTMLElement | null} */ (view.querySelector(selector));
      if (!target?.getClientRects().length) continue;
      if (target.tabIndex < 0) target.tabIndex = -1;
      target.focus({ preventScroll: true });
      return target;
    }
  }

  /** @param {Place | null | undefined} to where the reader was; none on a page that began here */
  function comeBack(to) {
    const from = to?.id && `[data-id="${CSS.escape(to.id)}"]`;
    const opener = [`.room ${from} button`, `.room :is(button, [part~="mark"])${from}`];
    const target = focus(...(from ? opener : [TAB]), '[part~="search"]', TAB);
    if (!to) return;
    window.scrollTo({ top: to.scroll, behavior: 'instant' });
    element.scrollTop = to.inner;
    // where something else scrolls; nothing moves where it is in view
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /**
   * The reader went back or forward.
   * @param {Query} query
   * @param {Place | null | undefined} to nothing in an entry that the reader did not leave by us, `null` in one of ours
   */
  function moved(query, to) {
    const kept = picked;
    picked = undefined;
    // an empty fragment in an entry that is not ours is the host's ("#" to the top), and so is a step that changes
    // nothing here (a lightbox that closes)
    if ((to === undefined && !location.hash) || JSON.stringify(query) === JSON.stringify(element.query))
      return;
    depth = to?.depth ?? 0;
    clearTimeout(writing);
    if (kept) query = { ...query, compare: kept };
    element.query = query;
    if (kept) writeAddress();
    // a place far down must be there to be returned to
    draw({ all: true, after: () => (query.condition ? focus(HEADING) : comeBack(to)) });
    tell(element, 'nx-querychange', query);
  }

  function writeAddress() {
    clearTimeout(writing);
    links?.replace(element.query);
  }

  /** Tells the page, and its address once typing has paused: browsers count how often an address is written. */
  function changed() {
    tell(element, 'nx-querychange', element.query);
    clearTimeout(writing);
    if (links) writing = setTimeout(writeAddress, ADDRESS_PAUSE_MS);
    else unwritten = true;
  }

  /**
   * @param {Query} change
   * @param {() => void} [after] once it is drawn
   */
  function change(change, after) {
    const held = element.shadowRoot?.activeElement;
    writeQuery(element, change);
    draw({
      after() {
        if (after) return after();
        // what was pressed is gone with what it said
        if (held && !element.shadowRoot?.activeElement) focus(COUNT, HEADING, TAB);
        if ('text' in change) showResults();
      },
    });
    changed();
  }

  /** Who searches from far down sees the best of what is found. */
  function showResults() {
    const [bar, found] = [BAR, FOUND].map((selector) =>
      view.querySelector(selector)?.getBoundingClientRect(),
    );
    if (bar && found && found.top < bar.bottom - NEARLY)
      view.querySelector(FOUND)?.scrollIntoView({ behavior: 'instant' });
  }

  /** The reader is at the beginning of something else. */
  function arrive() {
    focus(HEADING, TAB);
    element.scrollTop = 0;
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  }

  /** @param {string} selector of what the reader asked for; it need not be something that takes the focus by itself */
  function arriveAt(selector) {
    const target = focus(selector);
    if (!target) return arrive();
    target.scrollIntoView({ block: 'center' });
  }

  return {
    /** On a page: what its address asks for goes before what its author set. */
    begin() {
      owner ??= element;
      if (owner !== element) return;
      links ??= new DeepLinks(moved);
      const asked = links.read();
      if (asked) element.query = asked;
      else if (unwritten) writeAddress();
      unwritten = false;
    },
    stop() {
      clearTimeout(writing);
      links?.free();
      links = undefined;
      depth = 0;
      if (owner === element) owner = undefined;
    },
    /**
     * Where a query stands: the page's own address where its fragment is not ours to read.
     * @param {Query} query
     */
    address: (query) => links?.link(query) ?? location.href,
    /** @param {Query} asked */
    change: (asked) => change(asked),
    /**
     * To another view or condition: a step in the history, with the reader at its beginning.
     * @param {Query} change
     * @param {string} from what had the focus, to come back to
     * @param {string} [at] a selector of what the reader is taken to; without it the beginning
     */
    go(change, from, at) {
      // what was typed last belongs to the entry that is left
      writeAddress();
      const here = { scroll: window.scrollY, inner: element.scrollTop, id: from, depth };
      // a sheet is left for its condition, and that for where the reader came from
      if (!element.query.condition) place = here;
      writeQuery(element, change);
      const { query } = element;
      depth = links?.push(query, here) ? depth + 1 : 0;
      if (!depth) writeAddress();
      unwritten ||= !links;
      draw({ after: at ? () => arriveAt(at) : arrive });
      tell(element, 'nx-querychange', query);
    },
    close() {
      if (depth) {
        picked = element.query.compare ?? [];
        return links?.back();
      }
      if (roomOf(element.query) === 'sheet') {
        return change({ view: '' }, () => focus(HEADING));
      }
      writeQuery(element, { condition: '' });
      const back = place;
      draw({ all: true, after: () => comeBack(back) });
      changed();
    },
  };
}
