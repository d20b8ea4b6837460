// Pages that make life hard: the explorer is there, or its fallback with one plain line, and
// the page is as it was.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { TAG } from './article.mjs';
import { axe, newPage, root, serve } from './browser.mjs';
import { readAll, untouched } from './host-page.mjs';

const origin = await serve();
const SCRIPT = '**/pkg/naltrexone-explorer.js';

/** A page on the disk, with its script where it is. */
const disk = mkdtempSync(join(tmpdir(), 'hosts-'));
after(() => rmSync(disk, { recursive: true }));
writeFileSync(
  join(disk, 'from-disk.html'),
  readFileSync(join(root, 'tests/e2e/hosts/from-disk.html'), 'utf8').replace(
    /src="[^"]*pkg/,
    `src="${pathToFileURL(join(root, 'pkg')).href}`,
  ),
);
const strict = "default-src 'none'; img-src data:; script-src 'self'";

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {object} Host
 * @property {string} sentence
 * @property {string} page a file of tests/e2e/hosts
 * @property {string} [csp]
 * @property {string} [address] where it is not /hosts/PAGE#comments
 * @property {RegExp | false} [failure] the line below the fallback, false where even that is not to be had; without it the explorer is there
 * @property {RegExp} [says] what the browser reports, or the documented line
 * @property {number} [explorers] how many, where not one
 * @property {boolean} [breaksAxe] where the checker itself does not run
 * @property {(page: Page) => Promise<unknown>} [reveal] what a reader does before there is something to see
 * @property {(page: Page | Frame) => Promise<unknown>} [holds] what else must hold
 */

/** @type {Host[]} */
const hosts = [
  { sentence: 'a reset with !important on everything', page: 'reset-important.html', holds: looksLikeItself },
  { sentence: 'a page where all is unset', page: 'all-unset.html' },
  { sentence: 'a page where all is unset with !important', page: 'all-unset-important.html' },
  {
    sentence: 'a library of 2007 that extends and replaces built-ins',
    page: 'old-library.html',
    breaksAxe: true,
  },
  { sentence: 'a page with a Map and a WeakMap of its own', page: 'own-map.html' },
  {
    sentence: 'a page whose arrays are broken',
    page: 'broken-arrays.html',
    failure: /another script on this page has replaced parts/,
  },
  {
    sentence: 'a page without Promise, Map, Proxy and iteration',
    page: 'broken-everything.html',
    failure: false,
    says: /^warning: <naltrexone-explorer> did not start: another script on this page has replaced parts/,
  },
  {
    sentence: 'a strict policy with wasm-unsafe-eval',
    page: 'strict.html',
    csp: `${strict} 'wasm-unsafe-eval'`,
  },
  {
    sentence: 'a strict policy without wasm-unsafe-eval',
    page: 'strict.html',
    csp: strict,
    failure: /security policy does not allow WebAssembly/,
    says: /Content Security Policy/,
  },
  {
    sentence: 'a policy that enforces Trusted Types and allows none',
    page: 'strict.html',
    csp: `${strict} 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'`,
  },
  {
    sentence: 'a page from the disk',
    page: 'from-disk.html',
    address: `${pathToFileURL(join(disk, 'from-disk.html')).href}#comments`,
  },
  { sentence: 'a sandboxed frame without an origin', page: 'sandboxed.html' },
  { sentence: 'a page in XHTML', page: 'strict.xhtml' },
  { sentence: 'a page without a doctype', page: 'quirks.html' },
  {
    sentence: 'a page from right to left',
    page: 'right-to-left.html',
    holds: async (page) => {
      // the words are English: read from left to right whatever the page around them is
      const box = await page.locator('[part~="count"]').first().boundingBox();
      assert.ok(box && box.x < 640, 'the count stands at the left');
    },
  },
  {
    sentence: 'a row of flex boxes, and a float',
    page: 'flex-and-float.html',
    explorers: 2,
    holds: fitsItsBox,
  },
  { sentence: 'a sidebar of 320 px', page: 'sidebar.html', holds: fitsItsBox },
  {
    sentence: 'a dialog',
    page: 'dialog.html',
    reveal: (page) => page.locator('#opens').click(),
    holds: async (page) => {
      await page.locator('.row :is(a, button)').first().click();
      await page.locator('[part~="condition"]').waitFor();
      await page.locator('h3[tabindex="-1"]').first().press('Escape');
      await page.locator('[part~="results"]').waitFor();
      assert.ok(
        await page.locator('dialog[open]').isVisible(),
        'Escape stepped back and left the dialog open',
      );
    },
  },
  {
    sentence: 'closed details that are opened',
    page: 'details.html',
    reveal: (page) => page.locator('summary').first().click(),
  },
  { sentence: 'twenty on a page', page: 'twenty.html', explorers: 20 },
  { sentence: 'a page that moves and removes it while it loads', page: 'moved-while-loading.html' },
];

/**
 * Of what a page hands down only the font comes through: a card is set as on a plain page.
 * @param {Page | Frame} page
 */
async function looksLikeItself(page) {
  const set = (/** @type {Page | Frame} */ where) =>
    where
      .locator('.row[data-id="fibromyalgia"]')
      .locator('button, p')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const {
            letterSpacing,
            wordSpacing,
            textAlign,
            textTransform,
            whiteSpace,
            color,
            fontSize,
            lineHeight,
          } = getComputedStyle(part);
          return {
            letterSpacing,
            wordSpacing,
            textAlign,
            textTransform,
            whiteSpace,
            color,
            fontSize,
            lineHeight,
          };
        }),
      );
  const plain = await newPage();
  await plain.page.goto(`${origin}/hosts/strict.html`);
  await plain.page.locator('[part~="search"]').fill('fibromyalgia');
  await plain.page.locator('.row[data-id="fibromyalgia"]').waitFor();
  assert.deepEqual(await set(page), await set(plain.page));
  await plain.close();
}

