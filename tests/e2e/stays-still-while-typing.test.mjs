// Nothing jumps while a reader types: with real keys, on a phone and on a desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, place, SEARCH } from './article.mjs';

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
