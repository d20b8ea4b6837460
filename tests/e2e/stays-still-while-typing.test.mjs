// Nothing jumps while a reader types: with real keys, on a phone and on a desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, place, SEARCH } from './article.mjs';
import { indexFile, newPage } from './browser.mjs';

/** What stands around the results, and the place where the first of them begins. */
const STILL = [
  '.search-box',
  '[part~="safety"]',
  '[part~="count"]',
  '.filters > summary',
  '[part~="results"]',
];
/** Longer than browsers take a shift for an answer to a key, and than a pause in typing. */
const LATER_MS = 1200;

for (const column of /** @type {const} */ (['phone', 'desktop'])) {
  test(`each key leaves everything around the results where it was: ${column}`, async () => {
    const { page, explorer, close } = await openArticle({ column, before: 300, below: 900 });
    const places = async () =>
      Promise.all(
        STILL.map(async (selector) => {
          const { left, top } = await place(page, selector);
          return `${selector} ${left} ${top}`;
        }),
      );
    await page.evaluate(() => {
      /** @type {any} */ (window).shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of /** @type {any[]} */ (list.getEntries())) {
          if (!entry.hadRecentInput) /** @type {any} */ (window).shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: false });
    });
    const field = explorer.locator(SEARCH);
    if (column === 'phone') await field.tap();
    else await field.click();
    // on a phone the first key brings the field to the top, and leaves out what is not searched
    await page.keyboard.press('f');
    await painted(page);
    const before = await places();
    for (const key of 'ibro') {
      await page.keyboard.press(key);
      await painted(page);
      assert.deepEqual(await places(), before, `after ${key}`);
    }
    await page.waitForTimeout(LATER_MS);
    assert.deepEqual(await places(), before);
    for (let n = 0; n < 4; n += 1) {
      await page.keyboard.press('Backspace');
      await painted(page);
      assert.deepEqual(await places(), before, `${n + 1} taken back`);
    }
    await page.waitForTimeout(LATER_MS);
    assert.deepEqual(await places(), before);
    assert.equal(await page.evaluate('window.shift'), 0);
    await close();
  });
}

test('on a phone a whole question put in before the texts are indexed ends with its field at the top of the window', async () => {
  const { page, close } = await newPage({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(indexFile);
  const field = page.locator(SEARCH).first();
  await field.fill('my dad has liver cirrhosis and drinks, is it dangerous to give him naltrexone');
  await page.locator('.answer-name').first().waitFor();
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForTimeout(LATER_MS);
  const top = await field.evaluate((input) => input.getBoundingClientRect().top);
  assert.ok(top >= 0 && top <= 80, `${top}`);
  await close();
});

test('what is typed ends before the button that clears it, however long it is', async () => {
  for (const column of /** @type {const} */ (['smallest', 'desktop'])) {
    const { page, explorer, close } = await openArticle({ column });
    await explorer
      .locator(SEARCH)
      .fill('a question of a good many more words than the field has room for, in any column');
    await painted(page);
    const [ends, begins] = await explorer.evaluate(({ shadowRoot }) => {
      const input = /** @type {HTMLElement} */ (shadowRoot?.querySelector('[part~="search"]'));
      const clear = /** @type {HTMLElement} */ (shadowRoot?.querySelector('.clear'));
      const padding = parseFloat(getComputedStyle(input).paddingInlineEnd);
      return [input.getBoundingClientRect().right - padding, clear.getBoundingClientRect().left];
    });
    assert.ok(ends <= begins, `${column}: ${ends} ${begins}`);
    await close();
  }
});
