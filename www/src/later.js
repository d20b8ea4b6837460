// Work that can wait, a piece at a time, so that no key press waits for it.

/** Typing goes on within this: what is not in view waits longer. */
const PAUSE_MS = 150;

export function later() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const stop = () => clearTimeout(timer);
  return {
    /** @param {() => boolean} piece does a piece, and says whether there is more */
    start(piece) {
      stop();
      const next = () => {
        if (piece()) timer = setTimeout(next, 0);
      };
      timer = setTimeout(next, PAUSE_MS);
    },
    stop,
  };
}
