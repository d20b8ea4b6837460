// Addresses that readers share: they lead to the explorer however far down the page it stands, also where it waits for the
// reader, and hold what was typed only where the reader copied it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openArticle, painted, SEARCH, TAG, type } from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const top = (page) =>
  page
    .locator(TAG)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => window.scrollY);

const ADDRESSES = ['condition=fibromyalgia', 'q=crohn', 'view=articles', 'view=nowhere&category=pain'];

for (const loading of ['', 'loading="lazy"']) {
  for (const column of /** @type {const} */ (['desktop', 'phone'])) {
    test(`a shared address leads to it, far down a page: ${column} ${loading}`, async () => {
      const { page, url, close } = await openArticle({ column, attributes: 'deep-links' });
      for (const address of ADDRESSES) {
        const far = await openArticle({
          column,
          attributes: `deep-links ${loading}`,
          before: 6000,
          below: 3000,
          fragment: address,
        });
        const at = await top(far.page);
        assert.ok(at >= -1 && at < 60, `${address}: ${at}`);
        await far.close(far.said.filter((line) => line.includes('"nowhere"')));
      }
      // without one the page begins at its beginning
      await page.goto(url);
      await drawn(page);
      assert.equal(await scrolled(page), 0);
      await close();
    });
  }
}

test('what is loaded above it later does not carry it away', async () => {
  const { page, close } = await openArticle({
    attributes: 'deep-links',
    before: 3000,
    below: 3000,
    fragment: 'condition=fibromyalgia',
    slow: 900,
  });
  await page.waitForLoadState('load');
  await painted(page);
  const at = await top(page);
  assert.ok(at >= -1 && at < 60, `${at}`);
  await close();
});

test('a fragment of the page itself leads nowhere else, and starts nothing that waits', async () => {
  const { page, close } = await openArticle({
    attributes: 'deep-links loading="lazy"',
    before: 6000,
    fragment: 'comments',
    waits: true,
  });
  await page.waitForTimeout(300);
  assert.equal(await scrolled(page), 0);
  assert.equal(await page.locator(`${TAG} .first-screen`).count(), 0);
  await close();
});

test('after a reload the page is where it was, not at the explorer', async () => {
  const { page, close } = await openArticle({
    attributes: 'deep-links',
    before: 3000,
    below: 3000,
    fragment: 'condition=fibromyalgia',
  });
  await page.evaluate(() => window.scrollTo(0, 700));
  await painted(page);
  await page.reload();
  await drawn(page);
  await page.waitForTimeout(300);
  assert.equal(await scrolled(page), 700);
  await close();
});

test('a link of the article to an address of the explorer leads to it', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'deep-links',
    before: 4000,
    below: 2000,
  });
  await page.locator('#before').evaluate((link) => {
    /** @type {HTMLAnchorElement} */ (link).href = '#condition=fibromyalgia';
  });
  await page.locator('#before').click();
  await explorer.locator('.condition[data-id="fibromyalgia"]').waitFor();
  await painted(page);
  const at = await top(page);
  assert.ok(at >= -1 && at < 60, `${at}`);
  await page.goBack();
  await explorer.locator('.first-screen').waitFor();
  await close();
});

test('"Copy link" gives an address with what was typed, and the page has none', async () => {
  const { page, explorer, url, close } = await openArticle({
    attributes: 'deep-links category="pain"',
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await type(page, 'low dose');
  await explorer.getByText('Copy link').click();
  await explorer.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /#.*q=low\+dose/);
  assert.match(copied, /category=pain/);
  await page.waitForTimeout(500);
  assert.doesNotMatch(page.url(), /low/);
  const tab = await page.context().newPage();
  await tab.goto(copied);
  await drawn(tab);
  assert.equal(await tab.locator(SEARCH).inputValue(), 'low dose');
  assert.ok(copied.startsWith(url));
  await close();
});

for (const fragment of [
  'view=compare&compare=fibromyalgia,obesity,depression,crohns-disease,gambling-disorder',
  'condition=nowhere&view=sheet',
  'view=drug&topic=nowhere',
  'topic=warning/nothing&view=map',
  'condition=fibromyalgia&category=addiction&direction=helped',
  'view=table&sort=nothing',
  `q=${'a'.repeat(5000)}`,
  'view=sizes&category=nothing',
]) {
  test(`an address that is not quite right gives a page all the same: ${fragment.slice(0, 50)}`, async () => {
    const { page, explorer, said, close } = await openArticle({ attributes: 'deep-links', fragment });
    assert.equal(await explorer.locator('.failure').count(), 0);
    assert.ok(((await explorer.locator('.explorer').innerText()) ?? '').length > 200);
    for (const line of said) assert.match(line, /^warning: "[\w-]+" has no value ".*"; allowed: .*\.$/s);
    // a use that a filter would leave out is shown to whoever asks for it by name
    if (fragment.startsWith('condition=fibromyalgia')) {
      assert.equal(await explorer.locator('.condition[data-id="fibromyalgia"]').count(), 1);
    }
    await page.goBack();
    await close(said);
  });
}
