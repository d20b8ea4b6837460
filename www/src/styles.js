// All style sheets, in the order in which they count; the printed page has the last word.
import base from '../styles/base.css';
import card from '../styles/card.css';
import condition from '../styles/condition.css';
import finding from '../styles/finding.css';
import frame from '../styles/frame.css';
import map from '../styles/map.css';
import mapColours from '../styles/map-colours.css';
import print from '../styles/print.css';
import table from '../styles/table.css';
import tokens from '../styles/tokens.css';

export const styles = [tokens, base, frame, finding, card, condition, mapColours, map, table, print];
