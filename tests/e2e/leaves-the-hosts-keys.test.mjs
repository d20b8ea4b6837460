// Keys that are for what has the focus inside do not reach the page around it, which sees the element and no field.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openArticle, SEARCH } from './article.mjs';
import { LIBRARIES, openServed } from './routed-pages.mjs';

test('in a presentation of reveal.js, moving the caret, ticking and pressing change no slide', async () => {
  const { page, explorer, close } = await openServed({
    head: `<link rel="stylesheet" href="${LIBRARIES}/reveal.js/dist/reveal.css">
      <script src="${LIBRARIES}/reveal.js/dist/reveal.js"></script>
      <style>.reveal { height: 800px } section { font-size: 16px }</style>`,
    attributes: 'size="full"',
    slides: true,
    body: '<script>Reveal.initialize({ hash: false, controls: false, transition: "none", embedded: true, keyboardCondition: null })</script>',
  });
  await drawn(page);
  const slide = () => page.evaluate(() => /** @type {any} */ (window).Reveal.getIndices().h);
  await page.evaluate(() => /** @type {any} */ (window).Reveal.slide(1));
  await explorer.locator(SEARCH).click();
  await page.keyboard.type('low dose');
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowRight', 'PageDown', 'Backspace'])
    await page.keyboard.press(key);
  assert.equal(await slide(), 1);
  assert.equal(await explorer.locator(SEARCH).inputValue(), 'low dos');
  await page.keyboard.press('ArrowDown');
  assert.equal(await slide(), 1);
  await page.keyboard.press('Control+a');
  await explorer.locator('.filters > summary').focus();
  await page.keyboard.press('Space');
  await explorer.getByLabel(/^Low dose only/).focus();
  await page.keyboard.press('Space');
  assert.equal(await slide(), 1);
  assert.equal(await explorer.getByLabel(/^Low dose only/).isChecked(), true);
  await explorer.locator('.row :is(a, button)').first().focus();
  await page.keyboard.press('Enter');
  await explorer.locator('.condition').waitFor();
  assert.equal(await slide(), 1);
  // and the page's keys are its own where nothing inside takes them
  await explorer.locator('.condition-name').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await slide(), 2);
  await close();
});

test('keys that are typed reach no listener of the page, neither down, pressed nor up; those of the page do', async () => {
  const { page, explorer, close } = await openArticle();
  await page.evaluate(() => {
    const heard = /** @type {string[]} */ ([]);
    for (const name of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(name, (event) =>
        heard.push(`${name} ${/** @type {KeyboardEvent} */ (event).key}`),
      );
    Object.assign(window, { heard });
  });
  const heard = () => page.evaluate(() => /** @type {any} */ (window).heard.splice(0));
  await explorer.locator(SEARCH).click();
  for (const key of ['a', 'Enter', 'ArrowLeft', 'Home', 'Delete', 'Backspace', '?']) {
    await explorer.locator(SEARCH).focus();
    await page.keyboard.press(key);
    assert.deepEqual(await heard(), [], key);
    if (await explorer.locator('.condition').count()) await explorer.locator('.back').click();
  }
  await explorer.locator(SEARCH).focus();
  await explorer.locator(SEARCH).fill('');
  for (const key of ['Escape', 'Tab', 'F2']) {
    await page.keyboard.press(key);
    assert.deepEqual(await heard(), [`keydown ${key}`, `keyup ${key}`]);
  }
  await explorer.locator(SEARCH).focus();
  await page.keyboard.press('Control+k');
  assert.ok((await heard()).includes('keydown k'));
  // a letter on a button is the page's
  await explorer.locator('.row :is(a, button)').first().focus();
  await page.keyboard.press('j');
  assert.deepEqual(await heard(), ['keydown j', 'keypress j', 'keyup j']);
  // but the search's own
  await page.keyboard.press('/');
  assert.deepEqual(await heard(), []);
  assert.equal(await explorer.locator(SEARCH).evaluate((field) => field.matches(':focus')), true);
  await close();
});
