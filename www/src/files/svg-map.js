// The map of results as a picture: the boxes of the page, each with its count, its dots and its names.
import { pictureNotes, pictureTitle } from '../words/download.js';
import { broken, COLOURS, element, LINE, picture, WIDTH, wordLines, words } from './svg.js';

/** @typedef {import('../words/models.d.ts').BoxModel} BoxModel */
/** @typedef {import('../words/models.d.ts').MapModel} MapModel */
/** @typedef {import('../words/models.d.ts').Tone} Tone */

/** Width of what was found, beside its boxes. */
const HEAD = 190;
const GAP = 4;
const INSET = 8;
/** Size of type that takes as much room as bold letters of 14 do. */
const BOLD = 16;
/** How much of its colour a box has, most tested first, as on the page. */
const TINTS = [0.2, 0.11];
/** From dot to dot. */
const DOT = 13;

/**
 * @param {number} x of its middle
 * @param {number} y of its middle
 * @param {{ approved: boolean, hollow: boolean }} dot
 * @param {string} colour
 */
function dotAt(x, y, { approved, hollow }, colour) {
  const look = { fill: hollow ? COLOURS.paper : colour, stroke: colour, 'stroke-width': 2 };
  return approved
    ? element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, ...look })
    : element('circle', { cx: x, cy: y, r: 4, ...look });
}

/**
 * A box's content from its own corner.
 * @param {BoxModel} box
 * @param {number} width
 * @param {string} colour
 */
function content({ count, label, dots, names, more }, width, colour) {
  const labels = label ? broken(label, width - 2 * INSET, 13) : [];
  const across = Math.max(1, Math.floor((width - 2 * INSET - 34) / DOT));
  const from = INSET + labels.length * LINE;
  const drawn = dots.map((dot, place) =>
    dotAt(INSET + 38 + (place % across) * DOT, from + 8 + Math.floor(place / across) * DOT, dot, colour),
  );
  const rows = Math.max(1, Math.ceil(dots.length / across));
  const below = from + Math.max(LINE, rows * DOT + 6);
  const last = names.length - 1;
  const said = names.map((name, place) => (place === last && more ? `${name} ${more}` : name));
  return {
    height: below + said.length * LINE + 4,
    text: [
      wordLines(INSET, INSET + 12, labels),
      words(INSET, from + 13, count, {
        'font-size': 15,
        'font-weight': 600,
        fill: dots.length ? colour : COLOURS.quiet,
      }),
      ...drawn,
      wordLines(INSET, below + 11, said),
    ].join(''),
  };
}

/**
 * A row of boxes beside what was found.
 * @param {{ symbol: string, tone: Tone, label: string, count?: string, boxes: BoxModel[] }} row
 * @param {number} y
 * @param {number[]} tints
 */
function rowAt({ symbol, tone, label, count, boxes }, y, tints) {
  const colour = COLOURS[tone];
  const width = (WIDTH - HEAD - GAP * (boxes.length - 1)) / boxes.length;
  const contents = boxes.map((box) => content(box, width, colour));
  const said = broken(`${symbol} ${label}`, HEAD - GAP, BOLD);
  const height = Math.max(...contents.map((one) => one.height), (said.length + (count ? 1 : 0)) * LINE + 8);
  const drawn = contents.map(({ text }, place) => {
    const x = HEAD + place * (width + GAP);
    const tint = boxes[place].dots.length ? tints[place] : undefined;
    const look = tint ? { fill: colour, 'fill-opacity': tint } : { fill: COLOURS.wash };
    const ground = element('rect', { width, height, ...look });
    return element('g', { transform: `translate(${x} ${y})` }, ground + text);
  });
  const head = wordLines(0, y + 19, said, { 'font-size': 14, 'font-weight': 600, fill: colour });
  const counted = count ? words(0, y + 19 + said.length * LINE, count, { fill: COLOURS.quiet }) : '';
  return { height: height + GAP, text: head + counted + drawn.join('') };
}

/** @param {MapModel} model */
function body({ key, columns, rows, bands }) {
  const parts = [];
  let x = 0;
  for (const { id, label } of key) {
    const dot = { approved: id === 'approved', hollow: id === 'hollow' };
    parts.push(dotAt(x + 6, 6, dot, COLOURS.quiet), words(x + 18, 11, label, { fill: COLOURS.quiet }));
    x += 40 + label.length * 8;
  }
  const width = (WIDTH - HEAD - GAP * (columns.length - 1)) / columns.length;
  columns.forEach(({ label, count }, place) => {
    const at = HEAD + place * (width + GAP) + INSET;
    parts.push(words(at, 44, label, { 'font-weight': 600 }), words(at, 62, count, { fill: COLOURS.quiet }));
  });
  let y = 72;
  const drawn = [...rows.map((row) => ({ row, tints: TINTS })), ...bands.map((row) => ({ row, tints: [] }))];
  for (const { row, tints } of drawn) {
    const { text, height } = rowAt(row, y, tints);
    parts.push(text);
    y += height;
  }
  return { text: parts.join(''), height: y };
}

/** What each box says, as a screen reader hears the page. @param {MapModel} model */
function description({ headline, rows, bands }) {
  const boxes = [...rows, ...bands].flatMap((row) => row.boxes).filter(({ dots }) => dots.length);
  const said = boxes.map(
    ({ before, label, count, after }) => `${before}${label ? `, ${label}` : ''}: ${count} ${after}.`,
  );
  return [headline, ...said].join(' ');
}

/**
 * @param {MapModel} model
 * @param {import('#answers').Dataset} dataset
 * @returns {string}
 */
export const mapPicture = (model, dataset) =>
  picture(
    {
      title: pictureTitle(model.title, dataset),
      lead: [model.headline, ...model.chips.map(({ label }) => label)],
      description: description(model),
      notes: pictureNotes([], dataset),
    },
    body(model),
  );
