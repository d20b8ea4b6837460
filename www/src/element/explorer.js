// The element: attributes in, views out. It decides nothing that the core can decide.
import { h } from 'preact';
import { ExplorerView } from '../views/explorer-view.jsx';
import { controls } from '../words/strings/controls.js';
import { adoptStyles } from './adopt-styles.js';
import { announcer } from './announcer.js';
import { leadingTo, QUERY_ATTRIBUTES, queryOf, writeQuery } from './attributes.js';
import { medicineModel, viewsAreThere } from './deferred-views.js';
import { dispatch } from './dispatch.js';
import { download } from './download.js';
import { forget, render } from './drawing.js';
import { StartFailure } from './failure.js';
import { failureLine } from './failure-line.js';
import { warnOfFormerProperties } from './former-properties.js';
import { coversScreen, fullScreen, isWholeScreen } from './full-screen.js';
import { index, indexWhenIdle, isIndexed } from './index-texts.js';
import { keyboard } from './keyboard.js';
import { focusRow, keepFocus, openFirst, rowCount, showResults } from './list-rows.js';
import { dropCore } from './load-core.js';
import { loading } from './loading.js';
import { NOTHING_OPEN, navigation } from './navigation.js';
import { isHidden, OPTIONS, optionsOf, wantsAddress } from './options.js';
import { drawnPart, spokenPart } from './parts.js';
import { pendingView } from './pending-view.js';
import { printing } from './printing.js';
import { reflect, takeEarly } from './properties.js';
import { followSharedLink } from './shared-link.js';
import { showStudy } from './show-study.js';
import { skipPast } from './skip-past.js';
import { pageName, pageOf, viewOf } from './view-models.js';
import { viewProps } from './view-props.js';

/** @typedef {import('#answers').Query} Query */
/** @typedef {import('./core.d.ts').Core} Core */

/** Rows that "Show more" adds. */
const MORE = 10;

/** What a drug is used for, and how sure we are (all that it promises: element.d.mts). */
export class NaltrexoneExplorer extends HTMLElement {
  static observedAttributes = [...QUERY_ATTRIBUTES, ...OPTIONS];

