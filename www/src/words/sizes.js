// How large the difference was: one line for each use whose trials could be put together.
import { allUses } from './all-uses.js';
import { people } from './numbers.js';
import { phrase } from './results.js';
import { axis } from './strings/condition.js';
import { lines } from './strings/map.js';
import { placed, summaryWords } from './strips.js';

/** Side of a mark in pixels: all are summaries, and none weighs more than another. */
const SIDE = 9;

/**
 * @param {import('#answers').SizeLine} line
 * @returns {import('./models.d.ts').SizeModel[]}
 */
function size({ id, name, grade }) {
  const { summary } = grade;
  if (!summary) return [];
  const { symbol, tone } = phrase(grade);
  return [
    {
      id,
      name,
      along: summary.isolates ? undefined : lines.star,
      symbol,
      tone,
      mark: { ...placed(summary.g, summary.low, summary.high), size: SIDE, hollow: false },
      people: people(summary.people),
      words: summaryWords(grade, summary),
    },
  ];
}

/**
 * @param {import('#answers').EvidenceMap} map
 * @param {import('#answers').Dataset} dataset
 * @returns {import('./models.d.ts').SizesModel}
 */
export function sizesModel(map, dataset) {
  const { lines: large, smaller, without } = map.sizes;
  const all = [...large, ...smaller];
  return {
    ...allUses('sizes', map, dataset),
    picture: 'sizes',
    lead: lines.lead(large.length),
    axis: /** @type {[string, string, string]} */ (axis),
    lines: large.flatMap(size),
    smaller: smaller.flatMap(size),
    showSmaller: lines.smaller(smaller.length),
    notes: [
      ...(all.some(({ grade }) => grade.summary && !grade.summary.isolates) ? [lines.along] : []),
      ...(large.length ? [lines.bars] : []),
      ...(without ? [lines.without(without, all.length > 0)] : []),
    ],
  };
}
