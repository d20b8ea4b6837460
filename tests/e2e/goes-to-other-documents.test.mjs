// An element that is made for, or moved to, another document: a frame, a window of its own, a document on no screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle } from './article.mjs';

/**
 * Runs in the page: whether the element that is there is styled, and works.
 * @param {import('playwright-core').JSHandle<Element>} element
 */
const works = (element) =>
  element.evaluate(async (element) => {
    const until = async (/** @type {() => unknown} */ done) => {
      for (let tries = 0; tries < 200 && !done(); tries += 1)
        await new Promise((then) => setTimeout(then, 20));
      return Boolean(done());
    };
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    /** @param {string} selector */
    const find = (selector) => /** @type {HTMLElement | null} */ (root.querySelector(selector));
    const listed = await until(() => find('.row') && /** @type {any} */ (element).explorer);
    const style = find('.search-box') && getComputedStyle(/** @type {Element} */ (find('.skip')));
    const styled = style?.position === 'absolute';
    const sheets = root.adoptedStyleSheets.length > 3;
    find('.row :is(a, button)')?.click();
    const opens = await until(() => find('.condition'));
    find('.back')?.click();
    const returns = await until(() => find('.row'));
    return { listed, styled, sheets, opens, returns, failed: find('.failure')?.textContent ?? '' };
  });

const GOOD = { listed: true, styled: true, sheets: true, opens: true, returns: true, failed: '' };

test('an element that is moved into a frame, and back, is drawn, styled and works', async () => {
  const { page, close } = await openArticle();
  const element = await page.evaluateHandle(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 700px; height: 900px';
    document.body.append(frame);
    const element = /** @type {Element} */ (document.querySelector('naltrexone-explorer'));
    /** @type {Document} */ (frame.contentDocument).body.append(element);
    return element;
  });
  assert.deepEqual(await works(element), GOOD);
  await element.evaluate((element) => document.querySelector('main')?.append(element));
  assert.deepEqual(await works(element), GOOD);
  await close();
});

test('an element that is made for a frame starts there, also lazily', async () => {
  for (const attributes of ['', 'lazy']) {
    const { page, close } = await openArticle();
    const element = await page.evaluateHandle((loading) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 700px; height: 900px';
      document.body.prepend(frame);
      const element = document.createElement('naltrexone-explorer');
      if (loading) element.setAttribute('loading', loading);
      /** @type {Document} */ (frame.contentDocument).body.append(element);
      return element;
    }, attributes);
    assert.deepEqual(await works(element), GOOD);
    await close();
  }
});

test('an element goes to a window of its own and comes back, and the address stays with the page', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links' });
  const element = await page.evaluateHandle(() => {
    const popup = /** @type {Window} */ (window.open('', 'apart', 'width=800,height=900'));
    const element = /** @type {Element} */ (document.querySelector('naltrexone-explorer'));
    popup.document.body.append(element);
    return element;
  });
  assert.deepEqual(await works(element), GOOD);
  assert.equal(page.url(), url);
  await element.evaluate((element) => document.querySelector('main')?.append(element));
  await explorer.locator('.row a').first().click();
  await explorer.locator('.condition').waitFor();
  assert.match(page.url(), /#condition=/);
  await close();
});

test('an element in a document that is on no screen does no harm, and starts once it is on one', async () => {
  const { page, close } = await openArticle();
  const element = await page.evaluateHandle(async () => {
    const apart = document.implementation.createHTMLDocument('apart');
    const element = document.createElement('naltrexone-explorer');
    apart.body.append(element);
    const moved = /** @type {Element} */ (document.querySelector('naltrexone-explorer'));
    apart.body.append(moved);
    moved.setAttribute('category', 'pain');
    await new Promise((then) => setTimeout(then, 500));
    moved.removeAttribute('category');
    document.querySelector('main')?.append(moved, element);
    return element;
  });
  assert.deepEqual(await works(element), GOOD);
  const moved = await page.evaluateHandle(
    () => /** @type {Element} */ (document.querySelector('naltrexone-explorer')),
  );
  assert.deepEqual(await works(moved), GOOD);
  await close();
});
