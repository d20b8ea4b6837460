// Where the reader is, was and goes: the page's address, its history, and what has the focus on the way. What is typed
// stands in no address, which the page's own statistics would record: it is kept in the history's state.
import { giveUpAddress, takeAddress } from './address-owner.js';
import { arrivals } from './arrivals.js';
import { writeQuery } from './attributes.js';
import { dispatch } from './dispatch.js';
import { coreClasses } from './load-core.js';
import { sourceAttributes } from './source-attributes.js';
import { viewOf } from './view-models.js';
import { idAround, memories } from './view-state.js';

/** @typedef {import('#answers').Query} Query */
/** @typedef {import('#answers').Place} Place */

/** Browsers count how often an address is written. */
const ADDRESS_PAUSE_MS = 300;
/** As long as a router takes to put another page in the place of this one. */
const ROUTER_PAUSE_MS = 1000;
/** The first screen without anything asked. */
export const NOTHING_OPEN = { condition: '', view: '', topic: '' };

/** The page, without what stands on it. */
const pageHere = () => location.pathname + location.search;

/** The page that a query asks for, whatever is filtered on it. @param {Query} query */
const pageOf = ({ view = '', condition = '', topic = '' }) => [view, condition, topic].join(' ');

/** @param {Query} query */
const withoutText = ({ text, literal, ...query }) => query;

/**
 * @param {HTMLElement & { query: Query }} element
 * @param {import('./stage.d.ts').Stage} stage
 */
