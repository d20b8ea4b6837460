// Where a reader is after each step: what is in view and what has the focus, whatever scrolls and whoever else writes
// the page's history.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';

const origin = await serve();
const index = `${origin}/www/index.html`;
const plain = `${origin}/hosts/plain.html`;

/**
 * @param {string} url
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function opened(url, options) {
  const visit = await newPage(options);
  await visit.page.goto(url);
  await ready(visit.page);
  return visit;
}

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const focused = (page) =>
  page.locator('naltrexone-explorer').evaluate((element) => {
    const active = element.shadowRoot?.activeElement;
    return active?.closest('[data-id]')?.getAttribute('data-id') ?? active?.getAttribute('part');
  });

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

/** @param {Page} page */
async function toSheet(page) {
  await page.getByRole('button', { name: 'Sheet for an appointment' }).click();
  await page.locator('[part~="sheet"]').waitFor();
}

for (const [way, url] of [
  ['without deep-links', plain],
  ['with deep-links', index],
]) {
  test(`Escape in a sheet is one step back, ${way}`, async () => {
    const { page, close } = await opened(url);
    await page.locator('[part~="card"] button').first().click();
    await page.locator('[part~="condition"]').waitFor();
    await toSheet(page);
    await page.keyboard.press('Escape');
    await page.locator('[part~="condition"]').waitFor();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    assert.equal(await page.locator('[part~="condition"]').count(), 1);
    assert.equal(page.url().split('#')[0], url);
    await close();
  });

  test(`from a card to its sheet and back again the reader's place is kept, ${way}`, async () => {
    const { page, close } = await opened(url);
    const card = page.locator('[part~="card"]').nth(60);
    const id = await card.getAttribute('data-id');
    await card.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    await card.locator('button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[part~="condition"]').waitFor();
    await toSheet(page);
    await page.locator('.back').click();
    await page.locator('[part~="condition"]').waitFor();
    await page.locator('.back').first().click();
    await page.locator('[part~="results"]').waitFor();
    assert.equal(await focused(page), id);
    assert.ok(Math.abs((await scrolled(page)) - before) < 300, `${before}, now ${await scrolled(page)}`);
    assert.equal(await page.evaluate(() => location.hash), '');
    await close();
  });
}

test('an explorer that scrolls by itself shows the beginning of what opens, and the card on the way back', async () => {
  const { page, close } = await opened(plain);
  const explorer = page.locator('naltrexone-explorer');
  await explorer.evaluate((element) => {
    element.style.height = '640px';
    element.style.overflow = 'auto';
  });
  const card = page.locator('[part~="card"]').nth(40);
  const id = await card.getAttribute('data-id');
  await card.scrollIntoViewIfNeeded();
  const inner = await explorer.evaluate((element) => element.scrollTop);
  assert.ok(inner > 1000);
  await card.locator('button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  assert.equal(await explorer.evaluate((element) => element.scrollTop), 0);
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await focused(page), id);
  assert.ok(Math.abs((await explorer.evaluate((element) => element.scrollTop)) - inner) < 300);
  await close();
});

test("the host's own steps in the history leave the explorer alone", async () => {
  const { page, close } = await opened(index);
  await page.locator('[part~="search"]').fill('fibro');
  await page.waitForFunction(() => location.hash === '#q=fibro');
  await page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '#';
    link.id = 'to-the-top';
    link.textContent = 'Back to top';
  });
  await page.locator('#to-the-top').click();
  await page.waitForFunction(() => location.hash === '');
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'fibro');
  // a lightbox that is closed by going back
  await page.evaluate(() => {
    history.pushState('lightbox', '');
    document.querySelector('#to-the-top')?.setAttribute('tabindex', '0');
    /** @type {HTMLElement} */ (document.querySelector('#to-the-top')).focus();
  });
  await page.goBack();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'to-the-top');
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'fibro');
  await close();
});