/** @param {Page | Frame} page */
async function fitsItsBox(page) {
  for (const explorer of await page.locator(TAG).all()) {
    const [width, sticksOut] = await explorer.evaluate((element) => {
      const box = /** @type {Element} */ (element.parentElement);
      return [element.getBoundingClientRect().width, box.scrollWidth - box.clientWidth];
    });
    assert.ok(width >= 300, `${width} px wide`);
    assert.equal(sticksOut, 0);
  }
}

/**
 * A view opened from the first screen covers the whole screen, whatever the page does to dialogs.
 * @param {Page | Frame} page
 * @param {import('playwright-core').Locator} explorer
 */
async function coversTheScreen(page, explorer) {
  await explorer.locator('.ways').getByText('Articles checked').click();
  await explorer.locator('dialog .articles').waitFor();
  const window = await page.evaluate(() => [innerWidth, innerHeight]);
  const box = await explorer.locator('dialog').evaluate((dialog) => {
    const { left, top, width, height } = dialog.getBoundingClientRect();
    return [left, top, width, height];
  });
  assert.deepEqual(box, [0, 0, ...window]);
}

/**
 * The page as it is without the explorer: the script arrives and holds nothing.
 * @param {string} url
 * @param {Host} host
 */
async function bare(url, host) {
  const { page, said, close } = await newPage();
  await page.route(SCRIPT, async (route) => {
    await focusTheirs(page);
    await route.fulfill({ body: '', contentType: 'text/javascript' });
  });
  await page.goto(url);
  await settled(page, host);
  const read = await readAll(page);
  await close(said);
  return read;
}

/**
 * The reader is in a field of the page while the explorer arrives.
 * @param {Page} page
 */
async function focusTheirs(page) {
  const field = page.locator('input.probe').first();
  if (await field.count()) await field.focus();
}

/**
 * What the page itself does has been done: the moving page moves for a second or so.
 * @param {Page} page
 * @param {Host} host
 */
async function settled(page, host) {
  await page.waitForLoadState('load');
  if (host.page === 'moved-while-loading.html')
    await page.locator(`#home ${TAG}`).waitFor({ state: 'attached' });
}

/**
 * What axe finds in the explorers of a page. Where there are several, the page tells them apart by `heading`, which
 * these pages do not.
 * @param {Page | Frame} page
 * @param {Host} host
 */
async function axeHere(page, { explorers = 1 }) {
  // of what the edge of the screen cuts through, axe measures the part that is left
  await page.evaluate(() => scrollTo(0, 0));
  const found = await axe(page, TAG);
  return found.filter((violation) => explorers === 1 || !violation.startsWith('landmark-unique:'));
}

for (const host of hosts) {
  test(`${host.sentence}: ${'failure' in host ? 'the fallback' : 'the explorer'}, and the page is as it was`, async () => {
    const query = host.csp ? `?csp=${encodeURIComponent(host.csp)}` : '';
    const url = host.address ?? `${origin}/hosts/${host.page}${query}#comments`;
    const before = await bare(url, host);
    const { page, said, close } = await newPage();
    await page.route(SCRIPT, async (route) => {
      await focusTheirs(page);
      await route.continue();
    });
    await page.goto(url);
    await settled(page, host);
    const inside = page.frames()[1] ?? page;
    if (host.failure !== undefined) {
      if (host.failure) assert.match(await inside.locator(`${TAG} .failure`).innerText(), host.failure);
      assert.ok(await inside.getByText('Plain words between the tags.').isVisible());
    } else {
      for (const explorer of await inside.locator(TAG).all()) {
        await explorer.locator('[part~="results"]').waitFor({ state: 'attached' });
        // as many as an article has room for
        assert.ok([4, 6].includes(await explorer.locator('.row').count()));
      }
      assert.equal(await inside.locator(TAG).count(), host.explorers ?? 1);
    }
    const after = await readAll(page);
    for (const [i, read] of before.entries()) untouched(read, after[i]);
    if (host.failure === undefined) {
      await host.reveal?.(page);
      const first = inside.locator(TAG).first();
      await first.locator('[part~="search"]').first().fill('fibromyalgia');
      await first.locator('.row[data-id="fibromyalgia"]').waitFor();
      assert.ok(await first.locator('.row').first().isVisible());
      await host.holds?.(inside);
      // in each of these pages, of a list and of a condition
      if (!host.breaksAxe) {
        assert.deepEqual(await axeHere(inside, host), [], 'axe: the list');
        await first.evaluate((element) => element.setAttribute('condition', 'fibromyalgia'));
        await first.locator('[part~="condition"]').waitFor();
        assert.deepEqual(await axeHere(inside, host), [], 'axe: a condition');
        await first.evaluate((element) => element.removeAttribute('condition'));
        await coversTheScreen(inside, first);
        assert.deepEqual(await axeHere(inside, host), [], 'axe: the dialog');
        await first.locator('dialog .close').click();
        await first.locator('dialog').waitFor({ state: 'detached' });
      }
    }
    assert.deepEqual(
      said.filter((line) => !host.says?.test(line)),
      [],
    );
    // where not even a line can be shown, the console has it
    if (host.failure === false) assert.equal(said.length, 1);
    await close(said);
  });
}
