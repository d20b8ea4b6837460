// Whose state the address of the page holds, and what a copied address opens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted } from './article.mjs';
import { newPage, serve } from './browser.mjs';

const origin = await serve();

/** @param {string} body @param {string} [fragment] @param {import('playwright-core').BrowserContextOptions} [options] */
async function open(body, fragment = '', options) {
  const visit = await newPage(options);
  await visit.page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Host</title><link rel="icon" href="data:,"><style>
        @media (max-width: 600px) { .desktop { display: none } } @media (min-width: 601px) { .phone { display: none } }
        </style><script src="/pkg/naltrexone-explorer.js" async></script>${body}`,
    }),
  );
  await visit.page.goto(`${origin}/host.html${fragment}`);
  return visit;
}

/** @param {import('playwright-core').Page} page @param {string} of */
const shown = (page, of) => page.locator(`${of} naltrexone-explorer`);

const TWICE = `<div class="phone"><naltrexone-explorer deep-links></naltrexone-explorer></div>
  <div class="desktop"><naltrexone-explorer deep-links></naltrexone-explorer></div>`;

test('of one for phones and one for desktops, the one that is seen follows the address and writes it', async () => {
  for (const [seen, hidden, width] of /** @type {const} */ ([
    ['.desktop', '.phone', 1000],
    ['.phone', '.desktop', 400],
  ])) {
    const { page, close } = await open(TWICE, '#condition=fibromyalgia', {
      viewport: { width, height: 800 },
    });
    await shown(page, seen).locator('.condition').waitFor();
    assert.equal(await shown(page, hidden).locator('.condition').count(), 0);
    await shown(page, seen).locator('.back').click();
    await shown(page, seen).locator('.row a').first().click();
    await shown(page, seen).locator('.condition').waitFor();
    const [, id] = page.url().split('#condition=');
    assert.equal(await shown(page, seen).locator('.condition').getAttribute('data-id'), id);
    // a phone is turned
    await page.setViewportSize({ width: width === 1000 ? 400 : 1000, height: 800 });
    await shown(page, hidden).locator('.condition').waitFor();
    assert.equal(await shown(page, hidden).locator('.condition').getAttribute('data-id'), id);
    await shown(page, hidden).locator('.row-name a, .back').first().click();
    await page.waitForTimeout(400);
    assert.equal(new URL(page.url()).hash, '');
    await close();
  }
});

test('one in a closed fold leaves the address to the one that is seen, and takes it when it is alone and opened', async () => {
  const fold =
    '<details><summary>More</summary><naltrexone-explorer deep-links></naltrexone-explorer></details>';
  const both = await open(
    `${fold}<main><naltrexone-explorer deep-links></naltrexone-explorer></main>`,
    '#condition=fibromyalgia',
  );
  await shown(both.page, 'main').locator('.condition').waitFor();
  await both.close();
  const alone = await open(fold, '#condition=fibromyalgia');
  await alone.page.waitForTimeout(600);
  await alone.page.locator('summary').first().click();
  await shown(alone.page, 'details').locator('.condition').waitFor();
  await alone.close();
});

test('the address that is copied opens what is on screen, and where it cannot it says so', async () => {
  const context = { permissions: ['clipboard-read', 'clipboard-write'] };
  const ours = await openArticle({ attributes: 'deep-links', context });
  await ours.explorer.locator('.row a').first().click();
  await ours.explorer.locator('.condition').waitFor();
  await ours.explorer.locator('.download > summary').click();
  await ours.explorer.locator('[data-id="address"]').click();
  await ours.explorer.getByText('Copied.', { exact: true }).waitFor();
  const copied = await ours.page.evaluate(() => navigator.clipboard.readText());
  const id = await ours.explorer.locator('.condition').getAttribute('data-id');
  await ours.page.goto('about:blank');
  await ours.page.goto(copied);
  await ours.explorer.locator(`.condition[data-id="${id}"]`).waitFor();
  await ours.close();

  const notOurs = await openArticle({ context });
  await notOurs.explorer.locator('.row :is(a, button)').first().click();
  await notOurs.explorer.locator('.condition').waitFor();
  // no button that would promise it
  assert.equal(await notOurs.explorer.getByText('Copy link').count(), 0);
  await notOurs.explorer.locator('.download > summary').click();
  await notOurs.explorer.locator('[data-id="address"]').click();
  await notOurs.explorer.getByText('opens the page, but not what you have chosen').waitFor();
  assert.equal(await notOurs.page.evaluate(() => navigator.clipboard.readText()), notOurs.url);
  await notOurs.close();
});

test('a link that the page may not write to the clipboard is there to be copied by hand', async () => {
  const { page, explorer, url, close } = await openArticle({
    attributes: 'deep-links condition="fibromyalgia"',
  });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await explorer.locator('.take').getByText('Copy link').click();
  await painted(page);
  const field = explorer.locator('.take input');
  assert.equal(await field.inputValue(), `${url}#condition=fibromyalgia`);
  assert.equal(await field.evaluate((input) => input.matches(':focus')), true);
  await close();
});
