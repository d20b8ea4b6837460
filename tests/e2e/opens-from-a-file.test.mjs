// `www/index.html`, opened from the disk as it is in a fresh clone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { indexFile, launchFirefox, newPage, ready, root, serve } from './browser.mjs';

test('in Chromium it shows every condition, the version of the facts, and says nothing on the console', async () => {
  const { page, close } = await newPage();
  await page.goto(indexFile);
  await ready(page);
  assert.equal(await page.locator('[part~="card"]').count(), 118);
  assert.match(
    await page.locator('[part~="dataset"]').innerText(),
    /^Facts \d+\.\d+\.\d+, .* 118 conditions, 487 studies/m,
  );
  await close();
});

test('in Firefox it shows every condition, the version of the facts, and says nothing on the console', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(indexFile);
    await page.waitForFunction(() => {
      const explorer = document.querySelector('naltrexone-explorer');
      return explorer?.shadowRoot?.querySelector('[part~="results"]:not([aria-busy])');
    });
    const seen = await page.evaluate(() => {
      const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
      return {
        cards: shadow?.querySelectorAll('[part~="card"]').length,
        dataset: shadow?.querySelector('[part~="dataset"]')?.textContent,
      };
    });
    assert.equal(seen.cards, 118);
    assert.match(seen.dataset ?? '', /Facts \d+\.\d+\.\d+, .* 118 conditions, 487 studies/);
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
  }
});

// The script holds bytes as characters of UTF-8; a page in another encoding must not have them read as its own.
const otherEncoding = {
  'from the disk': pathToFileURL(join(root, 'tests', 'e2e', 'hosts', 'windows-1252.html')).href,
  'from a server': `${await serve()}/hosts/windows-1252.html`,
};

for (const [from, address] of Object.entries(otherEncoding)) {
  test(`on a page in another encoding, ${from}, it starts in Chromium and Firefox`, async () => {
    const encoding = () => document.characterSet;
    const { page, close } = await newPage();
    await page.goto(address);
    await ready(page);
    assert.equal(await page.evaluate(encoding), 'windows-1252');
    assert.equal(await page.locator('[part~="card"]').count(), 118);
    await close();
    const browser = await launchFirefox();
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() =>
        document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="card"]'),
      );
      assert.equal(await page.evaluate(encoding), 'windows-1252');
    } finally {
      await browser.close();
    }
  });
}
