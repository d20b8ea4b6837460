// Drawing: what the attributes ask for is asked of the core, and the view that shows it is drawn.
import { h, render } from 'preact';
import { StartFailure } from './failure.js';
import { later } from './later.js';
import { dropCore } from './load-core.js';
import { optionsOf } from './options.js';
import { loadRoom, roomNamed, roomOf } from './rooms.js';
import { NotLoaded } from './views/not-loaded.jsx';
import { Root } from './views/root.jsx';

/** @typedef {import('#core').Explorer} Explorer */
/** @typedef {import('#core').Query} Query */
/** @typedef {import('./rooms.js').Room<any>} Room */

/** Cards drawn at once: about as many as a screen shows. */
const AT_ONCE = 8;
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
  /** The view that is on its way. @type {{ name: string, all: boolean, after: (() => void)[] } | undefined} */
  let coming;
  /** The view that did not come. */
  let lost = '';

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
    const sources = printed ? core.sources(query, around.address(query)) : undefined;
    const shown = { model, query, printed: sources, frame, ...headed, actions: around.actions };
    const show = () => render(h(Root, { room: name, draw, dataset, ...shown }), view);
    show();
    if (name === 'list') restOf(core, query, model, show);
    if (model.countLabel) around.say(model.countLabel);
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
   * A view whose file is not there yet: what is on screen stays until it is.
   * @param {Explorer} core
   * @param {string} name
   * @param {How} how
   */
  async function fetchRoom(core, name, { all = false, after }) {
    const more = after ? [after] : [];
    if (coming?.name === name) {
      coming.all ||= all;
      coming.after.push(...more);
      return;
    }
    const mine = { name, all, after: more };
    coming = mine;
    view.setAttribute('aria-busy', 'true');
    await loadRoom(name).catch(() => {
      if (coming === mine) lost = name;
    });
    // something else was asked for in the meantime
    if (coming !== mine) return;
    draw(core, { all: mine.all });
    for (const after of mine.after) after();
  }

  function settle() {
    coming = undefined;
    view.removeAttribute('aria-busy');
  }

  /** @param {Explorer} core @returns {Room} */
  const notLoaded = (core) => ({
    ask: () => ({
      again() {
        lost = '';
        draw(core);
      },
    }),
    draw: NotLoaded,
  });

  /**
   * Draws the view in force: of a list what is in view at once, the rest when the browser has time.
   * @param {Explorer} core
   * @param {How} [how]
   */
  function draw(core, how = {}) {
    const name = roomOf(element.query);
    if (lost !== name) lost = '';
    const room = roomNamed(name) ?? (lost ? notLoaded(core) : undefined);
    // paper shows what the screen does
    if (!room) return how.printed ? undefined : void fetchRoom(core, name, how);
    settle();
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
    draw,
    stop() {
      rest.stop();
      settle();
    },
  };
}
