// Elements of an SVG document as text. Every text and value goes through `element`, so that none can end an element.

/** Colours on white paper, those of the light theme (`styles/tokens.css`). */
export const COLOURS = {
  ink: '#1c2127',
  quiet: '#4d5660',
  paper: '#ffffff',
  wash: '#f3f5f7',
  line: '#c9d0d8',
  control: '#7b8590',
  helped: '#1d4f91',
  mixed: '#6f4a00',
  'no-difference': '#5f4b3a',
  worse: '#8e2f0f',
  unclear: '#4d5660',
  uncompared: '#43546b',
  none: '#4d5660',
};

/** Width of a picture, and white around it. */
export const WIDTH = 960;
const MARGIN = 24;
/** Of a letter, as a part of the size of the type: a little more than fonts need. */
const LETTER = 0.56;
/** From one line to the next. */
export const LINE = 20;

/** @type {{ [character: string]: string }} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** No control character may stand in XML. @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]).replace(/\p{Cc}/gu, ' ');

/** @typedef {{ [attribute: string]: string | number | undefined }} Attributes */

/**
 * @param {string} name
 * @param {Attributes} attributes what is undefined is left out
 * @param {string} [inner] elements
 */
export function element(name, attributes, inner = '') {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${escaped(String(value))}"`],
  );
  return inner ? `<${name}${written.join('')}>${inner}</${name}>` : `<${name}${written.join('')}/>`;
}

/**
 * @param {number} x
 * @param {number} y of its base line
 * @param {string} text
 * @param {Attributes} [attributes]
 */
export const words = (x, y, text, attributes = {}) =>
  element('text', { x, y, ...attributes }, escaped(text) || ' ');

/** What an element says to who points at it. @param {string} text */
export const labelled = (text) => element('title', {}, escaped(text));

/**
 * Broken into lines that fit a width; a word that does not has a line of its own.
 * @param {string} text
 * @param {number} width
 * @param {number} size of the type
 */
export function broken(text, width, size) {
  const most = Math.floor(width / (size * LETTER));
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/**
 * Lines of text one below the other.
 * @param {number} x
 * @param {number} y of the first
 * @param {string[]} lines
 * @param {Attributes} [attributes]
 */
export const wordLines = (x, y, lines, attributes) =>
  lines.map((line, place) => words(x, y + place * LINE, line, attributes)).join('');

/**
 * A picture that stands alone: its title, what filters it, itself, how to read it, and where it comes from.
 * @param {{ title: string, lead: string[], description: string, notes: string[] }} said
 * @param {{ text: string, height: number }} body drawn from 0, 0
 */
export function picture({ title, lead, description, notes }, body) {
  const leads = lead.flatMap((text) => broken(text, WIDTH, 14));
  const ends = notes.flatMap((text) => broken(text, WIDTH, 13));
  const top = MARGIN + 30 + leads.length * LINE + 12;
  const below = top + body.height + 26;
  const height = below + ends.length * LINE + MARGIN;
  const width = WIDTH + 2 * MARGIN;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': 'system-ui, sans-serif',
      'font-size': 13,
      fill: COLOURS.ink,
      role: 'img',
    },
    [
      labelled(title),
      element('desc', {}, escaped(description)),
      element('rect', { width: '100%', height: '100%', fill: COLOURS.paper }),
      words(MARGIN, MARGIN + 22, title, { 'font-size': 22, 'font-weight': 600 }),
      wordLines(MARGIN, MARGIN + 48, leads, { 'font-size': 14 }),
      element('g', { transform: `translate(${MARGIN} ${top})` }, body.text || ' '),
      wordLines(MARGIN, below, ends, { fill: COLOURS.quiet }),
    ].join(''),
  );
}
