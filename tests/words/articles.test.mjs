// The articles' claims in words: the lead adds up, what does not hold comes first, every claim says its verdict.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesModel } from '../../www/src/words/articles.js';
import { loadCore } from './core.mjs';

const core = await loadCore();

test('the lead counts every claim, and every claim stands with its verdict and article', () => {
  const given = core.claims({});
  const model = articlesModel(given);
  const [all, , ...parts] = [...model.lead.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  assert.equal(all, given.claims.length);
  assert.equal(
    parts.reduce((sum, part) => sum + part, 0),
    all,
    model.lead,
  );
  assert.equal(model.claims.length, all);
  assert.equal(new Set(model.claims.map(({ key }) => key)).size, all, 'each has a key of its own');
  for (const [n, claim] of model.claims.entries()) {
    assert.ok(claim.verdict && claim.source && claim.about.text, claim.key);
    assert.equal(claim.says, given.claims[n]?.says);
    assert.doesNotMatch(JSON.stringify(claim), /undefined|null|NaN/);
  }
});

test('a verdict that is asked for leaves its claims alone', () => {
  const model = articlesModel(core.claims({ verdict: ['mistaken'] }));
  assert.ok(model.claims.length > 0 && model.claims.every(({ verdict }) => verdict === 'Wrong'));
  assert.deepEqual(
    model.verdicts.filter(({ selected }) => selected).map(({ id }) => id),
    ['mistaken'],
  );
});

test('one claim in one article is said as one', () => {
  const article = { id: 'a', title: 'T', author: 'A', kind: 'blog', claims: 1, agree: 1 };
  const one = articlesModel({
    articles: [article],
    verdicts: [{ id: 'agrees', count: 1, selected: false }],
    all: 1,
    claims: [],
  });
  assert.equal(one.lead, 'Of 1 claims in one article 1 holds up.');
});
