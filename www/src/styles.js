// All style sheets, in the order in which they count; the printed page has the last word.
import base from '../styles/base.css';
import card from '../styles/card.css';
import condition from '../styles/condition.css';
import finding from '../styles/finding.css';
import frame from '../styles/frame.css';
import print from '../styles/print.css';
import sheet from '../styles/sheet.css';
import takeAway from '../styles/take-away.css';
import tokens from '../styles/tokens.css';

export const styles = [tokens, base, frame, finding, card, condition, sheet, takeAway, print];
