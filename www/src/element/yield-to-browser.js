/**
 * Between two pieces of work: what the browser has to do, and keys that were pressed, come first. Where it knows no
 * such pause there is none: timers may be held up, by the page as well, and starting must not wait for them.
 * @returns {Promise<void> | undefined}
 */
export const yieldToBrowser = () => /** @type {any} */ (globalThis).scheduler?.yield?.();
