// With `deep-links` the address is where the state lives; a host page's own fragment is left alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';

const origin = await serve();
const index = `${origin}/www/index.html`;

/** @param {string} url */
async function opened(url) {
  const visit = await newPage();
  await visit.page.goto(url);
  await ready(visit.page);
  const { page } = visit;
  /** Typing is written to the address once it pauses. */
  const settled = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return {
    ...visit,
    settled,
    hash: async () => {
      await settled();
      return page.evaluate(() => location.hash);
    },
  };
}

/** @param {import('playwright-core').Page} page */
const focused = (page) =>
  page.locator('naltrexone-explorer').evaluate((element) => {
    const active = element.shadowRoot?.activeElement;
    return active?.closest('[part~="card"]')?.getAttribute('data-id') ?? active?.className;
  });

test('typing and filtering replace the address, defaults leave it clean', async () => {
  const { page, hash, settled, close } = await opened(index);
  const entries = await page.evaluate(() => history.length);
  await page.locator('[part~="search"]').pressSequentially('chronic pain');
  await page.getByLabel(/^Low dose/).check();
  assert.equal(await hash(), '#q=chronic+pain&regimen=low-dose');
  assert.equal(await page.evaluate(() => history.length), entries);
  await page.locator('[part~="chip"]').click();
  await page.locator('[part~="search"]').fill('');
  await settled();
  assert.equal(await page.evaluate(() => location.href), index);
  await close();
});

test('an address opens what it says', async () => {
  const { page, close } = await opened(`${index}#q=fibro&regimen=low-dose&sort=name`);
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'fibro');
  assert.equal(await page.locator('[part~="chip"]').count(), 1);
  assert.equal(await page.locator('.sort select').inputValue(), 'name');
  await close();
});

test('back and forward restore the view, the scroll and the focus', async () => {
  const { page, hash, close } = await opened(index);
  const card = page.locator('[part~="card"]').nth(70);
  const id = await card.getAttribute('data-id');
  await page.evaluate(() => {
    addEventListener('click', () => Object.assign(window, { left: scrollY }), { capture: true, once: true });
  });
  await card.locator('button').first().click();
  assert.equal(await hash(), `#condition=${id}`);
  await page.goBack();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await focused(page), id);
  const { left, now } = await page.evaluate(() => ({ left: /** @type {any} */ (window).left, now: scrollY }));
  assert.ok(left > 1000);
  assert.equal(now, left);
  await page.goForward();
  await page.locator('[part~="condition"]').waitFor();
  assert.match(String(await focused(page)), /condition-name/);
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await hash(), '');
  assert.equal(await focused(page), id);
  await close();
});

test('what was typed just before a condition opens is there again on the way back', async () => {
  const { page, close } = await opened(index);
  await page.locator('[part~="search"]').fill('fibro');
  await page.evaluate(() => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    const input = shadow?.querySelector('input[part~="search"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('nothing is drawn');
    input.value = 'crohn';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // in the same breath, before the address is written
    const card = shadow?.querySelector('[part~="card"] button');
    if (card instanceof HTMLElement) card.click();
  });
  await page.locator('[part~="condition"]').waitFor();
  await page.goBack();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'crohn');
  await close();
});

test('what an address says wrongly is left out and said once', async () => {
  const { page, close } = await opened(`${index}#q=pain&colour=red&regimen=nonsense&sort=%ZZ`);
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'pain');
  await page.locator('[part~="search"]').pressSequentially('ful');
  await close([
    'warning: "address" has no value "colour".',
    'warning: "regimen" has no value "nonsense"; allowed: standard-oral, high-dose-oral, extended-release-injection, implant, low-dose, ultra-low-dose, combination, topical, other.',
    'warning: "sort" has no value "%ZZ"; allowed: relevance, strength, direction, name, people, newest.',
  ]);
});

test("a host page's own fragment stays as it is", async () => {
  const { page, hash, close } = await opened(`${index}#comments`);
  await page.locator('[part~="search"]').fill('pain');
  await page.locator('[part~="card"] button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  assert.equal(await hash(), '#comments');
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await hash(), '#comments');
  await close();
});

test('without deep-links the address is never touched', async () => {
  const { page, close } = await opened(`${origin}/hosts/plain.html`);
  const entries = await page.evaluate(() => history.length);
  await page.locator('[part~="search"]').fill('pain');
  await page.locator('[part~="card"] button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  assert.equal(await page.evaluate(() => location.href), `${origin}/hosts/plain.html`);
  assert.equal(await page.evaluate(() => history.length), entries);
  await close();
});
