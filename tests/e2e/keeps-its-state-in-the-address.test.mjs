// With `deep-links` the address is where the state lives, but for what is typed; a page's own fragment is left alone.
// The way back and forward is finds-the-way-back.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, SEARCH, type } from './article.mjs';

/** Longer than typing may pause before the address is written. */
const PAUSE_MS = 450;

/** @param {import('playwright-core').Page} page */
async function hash(page) {
  await page.waitForTimeout(PAUSE_MS);
  return page.evaluate(() => location.hash);
}

test('filtering and sorting replace the address, typing leaves it, and defaults leave it clean', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links' });
  const entries = await page.evaluate(() => history.length);
  await type(page, 'pain');
  assert.equal(await hash(page), '');
  await explorer.locator('.filters > summary').click();
  await explorer.getByLabel(/^Low dose only/).check();
  assert.equal(await hash(page), '#regimen=low-dose');
  await explorer.locator('.order select').selectOption('name');
  assert.equal(await hash(page), '#regimen=low-dose&sort=name');
  assert.equal(await page.evaluate(() => history.length), entries);
  await explorer.locator('[part~="chip"]').first().click();
  await explorer.locator('.order select').selectOption('relevance');
  await explorer.locator(SEARCH).fill('');
  assert.equal(await hash(page), '');
  assert.equal(page.url(), url);
  await close();
});

test('an address opens what it says', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'deep-links category="addiction"',
    fragment: 'q=fibro&regimen=low-dose&sort=name',
  });
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'fibro');
  // what the author set is another start, not a filter on top
  assert.equal(await explorer.locator('[part~="chip"]').count(), 1);
  await explorer.locator('.filters > summary').click();
  assert.equal(await explorer.locator('.order select').inputValue(), 'name');
  for (const [fragment, selector] of [
    ['view=table', '[part~="table"]'],
    ['view=drug&topic=warning/kidneys', '[part~="topic"] [data-id="kidneys"]'],
    ['view=sheet&condition=fibromyalgia', '[part~="sheet"][data-id="fibromyalgia"]'],
    ['view=compare&compare=fibromyalgia+obesity', '[part~="picked"] > li:nth-child(2)'],
  ]) {
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, fragment);
    await explorer.locator(selector).first().waitFor();
  }
  await close();
});

test('what was typed just before a condition opens is there again on the way back', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links' });
  await explorer.locator(SEARCH).fill('fibro');
  await explorer.evaluate(({ shadowRoot }) => {
    const input = shadowRoot?.querySelector('input[part~="search"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('nothing is drawn');
    input.value = 'crohn';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // at once, before the address is written
    const link = shadowRoot?.querySelector('[part~="card"] .row-name a');
    if (link instanceof HTMLElement) link.click();
  });
  await explorer.locator('[part~="condition"][data-id="crohns-disease"]').waitFor();
  await page.goBack();
  await explorer.locator('[part~="results"]').waitFor();
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'crohn');
  await close();
});

test('what an address says wrongly is left out and said once', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'deep-links',
    fragment: 'q=pain&colour=red&regimen=nonsense&sort=%ZZ',
  });
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'pain');
  await type(page, 'ful');
  await close([
    'warning: "address" has no value "colour".',
    'warning: "regimen" has no value "nonsense"; allowed: standard-oral, high-dose-oral, extended-release-injection, implant, low-dose, ultra-low-dose, combination, topical, other.',
    'warning: "sort" has no value "%ZZ"; allowed: relevance, strength, direction, name, people, newest.',
  ]);
});

test("a page's own fragment stays as it is", async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links', fragment: 'comments' });
  await type(page, 'pain');
  await explorer.locator('[part~="card"] .row-name :is(a, button)').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  assert.equal(await hash(page), '#comments');
  await explorer.locator('.back').first().click();
  await explorer.locator('[part~="results"]').waitFor();
  assert.equal(await hash(page), '#comments');
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'pain');
  await close();
});

test('without deep-links the address is never touched, and a use is no entry of the history', async () => {
  const { page, explorer, url, close } = await openArticle();
  const entries = await page.evaluate(() => history.length);
  await type(page, 'pain');
  await explorer.locator('[part~="card"] button').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  await painted(page);
  assert.equal(await hash(page), '');
  assert.equal(page.url(), url);
  assert.equal(await page.evaluate(() => history.length), entries);
  assert.equal(await page.evaluate(() => history.state), null);
  await close();
});
