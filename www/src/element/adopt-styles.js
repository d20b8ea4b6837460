// Style sheets, in the order in which they count: what every view has, what some have, what covers the screen, and the
// printed page, which has the last word. Constructable ones are shared by all elements, and allowed where `<style>` is not.
import download from '../../styles/download.css';
import firstScreen from '../../styles/first-screen.css';
import fullScreen from '../../styles/full-screen.css';
import page from '../../styles/page.css';
import print from '../../styles/print.css';
import tokens from '../../styles/tokens.css';

/** @typedef {{ text: string, made?: CSSStyleSheet }} Sheet */

/** @type {Sheet[]} */
let all = [tokens, page, firstScreen, download, fullScreen, print].map((text) => ({ text }));
/** How many have the last word. */
const LAST = 2;

/** @param {string[]} texts of views that come later: before what covers the screen and what is printed */
export function addStyles(texts) {
  all = [...all.slice(0, -LAST), ...texts.map((text) => ({ text })), ...all.slice(-LAST)];
}

/** Their texts, for a page apart. */
export const styleTexts = () => all.map(({ text }) => text);

/** @param {Sheet} sheet */
function made(sheet) {
  if (!sheet.made) {
    sheet.made = new CSSStyleSheet();
    sheet.made.replaceSync(sheet.text);
  }
  return sheet.made;
}

/**
 * Gives a shadow tree the style sheets. Those that others have added stay, and have the last word.
 * @param {ShadowRoot | null} root
 */
export function adoptStyles(root) {
  if (!root) return;
  const own = all.map(made);
  const there = root.adoptedStyleSheets;
  if (own.every((sheet) => there.includes(sheet))) return;
  root.adoptedStyleSheets = [...own, ...there.filter((sheet) => !own.includes(sheet))];
}
