// The element: attributes in, views out. It decides nothing that the core can decide.
import { h, render } from 'preact';
import { DeepLinks } from '#core';
import { announcer } from './announce.js';
import { QUERY_ATTRIBUTES, queryOf, writeQuery } from './attributes.js';
import { StartFailure } from './failure.js';
import { keyboard } from './keyboard.js';
import { later } from './later.js';
import { dropCore, loadCore } from './load-core.js';
import { paper } from './paper.js';
import { roomOf, rooms } from './rooms.js';
import { styles } from './styles.js';
import { Root } from './views/root.jsx';

/** @typedef {import('#core').Query} Query */
/** @typedef {import('#core').Explorer} Explorer */

const DEFAULT_HEADING_LEVEL = 2;
/** Cards drawn at once: about as many as a screen shows. */
const AT_ONCE = 8;
/** More than there are: all of them. */
const MOST_CARDS = 1e6;
const ADDRESS_PAUSE_MS = 300;
/** What has the focus when a condition opens. */
const HEADING = '.room :is(h1, h2, h3, h4, h5, h6)[tabindex="-1"]';
const TAB = '.tab[aria-current]';

/** @type {CSSStyleSheet[] | undefined} */
let sheets;
/** Constructable style sheets: shared by all elements, and allowed where `<style>` is not. */
function styleSheets() {
  sheets ??= styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return sheets;
}

export class NaltrexoneExplorer extends HTMLElement {
  static observedAttributes = [...QUERY_ATTRIBUTES, 'heading-level'];

