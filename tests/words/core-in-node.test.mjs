// The core as a Node module, for whoever asks it without a page: its bytes, one object, plain answers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const PACKAGE = new URL('../../pkg/', import.meta.url);
/** @type {typeof import('#core')} */
const { Explorer, initSync } = await import(new URL('core.js', PACKAGE).href);

initSync({ module: readFileSync(new URL('core_bg.wasm', PACKAGE)) });
const explorer = new Explorer();

test('bytes and one object are all it takes, and without a query every use is listed', () => {
  const { total, all, results, partial, answers } = explorer.list();
  assert.equal(total, all);
  assert.equal(results.length, total);
  assert.equal(new Set(results.map(({ id }) => id)).size, total);
  assert.equal(partial, false);
  assert.deepEqual(answers, []);
  for (const { id, grade } of results) {
    assert.ok([0, 1, 2, 3, 4].includes(grade.level), id);
    assert.equal(typeof grade.direction, 'string', id);
  }
});

test('a part of the results is that part, and the total is that of all', () => {
  const whole = explorer.list({ text: 'pain' });
  const part = explorer.list({ text: 'pain' }, { from: 2, count: 3 });
  assert.equal(part.total, whole.total);
  assert.deepEqual(
    part.results.map(({ id }) => id),
    whole.results.slice(2, 5).map(({ id }) => id),
  );
  assert.deepEqual(explorer.list({}, { from: 1e6 }).results, []);
});

test('it says whether all words were found, and what answers a question', () => {
  const some = explorer.list({ text: 'itchy bowel' });
  assert.ok(some.partial && some.results.some(({ id }) => id === 'irritable-bowel-syndrome'));
  const [row] = explorer.list({ text: 'can i take it with codeine' }).answers;
  assert.ok(row);
  assert.ok(row.danger && row.text && row.id && row.part);
});

test('a mistake has a code and the field', () => {
  for (const [query, code, field] of /** @type {const} */ ([
    [{ text: 5 }, 'wrong-type', 'text'],
    [{ strength: ['level-9'] }, 'unknown-value', 'strength'],
  ]))
    assert.throws(() => explorer.list(/** @type {any} */ (query)), { code, field });
});
