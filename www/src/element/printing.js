// On paper: a page is printed as it stands, with the address of the rest; a sheet is printed alone, without the page
// around it.
import { styleTexts } from './adopt-styles.js';

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
    /** Prints the explorer alone; the whole page where a frame is refused. */
    print() {
      draw();
      const page = framed(element, view()) ?? window;
      page.focus();
      page.print();
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
    /** @param {string} text */
    const made = (text) => {
      const style = new /** @type {typeof globalThis} */ (page).CSSStyleSheet();
      style.replaceSync(text);
      return style;
    };
    sheet.title = document.title;
    sheet.documentElement.lang = view.lang;
    // if the typeface is on this machine
    sheet.body.style.fontFamily = getComputedStyle(element).fontFamily;
    sheet.adoptedStyleSheets = [made(PAGE)];
    const host = sheet.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = styleTexts().map(made);
    shadow.append(sheet.importNode(view, true));
    sheet.body.append(host);
    page?.addEventListener('afterprint', () => frame.remove());
    return page;
  } catch {
    frame.remove();
    return null;
  }
}
