// On paper: everything drawn and opened, and where wanted the explorer alone, without the page around it.
import { styleTexts } from './styles.js';

/** The frame's own sheet: margins, and the host's typeface if it is on this machine. */
const PAGE = '@page { margin: 10mm } body { margin: 0 }';

/**
 * @param {HTMLElement} element the explorer
 * @param {HTMLElement} view what it has drawn
 * @param {(printed: boolean) => void} draw
 */
export function paper(element, view, draw) {
  /** Opened for the printer only. @type {HTMLDetailsElement[]} */
  let opened = [];
  let drawn = false;

  function before() {
    if (drawn) return;
    drawn = true;
    draw(true);
    opened = [...view.querySelectorAll('details:not([open], .take-away, .behind)')].map((details) => {
      /** @type {HTMLDetailsElement} */ (details).open = true;
      return /** @type {HTMLDetailsElement} */ (details);
    });
  }

  function after() {
    if (!drawn) return;
    drawn = false;
    for (const details of opened) details.open = false;
    draw(false);
  }

  return {
    start() {
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
    },
    stop() {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    },
    /** Prints the explorer alone; the whole page where a frame is refused. */
    print() {
      before();
      const frame = framed(element, view);
      after();
      if (frame) {
        frame.focus();
        frame.print();
      } else window.print();
    },
  };
}

/**
 * A hidden frame with a copy of what is drawn, which goes away once it is printed.
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
    const { direction, fontFamily } = getComputedStyle(element);
    sheet.title = document.title;
    sheet.documentElement.lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
    sheet.documentElement.dir = direction;
    sheet.body.style.fontFamily = fontFamily;
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