  /** @type {Explorer | undefined} */
  #core;
  /** @type {import('#core').DatasetView | undefined} */
  #dataset;
  /** @type {ReturnType<typeof announcer> | undefined} */
  #announcer;
  /** The page's address, where this explorer keeps its state in it. @type {DeepLinks | undefined} */
  #links;
  /** A history entry was made for the condition that is open. */
  #pushed = false;
  /** Where the reader was when a condition or view was opened. @type {import('#core').Place | undefined} */
  #place;
  #pending = false;
  #later = later();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #writing;
  #view = document.createElement('div');
  #live = document.createElement('p');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = styleSheets();
    this.#view.className = 'view';
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('role', 'status');
    // Until the core is ready, what stands between the tags shows.
    shadow.append(document.createElement('slot'));
  }

  connectedCallback() {
    this.#announcer ??= announcer(this.#live);
    this.#keyboard.start();
    this.#paper.start();
    if (this.#core) this.#begin();
    else this.#start();
  }

  disconnectedCallback() {
    this.#announcer?.stop();
    this.#keyboard.stop();
    this.#paper.stop();
    this.#later.stop();
    clearTimeout(this.#writing);
    this.#links?.free();
    this.#links = undefined;
  }

  attributeChangedCallback() {
    // several attributes set in one go make one drawing
    if (!this.#core || this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      if (this.#pending && this.isConnected) this.#draw();
      this.#pending = false;
    });
  }

  /** The query in force: what the attributes say, without what the dataset does not know. */
  get query() {
    return this.#core ? this.#core.tidy(queryOf(this)) : queryOf(this);
  }

  /** @param {Query} query replaces the whole query */
  set query(query) {
    for (const name of QUERY_ATTRIBUTES) this.removeAttribute(name);
    writeQuery(this, query);
  }

  async #start() {
    try {
      this.#core = await loadCore();
      this.#dataset = this.#core.dataset();
      this.shadowRoot?.replaceChildren(this.#view, this.#live);
      this.#begin();
      this.dispatchEvent(
        new CustomEvent('nx-ready', { bubbles: true, composed: true, detail: this.#dataset }),
      );
    } catch (error) {
      this.#fail(StartFailure.from(error));
    }
  }

  /** The first drawing on a page: what its address asks for goes before what its author set. */
  #begin() {
    if (this.isConnected && this.hasAttribute('deep-links')) {
      this.#links ??= new DeepLinks((query, place) => this.#moved(query, place));
      const asked = this.#links.read();
      if (asked) this.query = asked;
    }
    this.#draw();
  }

  /**
   * The reader went back or forward.
   * @param {Query} query
   * @param {import('#core').Place | undefined} place
   */
  #moved(query, place) {
    this.#pushed = false;
    clearTimeout(this.#writing);
    this.query = query;
    // a place far down must be there to be returned to
    this.#draw(true);
    if (query.condition) this.#focus(HEADING);
    else this.#return(place);
    this.#tell('nx-querychange', query);
  }

  /** @param {import('#core').Place | undefined} place where the reader was; none on a page that began here */
  #return(place) {
    const from = place?.id && `[data-id="${CSS.escape(place.id)}"]`;
    const opener = [`.room ${from} button`, `.room :is(button, [part~="mark"])${from}`];
    this.#focus(...(from ? opener : [TAB]), '[part~="search"]', TAB);
    if (place) window.scrollTo({ top: place.scroll, behavior: 'instant' });
  }

  /** @param {StartFailure} failure */
  #fail(failure) {
    const line = document.createElement('p');
    line.className = 'failure';
    line.setAttribute('role', 'status');
    line.textContent = failure.message;
    this.shadowRoot?.replaceChildren(document.createElement('slot'), line);
    const detail = { code: failure.code, message: failure.message };
    this.dispatchEvent(new CustomEvent('nx-error', { bubbles: true, composed: true, detail }));
  }

  /**
   * @param {boolean} [all] all cards at once
   * @param {boolean} [printed] for paper
   */
  #draw(all, printed) {
    this.#pending = false;
    try {
      this.#drawWith(/** @type {Explorer} */ (this.#core), all, printed);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      // A trap: nothing in that instance can be trusted, so it is dropped and the element starts afresh.
      dropCore();
      this.#fail(new StartFailure('unexpected', error));
    }
  }

  /**
   * Draws the view: of a list what is in view at once, the rest when the browser has time.
   * @param {Explorer} core
   * @param {boolean} [all] all cards at once
   * @param {boolean} [printed] for paper: with the sources below
   */
  #drawWith(core, all = false, printed = false) {
    const query = core.tidy(queryOf(this));
    const frame = core.frame(query);
    const room = roomOf(query);
    const { ask, draw } = rooms[room];
    const address = this.#address({ ...query, view: undefined });
    const model = ask(core, query, { cards: all ? MOST_CARDS : AT_ONCE, width: this.#width(), address });
    this.#later.stop();
    const dataset = /** @type {import('#core').DatasetView} */ (this.#dataset);
    const sources = printed ? core.sources(query, this.#address(query)) : undefined;
    const shown = {
      model,
      query,
      printed: sources,
      frame,
      level: this.#headingLevel(),
      actions: this.#actions,
    };
    const show = () => render(h(Root, { room, draw, dataset, ...shown }), this.#view);
    show();
    if (room === 'list') this.#restOf(core, query, model, show);
    if (model.countLabel) this.#announcer?.say(model.countLabel);
  }

  /**
   * Adds the cards that are not there yet, some at a time.
   * @param {Explorer} core
   * @param {Query} query
   * @param {import('#core').ListView} list
   * @param {() => void} show
   */
  #restOf(core, query, list, show) {
    if (list.results.length === list.total) return;
    this.#later.start(() => {
      list.results.push(...core.list(query, { from: list.results.length, count: AT_ONCE }).results);
      show();
      return list.results.length < list.total;
    });
  }

  /** What a view has for its drawing, in CSS pixels. */
  #width() {
    return this.#view.clientWidth;
  }

  /**
   * Where a query stands: the page's own address where its fragment is not ours to read.
   * @param {Query} query
   */
  #address(query) {
    return this.#links?.link(query) ?? location.href;
  }

  /** Tells the page, and its address once typing has paused: browsers count how often an address is written. */
  #changed() {
    const { query } = this;
    this.#tell('nx-querychange', query);
    clearTimeout(this.#writing);
    if (this.#links) this.#writing = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE_MS);
  }

  #writeAddress() {
    clearTimeout(this.#writing);
    this.#links?.replace(this.query);
  }

  #headingLevel() {
    const level = Number(this.getAttribute('heading-level'));
    return Number.isInteger(level) && level >= 1 && level <= 4 ? level : DEFAULT_HEADING_LEVEL;
  }

  /** What the views may ask for. */
  #actions = {
    /** @param {Query} change */
    change: (change) => {
      writeQuery(this, change);
      this.#draw();
      this.#changed();
    },
    /** @param {Query} change */
    go: (change) => this.#go(change, ''),
    /** @param {string} id */
    open: (id) => {
      this.#go({ condition: id, view: this.getAttribute('view') ?? '' }, id);
      this.#tell('nx-open', { condition: id });
    },
    close: () => {
      if (this.#pushed) return this.#links?.back();
      if (roomOf(this.query) === 'sheet') {
        this.#actions.change({ view: '' });
        return this.#focus(HEADING);
      }
      writeQuery(this, { condition: '' });
      this.#draw(true);
      this.#return(this.#place);
      this.#changed();
    },
    offer: () => /** @type {Explorer} */ (this.#core).offer(this.query, this.#address(this.query)),
    /** @param {import('#core').FileFormat} format */
    save: (format) => this.#core?.save(this.query, format),
    print: () => this.#paper.print(),
    address: () => this.#address(this.query),
  };

  /**
   * To another view or condition: a step in the history, with the reader at its beginning.
   * @param {Query} change
   * @param {string} from what had the focus, to come back to
   */
  #go(change, from) {
    // what was typed last belongs to the entry that is left
    this.#writeAddress();
    this.#place = { scroll: window.scrollY, id: from };
    writeQuery(this, change);
    const { query } = this;
    this.#pushed = this.#links?.push(query, this.#place) ?? false;
    this.#draw();
    this.#focus(HEADING, TAB);
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    this.#tell('nx-querychange', query);
  }

  #paper = paper(this, this.#view, (printed) => {
    if (this.#core && this.isConnected) this.#draw(true, printed);
  });
  #keyboard = keyboard(this, this.#view, this.#actions);

  /** @param {...string} selectors the first that is there gets the focus */
  #focus(...selectors) {
    for (const selector of selectors) {
      const target = this.#view.querySelector(selector);
      if (target instanceof HTMLElement || target instanceof SVGElement)
        return target.focus({ preventScroll: true });
    }
  }

  /**
   * @param {string} type
   * @param {object} detail
   */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
