// Pictures of the page that is drawn anew, for people to look at: `node tests/e2e/pictures.mjs` writes www/screenshots.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { COLUMNS, openArticle, painted, SEARCH, TAG } from './article.mjs';
import { root } from './browser.mjs';

const folder = join(root, 'www', 'screenshots');
mkdirSync(folder, { recursive: true });

const phone = { ...COLUMNS.phone.options, deviceScaleFactor: 1 };
/** Name of a picture's page: its window, the padding of its column, its attributes and what else it is. */
const PAGES = {
  360: { context: { ...phone, viewport: { width: 360, height: 800 } } },
  390: { context: phone },
  'article-680': { context: { viewport: { width: 1280, height: 900 } } },
  1280: { context: { viewport: { width: 1280, height: 900 } }, attributes: 'size="full"', wide: true },
  'sidebar-320': { context: { viewport: { width: 320, height: 900 } }, padding: 0 },
  'frame-600': { context: { viewport: { width: 600, height: 500 } }, padding: 0 },
  'article-680-dark': { context: { viewport: { width: 720, height: 900 }, colorScheme: 'dark' } },
  '390-dark': { context: { ...phone, colorScheme: 'dark' } },
  'article-680-forced-colours': {
    context: { viewport: { width: 720, height: 900 }, forcedColors: 'active' },
  },
};
/** @type {{ [view: string]: { attributes?: string, typed?: string } }} */
const VIEWS = {
  first: {},
  question: { typed: 'can I take it with codeine' },
  use: { attributes: 'condition="fibromyalgia"' },
  map: { attributes: 'view="map"' },
  sizes: { attributes: 'view="sizes"' },
  table: { attributes: 'view="table"' },
  compare: { attributes: 'view="compare" compare="fibromyalgia opioid-use-disorder"' },
  articles: { attributes: 'view="articles"' },
  drug: { attributes: 'view="drug"' },
  'side-effects': { attributes: 'view="drug" topic="side-effects"' },
  warnings: { attributes: 'view="drug" topic="warnings"' },
  sheet: { attributes: 'view="sheet" condition="fibromyalgia"' },
  'how-we-know': { attributes: 'view="how-we-know"' },
};

for (const [view, { attributes: of = '', typed = '' }] of Object.entries(VIEWS)) {
  for (const [name, { context, padding, attributes = '', wide }] of /** @type {[string, any][]} */ (
    Object.entries(PAGES)
  )) {
    // all of a page are drawn by the same sheets: the two that readers meet first stand for every window
    const everywhere = ['first', 'use'].includes(view) || view === 'map';
    if (!everywhere && !['390', 'article-680'].includes(name)) continue;
    test(`${view} ${name}`, async () => {
      const { page, close } = await openArticle({ attributes: `${attributes} ${of}`, padding, context });
      if (wide) await page.addStyleTag({ content: 'main { max-width: 60rem !important }' });
      if (context.colorScheme === 'dark')
        await page.addStyleTag({ content: 'html { background: #15191e; color: #e8ebef }' });
      if (typed) await page.locator(`${TAG} ${SEARCH}`).fill(typed);
      await painted(page);
      await page.screenshot({ path: join(folder, `${view}-${name}.png`), fullPage: true });
      await close();
    });
  }
}

test('the dialog', async () => {
  for (const [name, context] of /** @type {const} */ ([
    ['390', phone],
    ['1280', { viewport: { width: 1280, height: 900 } }],
  ])) {
    const { page, explorer, close } = await openArticle({ context });
    await explorer.locator('.ways').getByText('Map').click();
    await explorer.locator('dialog .all-uses').waitFor();
    await painted(page);
    await page.screenshot({ path: join(folder, `dialog-${name}.png`) });
    await close();
  }
});

test('focus showing', async () => {
  for (const [view, attributes, stops] of /** @type {const} */ ([
    ['first', '', 8],
    ['use', 'condition="fibromyalgia"', 3],
  ])) {
    const { page, close } = await openArticle({ attributes, context: phone });
    await page.locator('#before').focus();
    for (let stop = 0; stop < stops; stop++) await page.keyboard.press('Tab');
    await page.screenshot({ path: join(folder, `${view}-390-focus.png`) });
    await close();
  }
});
