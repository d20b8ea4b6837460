// Words as people type them: slips, abbreviations, words run together; and a way out where nothing is found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, SEARCH, type } from './article.mjs';

/** @param {import('playwright-core').Locator} explorer */
const first = (explorer) => explorer.locator('[part~="card"]').first();

for (const [typed, wanted, marked] of [
  ['fybromyalga', 'fibromyalgia', ''],
  ['crohns', 'crohns-disease', "Crohn's"],
  ['AUD', 'alcohol-use-disorder', 'AUD'],
  ['naltrexone for my fibromyalgia', 'fibromyalgia', 'Fibromyalgia'],
  ['multiplesclerosis', 'multiple-sclerosis', ''],
]) {
  test(`"${typed}" finds ${wanted} first${marked && ' and marks what matched'}`, async () => {
    const { page, explorer, close } = await openArticle();
    await type(page, typed);
    assert.equal(await first(explorer).getAttribute('data-id'), wanted);
    if (marked) assert.equal(await first(explorer).locator('mark').first().textContent(), marked);
    await close();
  });
}

test('a hit by another name says which', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'AUD');
  assert.equal(await first(explorer).locator('.row-matched').innerText(), 'Also called AUD');
  await close();
});

test('where nothing matches all words, the best partial matches stand below a line that says so', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'irritable colon zzzzzz');
  const line = explorer.getByText('No use matches all of these words. These match some of them:');
  assert.equal(await first(explorer).getAttribute('data-id'), 'irritable-bowel-syndrome');
  const [above, below] = [await line.boundingBox(), await first(explorer).boundingBox()];
  assert.ok(above && below && above.y < below.y);
  await close();
});

test('a far spelling is offered as a button that searches for it', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'fibrumialja');
  assert.equal(await explorer.locator('[part~="card"]').count(), 0);
  await explorer.locator('.nothing').getByRole('button', { name: 'Fibromyalgia' }).click();
  await painted(page);
  assert.equal(await first(explorer).getAttribute('data-id'), 'fibromyalgia');
  assert.match(await explorer.locator(SEARCH).inputValue(), /^fibromyalgia$/i);
  await close();
});

test('filters that stand in the way are named, each with a button that lifts it and what it would give', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'category="dermatological" regimen="implant" approval="off-label" rows="200"',
  });
  const lifts = explorer.locator('.nothing').getByRole('button', { name: /^Without/ });
  const names = await lifts.allInnerTexts();
  assert.ok(names.length >= 2);
  for (const name of names) {
    const before = await explorer.evaluate((element) => /** @type {any} */ (element).query);
    const promised = Number(/(\d+) uses?$/.exec(name)?.[1]);
    await explorer.getByRole('button', { name, exact: true }).click();
    await painted(page);
    assert.ok(promised > 0);
    assert.equal(await explorer.locator('[part~="card"]').count(), promised, name);
    await explorer.evaluate((element, query) => {
      /** @type {any} */ (element).query = query;
    }, before);
    await painted(page);
  }
  await close();
});

test('what others ask stands below the search where nothing is typed yet, stays while a reader types, and asks', async () => {
  const { page, explorer, close } = await openArticle();
  const tries = explorer.locator('.tries').getByRole('button');
  const asked = await tries.allInnerTexts();
  assert.ok(asked.length >= 4);
  await type(page, 'pain');
  assert.deepEqual(await tries.allInnerTexts(), asked);
  for (const [place, name] of asked.entries()) {
    await tries.nth(place).click();
    await painted(page);
    assert.equal(await explorer.locator(SEARCH).inputValue(), name);
    assert.ok((await explorer.locator('[part~="card"], .drug-answer').count()) > 0, name);
  }
  await close();
});

test('"no clear difference or worse" is one press away, and says so of each use in its own words', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'rows="200"' });
  const button = explorer.locator('.group[data-id="no-difference"]');
  const promised = Number(/\d+/.exec(await button.innerText())?.[0]);
  await button.click();
  await painted(page);
  assert.equal(
    await explorer.getAttribute('direction'),
    'little-or-no-difference no-clear-difference made-worse made-worse-in-one-small-trial',
  );
  const words = await explorer.locator('[part~="card"] [part~="grade"] strong').allTextContents();
  assert.equal(words.length, promised);
  for (const each of words) assert.match(each, /^(Little or no|No clear) difference|^Did worse than placebo/);
  const symbols = await explorer.locator('[part~="card"] [part~="grade"] .symbol').allTextContents();
  assert.deepEqual([...new Set(symbols.map((each) => each.trim()))].sort(), ['■', '□']);
  await button.click();
  await painted(page);
  assert.equal(await explorer.getAttribute('direction'), null);
  await close();
});
