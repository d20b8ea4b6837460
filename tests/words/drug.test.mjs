// The pages about the drug in words: nothing of what the core gives is lost, dangers stand open, severity is a word, and a
// medicine's answer is the facts' own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drugModel, medicineModel } from '../../www/src/words/drug.js';
import { howWeKnowModel } from '../../www/src/words/how-we-know.js';
import { loadCore } from './core.mjs';

const core = await loadCore();
const dataset = core.dataset();
const entry = core.drug({ view: 'drug' });
const ids = entry.topics.map(({ id }) => id);

/** @param {string} topic @returns {import('../../www/src/words/models.d.ts').TopicModel} */
function topicModel(topic) {
  const model = drugModel(core.drug({ view: 'drug', topic }), dataset);
  assert.ok(model.topic);
  return model;
}

/** @param {import('../../www/src/words/models.d.ts').TopicModel} model */
const rowsOf = ({ sections, effects }) => [
  ...(effects?.rows ?? []),
  ...sections.flatMap((section) => section.rows),
];

test('the entry page leads to every topic, says how many rows it has, and begins with the dangers', () => {
  const model = drugModel(entry, dataset);
  assert.ok(!model.topic);
  assert.deepEqual(model.dangers, dataset.dangers);
  assert.deepEqual(
    [...model.topics.map(({ id }) => id), 'questions'].sort(),
    [...ids].sort(),
    'the questions have a way of their own',
  );
  for (const { id, label } of model.topics) {
    const rows = entry.topics.find((topic) => topic.id === id)?.rows;
    assert.ok(label.endsWith(`(${rows})`), label);
  }
  assert.equal(model.gravest.length, 3);
  assert.ok(model.gravest[0]?.first, 'what to do is said at once');
  for (const { first } of model.questions) assert.match(first, /[.?!]( …)?$/);
  assert.doesNotMatch(JSON.stringify(model), /undefined|NaN/);
});

for (const topic of ids) {
  test(`every row of ${topic} is said, under its own place, dangers whole and open`, () => {
    const given = core.drug({ view: 'drug', topic });
    const model = topicModel(topic);
    const rows = rowsOf(model);
    assert.deepEqual(
      rows.map(({ place }) => place).sort(),
      given.rows.map(({ row }) => `${row.part}/${row.id}`).sort(),
    );
    for (const { row, products } of given.rows) {
      const drawn = rows.find(({ place }) => place === `${row.part}/${row.id}`);
      assert.ok(drawn);
      const texts = 'texts' in drawn ? drawn.texts : [drawn.text];
      const all = texts.join(' ').toLowerCase();
      for (const text of [row.text, row.more ?? '']) assert.ok(all.includes(text.toLowerCase()), text);
      if ('open' in drawn) {
        if (row.danger) assert.ok(drawn.open, row.id);
        if (row.severity) assert.ok(drawn.aside, row.id);
        for (const product of products) assert.ok(all.includes(product.toLowerCase()), row.id);
      }
      assert.equal(drawn.sources.length, row.sources.length);
      assert.equal(drawn.marked, false);
    }
    assert.doesNotMatch(JSON.stringify(model), /undefined|NaN|\.\./);
  });
}

test('severity is one of the words of the page', () => {
  const said = ['interactions', 'warnings', 'must-not'].flatMap((topic) =>
    topicModel(topic).sections.flatMap((section) => section.rows.map(({ aside }) => aside)),
  );
  for (const word of [
    'Avoid',
    'Do not combine',
    'Known, no action stated',
    'Must not take it',
    'Boxed warning',
  ])
    assert.ok(said.includes(word), word);
});

test('the row that an address names is marked, and no other', () => {
  for (const place of ['warning/kidneys', 'adverse_effect/combo-nausea', 'question/stopping']) {
    const marked = rowsOf(topicModel(place)).filter((row) => row.marked);
    assert.deepEqual(
      marked.map((row) => row.place),
      [place],
    );
  }
});

test('side effects say both figures of the facts, and whose', () => {
  const { effects } = topicModel('side-effects');
  assert.equal(effects?.columns.length, 3);
  const nausea = effects.rows.find(({ id }) => id === 'combo-nausea');
  assert.equal(nausea?.withIt, '33 with it');
  assert.equal(nausea?.without, '7 without');
  assert.match(nausea?.product ?? '', /combination/);
  assert.equal(effects.rows.find(({ id }) => id === 'oral-nausea')?.without, 'not compared');
  assert.equal(
    effects.rows.find(({ id }) => id === 'xr-trial-nausea')?.without,
    '9 with placebo injection',
    'what the others had is said where it is no plain placebo',
  );
});

test('a medicine answers in the words of its rows, or as the facts say of one that nobody knows', () => {
  const known = medicineModel(core.medicine('tramadol'), dataset);
  assert.ok(known.answers.length && !known.text && !known.condition);
  assert.ok(known.answers.some(({ severity }) => severity === 'Avoid'));
  assert.ok(known.answers.every(({ sources }) => sources.length));
  const unknown = medicineModel(core.medicine('lisinopril'), dataset);
  assert.match(unknown.text ?? '', /^Nothing here says how lisinopril and /);
  assert.ok(medicineModel(core.medicine(''), dataset).text);
  assert.equal(medicineModel(core.medicine('fibromyalgia'), dataset).condition?.id, 'fibromyalgia');
});

test('how we know adds up, in 110 words at most for how results are worked out', () => {
  const method = core.method();
  const model = howWeKnowModel(method);
  const [all, summary, full, secondary] = (model.sections[0]?.texts[0]?.match(/\d+/g) ?? []).map(Number);
  assert.deepEqual(
    [all, summary, full, secondary],
    [method.records, method.summary, method.fullText, method.secondary],
  );
  assert.equal(summary + full + secondary, all);
  assert.ok((model.sections[1]?.texts[0]?.split(' ').length ?? 999) <= 110);
  const text = JSON.stringify(model);
  for (const fact of [method.version, method.madeBy, method.mistakes, 'No risk of bias was rated'])
    assert.ok(text.includes(fact), fact);
});
