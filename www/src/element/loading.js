// How an explorer gets its core: when the reader is near, after the list that is known without it, and with what was
// asked for in the meantime.

import { adoptStyles } from './adopt-styles.js';
import { builtInsWork } from './built-ins.js';
import { loadAll, viewsAreThere } from './deferred-views.js';
import { StartFailure } from './failure.js';
import { index } from './index-texts.js';
import { initialAnswers } from './initial-list.js';
import { reservedPlace, whenNear } from './lazy-start.js';
import { coreIsThere, detailsAreThere, loadCore, loadDetails } from './load-core.js';
import { isLazy } from './options.js';
import { isAddressed } from './shared-link.js';
import { whenIdle } from './when-idle.js';
import { yieldToBrowser } from './yield-to-browser.js';

/** @typedef {import('./core.d.ts').Core} Core */
/** @typedef {ReturnType<typeof import('./view-props.js').viewProps>} Props */

/**
 * What the element does with it.
 * @typedef {object} Stage
 * @property {() => HTMLElement} view what is drawn into
 * @property {(answers: Core) => Props} props what it answers to the query, in words
 * @property {(props: Props) => void} render before the core is there
 * @property {() => void} begin the core is there
 * @property {() => void} complete all can be asked for and drawn
 * @property {(failure: StartFailure) => void} fail
 * @property {(failure: StartFailure) => void} report what is drawn stays
 */

/**
 * @param {HTMLElement} element
 * @param {Stage} stage
 */
export function loading(element, stage) {
  /** @type {Core | undefined} */
  let core;
  /** Stops waiting for the reader to come near. @type {(() => void) | undefined} */
  let waiting;
  /** What the reader last asked for that a core must answer. @type {(() => void) | undefined} */
  let wish;
  let starting = false;
  let completing = false;
  /** The details did not come; who opens a view asks for them again. */
  let lost = false;

  function stop() {
    waiting?.();
    waiting = undefined;
  }

  async function load() {
    stop();
    // it may be moved on its page meanwhile
    if (starting) return;
    starting = true;
    try {
      if (!builtInsWork()) throw new StartFailure('replaced-built-ins');
      // the script that brought the element has just run
      await yieldToBrowser();
      const coming = loadCore();
      // who cannot have it hears of it below
      coming.catch(() => {});
      if (expectsView(element)) loadAll().catch(() => {});
      await yieldToBrowser();
      // not in the constructor: it may be refused, and a constructor that throws would be the page's error
      adoptStyles(element.shadowRoot);
      const initial = coreIsThere() ? undefined : initialAnswers(element);
      // it is asked for one query only
      if (initial && element.isConnected) {
        const props = stage.props(/** @type {Core} */ (initial));
        await yieldToBrowser();
        if (element.isConnected) stage.render(props);
      }
      const loaded = await coming;
      await yieldToBrowser();
      // the list stands there: what is typed next is answered without a long task
      if (initial) await index(loaded);
      if (!expectsView(element)) {
        // not drawn: code that has run once is quicker
        stage.props(loaded);
        await yieldToBrowser();
      }
      core = loaded;
      stage.view().removeAttribute('aria-busy');
      if (!element.isConnected) {
        // who puts it back has not asked for it
        wish = undefined;
        return;
      }
      stage.begin();
      await grant();
    } catch (error) {
      stage.fail(StartFailure.from(error));
    } finally {
      starting = false;
    }
  }

  /** Does what the reader last asked for. */
  async function grant() {
    if (!wish) return;
    await yieldToBrowser();
    const last = wish;
    wish = undefined;
    if (element.isConnected) last();
  }

  return {
    get core() {
      return core;
    },
    /** With `loading="lazy"` nothing is compiled, indexed or drawn before the reader comes near; its place is kept. */
    start() {
      if (!builtInsWork() || !isLazy(element) || isAddressed(element)) return void load();
      element.shadowRoot?.replaceChildren(reservedPlace());
      adoptStyles(element.shadowRoot);
      waiting = whenNear(element, load);
    },
    /** The page's author has changed an attribute. */
    changed() {
      if (waiting && !isLazy(element)) load();
    },
    stop,
    /** Nothing of it can be trusted any more. */
    drop() {
      core = undefined;
      wish = undefined;
    },
    /**
     * Does what needs a core: at once, or when it comes.
     * @param {() => void} act
     */
    withCore(act) {
      if (core && !wish) return act();
      wish = act;
      stage.view().setAttribute('aria-busy', 'true');
    },
    /** Fetches what the first drawing did not need. */
    async complete() {
      if (viewsAreThere()) return stage.complete();
      if (completing || (lost && !detailsAreThere())) return;
      completing = true;
      try {
        // what called has drawn
        await yieldToBrowser();
        await loadDetails();
        await yieldToBrowser();
        if (!savesData()) whenIdle(() => loadAll().catch(() => {}));
        stage.complete();
      } catch (error) {
        // the list stays
        lost = true;
        stage.report(StartFailure.from(error));
      } finally {
        completing = false;
      }
    },
  };
}

/** @typedef {ReturnType<typeof loading>} LoadingCore */

/**
 * Whether an explorer will most likely show something else than the list first.
 * @param {Element} element
 */
const expectsView = (element) =>
  isAddressed(element) ||
  element.hasAttribute('condition') ||
  (element.getAttribute('view') ?? 'list') !== 'list';

/** Readers who say so get a view's code when they go there. */
const savesData = () =>
  /** @type {Navigator & { connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
