// Everything that can be pressed on a view, and how much taller each makes the element.
import { TAG } from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Runs in the page.
 * @param {{ tag: string, attributes: Record<string, string> }} about
 * @returns {Promise<{ adds: number, label: string }[]>} most first
 */
async function pressing({ tag, attributes }) {
  window.print = () => {};
  const pause = () => new Promise((resolve) => setTimeout(resolve, 8));
  /** @type {any} */
  let element;
  const controls = (/** @type {Element | ShadowRoot} */ within) =>
    /** @type {HTMLElement[]} */ ([...within.querySelectorAll('button, summary')]).filter(
      (each) => each.checkVisibility() && !/^Show all /.test(each.textContent ?? ''),
    );
  const tall = () => element.getBoundingClientRect().height;
  async function fresh() {
    const old = document.querySelector(tag);
    element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    old?.replaceWith(element);
    while (!element.explorer) await pause();
  }
  /** @type {{ adds: number, label: string }[]} */
  const found = [];
  /** @param {HTMLElement} control @param {string} [where] */
  async function press(control, where = '') {
    const before = tall();
    control.click();
    await pause();
    found.push({
      adds: Math.round(tall() - before),
      label: `${where}${control.textContent?.trim().slice(0, 50)}`,
    });
  }
  await fresh();
  const count = controls(element.shadowRoot).length;
  for (let n = 0; n < count; n += 1) {
    const control = controls(element.shadowRoot)[n];
    await press(control);
    if (control.matches('summary')) {
      const fold = /** @type {HTMLDetailsElement} */ (control.parentElement);
      for (const inner of controls(fold).filter((each) => each !== control && each.matches('summary'))) {
        await press(inner, `${control.textContent} > `);
        /** @type {HTMLDetailsElement} */ (inner.parentElement).open = false;
      }
      fold.open = false;
      await pause();
    } else await fresh();
  }
  return found.sort((a, b) => b.adds - a.adds);
}

/**
 * Presses everything that can be pressed but "Show all", each where nothing was pressed before, and says how much
 * taller the element became; most first.
 * @param {Page} page
 * @param {Record<string, string>} attributes
 */
export const pressAll = (page, attributes) => page.evaluate(pressing, { tag: TAG, attributes });
