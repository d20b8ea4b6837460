// A question about another medicine leads to what is known of the drug, by keyboard, and back again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, indexFile, newPage, ready } from './browser.mjs';

const QUESTION = 'is it safe with tramadol';

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function asked(options) {
  const visit = await newPage(options);
  await visit.page.goto(indexFile);
  await ready(visit.page);
  await visit.page.locator('[part~="search"]').fill(QUESTION);
  return { ...visit, rows: visit.page.locator('[part~="about-drug"]') };
}

/** @param {import('playwright-core').Page} page */
const focused = (page) =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return active?.closest('[data-id]')?.getAttribute('data-id');
  });

test('the warning stands above all results and leads to its row, and back', async () => {
  const { page, rows, close } = await asked();
  await rows.waitFor();
  const tops = await page
    .locator('[part~="about-drug"], [part~="card"]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  assert.equal(Math.min(...tops), tops[0], 'above the first card');
  const button = rows.getByRole('button', { name: 'Opioid painkillers' });
  assert.match(await rows.innerText(), /Interaction: avoid/);
  await button.focus();
  await page.keyboard.press('Enter');
  const row = page.locator('.part[data-id="interactions"] [data-id="opioid-analgesics"]');
  await row.waitFor();
  await page.waitForFunction(() =>
    document.querySelector('naltrexone-explorer')?.shadowRoot?.activeElement?.closest('[part~="drug"]'),
  );
  assert.equal(await focused(page), 'opioid-analgesics');
  const { top = -1, bottom = Number.POSITIVE_INFINITY } = await row.evaluate((each) => {
    const box = each.getBoundingClientRect();
    return { top: box.top, bottom: box.bottom };
  });
  assert.ok(top >= 0 && bottom <= 900, 'in view');
  await page.goBack();
  await rows.waitFor();
  assert.equal(await page.locator('[part~="search"]').inputValue(), QUESTION);
  assert.equal(await focused(page), 'interactions/opioid-analgesics');
  await close();
});

test('who writes of dying is told at once where to turn, and led to more about it', async () => {
  const { page, rows, close } = await asked();
  await page.locator('[part~="search"]').fill('i want to die since starting this');
  await rows.getByText('Samaritans', { exact: true }).waitFor();
  assert.match(
    await rows.innerText(),
    /^Where to get help, and about naltrexone\s+988 .+\s+.*: Call or text 988\s/,
  );
  const tops = await page
    .locator('[part~="about-drug"], [part~="count"]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  assert.equal(Math.min(...tops), tops[0], 'right under what was typed');
  await rows.getByRole('button', { name: 'Samaritans' }).click();
  const row = page.locator('.part[data-id="help"] [data-id="samaritans"]');
  await row.waitFor();
  assert.match(await row.innerText(), /116\u00a0123/);
  await close();
});

test('where nothing else is found it still stands, and screen readers hear of it', async () => {
  const { page, rows, close } = await asked();
  await page.locator('[part~="search"]').fill('tramadol');
  await page.locator('.nothing').waitFor();
  await rows.waitFor();
  const status = page.locator('[role="status"]');
  await page.waitForFunction(() =>
    /Opioid painkillers/.test(
      document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[role="status"]')
        ?.textContent ?? '',
    ),
  );
  assert.match((await status.textContent()) ?? '', /^0 of 118 conditions\. About naltrexone: /);
  await page.locator('[part~="search"]').fill('fibro');
  await rows.waitFor({ state: 'detached' });
  await close();
});

test('a page without the view about the drug says the warning itself', async () => {
  const { page, rows, close } = await asked();
  await page.locator('naltrexone-explorer').evaluate((element) => element.setAttribute('hide', 'drug'));
  await rows.locator('li p').first().waitFor();
  assert.equal(await rows.getByRole('button').count(), 0);
  assert.match(await rows.innerText(), /withdrawal|opioid/i);
  await close();
});

test('axe finds nothing in it, light and dark, wide and narrow', async () => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const width of [360, 1280]) {
      const { page, rows, close } = await asked({ colorScheme, viewport: { width, height: 900 } });
      await rows.waitFor();
      assert.deepEqual(await axe(page), [], `${colorScheme} ${width}`);
      await close();
    }
  }
});
