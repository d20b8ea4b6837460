// Style sheets, in the order in which they count: what every view has, what some have, what their host says, and
// the printed page, which has the last word.
import base from '../styles/base.css';
import behind from '../styles/behind.css';
import card from '../styles/card.css';
import condition from '../styles/condition.css';
import finding from '../styles/finding.css';
import frame from '../styles/frame.css';
import hosted from '../styles/hosted.css';
import print from '../styles/print.css';
import takeAway from '../styles/take-away.css';
import timeline from '../styles/timeline.css';
import tokens from '../styles/tokens.css';

/** @typedef {{ text: string, made?: CSSStyleSheet }} Sheet */

/** @type {Sheet[]} */
const all = [];
let last = 0;
// plain loops: this runs on any page, also on one that has replaced what lists can do
for (const text of [tokens, base, frame, behind, finding, card, condition, timeline, takeAway]) {
  all[last++] = { text };
}
all[last] = { text: hosted };
all[last + 1] = { text: print };

/** @param {string[]} texts go before what the host says and what is printed */
export function addStyles(texts) {
  for (const text of texts) {
    all[all.length] = all[last + 1];
    all[last + 1] = all[last];
    all[last++] = { text };
  }
}

/** The texts in force, for a page apart. */
export const styleTexts = () => all.map(({ text }) => text);

/**
 * Gives a shadow tree all that is in force. Constructable style sheets are shared by all elements, and allowed where
 * `<style>` is not. Those that others have added stay, and have the last word.
 * @param {ShadowRoot | null} root
 */
export function dress(root) {
  const there = root?.adoptedStyleSheets ?? [];
  const others = there.filter((sheet) => all.every(({ made }) => made !== sheet));
  if (!root || there.length - others.length === all.length) return;
  root.adoptedStyleSheets = all
    .map((each) => {
      if (!each.made) {
        each.made = new CSSStyleSheet();
        each.made.replaceSync(each.text);
      }
      return each.made;
    })
    .concat(others);
}
