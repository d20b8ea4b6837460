// Keys beyond Tab: `/` to the search, arrows through the results, Enter opens, Escape steps back out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';

const origin = await serve();

async function opened() {
  const visit = await newPage();
  await visit.page.goto(`${origin}/hosts/plain.html`);
  await ready(visit.page);
  const focused = () =>
    visit.page.locator('naltrexone-explorer').evaluate((element) => {
      const active = element.shadowRoot?.activeElement;
      return (
        active?.closest('[part~="card"]')?.getAttribute('data-id') ??
        active?.getAttribute('part') ??
        active?.className ??
        ''
      );
    });
  return { ...visit, focused };
}

test('slash, arrows, Enter and Escape go the whole way and back', async () => {
  const { page, focused, close } = await opened();
  await page.keyboard.press('/');
  assert.equal(await focused(), 'search');
  await page.keyboard.type('pain');
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'pain');
  const ids = await page
    .locator('[part~="card"]')
    .evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[part~="condition"]').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'search');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[part~="search"]').inputValue(), '');
  await close();
});

test('keys that the host page uses stay its own', async () => {
  const { page, focused, close } = await opened();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<input id="theirs"><div id="editor" contenteditable></div>',
    );
  });
  await page.locator('#theirs').focus();
  await page.keyboard.type('a/b');
  assert.equal(await page.locator('#theirs').inputValue(), 'a/b');
  await page.locator('#editor').focus();
  await page.keyboard.type('a/b');
  assert.equal(await page.locator('#editor').innerText(), 'a/b');
  assert.equal(await focused(), '');
  // a host that handles the key itself
  await page.evaluate(() => {
    /** @type {HTMLElement} */ (document.activeElement).blur();
    addEventListener('keydown', (event) => event.preventDefault(), { capture: true, once: true });
  });
  await page.keyboard.press('/');
  assert.equal(await focused(), '');
  // out of view it does nothing
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<div style="height: 5000px"></div>');
    scrollTo(0, 0);
  });
  await page.keyboard.press('/');
  assert.equal(await focused(), '');
  await close();
});

test('the keys are shown where there is likely a keyboard', async () => {
  const { page, close } = await opened();
  assert.equal(
    await page.locator('.keys').innerText(),
    '/ search\n↓ ↑ through the results\nEnter open\nEsc back',
  );
  assert.equal(await page.locator('[part~="search"]').getAttribute('aria-keyshortcuts'), '/');
  await close();
});
