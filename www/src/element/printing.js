// On paper: a page is printed as it stands, with the address of the rest; a sheet is printed alone, without the page
// around it.
import { adoptStyles } from './adopt-styles.js';
import { isWholeScreen, windowOf } from './full-screen.js';

/** The margins of a sheet that is printed alone. */
const PAGE = '@page { margin: 10mm } body { margin: 0 }';

/**
 * What the element does for its printing.
 * @typedef {object} Stage
 * @property {() => HTMLElement} view what is drawn into
 * @property {() => void} draw
 * @property {(printed: boolean) => void} unfold a dialog over the screen, of which paper would show one page
 */

/**
 * @param {HTMLElement} element the explorer
 * @param {Stage} stage
 */
export function printing(element, { view, draw, unfold }) {
  const before = () => {
    // the page's address may have changed since
    draw();
    unfold(true);
  };
  const after = () => unfold(false);
  return {
    start() {
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
    },
    stop() {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      element.shadowRoot?.querySelector('.paper')?.remove();
    },
    /**
     * Prints the explorer alone; the whole page where a frame is refused.
     * @returns {boolean} whether printing began; a frame may be forbidden to, and nothing else tells
     */
    print() {
      draw();
      const page = framed(element, view()) ?? windowOf(element);
      let began = isWholeScreen(element);
      page.addEventListener('beforeprint', () => {
        began = true;
      });
      page.focus();
      page.print();
      return began;
    },
  };
}

/**
 * The window of a hidden frame with a copy of what is drawn, which goes away once it is printed.
 * @param {HTMLElement} element
 * @param {HTMLElement} view
 */
function framed(element, view) {
  const root = /** @type {ShadowRoot} */ (element.shadowRoot);
  root.querySelector('.paper')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  root.append(frame);
  const page = /** @type {(Window & typeof globalThis) | null} */ (frame.contentWindow);
  try {
    const { document: sheet } = /** @type {Window} */ (page);
    sheet.title = document.title;
    sheet.documentElement.lang = view.lang;
    // if the typeface is on this machine
    sheet.body.style.fontFamily = getComputedStyle(element).fontFamily;
    adoptStyles(sheet, [PAGE]);
    const host = sheet.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(sheet.importNode(view, true));
    sheet.body.append(host);
    adoptStyles(shadow);
    page?.addEventListener('afterprint', () => frame.remove());
    return page;
  } catch {
    frame.remove();
    return null;
  }
}
