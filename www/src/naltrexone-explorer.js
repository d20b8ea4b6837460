// The element: attributes in, views out. It decides nothing that the core can decide.
import { announcer } from './announce.js';
import { QUERY_ATTRIBUTES, queryOf, writeQuery } from './attributes.js';
import { breath } from './breath.js';
import { builtInsWork } from './built-ins.js';
import { drawing } from './drawing.js';
import { tell } from './events.js';
import { StartFailure } from './failure.js';
import { failureLine } from './failure-line.js';
import { warnOfFormerProperties } from './former-properties.js';
import { idle } from './idle.js';
import { journey } from './journey.js';
import { keyboard } from './keyboard.js';
import { coreIsWhole, linksAreThere, loadCore, loadLinks, loadRest } from './load-core.js';
import { reserved, whenNear } from './nearness.js';
import { isHidden, isLazy, OPTIONS } from './options.js';
import { paper } from './paper.js';
import { expectRoom, prefetch } from './prefetch.js';
import { reflect, takeEarly } from './properties.js';
import { dress } from './styles.js';

/** @typedef {import('#core').Query} Query */
/** @typedef {import('#core').Explorer} Explorer */

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
 * @attr {string} strength - Filter by how much it was tested: `level-0` to `level-4`.
 * @attr {string} direction - Filter by what the trials together found: `helped`, `depends-on-form`, `helped-in-one-small-trial`, `mixed`, `little-or-no-difference`, `no-clear-difference`, `made-worse`, `made-worse-in-one-small-trial`, `too-uncertain`, `improved-uncompared`, `mixed-uncompared`, `no-improvement-uncompared`, `unclear`.
 * @attr {string} category - Filter: `addiction`, `psychiatric`, `pain`, `autoimmune`, `gastrointestinal`, `neurological`, `metabolic`, `dermatological`, `oncology`, `infectious`, `other`.
 * @attr {string} regimen - Filter that grades everything anew from those dose forms' studies: `standard-oral`, `high-dose-oral`, `extended-release-injection`, `implant`, `low-dose`, `ultra-low-dose`, `combination`, `topical`, `other`.
 * @attr {string} mechanism - Filter: ids of mechanisms.
 * @attr {string} article - Filter: ids of articles.
 * @attr {string} literal - Filters that the search's words are not taken to mean: `approval`, `direction`, `strength`, `regimen`.
 * @attr {"relevance" | "strength" | "direction" | "name" | "people" | "newest"} [sort] - Order; without it `relevance` where something is searched, else `strength`.
 * @attr {"list" | "map" | "sizes" | "table" | "compare" | "articles" | "drug" | "sheet" | "how-we-know"} [view="list"] - What is shown; `sheet` with a `condition`.
 * @attr {string} condition - Opens the condition with this id.
 * @attr {string} topic - A page about the drug, with `view="drug"`: `must-not`, `interactions`, `warnings`, `side-effects`, `forms`, `how-it-works`, `comparison`, `questions`, `help`; or a row of one, such as `warning/kidneys`.
 * @attr {string} compare - Ids of at most four conditions to compare.
 * @attr {string} verdict - Which of the articles' claims: `agrees`, `overstates`, `understates`, `outdated`, `mistaken`, `unchecked`.
 * @attr {string} hide - Views and parts to leave out: `map`, `compare`, `articles`, `drug`, `search`, `facets`, `topics`, `sort`, `tabs`.
 * @attr {string} heading - Shown as the first heading; without it one that only screen readers meet.
 * @attr {"1" | "2" | "3" | "4"} [heading-level="2"] - Level of the first heading.
 * @attr {"light" | "dark"} theme - Colours; without it what the reader's system says.
 * @attr {boolean} deep-links - Keeps the state in the page's address.
 * @attr {"eager" | "lazy"} [loading="eager"] - `lazy` starts when the reader comes within a screen's height.
 *
 * @fires {CustomEvent<DatasetView>} nx-ready - It has drawn and can be asked for everything; version, date and counts of the facts.
 * @fires {CustomEvent<Query>} nx-querychange - The reader searched, filtered, sorted or went to another view; the query.
 * @fires {CustomEvent<{ condition: string }>} nx-open - The reader opened a condition.
 * @fires {CustomEvent<{ code: FailureCode, message: string }>} nx-error - It could not start, and what is between the tags stays; or the rest of its core did not come, and the list stays.
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
 * @cssprop --nx-helped - "Helped", also in one small trial.
 * @cssprop --nx-mixed - "Trials disagree" and "Depends on the form".
 * @cssprop --nx-no-difference - "Little or no difference" and "No clear difference".
 * @cssprop --nx-worse - "Did worse than placebo". The former `--nx-did-not-help` still stands for both of these where they are not set.
 * @cssprop --nx-unclear - "Too uncertain to tell" and "Cannot tell".
 * @cssprop --nx-uncompared - "No fair test".
 * @cssprop --nx-radius - Roundness of corners.
 * @cssprop --nx-top - Height of what the host keeps at the top of the screen: nothing that stays in view lies below it.
 *
 * @csspart safety - The line of dangers, which nothing hides.
 * @csspart tabs - The ways to the views.
 * @csspart search - The search box.
 * @csspart facets - All filters.
 * @csspart facet - One filter.
 * @csspart value - One value of a filter.
 * @csspart chip - A filter that is on.
 * @csspart count - How many results.
 * @csspart about-drug - What the words ask of the drug itself, above the results.
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
  #pending = false;
  #ready = false;
  /** What it shows first stands there; it has no core yet. */
  #opened = false;
  /** It is on the way to its first drawing. @type {Promise<void> | undefined} */
  #starting;
  /** The rest of the core is on its way. */
  #awaiting = false;
  /** Stops waiting for the reader to come near. @type {(() => void) | undefined} */
  #waiting;
  #view = document.createElement('div');
  #live = document.createElement('p');

  /** What the views may ask for. @type {import('./views/root.jsx').Actions} */
  #actions = {
    change: (change) => this.#journey.change(change),
    go: (change) => this.#withCore(() => this.#journey.go(change, '')),
    open: (id) =>
      this.#withCore(() => {
        this.#journey.go({ condition: id, view: this.getAttribute('view') ?? '' }, id);
        tell(this, 'nx-open', { condition: id });
      }),
    row: (part, id, from) => {
      const at = `.part[data-id="${part}"]`;
      this.#journey.go({ view: 'drug' }, from, id ? `${at} [data-id="${id}"]` : `${at} > [tabindex]`);
    },
    hidden: (view) => isHidden(this, view),
    close: () => this.#journey.close(),
    whole: (then, lost) => {
      if (coreIsWhole()) return then();
      loadRest().then(() => {
        this.#drawn();
        then();
      }, lost);
    },
    offer: () => /** @type {Explorer} */ (this.#core).offer(this.query, this.#actions.address()),
    save: (format) => this.#core?.save(this.query, format),
    print: () => this.#paper.print(),
    address: () => this.#journey.address(this.query),
  };
  #announcer = announcer(this.#live);
  #drawing = drawing(this, this.#view, {
    actions: this.#actions,
    address: (query) => this.#journey.address(query),
    say: (text) => this.#announcer.say(text),
    show: () => this.#show(),
    drawn: () => this.#drawn(),
    fail: (failure) => this.#fail(failure),
  });
  #journey = journey(this, this.#view, (how) => this.#draw(how));
  #paper = paper(this, this.#view, (printed) => {
    if (this.#core && this.isConnected) this.#draw({ all: true, printed });
  });
  #keyboard = keyboard(this, this.#view, this.#actions);

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
    this.#keyboard.start();
    this.#paper.start();
    if (this.#core) this.#begin();
    else if (builtInsWork() && isLazy(this)) this.#wait();
    else this.#start();
  }

  disconnectedCallback() {
    this.#announcer.stop();
    this.#keyboard.stop();
    this.#paper.stop();
    this.#drawing.stop();
    this.#waiting?.();
    this.#waiting = undefined;
    this.#journey.stop();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (this.#waiting && !isLazy(this)) this.#start();
    if (name === 'deep-links' && this.#core && this.isConnected) {
      this.#journey.stop();
      return void this.#begin();
    }
    // several attributes set in one go make one drawing
    if (!(this.#core || this.#opened) || this.#pending) return;
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
    writeQuery(this, Object(query)); // frameworks unset a property with nothing
  }

  /** The core, to ask for views as data; none until `nx-ready`. */
  get explorer() {
    return this.#ready ? this.#core : undefined;
  }

  /** With `loading="lazy"` nothing is compiled, indexed or drawn before the reader comes near; its place is kept. */
  #wait() {
    dress(this.shadowRoot);
    this.shadowRoot?.replaceChildren(reserved());
    this.#waiting = whenNear(this, () => this.#start());
  }

  #start() {
    this.#waiting?.();
    this.#waiting = undefined;
    this.#starting = this.#load();
  }

  async #load() {
    try {
      if (!builtInsWork()) throw new StartFailure('replaced-built-ins');
      // not in the constructor: it may be refused, and a constructor that throws would be the page's error
      dress(this.shadowRoot);
      if (FETCHES) expectRoom(this);
      const coming = loadCore();
      // who cannot have it hears of it below
      coming.catch(() => {});
      await breath();
      this.#opened = this.#drawing.open();
      const core = await coming;
      if (this.hasAttribute('q')) {
        core.warm();
        await breath();
      }
      this.#core = core;
      await this.#begin();
    } catch (error) {
      this.#fail(StartFailure.from(error));
    }
  }

  /**
   * The first drawing on a page.
   * @returns {Promise<void> | undefined} where the page's address cannot be read yet
   */
  #begin() {
    if (this.isConnected && this.hasAttribute('deep-links')) {
      if (FETCHES && !linksAreThere()) return this.#link();
      this.#journey.begin();
    }
    this.#draw();
  }

  async #link() {
    try {
      await loadLinks();
    } catch (error) {
      return this.#fail(StartFailure.from(error));
    }
    return this.#begin();
  }

  /** @param {import('./drawing.js').How} [how] */
  #draw(how) {
    this.#pending = false;
    this.#drawing.draw(this.#core, how);
  }

  /**
   * Goes where the reader wants to, when there is a core to ask for it.
   * @param {() => void} go
   */
  #withCore(go) {
    if (this.#core) return go();
    this.#draw();
    // where it does not come, the explorer says so
    this.#starting?.then(() => this.#core && go());
  }

  /** What is about to be drawn takes the place of what stood there until it was ready. */
  #show() {
    dress(this.shadowRoot);
    if (!this.#view.parentNode) this.shadowRoot?.replaceChildren(this.#view, this.#live);
  }

  /** Ready when all can be asked for: the first list may stand there before. */
  #drawn() {
    // taken away meanwhile: nobody would hear of it, and it is drawn again when it comes back
    if (this.#ready || !this.isConnected) return;
    if (FETCHES && !coreIsWhole()) return void this.#complete();
    this.#ready = true;
    warnOfFormerProperties(this);
    // not the element: one that is taken away before the browser is idle would stay until then
    const core = /** @type {Explorer} */ (this.#core);
    tell(this, 'nx-ready', core.dataset());
    if (FETCHES) prefetch((view) => !isHidden(this, view));
    idle(() => core.warm());
  }

  /** Fetches what was not needed for the first list, and is ready then. */
  async #complete() {
    if (this.#awaiting) return;
    this.#awaiting = true;
    try {
      await loadRest();
    } catch (error) {
      // the list stays; whoever asks for more can try again
      return this.#tell(StartFailure.from(error));
    }
    this.#drawn();
  }

  /** @param {StartFailure} failure */
  #fail(failure) {
    this.#core = undefined;
    this.shadowRoot?.replaceChildren(document.createElement('slot'), failureLine(failure));
    this.#tell(failure);
  }

  /** @param {StartFailure} failure */
  #tell({ code, message }) {
    tell(this, 'nx-error', { code, message });
  }
}

reflect(NaltrexoneExplorer);
