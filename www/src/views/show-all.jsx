// A button that shows what is left out. It goes when it is pressed, so the first of what it showed has the focus then.
import { controls } from '../words/strings/controls.js';

/**
 * @param {{ count: number, from: number, items: string, show: () => void, class?: string }} props
 *   `count`: how many there are; `from`: place of the first that is left out; `items`: selector of what can have the focus,
 *   one for each, in the same section
 */
export function ShowAll({ count, from, items, show, class: look = 'plain show-all' }) {
  /** @param {MouseEvent} event */
  const press = (event) => {
    const section = /** @type {HTMLElement} */ (event.currentTarget).closest('section, article');
    show();
    requestAnimationFrame(() => {
      const all = /** @type {NodeListOf<HTMLElement> | undefined} */ (section?.querySelectorAll(items));
      all?.[from]?.focus({ preventScroll: true });
    });
  };
  return (
    <button type="button" class={look} onClick={press}>
      {controls.showAll(count)}
    </button>
  );
}
