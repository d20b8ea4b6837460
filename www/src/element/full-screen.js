// A dialog that covers the screen, for what is taller than an article has room for.
import { controls } from '../words/strings/controls.js';
import { render } from './drawing.js';
import { optionsOf } from './options.js';
import { drawnPart } from './parts.js';

/** A frame smaller than this has no room for a dialog of its own, in pixels. */
const LEAST_WIDTH = 600;
const LEAST_HEIGHT = 500;

/**
 * The window that it is in, which need not be that of its script.
 * @param {Element} element
 */
export const windowOf = (element) => element.ownerDocument.defaultView ?? window;

/**
 * Whether that is the reader's whole screen, and not a frame of another page.
 * @param {Element} element
 */
export const isWholeScreen = (element) => windowOf(element).parent === windowOf(element);

/** @param {Element} element */
function hasRoom(element) {
  const { innerWidth, innerHeight } = windowOf(element);
  return isWholeScreen(element) || (innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT);
}

/** Views that never cover the screen. */
const IN_PLACE = ['list', 'sheet', 'how-we-know'];

/**
 * Whether a view that the reader asks for covers the screen: in an article it does.
 * @param {Element} element
 * @param {string} [view] none, or the list's, which stays in its place
 */
export const coversScreen = (element, view) =>
  Boolean(view && !IN_PLACE.includes(view)) && !optionsOf(element).full && hasRoom(element);

/**
 * @param {object} around
 * @param {HTMLElement} around.covered what stands in the article
 * @param {HTMLElement} around.live what is spoken, which a modal dialog would silence outside of it
 * @param {() => void} around.leave what the reader's wish to close it does
 */
export function fullScreen({ covered, live, leave }) {
  const dialog = document.createElement('dialog');
  dialog.className = 'full-screen';
  const bar = document.createElement('div');
  bar.className = 'dialog-bar';
  bar.lang = 'en-GB';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'control close';
  close.textContent = controls.close;
  close.addEventListener('click', leave);
  bar.append(close);
  const view = drawnPart();
  view.dataset.size = 'full';
  dialog.append(bar, view);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  /** Whether the dialog stands in the page, which is being printed. */
  let printed = false;
  /** What had the focus. @type {Element | null} */
  let held = null;
  // browsers close one without asking where Escape is pressed twice
  dialog.addEventListener('close', () => {
    if (!dialog.open) leave();
  });

  return {
    dialog,
    /** What is drawn into. */
    view,
    get isOpen() {
      return dialog.parentNode !== null;
    },
    /**
     * What covers the screen has one page on paper: so while it is printed it stands in its place, alone.
     * @param {boolean} wanted
     */
    unfold(wanted) {
      if (!dialog.parentNode || wanted === printed) return;
      const root = /** @type {ShadowRoot} */ (dialog.getRootNode());
      held = printed ? held : root.activeElement;
      printed = wanted;
      dialog.close();
      if (printed) dialog.show();
      else dialog.showModal();
      // which gives the focus to the first that can have it
      /** @type {HTMLElement | null} */ (held)?.focus({ preventScroll: true });
    },
    /**
     * @param {Node} root
     * @param {string} label
     * @returns {boolean} whether it is open
     */
    open(root, label) {
      if (dialog.parentNode) return true;
      printed = false;
      dialog.setAttribute('aria-label', label);
      root.appendChild(dialog);
      try {
        dialog.showModal();
      } catch {
        dialog.remove();
        return false;
      }
      dialog.append(live);
      // a modal dialog makes it so; said as well for whoever reads the tree
      covered.inert = true;
      return true;
    },
    close() {
      if (!dialog.parentNode) return;
      covered.inert = false;
      render(null, view);
      dialog.parentNode.appendChild(live);
      dialog.close();
      dialog.remove();
    },
  };
}

/** @typedef {ReturnType<typeof fullScreen>} FullScreen */
