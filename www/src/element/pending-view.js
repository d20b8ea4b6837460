// A view on its way: what is on screen stays until it is there, and where it does not come, the reader is told.
import { h } from 'preact';
import { Loading, NotLoaded } from '../views/not-loaded.jsx';
import { loadAll } from './deferred-views.js';
import { render } from './drawing.js';
import { StartFailure } from './failure.js';

/**
 * @typedef {object} Stage
 * @property {() => HTMLElement} view what is drawn into
 * @property {(after?: () => void) => void} draw
 * @property {(failure: StartFailure) => void} report
 */

/** @param {Stage} stage */
export function pendingView({ view, draw, report }) {
  /** What is asked for, and what is to be done once it is drawn. @type {{ id: string, after: (() => void)[] } | undefined} */
  let awaited;
  /** Where it looks busy. @type {HTMLElement | undefined} */
  let busy;

  function settle() {
    awaited = undefined;
    busy?.removeAttribute('aria-busy');
    busy = undefined;
  }

  /** @param {StartFailure} failure */
  function showFailure(failure) {
    const again = () => {
      render(h(Loading, {}), view());
      draw();
    };
    render(h(NotLoaded, { code: failure.code, again }), view());
    report(failure);
  }

  return {
    /**
     * Fetches what a view needs, and has it drawn if nothing else was asked for in the meantime.
     * @param {string} id tells one page from another
     * @param {() => void} [after]
     */
    async wait(id, after) {
      const more = after ? [after] : [];
      if (awaited?.id === id) return void awaited.after.push(...more);
      const mine = { id, after: more };
      settle();
      awaited = mine;
      busy = view();
      busy.setAttribute('aria-busy', 'true');
      // a dialog that has just been opened shows nothing yet
      if (!busy.firstChild) render(h(Loading, {}), busy);
      /** @type {StartFailure | undefined} */
      let lost;
      await loadAll().catch((error) => {
        lost = StartFailure.from(error);
      });
      if (awaited !== mine) return;
      settle();
      if (lost) showFailure(lost);
      else draw();
      for (const then of mine.after) then();
    },
    /** Whatever was awaited no longer is. */
    settle,
  };
}
