// Where the reader is, was and goes: the page's address, its history, and what has the focus on the way. What is typed
// stands in no address, which the page's own statistics would record: it is kept in the history's state.
import { DeepLinks } from '#core';
import { writeQuery } from '../attributes.js';
import { tell } from '../events.js';

/** @typedef {import('#answers').Query} Query */
/** @typedef {import('#answers').Place} Place */

/** Browsers count how often an address is written. */
const ADDRESS_PAUSE_MS = 300;
/** A field that a view is there for has the focus first. */
const FIELD = '.adding [part~="search"]';
/** What has the focus when something else is shown. */
const HEADINGS = ['.condition-name', '.back', '.count'];
const SEARCH = '[part~="search"]';

/** Whose state the page's address holds: of several that would, the first. @type {Element | undefined} */
let owner;

/** @param {Query} query */
const withoutText = ({ text, literal, ...query }) => query;

/**
 * @param {HTMLElement & { query: Query }} element
 * @param {HTMLElement} view what it has drawn
 * @param {(after?: () => void) => void} draw
 */
export function navigation(element, view, draw) {
  /** The page's address, where this explorer keeps its state in it. @type {DeepLinks | undefined} */
  let links;
  /** Entries of the history that this explorer made and the reader can go back over. */
  let depth = 0;
  /** Where the reader came from, step by step, where the page's address keeps no history. @type {{ place: Place, query: Query }[]} */
  let left = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing;

  /** @param {string} [id] what had the focus @returns {Place} */
  const here = (id = '') => ({
    scroll: window.scrollY,
    inner: element.scrollTop,
    id,
    depth,
    text: element.query.text,
    literal: element.query.literal,
  });

  /**
   * The first that is there to be seen gets the focus.
   * @param {...string} selectors in the order in which they are tried
   */
  function focus(...selectors) {
    for (const selector of selectors) {
      const all = /** @type {HTMLElement[]} */ ([...view.querySelectorAll(selector)]);
      // what stands in a closed fold has a place and is not seen
      const target = all.find((each) => (each.checkVisibility?.() ?? true) && each.getClientRects().length);
      if (!target) continue;
      target.focus({ preventScroll: true });
      return target;
    }
  }

  /** @param {Place | null | undefined} to where the reader was; none on a page that began here */
  function comeBack(to) {
    const row = to?.id && `[data-id="${CSS.escape(to.id)}"] :is(a, button)`;
    if (!(row && focus(row))) focus(SEARCH, ...HEADINGS);
    if (!to) return;
    window.scrollTo({ top: to.scroll, behavior: 'instant' });
    element.scrollTop = to.inner;
  }

  /**
   * The reader went back or forward.
   * @param {Query} address
   * @param {Place | null | undefined} to nothing in an entry that is not ours, `null` in one of ours without a place
   */
  function moved(address, to) {
    const kept = to === null ? element.query : to;
    const query = {
      ...address,
      text: address.text ?? kept?.text,
      literal: address.literal ?? kept?.literal,
    };
    // an empty fragment in an entry that is not ours is the host's ("#" to the top)
    if (to === undefined && !location.hash) return;
    clearTimeout(writing);
    depth = to?.depth ?? 0;
    const before = element.query;
    if (JSON.stringify(withoutText(before)) === JSON.stringify(withoutText(query)) && !to) return;
    element.query = query;
    draw(() => (query.condition ? focus(...HEADINGS) : comeBack(to)));
    tell(element, 'nx-querychange', element.query);
  }

  function writeAddress() {
    clearTimeout(writing);
    links?.replace(withoutText(element.query), here());
  }

  /** The reader is at the beginning of something else. */
  function arrive() {
    focus(FIELD, ...HEADINGS);
    element.scrollTop = 0;
    if (element.getBoundingClientRect().top < 0)
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  return {
    /** On a page: what its address asks for goes before what its author set. */
    begin() {
      owner ??= element;
      if (owner !== element) return;
      links ??= new DeepLinks(/** @type {never} */ (moved));
      const asked = links.read();
      const kept = /** @type {Place | undefined} */ (links.place());
      const text = asked?.text ?? kept?.text;
      if (asked || text) element.query = { ...asked, text, literal: asked?.literal ?? kept?.literal };
    },
    stop() {
      clearTimeout(writing);
      links?.free();
      links = undefined;
      depth = 0;
      if (owner === element) owner = undefined;
    },
    /** @param {Query} query where it stands; nothing where the page's address is not ours */
    address: (query) => links?.link(withoutText(query)),
    /**
     * Stays where the reader is.
     * @param {Query} change
     */
    change(change) {
      const held = element.shadowRoot?.activeElement;
      writeQuery(element, change);
      draw(() => {
        // what was pressed is gone with what it said
        if (held && !element.shadowRoot?.activeElement) focus('.count', ...HEADINGS);
      });
      tell(element, 'nx-querychange', element.query);
      clearTimeout(writing);
      if (links) writing = setTimeout(writeAddress, ADDRESS_PAUSE_MS);
    },
    /**
     * To a use or view: a step in the history, with the reader at its beginning.
     * @param {Query} to
     */
    go(to) {
      writeAddress();
      const place = here(to.condition ?? '');
      const { condition = '', view = '', topic = '' } = element.query;
      writeQuery(element, to);
      depth = links?.push(withoutText(element.query), place) ? depth + 1 : 0;
      left = depth ? [] : [...left, { place, query: { condition, view, topic } }];
      draw(arrive);
      tell(element, 'nx-querychange', element.query);
    },
    close() {
      if (depth) return links?.back();
      const { view, condition = '' } = element.query;
      // a sheet is its use's
      const above = { condition: view === 'sheet' ? condition : '', view: '', topic: '' };
      const back = left.pop();
      const to = back?.query ?? above;
      writeQuery(element, to);
      draw(() => (to.condition ? focus(...HEADINGS) : comeBack(back?.place)));
      writeAddress();
      tell(element, 'nx-querychange', element.query);
    },
  };
}
