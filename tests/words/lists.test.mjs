// First screens for every filter and for random queries: nothing broken, counts that add up, no figure of our own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { firstScreen } from '../../www/src/words/first-screen.js';
import { plain } from '../../www/src/words/pieces.js';
import { everyFigureGiven, figuresOf, seeded, unbroken } from './checks.mjs';
import { loadCore } from './core.mjs';

/** @typedef {import('#answers').Query} Query */
/** @typedef {import('#answers').FacetId} FacetId */

const core = await loadCore();
const dataset = core.dataset();
/** Facets in which every use has exactly one value. */
const WHOLE = new Set(['category', 'strength', 'direction', 'approval']);

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

/**
 * @param {Query} query
 * @param {number} rows
 */
function check(query, rows) {
  if (!core || !dataset) throw new Error('no core');
  const given = core.list(query, { from: 0, count: rows });
  const { mentionedFrom: named } = given;
  const mentioned = named < given.total ? core.list(query, { from: named, count: 30 }).results : [];
  const model = firstScreen(given, dataset, { rows, mentioned });
  const where = JSON.stringify(query);
  unbroken(model, [given, mentioned, dataset], where);

  // counts
  const { total } = given;
  assert.equal(model.rows.length, Math.min(rows, named), where);
  assert.equal(model.more === undefined, named <= rows, where);
  if (model.more) {
    assert.deepEqual(figuresOf(model.more).map(Number), [Math.min(10, named - rows), rows, named], where);
  }
  assert.equal(Number(figuresOf(model.count)[0]), total, where);
  assert.equal(Number(figuresOf(model.mentioned)[0]), total - given.mentionedFrom, where);
  const on = new Set(model.chips.map(({ facet }) => facet));
  if (!on.has('direction')) assert.equal(sum(model.groups.map(({ count }) => count)), total, where);
  for (const { facet, values } of [...model.filters, ...model.moreFilters]) {
    const all = dataset.facets.find(({ id }) => id === facet);
    if (on.has(facet) || !WHOLE.has(facet) || values.length !== all?.values.length) continue;
    assert.equal(sum(values.map(({ count }) => count)), total, `${where} ${facet}`);
  }
  const { kind, groups, tried } = given.headline;
  const counted = sum(Object.values(groups));
  if (kind === 'all') assert.equal(Math.floor(counted / 5) * 5, tried, where);
  else if (kind !== 'nothing') assert.equal(counted, tried, where);
  for (const { label, count } of model.groups) assert.equal(Number(figuresOf(label)[0]), count, where);

  // figures
  everyFigureGiven(plain(model.sentence), [given.headline, dataset.subject], `${where} sentence`);
  for (const [n, row] of model.rows.entries()) everyFigureGiven(row, given.results[n], `${where} row`);
  for (const [n, answer] of model.answers.entries()) {
    everyFigureGiven(answer, given.answers[n], `${where} answer`);
  }
  if (given.nothing) everyFigureGiven(model.nothing, [given.nothing, dataset.names], where);
  everyFigureGiven({ chips: model.chips, sorts: model.sorts, danger: model.danger }, dataset, where);

  // what the core chose is what is shown
  assert.deepEqual(
    model.rows.map(({ id }) => id),
    given.results.slice(0, named).map(({ id }) => id),
    where,
  );
  assert.deepEqual(
    model.mentionedRows.map(({ id }) => id),
    mentioned.map(({ id }) => id),
    where,
  );
  assert.equal(model.answers.length, given.answers.length, where);
  assert.equal(model.sorts.filter(({ selected }) => selected).length, 1, where);
  for (const [n, { matched, name }] of model.rows.entries()) {
    const marks = [...name, ...(matched ?? [])].filter(({ mark }) => mark).length;
    assert.equal(marks > 0, given.results[n].matches.length > 0, `${where} row ${n}`);
  }
  return model;
}

/**
 * One letter left out, doubled or changed.
 * @param {string} text
 * @param {() => number} random
 */
function slip(text, random) {
  const at = Math.floor(random() * text.length);
  const wrong = ['', text.charAt(at) + text.charAt(at), 'x'][Math.floor(random() * 3)];
  return text.slice(0, at) + wrong + text.slice(at + 1);
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 */
const one = (items, random) => items[Math.floor(random() * items.length)];

test('every value of every filter gives a whole first screen', () => {
  for (const { id, values } of dataset?.facets ?? []) {
    for (const value of values) check({ [id]: [value] }, 6);
  }
  const all = check({}, 6);
  assert.ok(all.sentence.some(({ condition, strong }) => condition && strong));
  assert.equal(all.nothing, undefined);
});

test('1,500 random queries give whole first screens', () => {
  const random = seeded(20261129);
  const names = core
    .list({})
    .results.flatMap(({ id, name, rowName }) => [name, rowName ?? name, ...core.condition(id, {}).aliases]);
  const questions = readFileSync(new URL('../questions.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[0]);
  const seen = { rows: 0, answers: 0, nothing: 0, forms: 0, marks: 0, filtered: 0 };
  for (let n = 0; n < 1500; n++) {
    /** @type {Query} */
    const query = {};
    const what = random();
    const before = ['ldn', 'vivitrol', 'does it help', 'approved'];
    if (what < 0.35) query.text = one(names, random);
    else if (what < 0.55) query.text = slip(one(names, random), random);
    else if (what < 0.8) query.text = one(questions, random);
    else if (what < 0.9) query.text = `${one(before, random)} ${one(names, random)}`;
    if (random() < 0.4) {
      const { id, values } = one(dataset.facets, random);
      query[/** @type {FacetId} */ (id)] = [one(values, random)];
    }
    if (random() < 0.15) query.sort = one(['name', 'people', 'newest', 'strength', 'direction'], random);
    const model = check(query, one([4, 6, 16], random));
    seen.rows += model.rows.length;
    seen.answers += model.answers.length;
    seen.nothing += model.nothing ? 1 : 0;
    seen.forms += model.rows.filter(({ form }) => form).length;
    seen.marks += model.rows.filter(({ matched }) => matched).length;
    seen.filtered += model.chips.length ? 1 : 0;
  }
  for (const [what, times] of Object.entries(seen)) assert.ok(times > 30, `${what}: ${times}`);
});
