// The map, the sizes and the table of uses in words: every count is the core's, and every box says what it opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapModel } from '../../www/src/words/map.js';
import { sizesModel } from '../../www/src/words/sizes.js';
import { tableModel } from '../../www/src/words/table.js';
import { everyFigureGiven, seeded, unbroken } from './checks.mjs';
import { loadCore } from './core.mjs';

const core = await loadCore();
const dataset = core.dataset();

/** No filter, and some of each kind; the same on every run. */
function queries() {
  const random = seeded(7);
  const some = dataset.facets.flatMap(({ id, values }) =>
    [0, 1, 2].map(() => ({ [id]: [values[Math.floor(random() * values.length)] ?? ''] })),
  );
  const both = some.map((one, n) => ({ ...one, ...some[(n * 7 + 5) % some.length] }));
  return [{}, ...some, ...both];
}

test('nothing is broken and no figure is made up, whatever the filters', () => {
  for (const query of queries()) {
    const map = core.map(query);
    const where = JSON.stringify(query);
    for (const model of [mapModel(map, dataset), sizesModel(map, dataset)]) {
      unbroken(model, map, where);
      const { lines, smaller } = map.sizes;
      everyFigureGiven(model, [map, lines.length, smaller.length], where);
    }
    const list = core.list(query);
    const { pages, ...model } = tableModel(map, list, dataset);
    unbroken({ ...model, pages }, list, where);
    everyFigureGiven(model, [map, list], where);
  }
});

test('the headline says how many were tried, how many helped, and in how many of them in one small trial', () => {
  const map = core.map({});
  const { headline, spoken } = mapModel(map, dataset);
  const { tried, groups, inOneSmallTrial } = map;
  const figures = [...headline.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  assert.deepEqual(figures, [tried, groups.helped, inOneSmallTrial]);
  assert.ok(spoken.endsWith(headline) && spoken.length > headline.length, spoken);
  assert.match(
    mapModel(core.map({ strength: ['level-0'] }), dataset).headline,
    /^No treatment study found for these/,
  );
  const none = core.map({ category: ['oncology'], direction: ['made-worse'] });
  assert.equal(mapModel(none, dataset).headline, 'No use fits these filters.');
  /** @param {Partial<import('#answers').EvidenceMap>} change */
  const said = (change) => mapModel({ ...map, ...change }, dataset).headline;
  const helped = (/** @type {number} */ uses) => ({ ...groups, helped: uses });
  assert.equal(said({ tried: 1, groups: helped(0), inOneSmallTrial: 0 }), '1 use tried: none helped.');
  assert.equal(
    said({ tried: 2, groups: helped(1), inOneSmallTrial: 1 }),
    '2 uses tried: 1 helped (in one small trial).',
  );
});

test('each box says its place, its count and its names, and leads to as many uses', () => {
  for (const query of queries().slice(0, 8)) {
    const { rows, bands, columns } = mapModel(core.map(query), dataset);
    assert.deepEqual([rows.length, columns.length, bands.length], [5, 3, 2]);
    const boxes = [...rows, ...bands].flatMap((row) => row.boxes);
    assert.equal(new Set(boxes.map(({ id }) => id)).size, boxes.length, 'each has a key of its own');
    for (const { label, boxes } of rows) {
      for (const [place, box] of boxes.entries()) {
        assert.equal(box.before, `${label}, ${columns[place]?.label}`);
        const more = Number(box.more?.slice(1) ?? 0);
        assert.equal(box.names.length + more, Number(box.count));
      }
    }
    for (const { count, dots, to } of boxes) {
      assert.equal(dots.length, Number(count));
      assert.equal(Boolean(to), dots.length > 0);
      if (to) assert.equal(core.list({ ...query, ...to }, { count: 0 }).total, dots.length);
    }
  }
});

test('a line stands where its summary does, and is said in the words of its use', () => {
  const map = core.map({});
  const model = sizesModel(map, dataset);
  assert.equal(model.lines.length, map.sizes.lines.length);
  assert.equal(model.showSmaller, `Show ${map.sizes.smaller.length} smaller ones`);
  for (const [n, line] of model.lines.entries()) {
    const { summary } = map.sizes.lines[n]?.grade ?? {};
    assert.ok(summary);
    const { mark } = line;
    assert.ok(mark.from <= mark.at && mark.at <= mark.to, line.id);
    assert.equal(mark.at > 500, summary.g > 0, line.id);
    assert.equal(mark.cutRight, summary.high > 1500, line.id);
    assert.ok(line.words && line.people, line.id);
  }
  assert.equal(sizesModel(core.map({ strength: ['level-0'] }), dataset).notes.length, 0);
});

test('pages hold every row once, and one head says how they are sorted', () => {
  const map = core.map({});
  for (const [sort, way] of /** @type {const} */ ([
    ['name', 'ascending'],
    ['people', 'descending'],
    ['newest', 'descending'],
    ['direction', 'other'],
    ['strength', undefined],
  ])) {
    const list = core.list({ sort });
    const { pages, rows, columns } = tableModel(map, list, dataset);
    assert.deepEqual(
      columns.flatMap(({ sorted }) => sorted ?? []),
      way ? [way] : [],
    );
    assert.deepEqual(
      pages.flatMap(({ from, to }) => rows.slice(from, to).map(({ id }) => id)),
      list.results.map(({ id }) => id),
    );
    assert.ok(pages.every(({ from, to }) => to - from <= 15 && to > from));
  }
  assert.deepEqual(
    tableModel(map, core.list({ category: ['oncology'], direction: ['made-worse'] }), dataset).pages,
    [],
  );
});

test('people go down where the table is sorted by them', () => {
  const { rows } = tableModel(core.map({}), core.list({ sort: 'people' }), dataset);
  const figures = rows.map(({ people }) => Number(people.figure.replace(/[^\d]/g, '') || 0));
  assert.deepEqual(
    figures,
    [...figures].sort((one, other) => other - one),
  );
});
