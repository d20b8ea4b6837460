// What a screen reader hears when results change: once typing has paused, and only when it is news.
const PAUSE_MS = 700;

/**
 * @param {HTMLElement} region a polite live region
 */
export function announcer(region) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let last = '';
  return {
    /** @param {string} text */
    say(text) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (text !== last) region.textContent = text;
        last = text;
      }, PAUSE_MS);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
