// What a page may do to how the explorer looks: custom properties, parts, style sheets; and what it may not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, set, TAG } from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Custom properties, what shows each, and by which property of the platform. @type {[string, { [name: string]: string }, string, string][]} */
const coloured = [
  ['--nx-ink', {}, '.answer', 'color'],
  ['--nx-quiet', {}, '[part~="count"]', 'color'],
  ['--nx-paper', {}, '.view', 'background-color'],
  ['--nx-wash', { q: 'can I take it with codeine' }, '.drug-answer', 'background-color'],
  ['--nx-line', {}, '[part~="card"]', 'border-top-color'],
  ['--nx-control', {}, '[part~="search"]', 'border-top-color'],
  ['--nx-accent', {}, '[part~="card"] .row-name button', 'color'],
  ['--nx-mark', { q: 'fibro' }, '[part~="card"] mark', 'background-color'],
  ['--nx-helped', { direction: 'helped' }, '[part~="grade"] .symbol', 'color'],
  ['--nx-mixed', { direction: 'mixed' }, '[part~="grade"] .symbol', 'color'],
  ['--nx-no-difference', { direction: 'no-clear-difference' }, '[part~="grade"] .symbol', 'color'],
  ['--nx-worse', { condition: 'rett-syndrome' }, '[part~="study"] .worse .symbol', 'color'],
  ['--nx-worse', {}, '[part~="safety"]', 'border-left-color'],
  ['--nx-unclear', { direction: 'too-uncertain' }, '[part~="grade"] .symbol', 'color'],
  ['--nx-uncompared', { direction: 'improved-uncompared' }, '[part~="grade"] .symbol', 'color'],
];

/**
 * @param {Page} page
 * @param {string} selector of the shadow root
 * @param {string} property
 */
const look = (page, selector, property) =>
  page
    .locator(TAG)
    .first()
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('every custom property colours what it is named for, on the element and from the page', async () => {
  const { page, explorer, close } = await openArticle();
  for (const [name, attributes, selector, property] of coloured) {
    await set(page, { q: '', direction: '', condition: '', ...attributes });
    assert.notEqual(await look(page, selector, property), 'rgb(1, 2, 3)', name);
    await page.evaluate((name) => document.body.style.setProperty(name, 'rgb(1, 2, 3)'), name);
    assert.equal(await look(page, selector, property), 'rgb(1, 2, 3)', `${name} from the page`);
    await explorer.evaluate((element, name) => element.style.setProperty(name, 'rgb(4, 5, 6)'), name);
    assert.equal(await look(page, selector, property), 'rgb(4, 5, 6)', `${name} on the element`);
    await page.evaluate((name) => document.body.style.removeProperty(name), name);
    await explorer.evaluate((element, name) => element.style.removeProperty(name), name);
  }
  await page.evaluate(() => document.body.style.setProperty('--nx-radius', '11px'));
  assert.equal(await look(page, '[part~="search"]', 'border-top-left-radius'), '11px');
  await close();
});

test('a theme of the page’s own goes before what the system says', async () => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const { page, close } = await openArticle({ context: { colorScheme } });
    const asSystem = await look(page, '.view', 'background-color');
    await set(page, { theme: colorScheme });
    assert.equal(await look(page, '.view', 'background-color'), asSystem);
    await set(page, { theme: colorScheme === 'dark' ? 'light' : 'dark' });
    assert.notEqual(await look(page, '.view', 'background-color'), asSystem);
    await close();
  }
});

