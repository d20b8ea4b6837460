// The element: attributes in, views out. It decides nothing that the core can decide.
import { h, render } from 'preact';
import { DeepLinks } from '#core';
import { announcer } from './announce.js';
import { QUERY_ATTRIBUTES, queryOf, writeQuery } from './attributes.js';
import { builtInsWork } from './built-ins.js';
import { failureLine, StartFailure } from './failure.js';
import { keyboard } from './keyboard.js';
import { later } from './later.js';
import { dropCore, loadCore } from './load-core.js';
import { reserved, whenNear } from './nearness.js';
import { isHidden, isLazy, OPTIONS, optionsOf } from './options.js';
import { paper } from './paper.js';
import { reflect, takeEarly } from './properties.js';
import { roomOf, rooms } from './rooms.js';
import { styleSheets } from './styles.js';
import { Root } from './views/root.jsx';

/** @typedef {import('#core').Query} Query */
/** @typedef {import('#core').Explorer} Explorer */

/** Cards drawn at once: about as many as a screen shows. */
const AT_ONCE = 8;
/** More than there are: all of them. */
const MOST_CARDS = 1e6;
const ADDRESS_PAUSE_MS = 300;
/** What has the focus when a condition opens. */
const HEADING = '.room :is(h1, h2, h3, h4, h5, h6)[tabindex="-1"]';
const TAB = '.tab[aria-current]';

/**
 * What a drug is used for, and how sure we are: conditions, studies and grades, with search and filters.
 * Attributes are its state; each has a property of its name in camelCase. A value that does not exist counts as
 * not given, and is said once on the console.
 *
 * @tag naltrexone-explorer
 * @summary An evidence explorer in one element.
 *
 * @attr {string} q - The search: words, at most 200 characters.
 * @attr {string} approval - Filter, ids apart by spaces: `fda-approved`, `fda-approved-combination`, `approved-elsewhere`, `off-label`.
 * @attr {string} strength - Filter by how much it was studied: `level-0` to `level-4`.
 * @attr {string} direction - Filter by which way it points: `helped`, `mixed`, `did-not-help`, `improved-uncompared`, `mixed-uncompared`, `no-improvement-uncompared`, `unclear`.
 * @attr {string} category - Filter: `addiction`, `psychiatric`, `pain`, `autoimmune`, `gastrointestinal`, `neurological`, `metabolic`, `dermatological`, `oncology`, `infectious`, `other`.
 * @attr {string} regimen - Filter that grades everything anew from those dose forms' studies: `standard-oral`, `high-dose-oral`, `extended-release-injection`, `implant`, `low-dose`, `ultra-low-dose`, `combination`, `topical`, `other`.
 * @attr {string} mechanism - Filter: ids of mechanisms.
 * @attr {string} article - Filter: ids of articles.
 * @attr {"relevance" | "strength" | "direction" | "name" | "people" | "newest"} [sort] - Order; without it `relevance` where something is searched, else `strength`.
 * @attr {"list" | "map" | "table" | "compare" | "articles" | "drug" | "sheet"} [view="list"] - What is shown; `sheet` with a `condition`.
 * @attr {string} condition - Opens the condition with this id.
 * @attr {string} compare - Ids of at most four conditions to compare.
 * @attr {string} verdict - Which of the articles' claims: `agrees`, `overstates`, `understates`, `outdated`, `mistaken`, `unchecked`.
 * @attr {string} hide - Views and parts to leave out: `map`, `compare`, `articles`, `drug`, `search`, `facets`, `topics`, `sort`, `tabs`.
 * @attr {string} heading - Shown as the first heading; without it one that only screen readers meet.
 * @attr {"1" | "2" | "3" | "4"} [heading-level="2"] - Level of the first heading.
 * @attr {"light" | "dark"} theme - Colours; without it what the reader's system says.
 * @attr {boolean} deep-links - Keeps the state in the page's address.
 * @attr {"eager" | "lazy"} [loading="eager"] - `lazy` starts when the reader comes within a screen's height.
 *
 * @fires {CustomEvent<DatasetView>} nx-ready - It has drawn; version, date and counts of the facts.
 * @fires {CustomEvent<Query>} nx-querychange - The reader searched, filtered, sorted or went to another view; the query.
 * @fires {CustomEvent<{ condition: string }>} nx-open - The reader opened a condition.
 * @fires {CustomEvent<{ code: FailureCode, message: string }>} nx-error - It could not start; what is between the tags stays.
 *
 * @slot - Stands until it is ready, and for good where it cannot start.
 *
 * @cssprop --nx-ink - Text.
 * @cssprop --nx-quiet - Text of less weight.
 * @cssprop --nx-paper - Background.
 * @cssprop --nx-wash - Background of what stands apart.
 * @cssprop --nx-line - Lines between things.
 * @cssprop --nx-control - Edges of controls.
 * @cssprop --nx-accent - Links, focus and the main button.
 * @cssprop --nx-mark - Behind words that matched.
 * @cssprop --nx-helped - "Helped".
 * @cssprop --nx-mixed - "Mixed".
 * @cssprop --nx-did-not-help - "Did not help".
 * @cssprop --nx-unclear - "Unclear".
 * @cssprop --nx-uncompared - What was never compared.
 * @cssprop --nx-radius - Roundness of corners.
 *
 * @csspart safety - The line of dangers, which nothing hides.
 * @csspart tabs - The ways to the views.
 * @csspart search - The search box.
 * @csspart facets - All filters.
 * @csspart facet - One filter.
 * @csspart value - One value of a filter.
 * @csspart chip - A filter that is on.
 * @csspart count - How many results.
 * @csspart results - The list.
 * @csspart card - One result; carries `data-id`.
 * @csspart grade - A grade.
 * @csspart condition - The view of one condition.
 * @csspart study - One study; carries `data-id`.
 * @csspart picked - What was picked to compare.
 * @csspart map - The evidence map.
 * @csspart mark - A condition on the map; carries `data-id`.
 * @csspart table - The map as a table.
 * @csspart row - A condition in the table; carries `data-id`.
 * @csspart compare - Conditions or dose forms side by side.
 * @csspart articles - The articles' claims.
 * @csspart claim - One claim; carries `data-id`.
 * @csspart drug - About the drug.
 * @csspart timeline - A condition's studies over time.
 * @csspart sheet - The sheet for an appointment.
 * @csspart dataset - Version and date of the facts.
 */
