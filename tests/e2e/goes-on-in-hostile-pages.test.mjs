// What a reader does on pages that make life hard: keys, addresses and the way back from another page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, serve } from './browser.mjs';

const origin = await serve();

test('a frame without an origin keeps its state in its own address, or does without, and says nothing', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/frame-deep-links.html`);
  const frame = page.frames()[1];
  await frame.locator('.row[data-id="fibromyalgia"]').waitFor();
  assert.equal(await frame.locator('[part~="search"]').inputValue(), 'fibro');
  await frame.locator('.row :is(a, button)').first().click();
  await frame.locator('[part~="condition"]').waitFor();
  await frame.locator('.back').first().click();
  await frame.locator('[part~="results"]').waitFor();
  assert.equal(page.url(), `${origin}/hosts/frame-deep-links.html`);
  await close();
});

test('a slash typed into a field stays a slash, in XHTML too', async () => {
  for (const file of ['strict.html', 'strict.xhtml']) {
    const { page, close } = await newPage();
    await page.goto(`${origin}/hosts/${file}`);
    await page.locator('.row').first().waitFor();
    for (const field of [page.locator('input.probe'), page.locator('[part~="search"]')]) {
      await field.pressSequentially('a/b');
      assert.equal(
        await field.evaluate((input) => /** @type {HTMLInputElement} */ (input).value),
        'a/b',
        file,
      );
    }
    await close();
  }
});

test('a page that comes back from the back-forward cache is as it was left, and goes on', async () => {
  const { page, said, close } = await newPage({ backForwardCache: true });
  await page.goto(`${origin}/hosts/deep-links.html`);
  await page.locator('[part~="results"]').waitFor();
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => Object.assign(window, { persisted: event.persisted }));
  });
  await page.locator('[part~="search"]').fill('fibro');
  await page.waitForFunction(() => /fibro/.test(JSON.stringify(history.state)));
  const left = await page.locator('[part~="count"]').innerText();
  await page.goto(`${origin}/hosts/strict.html`);
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('[part~="results"]').waitFor();
  assert.equal(
    await page.evaluate(() => /** @type {any} */ (window).persisted),
    true,
    'it came from the cache',
  );
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'fibro');
  assert.equal(await page.locator('[part~="count"]').innerText(), left);
  await page.locator('[part~="search"]').fill('crohn');
  await page.locator('.row[data-id="crohns-disease"]').waitFor();
  assert.deepEqual(said, []);
  await close();
});
