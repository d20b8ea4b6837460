// The element: attributes in, views out. It decides nothing that the core can decide.
import { h, render } from 'preact';
import { DeepLinks } from '#core';
import base from '../styles/base.css';
import print from '../styles/print.css';
import tokens from '../styles/tokens.css';
import viewStyles from '../styles/views.css';
import { announcer } from './announce.js';
import { QUERY_ATTRIBUTES, queryOf, writeQuery } from './attributes.js';
import { builtInsWork } from './built-ins.js';
import { StartFailure } from './failure.js';
import { keyboard } from './keyboard.js';
import { later } from './later.js';
import { dropCore, loadCore } from './load-core.js';
import { Root } from './views/root.jsx';

/** @typedef {import('#core').Query} Query */
/** @typedef {import('#core').Explorer} Explorer */

const DEFAULT_HEADING_LEVEL = 2;
/** Cards drawn at once: about as many as a screen shows. */
const AT_ONCE = 8;
const ADDRESS_PAUSE_MS = 300;
/** What has the focus when a condition opens. */
const HEADING = '[part~="condition"] [tabindex="-1"]';

/** @type {CSSStyleSheet[] | undefined} */
let sheets;
/** Constructable style sheets: shared by all elements, and allowed where `<style>` is not. */
function styleSheets() {
  sheets ??= [tokens, base, viewStyles, print].map((text) => {
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
  /** Where the reader was in the list when a condition was opened. @type {import('#core').Place} */
  #place = { scroll: 0, id: '' };
  #pending = false;
  #later = later();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #writing;
  #view = document.createElement('div');
  #live = document.createElement('p');

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    this.#view.className = 'view';
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('role', 'status');
    // Until the core is ready, what stands between the tags shows.
    shadow.append(document.createElement('slot'));
  }

  connectedCallback() {
    this.#announcer ??= announcer(this.#live);
    this.#keyboard.start();
    if (this.#core) this.#begin();
    else this.#start();
  }

  disconnectedCallback() {
    this.#announcer?.stop();
    this.#keyboard.stop();
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
      if (!builtInsWork()) throw new StartFailure('replaced-built-ins');
      // may be refused; a constructor that throws would be the page's error
      if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = styleSheets();
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
    const from = this.getAttribute('condition');
    this.#pushed = false;
    clearTimeout(this.#writing);
    this.query = query;
    // a place far down must be there to be returned to
    this.#draw(true);
    if (query.condition) this.#focus(HEADING);
    else if (place) this.#return(place);
    else if (from) this.#focus('[part~="search"]');
    this.#tell('nx-querychange', query);
  }

  /** @param {import('#core').Place} place */
  #return({ scroll, id }) {
    this.#focus(`[part~="card"][data-id="${CSS.escape(id)}"] button`, '[part~="search"]');
    if (id) window.scrollTo({ top: scroll, behavior: 'instant' });
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

  /** @param {boolean} [all] all cards at once */
  #draw(all) {
    this.#pending = false;
    try {
      this.#drawWith(/** @type {Explorer} */ (this.#core), all);
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
   */
  #drawWith(core, all = false) {
    const query = core.tidy(queryOf(this));
    const condition = query.condition ? core.condition(query.condition, query) : undefined;
    const list = condition ? undefined : core.list(query, all ? undefined : { count: AT_ONCE });
    this.#later.stop();
    const dataset = /** @type {import('#core').DatasetView} */ (this.#dataset);
    const level = this.#headingLevel();
    const show = () =>
      render(h(Root, { list, condition, query, dataset, level, actions: this.#actions }), this.#view);
    show();
    if (list && list.results.length < list.total) {
      this.#later.start(() => {
        list.results.push(...core.list(query, { from: list.results.length, count: AT_ONCE }).results);
        show();
        return list.results.length < list.total;
      });
    }
    if (list) this.#announcer?.say(list.countLabel);
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
    /** @param {string} id */
    open: (id) => {
      // what was typed last belongs to the entry that is left
      this.#writeAddress();
      this.#place = { scroll: window.scrollY, id };
      writeQuery(this, { condition: id });
      const { query } = this;
      this.#pushed = this.#links?.push(query, this.#place) ?? false;
      this.#draw();
      this.#focus(HEADING);
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
      this.#tell('nx-querychange', query);
      this.#tell('nx-open', { condition: id });
    },
    close: () => {
      if (this.#pushed) return this.#links?.back();
      writeQuery(this, { condition: '' });
      this.#draw(true);
      this.#return(this.#place);
      this.#changed();
    },
  };

  #keyboard = keyboard(this, this.#view, this.#actions);

  /** @param {...string} selectors the first that is there gets the focus */
  #focus(...selectors) {
    for (const selector of selectors) {
      const target = this.#view.querySelector(selector);
      if (target instanceof HTMLElement) return target.focus({ preventScroll: true });
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
