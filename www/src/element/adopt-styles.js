// Style sheets, in the order in which they count: what every view has, what some have, what covers the screen, and the
// printed page, which has the last word. Constructable ones are shared by all elements, and allowed where `<style>` is not.
import download from '../../styles/download.css';
import firstScreen from '../../styles/first-screen.css';
import fullScreen from '../../styles/full-screen.css';
import page from '../../styles/page.css';
import print from '../../styles/print.css';
import tokens from '../../styles/tokens.css';
import { StartFailure } from './failure.js';

let all = [tokens, page, firstScreen, download, fullScreen, print];
/** How many have the last word. */
const LAST = 2;

/** @param {string[]} texts of views that come later: before what covers the screen and what is printed */
export function addStyles(texts) {
  all = [...all.slice(0, -LAST), ...texts, ...all.slice(-LAST)];
}

/** @typedef {Document & { nxSheets?: { [text: string]: CSSStyleSheet } }} Styled what was constructed for it is its own */

/**
 * @param {Styled} document
 * @param {string} text
 */
function sheetOf(document, text) {
  document.nxSheets ??= {};
  const sheets = document.nxSheets;
  if (!sheets[text]) {
    const { CSSStyleSheet } = /** @type {typeof globalThis} */ (document.defaultView);
    sheets[text] = new CSSStyleSheet();
    sheets[text].replaceSync(text);
  }
  return sheets[text];
}

/**
 * Gives a tree the style sheets. Those that others have added stay, and have the last word. Safari takes constructed ones
 * from 16.4; before, they are elements of the tree.
 * @param {Document | ShadowRoot | null} root
 * @param {string[]} [texts]
 */
export function adoptStyles(root, texts = all) {
  const document = root?.ownerDocument ?? /** @type {Document | null} */ (root);
  // one that is on no screen has none to make
  if (!root || !document?.defaultView) return;
  if (!('adoptedStyleSheets' in root)) return addElements(root, texts);
  const own = texts.map((text) => sheetOf(document, text));
  const there = root.adoptedStyleSheets;
  if (own.every((sheet) => there.includes(sheet))) return;
  root.adoptedStyleSheets = [...own, ...there.filter((sheet) => !own.includes(sheet))];
}

/**
 * @param {Document | ShadowRoot} root
 * @param {string[]} texts
 */
function addElements(root, texts) {
  const there = root.querySelectorAll(':scope > style, head > style');
  if (there.length === texts.length) return;
  for (const old of there) old.remove();
  const styles = texts.map((text) => {
    const style = document.createElement('style');
    // containers are asked from 16.0; the window is next to them
    style.textContent = CSS.supports('container-type: inline-size')
      ? text
      : text.replace(/@container/g, '@media');
    return style;
  });
  ('head' in root ? root.head : root).prepend(...styles);
  // a content policy may forbid them
  if (!styles[0].sheet) throw new StartFailure('too-old');
}
