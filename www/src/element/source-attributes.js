// A framework that takes over a page which its server has drawn writes the attributes of the page's source once more. That is
// no wish of its author: what a shared address put in their place stays.
import { QUERY_ATTRIBUTES } from './attributes.js';

/** @param {Element} element */
export function sourceAttributes(element) {
  /** Where they were replaced, and neither reader nor author has gone on. @type {{ [name: string]: string | null } | undefined} */
  let replaced;
  return {
    /** @param {() => void} put something else in their place */
    replace(put) {
      /** @type {NonNullable<typeof replaced>} */
      const source = {};
      for (const name of QUERY_ATTRIBUTES) source[name] = element.getAttribute(name);
      put();
      replaced = source;
    },
    forget() {
      replaced = undefined;
    },
    /**
     * Undoes a change that only brings back what the source has.
     * @param {string} name
     * @param {string | null} before
     * @param {string | null} now
     * @returns {boolean} whether it did
     */
    undo(name, before, now) {
      const source = replaced;
      if (!source || !QUERY_ATTRIBUTES.includes(name)) return false;
      replaced = undefined;
      if ((source[name] ?? '') !== (now ?? '')) return false;
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
      replaced = source;
      return true;
    },
  };
}
