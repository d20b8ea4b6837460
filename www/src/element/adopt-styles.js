// Style sheets, in the order in which they count. Constructable ones are shared by all elements, and allowed where
// `<style>` is not.
import comparison from '../../styles/next/comparison.css';
import conditionPage from '../../styles/next/condition-page.css';
import download from '../../styles/next/download.css';
import drugPage from '../../styles/next/drug-page.css';
import firstScreen from '../../styles/next/first-screen.css';
import fullScreen from '../../styles/next/full-screen.css';
import map from '../../styles/next/map.css';
import page from '../../styles/next/page.css';
import print from '../../styles/next/print.css';
import sheet from '../../styles/next/sheet.css';
import sizes from '../../styles/next/sizes.css';
import strips from '../../styles/next/strips.css';
import table from '../../styles/next/table.css';
import tokens from '../../styles/tokens.css';

const texts = [
  tokens,
  page,
  firstScreen,
  conditionPage,
  drugPage,
  strips,
  map,
  sizes,
  table,
  comparison,
  sheet,
  download,
  fullScreen,
  print,
];
/** Their texts, for a page apart. */
export const styleTexts = () => texts;

/** @type {CSSStyleSheet[] | undefined} */
let made;

/**
 * Gives a shadow tree the style sheets. Those that others have added stay, and have the last word.
 * @param {ShadowRoot | null} root
 */
export function adoptStyles(root) {
  if (!root) return;
  made ??= texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const own = made;
  const there = root.adoptedStyleSheets;
  if (own.every((sheet) => there.includes(sheet))) return;
  root.adoptedStyleSheets = [...own, ...there.filter((sheet) => !own.includes(sheet))];
}
