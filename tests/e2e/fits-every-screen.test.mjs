// Phone, tablet and desktop, light and dark: no overlap, nothing cut, legible, and nothing for axe to find.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, complete, indexFile, newPage, ready, root } from './browser.mjs';

const screenshots = join(root, 'tests', 'e2e', 'screenshots');
mkdirSync(screenshots, { recursive: true });

/** @typedef {import('playwright-core').Page} Page */

/**
 * Each view: the query that shows it, and what is done there.
 * @type {Record<string, [import('../../pkg/core.js').Query, ((page: Page) => Promise<unknown>)?]>}
 */
const views = {
  list: [{}],
  search: [{ text: 'pain' }],
  nothing: [{ text: 'zzzzzzzz' }],
  condition: [{ condition: 'fibromyalgia' }, (page) => page.getByText('Why this grade').click()],
  'take-away': [
    { condition: 'fibromyalgia' },
    async (page) => {
      await page.getByText('Take it away').click();
      await page.getByRole('button', { name: 'Cite this' }).click();
    },
  ],
  map: [{ view: 'map' }, (page) => page.locator('[part~="mark"][data-id="fibromyalgia"]').focus()],
  'map-filtered': [{ view: 'map', regimen: ['low-dose'] }, (page) => page.locator('.scope').waitFor()],
  table: [{ view: 'table' }],
  compare: [
    {
      view: 'compare',
      compare: ['fibromyalgia', 'obesity', 'alcohol-use-disorder', 'opioid-use-disorder'],
    },
    (page) => page.locator('.beside .behind summary').nth(9).click(),
  ],
  'compare-none': [{ view: 'compare' }],
  articles: [{ view: 'articles' }, (page) => page.locator('.claim summary').first().click()],
  drug: [{ view: 'drug' }],
  sheet: [{ view: 'sheet', condition: 'fibromyalgia' }],
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
      for (const [name, [query, act]] of Object.entries(views)) {
        await page.locator('naltrexone-explorer').evaluate((element, query) => {
          /** @type {any} */ (element).query = query;
        }, query);
        await complete(page);
        await act?.(page);
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
            // what scrolls sideways by itself reaches past the edge
            if (!box.width || element.closest('.visually-hidden, .tabs ul, .topics, .picked ul')) continue;
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
