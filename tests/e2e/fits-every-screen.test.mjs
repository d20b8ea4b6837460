// Phone, tablet and desktop, light and dark: no overlap, nothing cut, legible, and nothing for axe to find.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, indexFile, newPage, ready, root } from './browser.mjs';
import { outside, show, small, views } from './views.mjs';

const screenshots = join(root, 'tests', 'e2e', 'screenshots');
mkdirSync(screenshots, { recursive: true });

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
        await show(page, query, act);
        await page.screenshot({ path: join(screenshots, `${name}-${width}-${colorScheme}.png`) });
        assert.deepEqual(await outside(page), [], name);
        if (width < 768) assert.deepEqual(await small(page), [], `${name}: text under 16 px`);
        assert.deepEqual(await axe(page), [], `${name}: axe`);
      }
      await close();
    });
  }
}
