// Every view, how to get there, and what may be wrong with how it fits.
import { complete } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Each view: the query that shows it, and what is done there.
 * @type {Record<string, [import('../../pkg/core.js').Query, ((page: Page) => Promise<unknown>)?]>}
 */
export const views = {
  list: [{}],
  search: [{ text: 'pain' }],
  picked: [
    { compare: ['fibromyalgia', 'obesity', 'alcohol-use-disorder', 'opioid-use-disorder'] },
    (page) => page.locator('.picked').waitFor(),
  ],
  'asked-of-the-drug': [{ text: 'is it safe with tramadol' }],
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

/**
 * Shows a view.
 * @param {Page} page
 * @param {import('../../pkg/core.js').Query} query
 * @param {(page: Page) => Promise<unknown>} [act]
 */
export async function show(page, query, act) {
  await page.locator('naltrexone-explorer').evaluate((element, query) => {
    /** @type {any} */ (element).query = query;
  }, query);
  await complete(page);
  await act?.(page);
  // marks of the map glide to their new places
  await page.locator('naltrexone-explorer').evaluate(async ({ shadowRoot }) => {
    await Promise.all(shadowRoot?.getAnimations().map((animation) => animation.finished) ?? []);
  });
}

/**
 * What sticks out of the page sideways, or is cut off within its own box. What scrolls sideways by itself may hold
 * what reaches past the edge.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const outside = (page) =>
  page.evaluate(() => {
    const view = document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('.view');
    /** @param {Element | null} element */
    const scrolled = (element) => {
      for (let at = element?.parentElement ?? null; at && at !== view; at = at.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      }
      return false;
    };
    /** @type {string[]} */
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const element of view?.querySelectorAll('*') ?? []) {
      const box = element.getBoundingClientRect();
      if (!box.width || element.closest('.visually-hidden')) continue;
      const name = `${element.tagName} ${element.getAttribute('class')}`;
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolled(element))
        found.push(`${name} is outside`);
      const { overflow } = getComputedStyle(element);
      const higher = element.scrollHeight > element.clientHeight + 2 && element.tagName !== 'SELECT';
      const hides = overflow === 'hidden' || overflow === 'clip';
      if (higher && hides && element.textContent) found.push(`${name} is cut`);
    }
    return found;
  });

/**
 * Text smaller than 16 px.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const small = (page) =>
  page.evaluate(() => {
    const view = document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('.view');
    return [...(view?.querySelectorAll('*') ?? [])]
      .filter((element) => element.getBoundingClientRect().width && !element.closest('.visually-hidden'))
      .filter((element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
      .map((element) => `${element.tagName} ${element.getAttribute('class')}`);
  });
