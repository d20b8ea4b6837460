// The sheet of every use in words: nothing broken, no figure of our own, every source whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheet } from '../../www/src/words/sheet.js';
import { everyFigureGiven, unbroken } from './checks.mjs';
import { loadCore } from './core.mjs';

const core = await loadCore();
const dataset = core.dataset();

for (const regimen of [[], ['low-dose']]) {
  test(`the sheet of every use is said whole, with ${regimen[0] ?? 'all dose forms'}`, () => {
    for (const { id } of core.list({}).results) {
      const given = core.sheet(id, { regimen });
      const page = core.condition(id, { regimen });
      const model = sheet(given, page, dataset);
      unbroken(model, [given, page, dataset], id);
      const { sources, forms, help, ...rest } = model;
      everyFigureGiven(rest, [given, { ...page, studies: [] }, dataset], id);
      everyFigureGiven(help, [page.grade.summary, page.realUnits], id);
      everyFigureGiven(forms, given.forms, id);
      for (const source of sources) {
        const record = page.studies.find((study) => study.id === source.id);
        everyFigureGiven(source, record, id);
        assert.ok(source.text.includes(record?.authors ?? record?.title ?? '?'), source.text);
        assert.ok(source.text.includes(`, ${record?.year}. `), source.text);
        assert.equal(source.href, record?.links[0]?.href);
      }
      assert.equal(sources.length, given.sources.length, id);
      assert.equal(model.dangers.length > 0, page.dangerApplies, id);
      assert.equal(Boolean(model.moreSources), given.moreSources > 0, id);
      assert.equal(Boolean(model.moreCaveats), given.moreCaveats > 0, id);
    }
  });
}

test('a sheet begins with the drug, and what one product is bound to says so', () => {
  const obesity = sheet(core.sheet('obesity'), core.condition('obesity'), dataset);
  assert.equal(
    `${obesity.subject} ${obesity.name}`,
    'Naltrexone for Obesity and overweight (with bupropion)',
  );
  assert.equal(obesity.mustNot.filter((text) => text.startsWith('Only the ')).length, 1);
  assert.match(obesity.mustNot.join(' '), /seizure/);
  const pain = sheet(core.sheet('fibromyalgia'), core.condition('fibromyalgia'), dataset);
  assert.doesNotMatch(pain.mustNot.join(' '), /Only the|former/);
});
