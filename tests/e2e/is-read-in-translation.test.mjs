// Translators that reach open shadow trees put elements of their own in the place of texts. What is drawn after that is new.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, SEARCH, type } from './article.mjs';

/** How translators take a text out of the page. */
const WAYS = {
  'the text is replaced': 'replace',
  'the text is moved into what is put in its place': 'move',
  'what is put in comes first, then the text goes': 'insert',
  'every word is an element of its own': 'split',
};

/**
 * What a translator in the browser does, once.
 * @param {import('playwright-core').Page} page
 * @param {string} way
 */
const translate = (page, way) =>
  page.evaluate((way) => {
    const texts = [];
    const root = /** @type {Node} */ (document.querySelector('naltrexone-explorer')?.shadowRoot);
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = /** @type {Text} */ (walk.currentNode);
      const parent = text.parentNode?.nodeName ?? '';
      if (text.data.trim() && !/^(OPTION|STYLE)$/.test(parent)) texts.push(text);
    }
    for (const text of texts) {
      const font = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `«${text.data}»`;
      font.append(inner);
      if (way === 'move') {
        text.replaceWith(font);
        inner.replaceChildren(text);
        text.data = `«${text.data}»`;
      } else if (way === 'insert') {
        text.before(font);
        text.remove();
      } else if (way === 'split') {
        const words = text.data.split(' ').map((word) => {
          const each = document.createElement('font');
          each.textContent = `«${word}» `;
          return each;
        });
        text.replaceWith(...words);
      } else text.replaceWith(font);
    }
  }, way);

/**
 * All that a reader sees of it.
 * @param {import('playwright-core').Page} page
 */
const words = (page) =>
  page.evaluate(() => {
    const view = document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('.view');
    return /** @type {HTMLElement} */ (view).innerText.replace(/\s+/g, ' ');
  });

/** The reader's way through it. @type {[string, (visit: Awaited<ReturnType<typeof openArticle>>) => Promise<unknown>][]} */
const STEPS = [
  ['a search', ({ page }) => type(page, 'fibro')],
  [
    'another search',
    ({ page, explorer }) =>
      explorer
        .locator(SEARCH)
        .fill('crohn')
        .then(() => painted(page)),
  ],
  [
    'a filter',
    ({ explorer }) =>
      explorer
        .locator('.filters > summary')
        .click()
        .then(() => explorer.locator('.filters input').first().check()),
  ],
  [
    'nothing found',
    ({ explorer }) =>
      explorer
        .locator(SEARCH)
        .fill('zzzzzz')
        .then(() => explorer.locator('.nothing').waitFor()),
  ],
  [
    'the list again',
    ({ explorer }) =>
      explorer
        .locator(SEARCH)
        .fill('')
        .then(() => explorer.locator('.row').first().waitFor()),
  ],
  [
    'a use',
    ({ explorer }) =>
      explorer
        .locator('.row :is(a, button)')
        .first()
        .click()
        .then(() => explorer.locator('.condition').waitFor()),
  ],
  [
    'back',
    ({ explorer }) =>
      explorer
        .locator('.back')
        .first()
        .click()
        .then(() => explorer.locator('.row').first().waitFor()),
  ],
];

for (const [name, way] of Object.entries(WAYS))
  test(`where ${name}, counts and names are those of the last search and step`, async () => {
    const plain = await openArticle();
    const translated = await openArticle();
    for (const [step, take] of STEPS) {
      await translate(translated.page, way);
      assert.match(await words(translated.page), /«/);
      await take(plain);
      await take(translated);
      await plain.page.waitForTimeout(100);
      await translated.page.waitForTimeout(100);
      const said = (await words(translated.page)).replace(/[«»]/g, '');
      assert.equal(said, await words(plain.page), step);
    }
    await plain.close();
    await translated.close();
  });

test('a button that a translator has rewritten says what it did', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'deep-links condition="fibromyalgia"',
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await translate(page, 'replace');
  await explorer.locator('.take button').first().click();
  await explorer.locator('.take').getByText('Copied', { exact: true }).waitFor({ timeout: 3000 });
  await close();
});