test('what was picked in a condition is still picked in the list', async () => {
  const { page, close } = await opened(index);
  await page.locator('[part~="card"] button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  await page.getByRole('button', { name: /^Compare / }).click();
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  await page.locator('[part~="picked"]').waitFor();
  await page.waitForFunction(() => location.hash.startsWith('#compare='));
  // and what was taken off there stays off
  await page.locator('[part~="card"] button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  await page.getByRole('button', { name: /^Picked to compare: / }).click();
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  await page.locator('[part~="picked"]').waitFor({ state: 'detached' });
  await page.waitForFunction(() => location.hash === '');
  await close();
});

test('who searches from far down sees the best of what is found', async () => {
  for (const width of [360, 1280]) {
    const { page, close } = await opened(plain, { viewport: { width, height: 800 } });
    await page.evaluate(() => scrollTo(0, 6000));
    await page.keyboard.press('/');
    await page.keyboard.type('crohn');
    const card = page.locator('[part~="card"]').first();
    await page.waitForFunction(() => {
      const card = document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="card"]');
      return card && /Crohn/.test(card.textContent ?? '');
    });
    const { top, bar } = await card.evaluate((element) => ({
      top: element.getBoundingClientRect().top,
      bar: element.closest('.view')?.querySelector('.bar-top')?.getBoundingClientRect().bottom ?? 0,
    }));
    assert.ok(top >= bar && top < 500, `${width}: ${top}`);
    await close();
  }
});

test('what takes itself away when it is pressed leaves the focus at the number of results', async () => {
  const { page, close } = await opened(plain);
  await page.locator('naltrexone-explorer').evaluate((element) => element.setAttribute('category', 'pain'));
  const chip = page.locator('[part~="chip"]');
  await chip.focus();
  await page.keyboard.press('Enter');
  await chip.waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'count');
  // a way in that is one no more
  const topic = page.getByRole('button', { name: 'Skin', exact: true });
  await topic.focus();
  await page.keyboard.press('Enter');
  await topic.waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'count');
  await close();
});

test('without tabs a condition is left for its card', async () => {
  const { page, close } = await opened(plain);
  await page.locator('naltrexone-explorer').evaluate((element) => {
    element.setAttribute('hide', 'tabs');
    element.setAttribute('condition', 'fibromyalgia');
  });
  await page.locator('[part~="condition"]').waitFor();
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await focused(page), 'search');
  await close();
});

test('letters that are typed into the explorer are not keys of the page', async () => {
  const { page, close } = await opened(plain);
  await page.evaluate(() => {
    document.addEventListener('keydown', (event) => {
      if (event.key === 's') event.preventDefault();
      if (event.key === 'Escape') document.body.dataset.escaped = 'yes';
    });
  });
  await page.locator('[part~="search"]').focus();
  await page.keyboard.type('skin');
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'skin');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.body.dataset.escaped), 'yes');
  await close();
});

test('deep-links can be asked for and left at any time', async () => {
  const { page, close } = await opened(plain);
  const link = (/** @type {boolean} */ on) =>
    page
      .locator('naltrexone-explorer')
      .evaluate((element, on) => Object.assign(element, { deepLinks: on }), on);
  await link(true);
  // the part for addresses comes when it is asked for
  await page.waitForTimeout(500);
  await page.locator('[part~="search"]').fill('fibro');
  await page.waitForFunction(() => location.hash === '#q=fibro');
  await link(false);
  await page.locator('[part~="search"]').fill('crohn');
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => location.hash), '#q=fibro');
  await close();
});

test('of two that would keep their state in the address the first does', async () => {
  const { page, close } = await opened(index);
  await page.evaluate(() => {
    const second = document.createElement('naltrexone-explorer');
    second.setAttribute('deep-links', '');
    document.body.append(second);
  });
  const [first, second] = [0, 1].map((n) => page.locator('naltrexone-explorer').nth(n));
  await second.locator('[part~="results"]').waitFor();
  await first.locator('[part~="search"]').fill('fibro');
  await page.waitForFunction(() => location.hash === '#q=fibro');
  await second.locator('[part~="card"] button').first().click();
  await second.locator('[part~="condition"]').waitFor();
  assert.equal(await page.evaluate(() => location.hash), '#q=fibro');
  await second.locator('.back').first().click();
  await second.locator('[part~="results"]').waitFor();
  assert.equal(await first.locator('[part~="search"]').inputValue(), 'fibro');
  assert.equal(await second.locator('[part~="search"]').inputValue(), '');
  await close();
});
