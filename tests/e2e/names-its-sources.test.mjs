// About the drug nothing is said without where it was read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, set } from './article.mjs';
import { TOPICS } from './topics.mjs';

test('everything said has its sources one step away, each a way to the work itself', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'view="drug"' });
  for (const topic of TOPICS) {
    await set(page, { topic });
    const all = explorer.getByText(/^Show all \d+$/);
    if (await all.count()) await all.first().click();
    await painted(page);
    const rows = await explorer.locator('[part~="row"], .effects tbody').evaluateAll((rows) =>
      rows.map((row) => ({
        text: row.textContent?.slice(0, 60),
        sources: row.querySelectorAll('.sources > li').length,
        links: [...row.querySelectorAll('a[href]')].map((a) => a.getAttribute('href') ?? ''),
      })),
    );
    assert.ok(rows.length > 0, topic);
    for (const { text, sources, links } of rows) {
      // a source without a page of its own is named
      assert.ok(sources > 0, `${topic}: ${text}`);
      for (const href of links) assert.match(href, /^https?:\/\//, `${topic}: ${text}`);
    }
  }
  await close();
});

test('every measured quantity has its value, its form and its sources', async () => {
  const { explorer, close } = await openArticle({ attributes: 'view="drug" topic="how-it-works"' });
  const counted = await explorer.evaluate((element) => {
    const { rows } = /** @type {any} */ (element).explorer.drug({ view: 'drug', topic: 'how-it-works' });
    return rows?.filter((/** @type {any} */ { row }) => row.part === 'pharmacokinetic').length;
  });
  assert.equal(counted, 24);
  const half = explorer.locator('[part~="row"]', { hasText: 'Half-life of naltrexone' });
  await half.locator('summary').first().click();
  assert.match(await half.innerText(), /about 4 hours/i);
  assert.match(await half.innerText(), /tablet/i);
  await close();
});
