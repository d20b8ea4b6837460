// Views on their way: what is on screen stays until they are there, and where one does not come, the reader is told.
import { loadRest } from './load-core.js';
import { loadRoom } from './rooms.js';
import { NotLoaded } from './views/not-loaded.jsx';

/** @typedef {import('./drawing.js').How} How */

/**
 * @param {HTMLElement} view what is on screen
 * @param {(how?: How) => void} draw
 */
export function coming(view, draw) {
  /** @type {{ name: string, all: boolean, after: (() => void)[] } | undefined} */
  let awaited;
  /** The view that did not come. */
  let lost = '';

  function settle() {
    awaited = undefined;
    view.removeAttribute('aria-busy');
  }

  /** @type {import('./rooms.js').Room<any>} */
  const notLoaded = {
    ask: () => ({
      again() {
        lost = '';
        draw();
      },
    }),
    draw: NotLoaded,
  };

  return {
    /**
     * Fetches a view, and draws it if nothing else was asked for in the meantime.
     * @param {string} name
     * @param {How} how
     */
    async fetch(name, { all = false, after }) {
      const more = after ? [after] : [];
      if (awaited?.name === name) {
        awaited.all ||= all;
        awaited.after.push(...more);
        return;
      }
      const mine = { name, all, after: more };
      awaited = mine;
      view.setAttribute('aria-busy', 'true');
      await Promise.all([loadRoom(name), loadRest()]).catch(() => {
        if (awaited === mine) lost = name;
      });
      if (awaited !== mine) return;
      draw({ all: mine.all });
      for (const after of mine.after) after();
    },
    /**
     * What stands in the place of a view, if it is the one that did not come.
     * @param {string} name
     */
    instead(name) {
      if (lost !== name) lost = '';
      return lost ? notLoaded : undefined;
    },
    /** Whatever was awaited no longer is. */
    settle,
  };
}
