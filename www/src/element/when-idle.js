// When the browser has nothing else to do.

/** Where a browser does not say when that is: long enough for what was drawn to settle. */
const PAUSE_MS = 1000;

/** @param {() => void} work */
export function whenIdle(work) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, PAUSE_MS);
}
