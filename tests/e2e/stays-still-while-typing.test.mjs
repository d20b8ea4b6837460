// Nothing jumps while a reader types: with real keys, on a phone and on a desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFile, newPage, ready } from './browser.mjs';

/** What stands around the results, and the place where the first of them begins. */
const still = [
  '[part~="safety"]',
  '.search-box',
  '.filters-button',
  '.count',
  '.sort',
  '.topics',
  '.results',
];

for (const width of [360, 1280]) {
  test(`${width} px wide, each key leaves everything around the results where it was`, async () => {
    const { page, close } = await newPage({ viewport: { width, height: 800 }, hasTouch: width < 800 });
    await page.goto(indexFile);
    await ready(page);
    const places = () =>
      page.evaluate((selectors) => {
        const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
        return selectors.map((selector) => {
          const { left, top } = shadow?.querySelector(selector)?.getBoundingClientRect() ?? {};
          return `${selector} ${left} ${top}`;
        });
      }, still);
    await page.evaluate(() => {
      /** @type {any} */ (window).shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of /** @type {any[]} */ (list.getEntries())) {
          if (!entry.hadRecentInput) /** @type {any} */ (window).shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await page.locator('[part~="search"]').focus();
    const before = await places();
    for (const key of 'fibro') {
      await page.keyboard.press(key);
      assert.deepEqual(await places(), before, `after ${key}`);
    }
    // later than browsers take a shift for an answer to a key: what is drawn when typing pauses counts as well
    await page.waitForTimeout(1200);
    assert.deepEqual(await places(), before);
    for (let n = 0; n < 5; n += 1) await page.keyboard.press('Backspace');
    await page.waitForTimeout(1200);
    assert.deepEqual(await places(), before);
    assert.equal(await page.evaluate('window.shift'), 0);
    await close();
  });
}
