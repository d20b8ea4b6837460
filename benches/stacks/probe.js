// Runs in every page that is measured, before anything else of it: when something was listed and painted, and when a
// typed letter had changed it. Sent to the page as text, so it uses nothing from outside itself.

/**
 * @typedef {object} Probe
 * @property {number} [shown] ms since navigation: the list, or the box where nothing is listed at first, is painted
 * @property {number} [typed] when the first letter was typed
 * @property {number} [answered] when what is listed had changed and was painted
 */

/** @param {{ input: string, card: string, asks?: boolean }} stack */
export function probe({ input, card, asks }) {
  /** @type {Probe} */
  const seen = {};
  const say = globalThis.benchTold;
  /** What is looked for may be in the explorer's open shadow root. */
  const root = () => document.querySelector('naltrexone-explorer')?.shadowRoot ?? document;
  const listed = () => {
    const cards = root().querySelectorAll(card);
    // not how many: more of the same list may still be on its way
    return [...cards].slice(0, 5).map(({ textContent }) => textContent.slice(0, 80)).join('|');
  };
  /** @param {(now: number) => void} then the frame after this one: what is here now has been painted */
  const painted = (then) => requestAnimationFrame(() => then(performance.now()));

  let before = '';
  const look = () => {
    before = listed();
    if (!root().querySelector(input) || (!asks && !before)) return requestAnimationFrame(look);
    painted((now) => {
      seen.shown = now;
      say({ ...seen });
    });
  };
  const wait = () => {
    const now = listed();
    if (now === before || now === '') return requestAnimationFrame(wait);
    painted((now) => {
      seen.answered = now;
      say({ ...seen });
    });
  };
  addEventListener(
    'input',
    (event) => {
      if (seen.typed !== undefined) return;
      seen.typed = event.timeStamp;
      before = listed();
      requestAnimationFrame(wait);
    },
    { capture: true },
  );
  requestAnimationFrame(look);
}

/**
 * Presses the first row once it is painted, and says when the use that it leads to is.
 * @param {{ card: string, use: string }} stack
 */
export function openAtOnce({ card, use }) {
  const say = globalThis.benchTold;
  const root = () => document.querySelector('naltrexone-explorer')?.shadowRoot;
  const painted = () => requestAnimationFrame(() => say(performance.now()));
  const wait = () => (root()?.querySelector(use) ? painted() : requestAnimationFrame(wait));
  const look = () => {
    const row = root()?.querySelector(`${card} :is(a, button)`);
    if (!row) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      row.click();
      wait();
    });
  };
  requestAnimationFrame(look);
}
