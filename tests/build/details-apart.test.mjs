// The core whose details come apart: it lists, searches and answers as the whole one does; what it cannot know yet it
// refuses to answer; and it takes no text but the one that belongs to it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { loadCore } from '../words/core.mjs';

/** @param {string} name of a script of the folder @returns {{ build: string, part: any }} what it hands over */
function partOf(name) {
  const script = readFileSync(new URL(`../../pkg/folder/${name}.js`, import.meta.url), 'utf8');
  /** @type {{ build: string, part: any } | undefined} */
  let given;
  const document = {
    currentScript: {
      nxPart(/** @type {string} */ build, /** @type {any} */ part) {
        given = { build, part };
      },
    },
  };
  vm.runInThisContext(`(function (document) {${script.replace('\ufeff', '')}\n})`)(document);
  assert.ok(given, name);
  return given;
}

const whole = /** @type {any} */ (await loadCore());
/** A core of its own, without details. */
async function coreApart() {
  const { Explorer } = await partOf('core').part();
  return new Explorer();
}
/** @type {string} */
const details = partOf('details').part;

const typed = ['queries', 'questions'].flatMap((name) =>
  readFileSync(new URL(`../${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t')[0] ?? ''),
);
const { results } = whole.list({});
const { facets } = whole.dataset();

/** Where an answer was read comes with the details. @param {any} answer */
const withoutSources = (answer) =>
  JSON.stringify(answer, (key, value) => {
    if (key === 'sources') return undefined;
    return ArrayBuffer.isView(value) ? [.../** @type {Uint16Array} */ (value)] : value;
  });

/** What is asked before any detail: the method, and what it is given. @returns {Generator<[string, ...any[]]>} */
function* asked() {
  yield ['dataset'];
  yield ['method'];
  yield ['list', {}];
  for (const text of typed) yield ['list', { text }];
  for (const { id, name } of results)
    for (const text of [name, name.slice(0, 3), name.slice(1), id]) yield ['list', { text }, { count: 8 }];
  for (const { id, values } of facets)
    for (const value of values) {
      yield ['list', { [id]: [value] }];
      yield ['list', { [id]: [value], text: 'pain' }];
      yield ['map', { [id]: [value] }];
      yield ['tidy', { [id]: [value], text: 'pain' }];
    }
  for (const sort of ['strength', 'direction', 'name', 'people', 'newest']) yield ['list', { sort }];
  for (const text of ['pain', 'alcohol', 'fibro']) yield ['addable', { text }];
}

test('before its details have come it answers every query, question and filter as the whole core does', async () => {
  const core = await coreApart();
  let count = 0;
  for (const [method, ...given] of asked()) {
    const [one, other] = [core, whole].map((each) => withoutSources(each[method](...given)));
    assert.ok(one === other, `${method} ${JSON.stringify(given)}`);
    count++;
  }
  assert.ok(count > 900, `${count} answers`);
});

const [{ id: use }, { id: other }] = results;
/** What the details answer. @type {[string, ...any[]][]} */
const deeper = [
  ['condition', use],
  ['sheet', use],
  ['comparison', { compare: [use, other] }],
  ['claims', {}],
  ['drug', {}],
  ['medicine', 'tramadol'],
  ['records', {}],
  ['records', { view: 'drug' }],
];

/** @param {() => unknown} act */
function codeOf(act) {
  try {
    act();
  } catch (error) {
    return /** @type {any} */ (error).code;
  }
}

test('before its details have come it refuses what they answer, and nothing of that is left afterwards', async () => {
  const core = await coreApart();
  for (const [method, ...given] of deeper)
    assert.equal(
      codeOf(() => core[method](...given)),
      'details-missing',
      method,
    );
  core.addDetails(details);
  for (const [method, ...given] of deeper)
    assert.ok(JSON.stringify(core[method](...given)) === JSON.stringify(whole[method](...given)), method);
});

test('with its details it is the whole core: every answer, with where it was read', async () => {
  const core = await coreApart();
  core.addDetails(details);
  const same = (/** @type {string} */ method, /** @type {any[]} */ ...given) => {
    const [one, other] = [core, whole].map((each) => JSON.stringify(each[method](...given)));
    assert.ok(one === other, `${method} ${JSON.stringify(given)}`);
  };
  for (const text of typed) same('list', { text }, { count: 8 });
  for (const { id } of results) {
    same('condition', id, { regimen: ['low-dose'] });
    same('condition', id);
    same('sheet', id);
  }
  const { topics } = whole.drug({ view: 'drug' });
  assert.ok(topics.length > 5);
  for (const { id: topic } of topics) same('drug', { view: 'drug', topic });
  for (const view of ['list', 'articles', 'drug']) same('records', { view });
  same('claims', { verdict: ['mistaken'] });
});

test('details that are given twice are harmless', async () => {
  const core = await coreApart();
  core.addDetails(details);
  const before = JSON.stringify(core.condition(use));
  core.addDetails(details);
  assert.equal(
    codeOf(() => core.addDetails('nonsense')),
    'damaged',
  );
  assert.equal(JSON.stringify(core.condition(use)), before);
});

/** @type {[string, any, string][]} */
const hostile = [
  ['nothing', undefined, 'wrong-type'],
  ['a number', 5, 'wrong-type'],
  ['an object that says it is a text', { toString: () => details }, 'wrong-type'],
  ['an empty text', '', 'damaged'],
  ['a text without a first line', 'x'.repeat(100), 'damaged'],
  ['a megabyte', 'x'.repeat(1 << 20), 'damaged'],
  ['a megabyte after the right first line', `${details.slice(0, 17)}${'x'.repeat(1 << 20)}`, 'damaged'],
  ['details that were cut', details.slice(0, -1), 'damaged'],
  ['details with something after them', `${details}x`, 'damaged'],
  ['details with a letter changed', details.replace('placebo', 'Placebo'), 'damaged'],
  ['half a surrogate pair', `${details.slice(0, -1)}\ud83d`, 'damaged'],
  ['details of another build', `0123456789abcdef${details.slice(16)}`, 'version-mismatch'],
];
for (const [sentence, text, code] of hostile)
  test(`${sentence}: it is refused as ${code}, and the right details are still taken`, async () => {
    const core = await coreApart();
    const before = withoutSources(core.list({ text: 'pain' }));
    assert.equal(
      codeOf(() => core.addDetails(text)),
      code,
    );
    assert.equal(
      codeOf(() => core.condition(use)),
      'details-missing',
    );
    assert.equal(withoutSources(core.list({ text: 'pain' })), before);
    core.addDetails(details);
    assert.equal(core.condition(use).id, use);
  });
