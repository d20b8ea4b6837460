// Phone, tablet and desktop, light and dark: no overlap, nothing cut, legible, and nothing for axe to find.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, indexFile, newPage, ready, root } from './browser.mjs';

const screenshots = join(root, 'tests', 'e2e', 'screenshots');
mkdirSync(screenshots, { recursive: true });

/** @type {Record<string, (page: import('playwright-core').Page) => Promise<unknown>>} */
const views = {
  list: async () => {},
  search: (page) => page.locator('[part~="search"]').fill('pain'),
  nothing: (page) => page.locator('[part~="search"]').fill('zzzzzzzz'),
  condition: async (page) => {
    await page
      .locator('naltrexone-explorer')
      .evaluate((element) => element.setAttribute('condition', 'fibromyalgia'));
    await page.locator('[part~="condition"]').waitFor();
    await page.getByText('Why this grade').click();
  },
  takeAway: async (page) => {
    await page.getByText('Take it away').click();
    await page.getByRole('button', { name: 'Cite this' }).click();
  },
  sheet: async (page) => {
    await page.getByRole('button', { name: 'Sheet for an appointment' }).click();
    await page.locator('[part~="sheet"]').waitFor();
  },
};

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [360, 768, 1280]) {
    test(`${width} px wide, ${colorScheme}`, async () => {
      const { page, close } = await newPage({
        viewport: { width, height: 800 },
        colorScheme,
        hasTouch: width < 800,
      });
      await page.goto(indexFile);
      await ready(page);
      for (const [name, show] of Object.entries(views)) {
        await show(page);
        await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`) });
        const measured = await page.evaluate(() => {
          const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
          const view = shadow?.querySelector('.view');
          /** @type {string[]} */
          const small = [];
          /** @type {string[]} */
          const outside = [];
          for (const element of view?.querySelectorAll('*') ?? []) {
            const box = element.getBoundingClientRect();
            if (!box.width || element.closest('.visually-hidden')) continue;
            const tag = `${element.tagName} ${element.className}`;
            if (box.right > innerWidth + 1 || box.left < -1) outside.push(tag);
            const own = [...element.childNodes].some(
              (node) => node.nodeType === 3 && node.textContent?.trim(),
            );
            if (own && Number.parseFloat(getComputedStyle(element).fontSize) < 16) small.push(tag);
          }
          return { scroll: document.documentElement.scrollWidth - innerWidth, small, outside };
        });
        assert.deepEqual(measured.outside, [], name);
        assert.ok(measured.scroll <= 0, `${name}: ${measured.scroll} px to scroll sideways`);
        if (width < 768) assert.deepEqual(measured.small, [], `${name}: text under 16 px`);
        assert.deepEqual(await axe(page), [], `${name}: axe`);
      }
      await close();
    });
  }
}