test('a custom property of a former name still colours, today’s names go first, and a page is told once', async () => {
  const { page, explorer, close } = await openArticle({ elements: 0, waits: true });
  await page.addStyleTag({ content: `${TAG} { --nx-did-not-help: rgb(1, 2, 3) }` });
  await page.evaluate((tag) => {
    const main = /** @type {Element} */ (document.querySelector('main'));
    main.innerHTML = `<${tag} direction="little-or-no-difference"></${tag}><${tag}></${tag}>`;
  }, TAG);
  await explorer.locator('[part~="card"]').first().waitFor();
  await page.locator(TAG).last().locator('[part~="card"]').first().waitFor();
  assert.equal(await look(page, '[part~="grade"] .symbol', 'color'), 'rgb(1, 2, 3)');
  assert.equal(await look(page, '[part~="safety"]', 'border-left-color'), 'rgb(1, 2, 3)');
  await page.evaluate(() => {
    for (const name of ['--nx-no-difference', '--nx-worse'])
      document.body.style.setProperty(name, 'rgb(4, 5, 6)');
  });
  assert.equal(await look(page, '[part~="grade"] .symbol', 'color'), 'rgb(4, 5, 6)');
  assert.equal(await look(page, '[part~="safety"]', 'border-left-color'), 'rgb(4, 5, 6)');
  await close([
    'warning: "--nx-did-not-help" is no property any more; taken as: --nx-no-difference, --nx-worse.',
  ]);
});

test('parts take a page’s styles, and the dangers and the version of the facts stand whatever these say', async () => {
  const { page, explorer, close } = await openArticle();
  await page.addStyleTag({
    content: `${TAG}::part(card) { outline: 3px solid rgb(1, 2, 3) }
      ${TAG}::part(safety), ${TAG}::part(dataset) { display: none; opacity: 0; visibility: hidden }`,
  });
  assert.equal(await look(page, '[part~="card"]', 'outline-color'), 'rgb(1, 2, 3)');
  for (const view of ['', 'drug']) {
    await set(page, { view });
    for (const part of ['safety', 'dataset']) {
      const shown = explorer.locator(`[part~="${part}"]`);
      assert.ok(await shown.isVisible(), `${view} ${part}`);
      assert.equal(await look(page, `[part~="${part}"]`, 'opacity'), '1');
    }
  }
  // what is in a panel that the page has closed shows nothing of itself
  await page.evaluate(() => {
    /** @type {HTMLElement} */ (document.querySelector('main')).style.visibility = 'hidden';
  });
  assert.equal(await explorer.locator('[part~="safety"]').isVisible(), false);
  await close();
});

test('a style sheet that a page adds to the shadow tree stays, and has the last word', async () => {
  const { page, explorer, close } = await openArticle();
  await explorer.evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.view { letter-spacing: 2px }');
    shadowRoot?.adoptedStyleSheets.push(sheet);
  });
  for (const view of ['map', 'drug', '']) {
    await set(page, { view });
    assert.equal(await look(page, '.view', 'letter-spacing'), '2px');
  }
  // and on another place of the page
  await page.evaluate((tag) => document.body.append(document.querySelector(tag) ?? ''), TAG);
  await painted(page);
  assert.equal(await look(page, '.view', 'letter-spacing'), '2px');
  await close();
});

test('below a header that sticks, `--nx-top` keeps free what sticks in the explorer and what a reader is led to', async () => {
  const { page, explorer, close } = await openArticle({
    below: 2000,
    context: { viewport: { width: 1280, height: 700 } },
  });
  await page.addStyleTag({ content: `${TAG} { --nx-top: 72px }` });
  for (const attributes of [
    { condition: 'fibromyalgia' },
    { view: 'compare', compare: 'fibromyalgia obesity' },
  ]) {
    await set(page, { condition: '', view: '', ...attributes });
    const bar = explorer.locator('.back-line').first();
    const own = await explorer.evaluate((element) => element.getBoundingClientRect().top + scrollY);
    await page.evaluate((y) => scrollTo(0, y), own + 150);
    await painted(page);
    const { y = 0 } = (await bar.boundingBox()) ?? {};
    assert.ok(Math.abs(y - 72) <= 1, `${JSON.stringify(attributes)}: ${y}`);
  }
  await set(page, { condition: '', view: '', compare: '' });
  await page.evaluate(() => scrollTo(0, 0));
  await explorer.locator('.row-name button').nth(5).click();
  await painted(page);
  const heading = await explorer.locator('.condition-name').boundingBox();
  assert.ok(heading && heading.y >= 71, `${heading?.y}`);
  await close();
});
