// The element: attributes in, views out. It decides nothing that the core can decide.
import { h, render } from 'preact';
import { announcer } from '../announce.js';
import { QUERY_ATTRIBUTES, queryOf, writeQuery } from '../attributes.js';
import { breath } from '../breath.js';
import { builtInsWork } from '../built-ins.js';
import { tell } from '../events.js';
import { StartFailure } from '../failure.js';
import { failureLine } from '../failure-line.js';
import { warnOfFormerProperties } from '../former-properties.js';
import { idle } from '../idle.js';
import { dropCore, loadCore } from '../load-core.js';
import { reserved, whenNear } from '../nearness.js';
import { reflect, takeEarly } from '../properties.js';
import { ExplorerView } from '../views/explorer-view.jsx';
import { medicineModel } from '../words/drug.js';
import { date } from '../words/numbers.js';
import { controls } from '../words/strings/controls.js';
import { adoptStyles } from './adopt-styles.js';
import { fullScreen, hasRoom, isWholeScreen } from './full-screen.js';
import { keyboard } from './keyboard.js';
import { NOTHING_OPEN, navigation } from './navigation.js';
import { isHidden, isLazy, OPTIONS, optionsOf, rowsOf } from './options.js';
import { printing } from './printing.js';
import { followSharedLink, isAddressed } from './shared-link.js';
import { showStudy } from './show-study.js';
import { skipPast } from './skip-past.js';
import { firstScreenModel, pageName, pageOf, VIEW_MODELS, viewOf } from './view-models.js';

/** @typedef {import('#answers').Query} Query */
/** @typedef {import('./core.d.ts').Core} Core */

/** A row of the list, not of those that only mention what was typed. */
const ROW = '[part~="results"] .row';
/** Rows that "Show more" adds. */
const MORE = 10;
/** Rows that a chosen result adds. */
const CHOSEN = 6;
/** Views that never cover the screen. */
const IN_PLACE = ['list', 'sheet', 'how-we-know'];

/** What a drug is used for, and how sure we are: the page that is drawn anew. */
export class NaltrexoneExplorerNext extends HTMLElement {
  static observedAttributes = [...QUERY_ATTRIBUTES, ...OPTIONS];

