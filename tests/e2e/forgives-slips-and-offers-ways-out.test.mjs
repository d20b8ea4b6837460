// Words as people type them: slips, abbreviations, words run together; and a way out where nothing is found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, indexFile, newPage, ready } from './browser.mjs';

async function opened() {
  const visit = await newPage();
  await visit.page.goto(indexFile);
  await ready(visit.page);
  return visit;
}

for (const [typed, wanted, marked] of [
  ['fybromyalga', 'fibromyalgia', 'Fibromyalgia'],
  ['crohns', 'crohns-disease', "Crohn's"],
  ['AUD', 'alcohol-use-disorder', 'AUD'],
  ['naltrexone for my fibromyalgia', 'fibromyalgia', 'Fibromyalgia'],
  ['multiplesclerosis', 'multiple-sclerosis', ''],
]) {
  test(`"${typed}" finds ${wanted} first and marks what matched`, async () => {
    const { page, close } = await opened();
    await page.locator('[part~="search"]').pressSequentially(typed);
    const first = page.locator('[part~="card"]').first();
    assert.equal(await first.getAttribute('data-id'), wanted);
    if (marked) assert.equal(await first.locator('mark').first().textContent(), marked);
    await close();
  });
}

test('a hit by another name says which', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').fill('AUD');
  assert.equal(await page.locator('[part~="card"]').first().locator('.reason').innerText(), 'matched: AUD');
  await close();
});

test('where nothing matches all words, the best partial matches stand below a divider that says so', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').fill('irritable colon zzzzzz');
  assert.equal(
    await page.locator('.divider').innerText(),
    'No condition matches all of these words. These match some of them:',
  );
  assert.equal(
    await page.locator('[part~="card"]').first().getAttribute('data-id'),
    'irritable-bowel-syndrome',
  );
  await close();
});

test('a far spelling is offered as a button that searches for it', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').fill('fibrumialja');
  assert.equal(await page.locator('[part~="card"]').count(), 0);
  await page.locator('.suggestion').click();
  assert.equal(await page.locator('[part~="card"]').first().getAttribute('data-id'), 'fibromyalgia');
  await close();
});

test('filters that stand in the way are named, each with a button that lifts it', async () => {
  const { page, close } = await opened();
  await page.locator('naltrexone-explorer').evaluate((element) => {
    element.setAttribute('category', 'skin dermatological');
    element.setAttribute('regimen', 'implant');
    element.setAttribute('approval', 'off-label');
  });
  await page.locator('.nothing').waitFor();
  const lift = page.locator('.lift button', { hasText: 'Implant' });
  const promised = Number(/(\d+)$/.exec(await lift.innerText())?.[1]);
  await lift.click();
  await complete(page);
  assert.ok(promised > 0);
  assert.equal(await page.locator('[part~="card"]').count(), promised);
  await close([
    'warning: "category" has no value "skin"; allowed: addiction, psychiatric, pain, autoimmune, gastrointestinal, neurological, metabolic, dermatological, oncology, infectious, other.',
  ]);
});

test('quick topics stand where no filter is on, stay put while a reader types, and ask', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').fill('pain');
  assert.equal(await page.locator('.topics button').count(), 7);
  await page.locator('[part~="search"]').fill('');
  await page.getByRole('button', { name: 'Tried: no clear difference or worse' }).click();
  await complete(page);
  assert.equal(await page.locator('.topics').count(), 0);
  assert.equal(
    await page.locator('naltrexone-explorer').getAttribute('direction'),
    'little-or-no-difference no-clear-difference made-worse made-worse-in-one-small-trial',
  );
  const words = await page.locator('[part~="card"] .direction').allTextContents();
  assert.deepEqual(words, [
    '■Little or no difference',
    '□No clear difference; how large one could be is not known',
    '□No clear difference; how large one could be is not known',
    '□No clear difference; how large one could be is not known',
  ]);
  await close();
});
