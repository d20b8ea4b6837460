// What an author should hear of on the console, each once: a page with ten explorers is told once.

/** Messages that are remembered: a page that makes up values for ever is not listened to for ever. */
const MOST = 50;

/** @type {Set<string>} */
const said = new Set();

/** @param {string} message */
export function warnOnce(message) {
  if (said.size < MOST && !said.has(message)) console.warn(message);
  said.add(message);
}
