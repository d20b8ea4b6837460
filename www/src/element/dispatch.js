// What the page hears.

/**
 * @param {Element} element
 * @param {string} type
 * @param {object} detail
 */
export function dispatch(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
