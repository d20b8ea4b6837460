// Searching and filtering, as a reader does it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, indexFile, newPage, ready } from './browser.mjs';

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(options) {
  const visit = await newPage(options);
  await visit.page.goto(indexFile);
  await ready(visit.page);
  return visit;
}

/** @param {import('playwright-core').Page} page */
const counts = (page) => page.locator('[part~="value"] .value-count').allInnerTexts();
/** @param {import('playwright-core').Page} page */
const grades = (page) => page.locator('[part~="card"] [part~="grade"]').allInnerTexts();

test('typing the beginning of a name puts it first and marks what matched', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').pressSequentially('fibro');
  const first = page.locator('[part~="card"]').first();
  assert.equal(await first.getAttribute('data-id'), 'fibromyalgia');
  assert.equal(await first.locator('mark').first().innerText(), 'Fibro');
  assert.equal(await page.locator('naltrexone-explorer').getAttribute('q'), 'fibro');
  assert.match(await page.locator('[part~="count"]').innerText(), /^\d+ of 118 conditions$/);
  await close();
});

test('choosing the low dose changes counts and grades, and its chip takes it back', async () => {
  const { page, close } = await opened();
  const before = { counts: await counts(page), grades: await grades(page) };
  await page.getByLabel(/^Low dose/).check();
  await complete(page);
  const filtered = { counts: await counts(page), grades: await grades(page) };
  assert.notDeepEqual(filtered.counts, before.counts);
  assert.ok(filtered.grades.length < before.grades.length);
  // Multiple sclerosis is graded from all its studies, then from those of the low dose alone.
  await page.locator('[part~="chip"]').click();
  await complete(page);
  assert.deepEqual(await counts(page), before.counts);
  assert.deepEqual(await grades(page), before.grades);
  await close();
});

test('every count beside a value is the number of cards that choosing it alone in its facet gives', async () => {
  const { page, close } = await opened();
  const values = page.locator('[part~="facet"]:not([data-id="mechanism"]) [part~="value"]');
  const chosen = await values.evaluateAll((labels) =>
    labels.map((label) => ({
      facet: label.closest('[part~="facet"]')?.getAttribute('data-id') ?? '',
      id: label.getAttribute('data-id') ?? '',
      count: Number(label.querySelector('.value-count')?.textContent),
    })),
  );
  assert.ok(chosen.length > 20);
  for (const { facet, id, count } of chosen) {
    const cards = await page.locator('naltrexone-explorer').evaluate(
      async (element, [name, value]) => {
        element.setAttribute(name, value);
        await Promise.resolve();
        const results = () => element.shadowRoot?.querySelector('[part~="results"]');
        while (results()?.ariaBusy) await new Promise((resolve) => setTimeout(resolve, 20));
        const shown = element.shadowRoot?.querySelectorAll('[part~="card"]').length;
        element.removeAttribute(name);
        return shown;
      },
      [facet, id],
    );
    assert.equal(cards, count, `${facet} ${id}`);
  }
  await close();
});

test('nothing found is said, with the way back', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').fill('zzzzzzzz');
  assert.equal(await page.locator('[part~="card"]').count(), 0);
  assert.ok((await page.locator('.nothing').innerText()).length > 20);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await complete(page);
  assert.equal(await page.locator('[part~="card"]').count(), 118);
  await close();
});

test('sorting by name gives the order of the alphabet', async () => {
  const { page, close } = await opened();
  await page.locator('.sort select').selectOption('name');
  await complete(page);
  const names = await page.locator('[part~="card"] h3').allTextContents();
  assert.ok(names.length >= 118);
  const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
  assert.deepEqual(names, [...names].sort(compare));
  await close();
});

test('attributes that name nothing are left out and said once', async () => {
  const { page, close } = await opened();
  await page.locator('naltrexone-explorer').evaluate((element) => {
    element.setAttribute('regimen', 'nonsense low-dose');
    element.setAttribute('sort', 'sideways');
  });
  await page.locator('[part~="chip"]').waitFor();
  assert.equal(await page.locator('[part~="chip"]').count(), 1);
  await page.locator('[part~="search"]').pressSequentially('pain');
  await close([
    'warning: "regimen" has no value "nonsense"; allowed: standard-oral, high-dose-oral, extended-release-injection, implant, low-dose, ultra-low-dose, combination, topical, other.',
    'warning: "sort" has no value "sideways"; allowed: relevance, strength, direction, name, people, newest.',
  ]);
});

/** Where filters are a sheet. */
const narrow = { viewport: { width: 800, height: 900 } };
/** @param {import('playwright-core').Page} page */
const sheets = (page) => page.locator('.facets:popover-open').count();

test('filters that are open when the page becomes wide become the column, and nothing lies over the results', async () => {
  const { page, close } = await opened(narrow);
  await page.locator('.filters-button').click();
  assert.equal(await sheets(page), 1);
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.waitForFunction(
    () => !document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector(':popover-open'),
  );
  assert.ok(await page.locator('.facets').isVisible());
  await page.locator('[part~="card"] button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  await close();
});

test('the sheet of filters is a dialog with a name, and gives the focus back to its button', async () => {
  const { page, close } = await opened(narrow);
  const button = page.locator('.filters-button');
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  const focused = () =>
    page
      .locator('naltrexone-explorer')
      .evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.className ?? '');
  assert.equal(await dialog.count(), 0);
  for (const keys of [['Escape'], ['Tab', 'Escape'], ['Tab', 'Space', 'Tab', 'Space', 'Escape']]) {
    await button.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    for (const key of keys) await page.keyboard.press(key);
    assert.equal(await sheets(page), 0);
    assert.equal(await focused(), 'filters-button', keys.join());
  }
  await button.click();
  await page.locator('.done').focus();
  await page.keyboard.press('Enter');
  assert.equal(await sheets(page), 0);
  assert.equal(await focused(), 'filters-button');
  assert.equal(await dialog.count(), 0);
  await close();
});

test('whoever leaves the sheet of filters by Tab closes it, and its button closes it too', async () => {
  const { page, close } = await opened(narrow);
  const button = page.locator('.filters-button');
  await button.click();
  await page.locator('.done').focus();
  await page.keyboard.press('Tab');
  const inside = () =>
    page.locator('naltrexone-explorer').evaluate(({ shadowRoot }) => {
      const active = shadowRoot?.activeElement;
      return active ? Boolean(active.closest('.facets, .filters-button')) : undefined;
    });
  assert.equal(await inside(), false);
  assert.equal(await sheets(page), 0);
  await button.click();
  await page.locator('.facets input').first().focus();
  await button.click();
  assert.equal(await sheets(page), 0);
  await close();
});

test('the page does not scroll behind the sheet of filters', async () => {
  const { page, close } = await opened({ viewport: { width: 800, height: 500 } });
  await page.locator('.filters-button').click();
  await page.mouse.move(400, 400);
  const sheet = page.locator('.facets');
  const end = () =>
    sheet.evaluate((facets) => facets.scrollTop + facets.clientHeight >= facets.scrollHeight - 1);
  for (let turns = 0; turns < 60 && !(await end()); turns++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(20);
  }
  assert.ok(await end());
  for (let turns = 0; turns < 5; turns++) await page.mouse.wheel(0, 300);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await close();
});
