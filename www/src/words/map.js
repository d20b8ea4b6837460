// The map: boxes of uses by what was found and by how much was tested, and what opens each.
import { allUses } from './all-uses.js';
import { number } from './numbers.js';
import { levels } from './strings/labels.js';
import { found, picture, seen } from './strings/map.js';
import { noStudySymbol } from './strings/results.js';

/** @typedef {import('#answers').FoundId} FoundId */
/** @typedef {import('./models.d.ts').BoxModel} BoxModel */
/** @typedef {import('./models.d.ts').Tone} Tone */

/** @type {Record<FoundId, { symbol: string, tone: Tone }>} */
const LOOKS = {
  helped: { symbol: '▲', tone: 'helped' },
  differs: { symbol: '◆', tone: 'mixed' },
  'no-difference': { symbol: '■', tone: 'no-difference' },
  worse: { symbol: '▼', tone: 'worse' },
  'too-uncertain': { symbol: '○', tone: 'unclear' },
};

/**
 * @param {import('#answers').Cell<string>} cell
 * @param {{ before: string, label?: string, names?: boolean }} said `names`: it has room for names
 * @returns {BoxModel}
 */
function box({ id, uses, count, named, more, strength, direction }, { before, label, names = false }) {
  return {
    id: `${strength} ${id}`,
    before,
    count: number(count),
    after: picture.after(count),
    label,
    dots: uses.map(({ id, approved, hollow }) => ({ id, approved, hollow })),
    names: names ? uses.slice(0, named).map(({ name }) => name) : [],
    more: names && more > 0 ? picture.more(more) : undefined,
    // what was typed is no part of the picture
    to: count ? { text: '', strength: [strength], direction } : undefined,
  };
}

/**
 * @param {import('#answers').EvidenceMap} map
 * @param {import('#answers').Dataset} dataset
 * @returns {import('./models.d.ts').MapModel}
 */
export function mapModel(map, dataset) {
  const { tested, noFairTest, noStudy } = map;
  const [first] = tested;
  return {
    ...allUses('map', map, dataset),
    picture: 'map',
    caption: picture.caption,
    key: /** @type {const} */ (['use', 'approved', 'hollow']).map((id) => ({ id, label: picture.key[id] })),
    hint: picture.hint,
    corner: picture.corner,
    columns: tested.map(({ strength, count }) => ({
      id: strength,
      label: levels[strength],
      count: picture.uses(count),
    })),
    rows: (first?.cells ?? []).map(({ id }, place) => ({
      id,
      ...LOOKS[id],
      label: found[id],
      boxes: tested.flatMap(({ strength, cells }) => {
        const cell = cells[place];
        const before = picture.before(found[id], levels[strength]);
        return cell ? box(cell, { before, names: true }) : [];
      }),
    })),
    bands: [
      {
        id: 'level-1',
        ...LOOKS['too-uncertain'],
        tone: 'uncompared',
        label: levels['level-1'],
        count: picture.uses(noFairTest.count),
        boxes: noFairTest.cells.map((cell) =>
          box(cell, { before: picture.before(levels['level-1']), label: seen[cell.id] }),
        ),
      },
      {
        id: 'level-0',
        symbol: noStudySymbol,
        tone: 'none',
        label: levels['level-0'],
        boxes: [box(noStudy, { before: picture.before(levels['level-0']) })],
      },
    ],
  };
}
