// All style sheets, in the order in which they count; the printed page has the last word.
import base from '../styles/base.css';
import card from '../styles/card.css';
import condition from '../styles/condition.css';
import finding from '../styles/finding.css';
import frame from '../styles/frame.css';
import hosted from '../styles/hosted.css';
import print from '../styles/print.css';
import tokens from '../styles/tokens.css';

const styles = [tokens, base, frame, finding, card, condition, hosted, print];

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
