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

/**
 * @param {HTMLElement & { query: Query }} element
 * @param {HTMLElement} view what it has drawn
 * @param {(how?: import('./drawing.js').How) => void} draw
 */
export function journey(element, view, draw) {
  /** The page's address, where this explorer keeps its state in it. @type {DeepLinks | undefined} */
  let links;
  /** A history entry was made for the condition that is open. */
  let pushed = false;
  /** Where the reader was when a condition or view was opened. @type {Place | undefined} */
  let place;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing;
  /** Something was asked for before the address could be written. */
  let unwritten = false;

  /** @param {...string} selectors the first that is there gets the focus */
  function focus(...selectors) {
    for (const selector of selectors) {
      const target = view.querySelector(selector);
      if (target instanceof HTMLElement || target instanceof SVGElement)
        return target.focus({ preventScroll: true });
    }
  }

  /** @param {Place | undefined} to where the reader was; none on a page that began here */
  function comeBack(to) {
    const from = to?.id && `[data-id="${CSS.escape(to.id)}"]`;
    const opener = [`.room ${from} button`, `.room :is(button, [part~="mark"])${from}`];
    focus(...(from ? opener : [TAB]), '[part~="search"]', TAB);
    if (to) window.scrollTo({ top: to.scroll, behavior: 'instant' });
  }

  /**
   * The reader went back or forward.
   * @param {Query} query
   * @param {Place | undefined} to
   */
  function moved(query, to) {
    pushed = false;
    clearTimeout(writing);
    element.query = query;
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
    writeQuery(element, change);
    draw({ after });
    changed();
  }

  /** The reader is at the beginning of something else. */
  function arrive() {
    focus(HEADING, TAB);
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  }

  /** @param {string} selector of what the reader asked for; it need not be something that takes the focus by itself */
  function arriveAt(selector) {
    const target = view.querySelector(selector);
    if (!(target instanceof HTMLElement)) return arrive();
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
  }

  return {
    /** On a page: what its address asks for goes before what its author set. */
    begin() {
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
      place = { scroll: window.scrollY, id: from };
      writeQuery(element, change);
      const { query } = element;
      pushed = links?.push(query, place) ?? false;
      draw({ after: at ? () => arriveAt(at) : arrive });
      tell(element, 'nx-querychange', query);
    },
    close() {
      if (pushed) return links?.back();
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