  /** @type {import('#answers').Dataset | undefined} */
  #dataset;
  #pending = false;
  #ready = false;
  /** Rows beyond those that stand there at first. */
  #added = 0;
  /** Pixels that were last drawn in: to measure again would lay the page out once more. */
  #width = 0;
  /** The reader has changed something before the core was there. */
  #changed = false;
  /** What the page was last told of a part that did not come. */
  #reported = '';
  #view = drawnPart();
  #live = spokenPart();
  #announcer = announcer(this.#live);
  #loading = loading(this, {
    view: () => this.#shown,
    props: (answers) => this.#props(answers),
    render: (props) => this.#render(props),
    begin: () => this.#begin(),
    complete: () => this.#complete(),
    fail: (failure) => this.#fail(failure),
    report: (failure) => this.#report(failure),
  });
  #pendingView = pendingView({
    view: () => this.#shown,
    draw: (after) => this.#draw(after),
    report: (failure) => this.#report(failure),
  });
  #fullScreen = fullScreen({
    covered: this.#view,
    live: this.#live,
    leave: () => this.#navigation.leaveFull(),
  });
  #navigation = navigation(this, {
    view: () => this.#shown,
    scroller: () => (this.#fullScreen.isOpen ? this.#fullScreen.dialog : this),
    draw: (after) => this.#draw(after),
    isFull: () => this.#fullScreen.isOpen,
    openFull: () => this.#openFull(),
    closeFull: () => this.#fullScreen.close(),
    begin: () => this.#begin(),
  });
  #showResults = () => showResults(this.#shown, this.#width);
  #printing = printing(this, {
    view: () => this.#shown,
    draw: () => this.#draw(),
    unfold: (printed) => this.#fullScreen.unfold(printed),
  });

  /** What the views may ask for. @type {import('../views/actions.d.ts').Actions} */
  #actions = {
    change: (change) => {
      this.#added = 0;
      this.#changed = !this.#core;
      this.#navigation.change(change, 'text' in change ? this.#showResults : undefined);
    },
    go: (to) =>
      this.#loading.withCore(() => {
        this.#navigation.go({ ...NOTHING_OPEN, ...to }, coversScreen(this, to.view));
        if (to.condition && !to.view) dispatch(this, 'nx-open', { condition: to.condition });
      }),
    close: () => this.#navigation.close(),
    goUp: (to) => this.#navigation.goUp({ ...NOTHING_OPEN, ...to }),
    before: () => this.#navigation.before(),
    cameFromWithin: () => this.#navigation.cameFromWithin(),
    openFull: undefined,
    medicine: (name) => {
      const core = /** @type {Core} */ (this.#core);
      return medicineModel(core.medicine(name), /** @type {import('#answers').Dataset} */ (this.#dataset));
    },
    address: (to) => this.#navigation.address(leadingTo(this.query, to)),
    addressToCopy: (to) => this.#navigation.address(leadingTo(this.query, to), true),
    showMore: () =>
      this.#loading.withCore(() => {
        const shown = rowCount(this.#shown);
        this.#added += MORE;
        this.#draw(() => focusRow(this.#shown, shown));
      }),
    openFirst: () => this.#loading.withCore(() => this.query.text && openFirst(this.#shown)),
    showStudy: (id, from) => showStudy(this.#shown, id, from),
    download: (show) =>
      this.#loading.withCore(() => download(this.#asked, show, (failure) => this.#report(failure))),
    print: () => this.#printing.print(),
    hidden: (name) => isHidden(this, name),
  };

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    for (const view of [this.#view, this.#fullScreen.view]) keyboard(view, this.#actions);
    // Until the core is ready, what stands between the tags shows.
    shadow.append(document.createElement('slot'));
  }

  connectedCallback() {
    takeEarly(this);
    this.#printing.start();
    if (this.#core) this.#begin();
    else this.#loading.start();
  }

  disconnectedCallback() {
    this.#printing.stop();
    this.#announcer.stop();
    this.#loading.stop();
    this.#pendingView.settle();
    this.#fullScreen.close();
    this.#navigation.stop();
    for (const view of [this.#view, this.#fullScreen.view]) forget(view);
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now || this.#navigation.undoes(name, before, now)) return;
    this.#loading.changed();
    if (name === 'deep-links' && this.#core && this.isConnected) {
      this.#navigation.stop();
      return this.#begin();
    }
    // several attributes set in one go make one drawing
    if (!(this.#core || this.#dataset) || this.#pending) return;
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
    const said = queryOf(this);
    const query = this.#core ? this.#core.tidy(said) : said;
    if (!query.view || !isHidden(this, pageName(query.view))) return query;
    const { view, ...rest } = query;
    if (view === 'drug') delete rest.topic; // it asks for its view by itself
    return rest;
  }

  set query(query) {
    for (const name of QUERY_ATTRIBUTES) this.removeAttribute(name);
    writeQuery(this, Object(query)); // frameworks unset a property with nothing
  }

  /** The core, to ask for answers as data; none until `nx-ready`. */
  get explorer() {
    return this.#ready ? this.#core : undefined;
  }

  /** What is on screen, and where it stands with what was typed: only for what the reader takes along. */
  get #asked() {
    const { query } = this;
    const address = this.#navigation.address(query, true);
    return {
      core: /** @type {Core} */ (this.#core),
      query,
      dataset: /** @type {import('#answers').Dataset} */ (this.#dataset),
      address: new URL(address ?? '', location.href).href,
      opens: address !== undefined,
    };
  }

  /** The first drawing on a page. */
  #begin() {
    const asked = wantsAddress(this) && this.#navigation.begin();
    const typed = this.#changed && this.query.text;
    if (this.#changed) this.#navigation.keep();
    this.#changed = false;
    const follow = () => followSharedLink(this, () => this.#navigation.arriveAtRow());
    const after = typed ? this.#showResults : undefined;
    keepFocus(this.#shown, () => this.#draw(asked ? follow : after));
  }

  get #core() {
    return this.#loading.core;
  }

  /** What is drawn into: the place in the article, or the dialog that covers it. */
  get #shown() {
    return this.#fullScreen.isOpen ? this.#fullScreen.view : this.#view;
  }

  #openFull() {
    const { subject = '' } = this.#dataset ?? {};
    return this.#fullScreen.open(/** @type {ShadowRoot} */ (this.shadowRoot), controls.fullScreen(subject));
  }

  /**
   * Draws what the attributes ask for.
   * @param {() => void} [after] once it is drawn
   */
  #draw(after) {
    this.#pending = false;
    const core = this.#core;
    // what stands there waits for it
    if (!core) return this.#shown.setAttribute('aria-busy', 'true');
    const { query } = this;
    const again = () => this.isConnected && this.#draw(after);
    if (query.text && !isIndexed(core)) return void index(core).then(again, again);
    const view = viewOf(query);
    if (view !== 'list' && !viewsAreThere()) {
      this.#show();
      return void this.#pendingView.wait(pageOf(view, query), after);
    }
    this.#pendingView.settle();
    if (this.#drawWith(core, after)) this.#loading.complete();
  }

  /** What is drawn takes the place of what stood there until it was ready. */
  #show() {
    if (!this.#view.parentNode) this.shadowRoot?.replaceChildren(this.#view, this.#live);
    adoptStyles(this.shadowRoot);
  }

  /**
   * @param {Core} core
   * @param {() => void} [after]
   * @returns {boolean} whether it is drawn
   */
  #drawWith(core, after) {
    const { scrollX, scrollY } = window;
    try {
      this.#render(this.#props(core));
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      // A trap: nothing in that instance can be trusted, so it is dropped; an element that is put there anew starts afresh.
      dropCore();
      this.#fail(new StartFailure('unexpected', error));
      return false;
    }
    if (after) after();
    // a page at its top cannot have been moved, and to ask would lay it out in this task
    else if (scrollY !== 0 && scrollY !== window.scrollY)
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    return true;
  }

  /** All can be asked for. */
  #complete() {
    if (this.#ready || !this.isConnected || !this.#core) return;
    this.#ready = true;
    warnOfFormerProperties(this);
    // where the rows that answer were read has come
    if (this.query.text) this.#draw();
    dispatch(this, 'nx-ready', /** @type {object} */ (this.#dataset));
    indexWhenIdle(this.#core);
  }

  /**
   * What is drawn, in words.
   * @param {Core} core
   */
  #props(core) {
    // it is measured
    this.#show();
    const query = core.tidy(this.query);
    this.#dataset ??= core.dataset();
    const covers = this.#fullScreen.isOpen;
    const { full } = optionsOf(this);
    this.#view.dataset.size = full ? 'full' : 'compact';
    const fills = !covers && !full && isWholeScreen(this);
    const openFull = () => this.#loading.withCore(() => this.#navigation.go({}, true));
    this.#actions.openFull = fills ? openFull : undefined;
    this.#width = this.#shown.clientWidth;
    const asked = { core, query, dataset: this.#dataset };
    return viewProps(this, asked, {
      width: this.#width,
      covers,
      added: this.#added,
      actions: this.#actions,
      navigation: this.#navigation,
      skip: () => skipPast(this.#shown),
    });
  }

  /** @param {ReturnType<typeof viewProps>} props */
  #render(props) {
    render(h(ExplorerView, props), this.#shown);
    const spoken = (props.first ?? props.model)?.spoken;
    if (spoken) this.#announcer.say(spoken);
  }

  /** @param {StartFailure} failure */
  #fail(failure) {
    this.#loading.drop();
    this.#pendingView.settle();
    this.#fullScreen.close();
    this.#navigation.stop();
    this.shadowRoot?.replaceChildren(document.createElement('slot'), failureLine(failure));
    this.#report(failure);
  }

  /** @param {StartFailure} failure said once, until another */
  #report({ code, message }) {
    if (this.#reported !== code) dispatch(this, 'nx-error', { code, message });
    this.#reported = code;
  }
}

reflect(NaltrexoneExplorer);