export function navigation(element, stage) {
  /** The page's address, where this explorer keeps its state in it. @type {import('#core').DeepLinks | undefined} */
  let links;
  /** Entries of the steps in the dialog, where the address is not ours. @type {import('#core').HistoryEntries | undefined} */
  let entries;
  /** Tells the steps of this explorer from those of another on the page. */
  const self = `${Math.random()}`;
  /** Steps that the reader has gone, and can go back. */
  let depth = 0;
  /** What was left with each step; after a reload the first are not known. @type {{ query: Query, place: Place }[]} */
  let trail = [];
  /** What was shown after each step, for the way forward. @type {Query[]} */
  let shown = [];
  const source = sourceAttributes(element);
  const kept = memories(() => stage.view());
  const { arrive, arriveAtRow, focusCount, focusHeading, returnTo } = arrivals(element, stage);
  /** What was pressed to open the dialog. @type {HTMLElement | null | undefined} */
  let opener;
  /** What the dialog was opened over. @type {{ query: Query, place: Place, depth: number } | undefined} */
  let covered;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let writing;
  /** The page whose address was last read or written. */
  let page = '';

  /** @param {string} [id] what had the focus @returns {Place} */
  const here = (id = '') => ({
    scroll: window.scrollY,
    inner: stage.scroller().scrollTop,
    id,
    depth,
    text: element.query.text,
    literal: element.query.literal,
    full: stage.isFull() || undefined,
    owner: self,
  });

  /** Of the entry of a step that has just been gone. @returns {Place} */
  const fresh = () => ({
    scroll: 0,
    inner: 0,
    id: '',
    depth: depth + 1,
    full: stage.isFull() || undefined,
    fresh: true,
    owner: self,
  });

  /** @param {Place | null | undefined} to where the reader was; none on a page that began here */
  function comeBack(to) {
    const pressed = stage.isFull() ? undefined : opener;
    opener = stage.isFull() ? opener : undefined;
    returnTo(to, pressed);
  }

  /**
   * Shows what a step shows.
   * @param {Query} query
   * @param {() => void} after
   */
  function show(query, after) {
    const before = JSON.stringify(element.query);
    source.forget();
    element.query = query;
    stage.draw(() => {
      kept.comeBack(depth);
      after();
    });
    if (JSON.stringify(element.query) !== before) dispatch(element, 'nx-querychange', element.query);
  }

  /**
   * The reader went back or forward to an address.
   * @param {Query} address
   * @param {Place | null | undefined} to nothing in an entry that is not ours, `null` in one of ours without a place
   */
  function moved(address, to) {
    const typed = to === null || to?.fresh ? element.query : to;
    const query = {
      ...address,
      text: address.text ?? typed?.text,
      literal: address.literal ?? typed?.literal,
    };
    // what was about to be written belongs to the entry that was left
    clearTimeout(writing);
    // an empty fragment in an entry that is not ours is the host's ("#" to the top)
    if (to === undefined && !location.hash) return;
    const same = JSON.stringify(withoutText(element.query)) === JSON.stringify(withoutText(query));
    // another explorer's step, or one of the page itself
    if (same && (!to || (to.depth === depth && Boolean(to.full) === stage.isFull()))) return;
    landed(to);
    show(query, () => {
      if (to === undefined) arrive();
      else if (to === null || to.fresh) focusHeading();
      else comeBack(to);
    });
  }

  /**
   * Another page's address is that of an explorer on that page: the page's router may be about to put it here.
   * @type {typeof moved}
   */
  function popped(address, to) {
    const here = pageHere();
    if (here === page) return moved(address, to);
    page = here;
    setTimeout(() => links && here === pageHere() && moved(address, to), ROUTER_PAUSE_MS);
  }

  /**
   * The reader went back or forward over steps in the dialog that have no address.
   * @param {Place | undefined} to
   */
  function stepped(to) {
    if (to?.owner !== self || (to.depth === depth && Boolean(to.full) === stage.isFull())) return;
    const query = to.fresh ? shown[to.depth] : trail[to.depth]?.query;
    if (!query) return;
    landed(to);
    show(query, () => (to.fresh ? focusHeading() : comeBack(to)));
  }

  /** @param {Place | null | undefined} to where the reader has come to */
  function landed(to) {
    kept.leave(depth);
    depth = to?.depth ?? 0;
    if (!to?.full && stage.isFull()) stage.closeFull();
    else if (to?.full && !stage.isFull()) stage.openFull();
  }

  function writeAddress() {
    clearTimeout(writing);
    links?.replace(withoutText(element.query), here());
  }

  /** A step in the dialog where the page's address is not ours. @param {Place} left */
  function pushEntry(left) {
    entries ??= new (coreClasses().HistoryEntries)(/** @type {never} */ (stepped));
    return entries.push(left, fresh());
  }

  /** Whether the entry of the history that the reader is on is that of the last step. */
  const isOurs = () => {
    const at = /** @type {Place | undefined} */ (links?.place());
    return at?.depth === depth || Boolean(entries && stage.isFull());
  };

  /**
   * So many steps back over the history, where it has them.
   * @param {number} steps
   * @returns {boolean}
   */
  function backBy(steps) {
    const by = links ?? entries;
    if (!by || steps < 1 || steps > depth || !isOurs()) return false;
    by.backBy(steps);
    return true;
  }

  /** Closes the dialog, and goes back to what it covers. */
  function leaveFull() {
    if (!stage.isFull()) return;
    clearTimeout(writing);
    kept.leave(depth);
    const gone = covered && backBy(depth - covered.depth);
    stage.closeFull();
    depth = covered?.depth ?? 0;
    const { query, place } = covered ?? { query: { ...element.query, ...NOTHING_OPEN }, place: undefined };
    covered = undefined;
    show(query, () => comeBack(place));
    if (!gone) writeAddress();
  }

  function stop() {
    clearTimeout(writing);
    links?.free();
    links = undefined;
    entries?.free();
    entries = undefined;
    depth = 0;
    trail = [];
    shown = [];
    kept.forget(0);
    covered = undefined;
    opener = undefined;
    giveUpAddress(element);
  }

  return {
    /**
     * On a page: what its address asks for goes before what its author set.
     * @returns {boolean} whether the address asks for something
     */
    begin() {
      if (!takeAddress({ element, lose: stop, begin: stage.begin })) return false;
      page = pageHere();
      links ??= new (coreClasses().DeepLinks)(/** @type {never} */ (popped));
      links.claim();
      const asked = links.read();
      const entry = /** @type {Place | undefined} */ (links.place());
      depth = entry?.depth ?? 0;
      const typed = entry?.fresh ? undefined : entry;
      const text = asked?.text ?? typed?.text;
      // a router may have put back the page as it was when it was left: an address that was written here says how it stood
      if (asked || text || entry)
        source.replace(() => {
          element.query = { ...asked, text, literal: asked?.literal ?? typed?.literal };
        });
      return Boolean(asked);
    },
    /** A change of an attribute that is none of its author's. */
    undoes: source.undo,
    stop,
    /**
     * @param {Query} query where it stands; nothing where the page's address is not ours
     * @param {boolean} [typed] with what was typed, for an address that the reader copies
     */
    address: (query, typed = false) => links?.link(typed ? query : withoutText(query)),
    /** The view that `close` leads back to; nothing is known of it after a reload. */
    before() {
      if (depth === 0) return 'list';
      return trail[depth - 1] && viewOf(trail[depth - 1].query);
    },
    /**
     * Stays where the reader is.
     * @param {Query} change
     * @param {() => void} [after] once it is drawn
     */
    change(change, after) {
      source.forget();
      const held = element.shadowRoot?.activeElement;
      writeQuery(element, change);
      stage.draw(() => {
        // what was pressed is gone with what it said
        if (held && !element.shadowRoot?.activeElement) focusCount();
        after?.();
      });
      dispatch(element, 'nx-querychange', element.query);
      clearTimeout(writing);
      if (links) writing = setTimeout(writeAddress, ADDRESS_PAUSE_MS);
    },
    /**
     * To a use or view: a step, with the reader at its beginning.
     * @param {Query} to
     * @param {boolean} [full] in the dialog
     */
    go(to, full = false) {
      source.forget();
      page = pageHere();
      writeAddress();
      kept.leave(depth);
      const held = /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.activeElement);
      const left = here(idAround(held) || to.condition || to.topic?.split('/').at(-1) || to.view);
      const { query } = element;
      if (full && !stage.isFull() && stage.openFull()) {
        covered = { query, place: left, depth };
        opener = held;
      }
      trail.length = depth;
      trail[depth] = { query, place: left };
      writeQuery(element, to);
      let pushed = links?.push(withoutText(element.query), left, fresh());
      if (!pushed && stage.isFull()) pushed = pushEntry(left);
      // without addresses a step in its place is no entry of the page's history
      depth = (pushed ?? true) ? depth + 1 : 0;
      shown[depth] = element.query;
      kept.forget(depth);
      stage.draw(arrive);
      dispatch(element, 'nx-querychange', element.query);
    },
    /** One step back; to the first screen where none is known. */
    close() {
      if ((links || stage.isFull()) && backBy(1)) return;
      if (stage.isFull()) return leaveFull();
      kept.leave(depth);
      const left = depth ? trail[depth - 1] : undefined;
      depth = Math.max(0, depth - 1);
      const { query } = element;
      // a sheet is its use's
      const above = query.view === 'sheet' ? { view: '' } : NOTHING_OPEN;
      show(left?.query ?? { ...query, ...above }, () => comeBack(left?.place));
      writeAddress();
    },
    leaveFull,
    /** What was changed before this explorer had the address. */
    keep: writeAddress,
    /** What is kept of what is shown. @param {Query} query */
    memory: (query) => kept.of(depth, pageOf(query)),
    /** Whether there is a step to go back. */
    cameFromWithin: () => depth > 0,
    /**
     * To a page above the one that is shown, such as an entry page: back to it where the reader came through it.
     * @param {Query} to
     */
    goUp(to) {
      const asked = pageOf(to);
      const pages = trail.slice(0, depth).map((left) => left && pageOf(left.query));
      const at = pages.lastIndexOf(asked);
      const steps = depth - at;
      if (at < 0) return stage.isFull() && asked === pageOf({}) ? leaveFull() : this.go(to);
      if ((links || (stage.isFull() && at > (covered?.depth ?? 0))) && backBy(steps)) return;
      if (stage.isFull()) return leaveFull();
      kept.leave(depth);
      depth = at;
      const { query, place } = trail[at];
      show(query, () => comeBack(place));
    },
    arriveAtRow,
  };
}

/** @typedef {ReturnType<typeof navigation>} Navigation */
