// All style sheets, in the order in which they count; the printed page has the last word.
import articles from '../styles/articles.css';
import base from '../styles/base.css';
import behind from '../styles/behind.css';
import card from '../styles/card.css';
import compare from '../styles/compare.css';
import condition from '../styles/condition.css';
import drug from '../styles/drug.css';
import finding from '../styles/finding.css';
import frame from '../styles/frame.css';
import hosted from '../styles/hosted.css';
import map from '../styles/map.css';
import mapColours from '../styles/map-colours.css';
import print from '../styles/print.css';
import sheet from '../styles/sheet.css';
import table from '../styles/table.css';
import takeAway from '../styles/take-away.css';
import timeline from '../styles/timeline.css';
import tokens from '../styles/tokens.css';

export const styles = [
  tokens,
  base,
  frame,
  behind,
  finding,
  card,
  condition,
  mapColours,
  map,
  table,
  compare,
  articles,
  timeline,
  drug,
  sheet,
  takeAway,
  hosted,
  print,
];

/** @type {CSSStyleSheet[] | undefined} */
let sheets;

/** Constructable style sheets: shared by all elements, and allowed where `<style>` is not. */
export function styleSheets() {
  sheets ??= styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return sheets;
}