export class NaltrexoneExplorer extends HTMLElement {
  static observedAttributes = [...QUERY_ATTRIBUTES, ...OPTIONS];

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
  /** Stops waiting for the reader to come near. @type {(() => void) | undefined} */
  #waiting;
  #later = later();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #writing;
  #view = document.createElement('div');
  #live = document.createElement('p');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    this.#view.className = 'view';
    // the words are English whatever the page around them is
    this.#view.lang = 'en-GB';
    this.#view.dir = 'ltr';
    this.#live.lang = 'en-GB';
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('role', 'status');
    // Until the core is ready, what stands between the tags shows.
    shadow.append(document.createElement('slot'));
  }

  connectedCallback() {
    takeEarly(this);
    this.#announcer ??= announcer(this.#live);
    this.#keyboard.start();
    this.#paper.start();
    if (this.#core) this.#begin();
    else if (builtInsWork() && isLazy(this)) this.#wait();
    else this.#start();
  }

  disconnectedCallback() {
    this.#announcer?.stop();
    this.#keyboard.stop();
    this.#paper.stop();
    this.#later.stop();
    this.#waiting?.();
    clearTimeout(this.#writing);
    this.#links?.free();
    this.#links = undefined;
  }

  attributeChangedCallback() {
    if (this.#waiting && !isLazy(this)) this.#start();
    // several attributes set in one go make one drawing
    if (!this.#core || this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      if (this.#pending && this.isConnected) this.#draw();
      this.#pending = false;
    });
  }

  /**
   * The query in force: what the attributes say, without what the dataset does not know or the page has hidden.
   * Setting it replaces the whole query.
   */
  get query() {
    const query = queryOf(this);
    if (isHidden(this, query.view)) delete query.view;
    return this.#core ? this.#core.tidy(query) : query;
  }

  set query(query) {
    for (const name of QUERY_ATTRIBUTES) this.removeAttribute(name);
    writeQuery(this, query);
  }

  /** The core, to ask for views as data; none until `nx-ready`. */
  get explorer() {
    return this.#core;
  }

  /** With `loading="lazy"` nothing is compiled, indexed or drawn before the reader comes near; its place is kept. */
  #wait() {
    this.#dress();
    this.shadowRoot?.replaceChildren(reserved());
    this.#waiting = whenNear(this, () => this.#start());
  }

  /** Not in the constructor: it may be refused, and a constructor that throws would be the page's error. */
  #dress() {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = styleSheets();
  }

  async #start() {
    this.#waiting?.();
    this.#waiting = undefined;
    try {
      if (!builtInsWork()) throw new StartFailure('replaced-built-ins');
      this.#dress();
      this.#core = await loadCore();
      this.#dataset = this.#core.dataset();
      this.shadowRoot?.replaceChildren(this.#view, this.#live);
      this.#begin();
      this.#tell('nx-ready', this.#dataset);
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
    this.shadowRoot?.replaceChildren(document.createElement('slot'), failureLine(failure));
    this.#tell('nx-error', { code: failure.code, message: failure.message });
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
    const { query } = this;
    const { hide, ...headed } = optionsOf(this);
    this.#view.dataset.hide = hide.join(' ');
    const frame = core.frame(query);
    const room = roomOf(query);
    const { ask, draw } = rooms[room];
    const address = this.#address({ ...query, view: undefined });
    const model = ask(core, query, { cards: all ? MOST_CARDS : AT_ONCE, width: this.#width(), address });
    this.#later.stop();
    const dataset = /** @type {import('#core').DatasetView} */ (this.#dataset);
    const sources = printed ? core.sources(query, this.#address(query)) : undefined;
    const shown = { model, query, printed: sources, frame, ...headed, actions: this.#actions };
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

reflect(NaltrexoneExplorer);