  /** @type {Core | undefined} */
  #core;
  /** @type {import('#answers').Dataset | undefined} */
  #dataset;
  #pending = false;
  #ready = false;
  /** Rows beyond those that stand there at first. */
  #added = 0;
  /** Stops waiting for the reader to come near. @type {(() => void) | undefined} */
  #waiting;
  #view = document.createElement('div');
  #live = document.createElement('p');
  #announcer = announcer(this.#live);
  #fullScreen = fullScreen(() => this.#navigation.leaveFull());
  #navigation = navigation(this, {
    view: () => this.#shown,
    scroller: () => (this.#fullScreen.isOpen ? this.#fullScreen.dialog : this),
    draw: (after) => this.#draw(after),
    isFull: () => this.#fullScreen.isOpen,
    openFull: () => this.#openFull(),
    closeFull: () => this.#closeFull(),
  });
  #printing = printing(this, {
    view: () => this.#shown,
    draw: () => this.#draw(),
    unfold: (printed) => this.#fullScreen.unfold(printed),
  });

  /** What the views may ask for. @type {import('../views/actions.d.ts').Actions} */
  #actions = {
    change: (change) => {
      this.#added = 0;
      const typing = 'text' in change;
      this.#navigation.change(change);
      if (typing) this.#showResults();
    },
    go: (to) => {
      this.#navigation.go({ ...NOTHING_OPEN, ...to }, this.#fills(to.view));
      if (to.condition && !to.view) tell(this, 'nx-open', { condition: to.condition });
    },
    close: () => this.#navigation.close(),
    goUp: (to) => this.#navigation.goUp({ ...NOTHING_OPEN, ...to }),
    before: () => this.#navigation.before(),
    cameFromWithin: () => this.#navigation.cameFromWithin(),
    openFull: undefined,
    medicine: (name) => {
      const core = /** @type {Core} */ (this.#core);
      return medicineModel(core.medicine(name), /** @type {import('#answers').Dataset} */ (this.#dataset));
    },
    address: (to) => this.#navigation.address(this.#leadingTo(to)),
    addressToCopy: (to) => this.#navigation.address(this.#leadingTo(to), true),
    showMore: () => {
      const shown = this.#shown.querySelectorAll(ROW).length;
      this.#added += MORE;
      this.#draw(() => {
        // the first that is new; the button it was asked with may be gone
        const rows = this.#shown.querySelectorAll(`${ROW} :is(a, button)`);
        /** @type {HTMLElement | undefined} */ (rows[shown])?.focus({ preventScroll: true });
      });
    },
    openFirst: () => {
      if (!this.query.text) return;
      const first = /** @type {HTMLElement | null} */ (
        this.#shown.querySelector('.answer-name, .row-name :is(a, button)')
      );
      if (first?.matches('.answer-name')) first.focus();
      else first?.click();
    },
    showStudy: (id, from) => showStudy(this.#shown, id, from),
    print: () => this.#printing.print(),
    hidden: (name) => isHidden(this, name),
  };

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
    for (const view of [this.#view, this.#fullScreen.view]) keyboard(view, this.#actions);
    // Until the core is ready, what stands between the tags shows.
    shadow.append(document.createElement('slot'));
  }

  connectedCallback() {
    takeEarly(this);
    this.#printing.start();
    if (this.#core) this.#begin();
    else if (builtInsWork() && isLazy(this) && !isAddressed(this)) this.#wait();
    else this.#start();
  }

  disconnectedCallback() {
    this.#printing.stop();
    this.#announcer.stop();
    this.#waiting?.();
    this.#waiting = undefined;
    this.#closeFull();
    this.#navigation.stop();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (this.#waiting && !isLazy(this)) this.#start();
    if (name === 'deep-links' && this.#core && this.isConnected) {
      this.#navigation.stop();
      return this.#begin();
    }
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
   * @returns {Query}
   */
  get query() {
    const query = queryOf(this);
    if (query.view && isHidden(this, pageName(query.view))) delete query.view;
    return this.#core ? this.#core.tidy(query) : query;
  }

  set query(query) {
    for (const name of QUERY_ATTRIBUTES) this.removeAttribute(name);
    writeQuery(this, Object(query)); // frameworks unset a property with nothing
  }

  /** The core, to ask for answers as data; none until `nx-ready`. */
  get explorer() {
    return this.#ready ? this.#core : undefined;
  }

  /** With `loading="lazy"` nothing is compiled, indexed or drawn before the reader comes near; its place is kept. */
  #wait() {
    adoptStyles(this.shadowRoot);
    this.shadowRoot?.replaceChildren(reserved());
    this.#waiting = whenNear(this, () => this.#start());
  }

  async #start() {
    this.#waiting?.();
    this.#waiting = undefined;
    try {
      if (!builtInsWork()) throw new StartFailure('replaced-built-ins');
      // not in the constructor: it may be refused, and a constructor that throws would be the page's error
      adoptStyles(this.shadowRoot);
      const core = /** @type {Core} */ (/** @type {unknown} */ (await loadCore()));
      await breath();
      this.#core = core;
      this.#dataset = core.dataset();
      if (this.isConnected) this.#begin();
    } catch (error) {
      this.#fail(StartFailure.from(error));
    }
  }

  /** The first drawing on a page. */
  #begin() {
    const asked = this.hasAttribute('deep-links') && this.#navigation.begin();
    this.#draw(asked ? () => followSharedLink(this, () => this.#navigation.arriveAtRow()) : undefined);
  }

  /** What is drawn into: the place in the article, or the dialog that covers it. */
  get #shown() {
    return this.#fullScreen.isOpen ? this.#fullScreen.view : this.#view;
  }

  /**
   * Another view or use, with what is asked for beside it.
   * @param {Query} to
   * @returns {Query}
   */
  #leadingTo(to) {
    return { ...this.query, condition: undefined, view: undefined, topic: undefined, ...to };
  }

  /**
   * Whether a view that the reader asks for covers the screen: in an article it does.
   * @param {string} [view] none, or the list's, which stays in its place
   */
  #fills(view) {
    return Boolean(view && !IN_PLACE.includes(view)) && !optionsOf(this).full && hasRoom();
  }

  #openFull() {
    const { subject = '' } = this.#dataset ?? {};
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    // a modal dialog makes it so; said as well for whoever reads the tree
    this.#view.inert = this.#fullScreen.open(root, this.#live, controls.fullScreen(subject));
    return this.#view.inert;
  }

  #closeFull() {
    if (!this.#fullScreen.isOpen) return;
    this.#view.inert = false;
    render(null, this.#fullScreen.view);
    this.#fullScreen.close(/** @type {ShadowRoot} */ (this.shadowRoot), this.#live);
  }

  /**
   * Draws what the attributes ask for.
   * @param {() => void} [after] once it is drawn
   */
  #draw(after) {
    this.#pending = false;
    if (!this.#core) return;
    const { scrollX, scrollY } = window;
    if (!this.#view.parentNode) this.shadowRoot?.replaceChildren(this.#view, this.#live);
    try {
      this.#drawQuery(this.#core);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      // A trap: nothing in that instance can be trusted, so it is dropped; an element that is put there anew starts afresh.
      dropCore();
      return this.#fail(new StartFailure('unexpected', error));
    }
    if (after) after();
    else if (scrollY !== window.scrollY)
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    if (this.#ready || !this.isConnected) return;
    this.#ready = true;
    warnOfFormerProperties(this);
    tell(this, 'nx-ready', /** @type {object} */ (this.#dataset));
    const core = this.#core;
    idle(() => core.warm());
  }

  /** @param {Core} core */
  #drawQuery(core) {
    const { query } = this;
    const { hide, full, ...headed } = optionsOf(this);
    this.#dataset ??= core.dataset();
    const dataset = this.#dataset;
    const view = viewOf(query);
    const listed = view === 'list';
    // what a reader chose by its result is short, and is shown whole where it can be
    const chosen = query.direction?.length ? CHOSEN : 0;
    const covers = this.#fullScreen.isOpen;
    const rows = rowsOf(this, this.#shown.clientWidth, covers) + chosen + this.#added;
    this.#view.dataset.size = full ? 'full' : 'compact';
    const fills = !covers && !full && isWholeScreen();
    this.#actions.openFull = fills ? () => this.#navigation.go({}, true) : undefined;
    const first = listed ? firstScreenModel({ core, query, dataset }, rows) : undefined;
    const modelOf = VIEW_MODELS[/** @type {keyof typeof VIEW_MODELS} */ (view)];
    const model = listed ? undefined : modelOf?.({ core, query, dataset });
    const props = {
      ...headed,
      title: controls.title(dataset.subject),
      query,
      tries: dataset.tries,
      first,
      view,
      model,
      id: pageOf(view, query),
      // on the first screen the notice stands with the dangers
      // a sheet leads to everything on its use
      address:
        this.#navigation.address(
          view === 'sheet' ? { condition: query.condition, regimen: query.regimen } : query,
        ) ?? location.href,
      footer: controls.facts(dataset.version, date(dataset.date), first ? '' : dataset.notice),
      actions: this.#actions,
      covers,
      memory: this.#navigation.memory(query),
      skip: () => skipPast(/** @type {HTMLElement | null} */ (this.#shown.querySelector('.end'))),
    };
    render(h(ExplorerView, props), this.#shown);
    const spoken = (first ?? model)?.spoken;
    if (spoken) this.#announcer.say(spoken);
  }

  /** On a phone the field goes to the top while somebody types, so that what is found is in view. */
  #showResults() {
    const field = this.#shown.querySelector('.search-box');
    const narrow = this.#shown.clientWidth < 480;
    if (narrow && field && field.getBoundingClientRect().top > 80)
      field.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** @param {StartFailure} failure */
  #fail(failure) {
    this.#core = undefined;
    this.#closeFull();
    this.#navigation.stop();
    this.shadowRoot?.replaceChildren(document.createElement('slot'), failureLine(failure));
    tell(this, 'nx-error', { code: failure.code, message: failure.message });
  }
}

reflect(NaltrexoneExplorerNext);
