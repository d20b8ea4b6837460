// Drawing: what the attributes ask for is asked of the core, and the view that shows it is drawn.
import { h, render } from 'preact';
import { AT_ONCE } from './at-once.js';
import { breath } from './breath.js';
import { coming } from './coming.js';
import { StartFailure } from './failure.js';
import { later } from './later.js';
import { coreIsThere, coreIsWhole, dropCore } from './load-core.js';
import { asksNothing, opening } from './opening.js';
import { optionsOf } from './options.js';
import { roomNamed, roomOf } from './rooms.js';
import { Root } from './views/root.jsx';

/** @typedef {import('#core').Explorer} Explorer */
/** @typedef {import('#core').Query} Query */
/** @typedef {import('./rooms.js').Room<any>} Room */

/** More than there are: all of them. */
const MOST_CARDS = 1e6;

/**
 * @typedef {object} How
 * @property {boolean} [all] all cards at once
 * @property {boolean} [printed] for paper: with the sources below
 * @property {() => void} [after] once it is drawn; never if something else was asked for in the meantime
 */

/**
 * @typedef {object} Around
 * @property {import('./views/root.jsx').Actions} actions
 * @property {(query: Query) => string} address where a query stands
 * @property {(text: string) => void} say to screen readers
 * @property {() => void} show the view is about to be filled
 * @property {() => void} drawn
 * @property {(failure: StartFailure) => void} fail
 */

/**
 * @param {HTMLElement & { query: Query }} element
 * @param {HTMLElement} view into which it draws
 * @param {Around} around
 */
export function drawing(element, view, around) {
  const rest = later();
  /** @type {import('#core').DatasetView} */
  let dataset;
  /** @type {Explorer | undefined} */
  let core;
  const way = FETCHES ? coming(view, (how) => draw(core, how)) : undefined;

  /**
   * @param {Explorer} core
   * @param {string} name
   * @param {Room} room
   * @param {How} how
   */
  function drawRoom(core, name, { ask, draw }, { all, printed }) {
    around.show();
    const { query } = element;
    const { hide, ...headed } = optionsOf(element);
    view.dataset.hide = hide.join(' ');
    const frame = core.frame(query);
    const model = ask(core, query, {
      cards: all ? MOST_CARDS : AT_ONCE,
      width: view.clientWidth,
      address: around.address({ ...query, view: undefined }),
    });
    rest.stop();
    dataset ??= core.dataset();
    const sources = printed && coreIsWhole() ? core.sources(query, around.address(query)) : undefined;
    const shown = { model, query, printed: sources, frame, ...headed, actions: around.actions };
    const show = () => render(h(Root, { room: name, draw, dataset, ...shown }), view);
    show();
    if (name === 'list' && model.results) restOf(core, query, model, show);
    const asked = (model.list ?? model).drug?.summary;
    if (model.countLabel) around.say([model.countLabel, asked].filter(Boolean).join('. '));
  }

  /**
   * Adds the cards that are not there yet, some at a time.
   * @param {Explorer} core
   * @param {Query} query
   * @param {import('#core').ListView} list
   * @param {() => void} show
   */
  function restOf(core, query, list, show) {
    if (list.results.length === list.total) return;
    rest.start(() => {
      list.results.push(...core.list(query, { from: list.results.length, count: AT_ONCE }).results);
      show();
      return list.results.length < list.total;
    });
  }

  /**
   * Draws the view in force: of a list what is in view at once, the rest when the browser has time.
   * @param {Explorer | undefined} given none where it has not come: what stands there waits for it
   * @param {How} [how]
   */
  function draw(given, how = {}) {
    core = given;
    if (!core) return view.setAttribute('aria-busy', 'true');
    const name = roomOf(element.query);
    const room = roomNamed(name) ?? way?.instead(name);
    // paper shows what the screen does
    if (!room) return how.printed ? undefined : void way?.fetch(name, how);
    way?.settle();
    try {
      drawRoom(core, name, room, how);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      // A trap: nothing in that instance can be trusted, so it is dropped and the element starts afresh.
      dropCore();
      return around.fail(new StartFailure('unexpected', error));
    }
    around.drawn();
    how.after?.();
  }

  return {
    /**
     * Draws what the explorer will show first, if it is known without the core: what is read before what is ticked.
     * The other cards come with the core.
     * @returns {boolean} whether it is
     */
    open() {
      if (FETCHES && !coreIsThere() && asksNothing(element)) {
        const room = /** @type {Room} */ (roomNamed('list'));
        const answers = opening();
        /** @param {boolean} filters */
        const drawOpening = (filters) => {
          const list = () => (filters ? answers.list() : { ...answers.list(), facets: [] });
          drawRoom(/** @type {Explorer} */ ({ ...answers, list }), 'list', room, {});
          rest.stop();
        };
        const pause = breath();
        drawOpening(!pause);
        // unless it has come meanwhile, or never will
        pause?.then(() => !core && view.isConnected && drawOpening(true));
        return true;
      }
      return false;
    },
    draw,
    stop() {
      rest.stop();
      way?.settle();
    },
  };
}
