// What a reader has done on a view is there again on the way back: pages turned, rows shown, folds opened, names asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, set, type } from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** @param {Locator} explorer */
const conditionOpened = async (explorer) => explorer.locator('[part~="condition"]').waitFor();

/**
 * What is done on a view, what then leads elsewhere, and what must be there again.
 * @type {[string, string, (page: Page, explorer: Locator) => Promise<unknown>, string, string][]}
 */
const done = [
  [
    'the page of the table',
    'view="table"',
    (_, explorer) => explorer.locator('.pages button').nth(2).click(),
    '[part~="row"] th :is(a, button)',
    '[part~="row"] th',
  ],
  [
    'the smaller ones on the map of sizes',
    'view="sizes"',
    (_, explorer) => explorer.locator('.smaller > summary').click(),
    '.smaller [part~="mark"] :is(a, button)',
    '.smaller[open] [part~="mark"]',
  ],
  [
    'what was known of a medicine',
    'view="drug" size="full"',
    async (page, explorer) => {
      await explorer.locator('[part~="medicine"]').fill('ibuprofen');
      await page.keyboard.press('Enter');
      await explorer.locator('.known .drug-answer').first().waitFor();
    },
    '.topics :is(a, button)',
    '.known .drug-answer',
  ],
  [
    'claims that were shown and opened',
    'view="articles"',
    async (_, explorer) => {
      await explorer.getByText(/^Show all \d+$/).click();
      await explorer.locator('[part~="claim"] summary', { hasText: 'Fibromyalgia' }).last().click();
    },
    '[part~="claim"] details[open] p :is(a, button)',
    '[part~="claim"], [part~="claim"] details[open]',
  ],
  [
    'trials of a use that were shown and opened',
    'condition="alcohol-use-disorder" size="full"',
    async (_, explorer) => {
      await explorer
        .locator('.studies')
        .getByText(/^Show all \d+$/)
        .click();
      await explorer.locator('[part~="study"] > summary').nth(20).click();
    },
    '.hurt :is(a, button)',
    '[part~="study"][open], .study-list > li:not([hidden])',
  ],
  [
    'filters that were opened',
    '',
    (_, explorer) => explorer.locator('.filters > summary').click(),
    '[part~="card"] .row-name :is(a, button)',
    '.filters[open] [part~="value"]',
  ],
];

for (const links of ['', 'deep-links'])
  for (const [what, attributes, act, leads, again] of done) {
    test(`${what}, ${links || 'without addresses'}`, async () => {
      const { page, explorer, close } = await openArticle({
        attributes: `${links} ${attributes}`,
        below: 900,
      });
      await act(page, explorer);
      await painted(page);
      const there = await explorer.locator(again).allTextContents();
      assert.ok(there.length > 0);
      const way = explorer.locator(leads).first();
      await way.scrollIntoViewIfNeeded();
      const id = await way.evaluate((each) => each.closest('[data-id]')?.getAttribute('data-id'));
      const before = await page.evaluate(() => scrollY);
      await way.click();
      await painted(page);
      // what covers the screen leaves it where it is
      if ((await explorer.locator('dialog').count()) === 0)
        assert.notDeepEqual(await explorer.locator(again).allTextContents(), there);
      if (links) await page.goBack();
      else await page.keyboard.press('Escape');
      await painted(page);
      await painted(page);
      assert.deepEqual(await explorer.locator(again).allTextContents(), there);
      assert.equal(await page.evaluate(() => scrollY), before);
      assert.equal((await focused(page))?.id, id);
      // once forward and back, it is there still
      if (links) {
        await page.goForward();
        await painted(page);
        await page.goBack();
        await painted(page);
        await painted(page);
        assert.deepEqual(await explorer.locator(again).allTextContents(), there);
      }
      await close();
    });
  }

test('what was done on one use is not done on another, nor when a script shows the same again', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'condition="alcohol-use-disorder"' });
  const shown = () => explorer.locator('.study-list').first().locator('> li:not([hidden])').count();
  await explorer
    .locator('.studies')
    .getByText(/^Show all \d+$/)
    .click();
  await painted(page);
  assert.ok((await shown()) > 5);
  await set(page, { condition: 'opioid-use-disorder' });
  assert.equal(await shown(), 5);
  await set(page, { condition: 'alcohol-use-disorder' });
  assert.equal(await shown(), 5);
  await close();
});

test('a sort of the table begins at its first page, also one that was turned before', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'view="table"' });
  const current = () => explorer.locator('.pages [aria-current]').innerText();
  await explorer.locator('.pages button').nth(2).click();
  await painted(page);
  const turned = await current();
  for (const sort of ['name', 'people', 'name']) {
    await explorer.locator(`thead .of-${sort} button`).click();
    await painted(page);
    assert.notEqual(await current(), turned, sort);
  }
  await close();
});

test('rows that were added are there again, with the row that was opened', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links', below: 900 });
  for (let n = 0; n < 2; n += 1) {
    await explorer.locator('.more').click();
    await painted(page);
  }
  const rows = explorer.locator('[part~="card"]');
  assert.equal(await rows.count(), 26);
  const id = await rows.nth(22).getAttribute('data-id');
  await rows.nth(22).locator('a').first().click();
  await conditionOpened(explorer);
  await page.goBack();
  await explorer.locator('[part~="results"]').waitFor();
  await painted(page);
  assert.equal(await rows.count(), 26);
  assert.equal((await focused(page))?.id, id);
  // what is typed anew begins with few again
  await type(page, 'pain');
  assert.ok((await rows.count()) <= 6);
  await close();
});
