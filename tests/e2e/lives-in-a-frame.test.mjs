// The explorer in frames without an origin: options from the address, bounded heights told to the page around
// it, and no dialog where there is no room for one.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TAG } from './article.mjs';
import { newPage, root, serve } from './browser.mjs';
import { typefaceAt, typefaceRules } from './typefaces.mjs';

/** As tall as an article allows; the second with a phone's column (answer-first.md). */
const BOUNDS = { 680: 850, 350: 1100, 320: 1200 };

const origin = await serve();

/**
 * A page with a frame that is as tall as what it shows.
 * @param {number} width
 * @param {string} [search]
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function framed(width, search = '', options) {
  const visit = await newPage(options);
  await visit.page.route('**/framed.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Framed</title><meta name="viewport" content="width=device-width">
        <script src="/www/frame.js"></script><style>body { margin: 0 } iframe { border: 0; display: block }</style>
        <div style="height: 500px"></div>
        <iframe src="/www/embed.html?${search}" title="Explorer" width="${width}" height="700"
          sandbox="allow-scripts allow-popups allow-modals"></iframe><div style="height: 1500px"></div>`,
    }),
  );
  await visit.page.route(
    (url) => Boolean(typefaceAt(url.pathname)),
    (route) =>
      route.fulfill({
        body: typefaceAt(new URL(route.request().url()).pathname),
        contentType: 'font/sfnt',
        headers: { 'access-control-allow-origin': '*' },
      }),
  );
  await visit.page.goto(`${origin}/framed.html`);
  const frame = visit.page.frameLocator('iframe');
  await frame.locator(`${TAG} .dataset`).waitFor();
  // in a typeface that readers have; a frame without an origin takes it from another
  await frame.locator('head').evaluate(async (head, rules) => {
    const style = document.createElement('style');
    style.textContent = rules;
    head.append(style);
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px Inter`)));
  }, `${typefaceRules()} body { font-family: Inter }`);
  return { ...visit, frame };
}

/**
 * The frame is exactly as tall as what it shows: nothing cut, nothing empty below.
 * @param {import('playwright-core').Page} page
 */
async function fits(page) {
  let same = 0;
  let last = -1;
  for (let tries = 0; tries < 100 && same < 4; tries += 1) {
    const content = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const tall = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
    same = content === tall && tall === last ? same + 1 : 0;
    last = tall;
    await page.waitForTimeout(20);
  }
  assert.equal(same, 4, `${last} px`);
  return last;
}

for (const [width, bound] of Object.entries(BOUNDS)) {
  test(`a frame of ${width} px is no taller than an article allows, and follows what it shows`, async () => {
    const { page, frame, close } = await framed(Number(width));
    const rest = await fits(page);
    assert.ok(rest <= bound, `${rest} px`);
    await frame.locator('[part~="search"]').fill('zzzzzz');
    await frame.locator('.nothing').waitFor();
    assert.ok((await fits(page)) < rest);
    await frame.locator('[part~="search"]').fill('');
    await frame.locator('.row').first().waitFor();
    assert.equal(await fits(page), rest);
    await close();
  });
}

test('options come from the address, and what is unknown or not for frames is ignored', async () => {
  const { frame, close } = await framed(
    680,
    'category=pain&theme=dark&hide=compare&rows=3&colour=red&deep-links=&loading=lazy&onclick=alert(1)',
  );
  const explorer = frame.locator(TAG);
  assert.deepEqual(await explorer.evaluate((element) => element.getAttributeNames().sort()), [
    'category',
    'hide',
    'rows',
    'theme',
  ]);
  assert.equal(await explorer.locator('.row').count(), 3);
  await close();
});

test('what opens far down brings the reader to its beginning', async () => {
  const { page, frame, close } = await framed(350, '', { viewport: { width: 390, height: 844 } });
  await fits(page);
  await frame.locator('.row').last().scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollBy(0, 300));
  await frame.locator('.row :is(a, button)').last().click();
  await frame.locator('.condition').waitFor();
  await page.waitForFunction(
    () => (document.querySelector('iframe')?.getBoundingClientRect().top ?? -9) > -1,
  );
  await fits(page);
  await close();
});

test('on a phone a view is drawn in its place, and the way back is there', async () => {
  const { page, frame, close } = await framed(350, '', { viewport: { width: 390, height: 844 } });
  await frame.locator('.ways').getByText('Articles checked').click();
  await frame.locator('.articles').waitFor();
  assert.equal(await frame.locator('dialog').count(), 0);
  await fits(page);
  await frame.locator('.back').click();
  await frame.locator('.first-screen').waitFor();
  assert.ok((await fits(page)) <= BOUNDS[350]);
  await close();
});

test('a filter that is taken far down leaves the page around the frame where it is', async () => {
  const { page, frame, close } = await framed(680);
  await frame.locator('.filters > summary').click();
  await fits(page);
  const box = frame.getByLabel(/^Low dose only/);
  await box.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 200));
  const before = await page.evaluate(() => scrollY);
  await box.evaluate((element) => /** @type {HTMLElement} */ (element).click());
  await frame.locator('[part~="chip"]').first().waitFor();
  await fits(page);
  assert.equal(await page.evaluate(() => scrollY), before);
  await close();
});

test('a study opens in a tab of its own', async () => {
  const { page, frame, close } = await framed(680, 'condition=fibromyalgia');
  await frame.locator('[part~="study"] > summary').first().click();
  const link = frame.locator('[part~="study"] a').first();
  const asked = page.context().waitForEvent('request', (request) => request.isNavigationRequest());
  const tab = page.context().waitForEvent('page');
  await link.click();
  await tab;
  assert.equal((await asked).url(), await link.getAttribute('href'));
  assert.equal(page.url(), `${origin}/framed.html`);
  await close();
});

test('a message of another kind or from another window changes nothing', async () => {
  const { page, close } = await framed(680);
  const before = await fits(page);
  await page.evaluate(() => {
    for (const data of [null, 'nx-height', { type: 'nx-height', height: 5 }, { type: 'other', height: 5 }])
      postMessage(data, '*');
    return new Promise((then) => setTimeout(then, 50));
  });
  assert.equal(await page.locator('iframe').evaluate((element) => element.clientHeight), before);
  await close();
});

test('the README and the test use the very script that is documented, in at most twenty lines', () => {
  const script = readFileSync(join(root, 'www', 'frame.js'), 'utf8').trim();
  assert.ok(script.split('\n').length <= 20);
  assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(script));
});
