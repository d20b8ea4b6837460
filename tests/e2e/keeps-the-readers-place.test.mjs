// Where a reader is after each step, whatever scrolls and whoever else writes the page's history or hears its keys.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, place, SEARCH, set, type } from './article.mjs';

/** @param {import('playwright-core').Page} page */
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

for (const links of ['', 'deep-links']) {
  const way = links || 'without addresses';

  test(`Escape in a sheet is one step back, and the reader's place in the list is kept: ${way}`, async () => {
    const { page, explorer, url, close } = await openArticle({
      attributes: `${links} rows="80"`,
      below: 900,
    });
    const row = explorer.locator('[part~="card"]').nth(60);
    const id = await row.getAttribute('data-id');
    await row.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await row.locator('.row-name :is(a, button)').focus();
    await page.keyboard.press('Enter');
    await explorer.locator('[part~="condition"]').waitFor();
    await explorer.getByText('Print for your doctor').click();
    await explorer.locator('[part~="sheet"]').waitFor();
    if (links) assert.match(page.url(), /view=sheet/);
    await page.keyboard.press('Escape');
    await explorer.locator('[part~="condition"]').waitFor();
    await page.waitForTimeout(200);
    assert.equal(await explorer.locator('[part~="condition"]').getAttribute('data-id'), id);
    await explorer.locator('.back').first().click();
    await explorer.locator('[part~="results"]').waitFor();
    await painted(page);
    assert.equal((await focused(page))?.id, id);
    assert.equal(await scrolled(page), before);
    assert.equal(page.url(), url);
    await close();
  });

  test(`an explorer that scrolls by itself shows the beginning of what opens, and the row on the way back: ${way}`, async () => {
    const { page, explorer, close } = await openArticle({ attributes: `${links} rows="80"`, below: 900 });
    await explorer.evaluate((element) => {
      element.style.height = '640px';
      element.style.overflow = 'auto';
    });
    const row = explorer.locator('[part~="card"]').nth(40);
    const id = await row.getAttribute('data-id');
    await row.scrollIntoViewIfNeeded();
    const inner = () => explorer.evaluate((element) => element.scrollTop);
    const before = await inner();
    assert.ok(before > 1000, `${before}`);
    await row.locator('.row-name :is(a, button)').click();
    await explorer.locator('[part~="condition"]').waitFor();
    await painted(page);
    assert.equal(await inner(), 0);
    if (links) await page.goBack();
    else await explorer.locator('.back').first().click();
    await explorer.locator('[part~="results"]').waitFor();
    await painted(page);
    assert.equal((await focused(page))?.id, id);
    assert.equal(await inner(), before);
    await close();
  });

  test(`who searches from far down sees the best of what is found: ${way}`, async () => {
    for (const column of /** @type {const} */ (['desktop', 'phone'])) {
      const { page, explorer, close } = await openArticle({
        column,
        attributes: `${links} rows="100"`,
        before: 500,
      });
      await explorer.locator('[part~="card"] .row-name :is(a, button)').nth(90).focus();
      assert.ok((await scrolled(page)) > 2000);
      await page.keyboard.press('/');
      await page.keyboard.type('crohn');
      await painted(page);
      assert.match(await explorer.locator('[part~="card"]').first().innerText(), /^Crohn/);
      const { top } = await place(page, '[part~="card"]');
      assert.ok(top > 0 && top < 844, `${column}: ${top}`);
      const field = await place(page, SEARCH);
      assert.ok(field.top >= 0 && field.bottom < 844, `${column}: the field is at ${field.top}`);
      await close();
    }
  });
}

test("the page's own steps in the history leave the explorer alone", async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links' });
  await type(page, 'fibro');
  await set(page, { category: 'pain' });
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#';
    link.id = 'to-the-top';
    link.textContent = 'Back to top';
  });
  await page.locator('#to-the-top').click();
  await page.waitForTimeout(400);
  assert.equal(page.url().replace(/#$/, ''), url);
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'fibro');
  assert.equal(await explorer.locator('[part~="chip"]').count(), 1);
  // a lightbox that is closed by going back
  await page.evaluate(() => {
    history.pushState('lightbox', '');
    /** @type {HTMLElement} */ (document.querySelector('#to-the-top')).focus();
  });
  await page.goBack();
  await painted(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'to-the-top');
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'fibro');
  await close();
});

test('without ways to other views a condition that the page opened is left for the search', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'hide="tabs" condition="fibromyalgia"',
  });
  await explorer.locator('.back').first().click();
  await explorer.locator('[part~="results"]').waitFor();
  await painted(page);
  assert.equal((await focused(page))?.part, 'search');
  assert.equal(await explorer.getAttribute('condition'), null);
  await close();
});

test('letters that are typed into the explorer are not keys of the page, other keys are', async () => {
  const { page, explorer, close } = await openArticle();
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      if (event.key === 's') event.preventDefault();
      if (event.key === 'Escape') document.body.dataset.escaped = 'yes';
    });
  });
  await type(page, 'skin');
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'skin');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.body.dataset.escaped), 'yes');
  await close();
});

test('deep-links can be asked for and left at any time', async () => {
  const { page, explorer, url, close } = await openArticle();
  const hash = () => page.evaluate(() => location.hash);
  await explorer.evaluate((element) => Object.assign(element, { deepLinks: true }));
  await painted(page);
  await explorer.locator('.group[data-id="differs"]').click();
  await page.waitForFunction(() => location.hash.startsWith('#direction='));
  const there = await hash();
  assert.ok((await explorer.locator('.row-name a[href]').count()) > 0);
  await explorer.evaluate((element) => Object.assign(element, { deepLinks: false }));
  await painted(page);
  assert.equal(await explorer.locator('a[href]').count(), 0);
  await explorer.locator('.group[data-id="helped"]').click();
  await page.waitForTimeout(500);
  assert.equal(await hash(), there);
  assert.ok(page.url().startsWith(url));
  await close();
});
