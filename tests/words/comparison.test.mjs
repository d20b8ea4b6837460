// Uses side by side in words: nothing broken, no figure of our own, a line where the core gives a summary and nowhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison, nameOf } from '../../www/src/words/comparison.js';
import { everyFigureGiven, unbroken } from './checks.mjs';
import { loadCore } from './core.mjs';

const core = await loadCore();
const dataset = core.dataset();
const ids = core.list({}).results.map(({ id }) => id);

for (const regimen of [[], ['low-dose']]) {
  test(`every use is said beside others, with ${regimen[0] ?? 'all dose forms'}`, () => {
    for (let n = 0; n < ids.length; n += 4) {
      const compare = ids.slice(n, n + 4);
      const given = core.comparison({ compare, regimen });
      const model = comparison(given, dataset);
      unbroken(model, [given, dataset], compare.join());
      assert.deepEqual(
        model.uses.map(({ id }) => id),
        compare,
      );
      for (const [place, use] of model.uses.entries()) {
        const { grade, ...one } = given.uses[place] ?? assert.fail();
        everyFigureGiven(use.words, grade, use.id);
        everyFigureGiven({ ...use, mark: undefined }, [grade, one, dataset], use.id);
        assert.equal(Boolean(use.mark), Boolean(grade.summary), use.id);
        // a result that says that there is no study needs no other words
        assert.equal(Boolean(use.words), grade.level > 0, use.id);
        assert.equal(use.danger, one.dangerApplies ? dataset.dangerInShort : undefined, use.id);
      }
      assert.ok(model.full ?? compare.length < 4);
    }
  });
}

test('one use stands with its dose forms, and none with some to begin with', () => {
  const alone = comparison(core.comparison({ compare: ['opioid-use-disorder'] }), dataset);
  assert.ok(alone.forms.length > 2 && alone.forms.some(({ mark }) => mark) && !alone.suggestions.length);
  assert.equal(alone.spoken, 'Side by side: Opioid use disorder');
  const none = comparison(core.comparison({}), dataset);
  assert.ok(none.suggestions.length > 2 && !none.uses.length && !none.forms.length);
  assert.equal(none.spoken, '');
});

test('what could hurt is said once where it is the same for all', () => {
  const model = comparison(core.comparison({ compare: ['anxiety', 'fibromyalgia'] }), dataset);
  assert.match(model.hurt ?? '', /^For all of these: Must not take it: taking opioid medicines/);
  assert.ok(model.uses.every(({ hurt }) => !hurt));
  const apart = comparison(
    {
      ...core.comparison({}),
      uses: core.comparison({ compare: ['anxiety', 'fibromyalgia'] }).uses.map((use, n) => ({
        ...use,
        hurt: { part: 'warning', id: `w${n}`, name: `Harm ${n}`, severity: 'serious' },
      })),
    },
    dataset,
  );
  assert.deepEqual(
    apart.uses.map(({ hurt }) => hurt),
    ['Serious: harm 0.', 'Serious: harm 1.'],
  );
});

test('the mark of a use stands where its numbers do', () => {
  const { uses } = core.comparison({ compare: ['fibromyalgia', 'alcohol-use-disorder'] });
  const model = comparison({ ...core.comparison({}), uses }, dataset);
  for (const [n, { mark }] of model.uses.entries()) {
    const { g, low, high } = uses[n]?.grade.summary ?? assert.fail();
    for (const [place, value] of /** @type {const} */ ([
      [mark?.at, g],
      [mark?.from, low],
      [mark?.to, high],
    ]))
      assert.ok(Math.abs((place ?? -1) - (500 + value / 3)) <= 1, `${place} ${value}`);
  }
});

test('a use that may be added goes by its shorter name', () => {
  assert.deepEqual(nameOf({ id: 'a', name: 'A long name', rowName: 'A' }), { id: 'a', name: 'A' });
  assert.equal(core.addable({ text: 'depression' }).map(nameOf)[0]?.name, 'Depression');
});
