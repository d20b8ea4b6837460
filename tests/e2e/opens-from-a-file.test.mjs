// `www/index.html`, opened from the disk as it is in a fresh clone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { indexFile, launchFirefox, newPage, root, serve } from './browser.mjs';

/** What stands there once the explorer is ready. */
function seen() {
  const explorer = /** @type {any} */ (document.querySelector('naltrexone-explorer'));
  if (!explorer?.explorer) return undefined;
  const shadow = explorer.shadowRoot;
  return {
    uses: explorer.explorer.list().total,
    rows: shadow.querySelectorAll('[part~="results"] .row').length,
    dataset: shadow.querySelector('[part~="dataset"]').textContent,
    encoding: document.characterSet,
  };
}

/** @param {any} found */
function check({ uses, rows, dataset }) {
  assert.equal(uses, 118);
  assert.ok(rows >= 6, `${rows} rows`);
  assert.match(dataset, /^Facts \d+\.\d+\.\d+, \d+ \w+ \d{4}\./);
}

/**
 * @param {string} address
 * @param {string} [encoding]
 */
async function inFirefox(address, encoding = 'UTF-8') {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(address);
    await page.waitForFunction(seen);
    const found = await page.evaluate(seen);
    check(found);
    assert.equal(found?.encoding, encoding);
    assert.deepEqual(said, []);
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} address
 * @param {string} [encoding]
 */
async function inChromium(address, encoding = 'UTF-8') {
  const { page, close } = await newPage();
  await page.goto(address);
  await page.waitForFunction(seen);
  const found = await page.evaluate(seen);
  check(found);
  assert.equal(found?.encoding, encoding);
  await close();
}

test('in Chromium it shows uses, the version of the facts, and says nothing on the console', () =>
  inChromium(indexFile));

test('in Firefox it shows uses, the version of the facts, and says nothing on the console', () =>
  inFirefox(indexFile));

// The script holds bytes as characters of UTF-8; a page in another encoding must not have them read as its own.
const otherEncoding = {
  'from the disk': pathToFileURL(join(root, 'tests', 'e2e', 'hosts', 'windows-1252.html')).href,
  'from a server': `${await serve()}/hosts/windows-1252.html`,
};

for (const [from, address] of Object.entries(otherEncoding))
  test(`on a page in another encoding, ${from}, it starts in Chromium and Firefox`, async () => {
    await inChromium(address, 'windows-1252');
    await inFirefox(address, 'windows-1252');
  });
