// Every use in words, under every kind of dose form: nothing broken, nothing lost, no figure of our own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { condition } from '../../www/src/words/condition.js';
import { plain } from '../../www/src/words/pieces.js';
import { everyFigureGiven, unbroken } from './checks.mjs';
import { loadCore } from './core.mjs';

const core = await loadCore();
const dataset = core.dataset();

for (const regimen of [[], ['low-dose'], ['extended-release-injection']]) {
  test(`every use is said whole, with ${regimen[0] ?? 'all dose forms'}`, () => {
    const ids = core.list({}).results.map(({ id }) => id);
    assert.equal(ids.length, dataset.counts.conditions);
    for (const id of ids) {
      const given = core.condition(id, { regimen });
      const model = condition(given, dataset);
      unbroken(model, [given, dataset], id);

      // each part against what it is made of
      const { phrase, figures, why, help, forms, trials, pooled, others, ...rest } = model;
      everyFigureGiven({ phrase, figures, why }, given, id);
      everyFigureGiven(rest, [{ ...given, studies: [] }, dataset], id);
      everyFigureGiven(help.summary, given.grade.summary, id);
      everyFigureGiven(help.realUnits, given.realUnits, id);
      for (const [n, form] of forms.entries()) everyFigureGiven(form, given.forms[n], id);
      const studies = new Map(given.studies.map((study) => [study.id, study]));
      for (const one of [...trials, ...pooled, ...others]) everyFigureGiven(one, studies.get(one.id), id);
      for (const one of [...help.strips, ...help.pooled]) everyFigureGiven(one, studies.get(one.study), id);

      // nothing is lost
      assert.equal(trials.length + pooled.length + others.length, given.studies.length, id);
      assert.equal(help.strips.length, given.trials.length, id);
      assert.equal(help.pooled.length, given.pooled.length, id);
      assert.equal(plain(model.verdict), given.bottomLine, id);
      assert.equal(model.verdict.filter(({ study }) => study).length, given.cited.length, id);
      assert.equal(Boolean(help.summary), !help.none, id);
      assert.equal(model.danger !== undefined, given.dangerApplies, id);
      for (const { mark } of [...help.strips, ...help.pooled, ...(help.summary ? [help.summary] : [])]) {
        if (!mark) continue;
        assert.ok(mark.from <= mark.at && mark.at <= mark.to && mark.from >= 0 && mark.to <= 1000, id);
        assert.ok(mark.size >= 6 && mark.size <= 14, id);
      }
    }
  });
}

test('a magnitude is said only where the core gives one', () => {
  const sized = { said: 0, silent: 0 };
  for (const { id } of core.list({}).results) {
    const given = core.condition(id, {});
    const words = condition(given, dataset).help.summary?.words ?? '';
    const said = /small difference|moderate (difference|one)|small one/.test(words);
    if (said) assert.ok(given.grade.summary?.sizes, id);
    if (given.grade.summary) sized[said ? 'said' : 'silent'] += 1;
  }
  assert.ok(sized.said > 20 && sized.silent > 0, JSON.stringify(sized));
});
