// The map of sizes as a picture: one line for each use on one axis, those of few people too.
import { pictureNotes, pictureTitle } from '../words/download.js';
import { COLOURS, element, LINE, labelled, picture, WIDTH, words } from './svg.js';

/** @typedef {import('../words/models.d.ts').SizeModel} SizeModel */
/** @typedef {import('../words/models.d.ts').SizesModel} SizesModel */

/** The axis stands between the names and the numbers of people. */
const FROM = 270;
const TO = WIDTH - 110;
/** Height of a line. */
const ROW = 26;

/** A place in thousandths of the axis. @param {number} thousandths */
const at = (thousandths) => FROM + ((TO - FROM) * thousandths) / 1000;

/**
 * Where the interval goes on beyond the axis.
 * @param {number} x
 * @param {number} y
 * @param {-1 | 1} way
 * @param {string} fill
 */
const arrow = (x, y, way, fill) => element('path', { d: `M${x} ${y}l${-8 * way} -5v10z`, fill });

/** @param {SizeModel} line @param {number} y */
function lineAt({ name, along, symbol, tone, mark, people, words: said }, y) {
  const colour = COLOURS[tone];
  const middle = y + ROW / 2;
  const half = mark.size / 2;
  return element(
    'g',
    {},
    [
      labelled(said),
      element('path', { d: `M0 ${y}H${WIDTH}`, stroke: COLOURS.line }),
      words(0, middle + 5, symbol, { fill: colour }),
      words(20, middle + 5, along ? `${name} ${along}` : name),
      element('path', { d: `M${at(mark.from)} ${middle}H${at(mark.to)}`, stroke: colour, 'stroke-width': 2 }),
      mark.cutLeft ? arrow(FROM, middle, -1, colour) : '',
      mark.cutRight ? arrow(TO, middle, 1, colour) : '',
      element('rect', {
        x: at(mark.at) - half,
        y: middle - half,
        width: mark.size,
        height: mark.size,
        fill: colour,
      }),
      words(WIDTH, middle + 5, people, { 'text-anchor': 'end', fill: COLOURS.quiet }),
    ].join(''),
  );
}

/** @param {SizesModel} model */
function body({ lines, smaller, axis }) {
  const all = [...lines, ...smaller];
  const anchors = ['start', 'middle', 'end'];
  const ends = axis.map((end, place) =>
    words(at(place * 500), 14, end, { 'text-anchor': anchors[place], fill: COLOURS.quiet }),
  );
  const height = LINE + all.length * ROW;
  const zero = element('path', { d: `M${at(500)} ${LINE}V${height}`, stroke: COLOURS.control });
  const drawn = all.map((line, place) => lineAt(line, LINE + place * ROW));
  return { text: [...ends, zero, ...drawn].join(''), height };
}

/** @param {SizesModel} model */
const description = ({ headline, lines, smaller }) =>
  [
    headline,
    ...[...lines, ...smaller].map(({ name, words: said, people }) => `${name}: ${said}, ${people}.`),
  ].join(' ');

/**
 * @param {SizesModel} model
 * @param {import('#answers').Dataset} dataset
 * @returns {string}
 */
export const sizesPicture = (model, dataset) =>
  picture(
    {
      title: pictureTitle(model.title, dataset),
      lead: [model.headline, ...model.chips.map(({ label }) => label)],
      description: description(model),
      notes: pictureNotes(model.notes, dataset),
    },
    body(model),
  );
