// www/embed.html in frames without an origin: options from the address, height told to the page around it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newPage, root, serve } from './browser.mjs';

const origin = await serve();

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function framed(options) {
  const visit = await newPage(options);
  await visit.page.goto(`${origin}/hosts/framed.html`);
  const [pain, one] = ['#pain', '#one'].map((id) => visit.page.frameLocator(id));
  await pain.locator('[part~="dataset"]').waitFor();
  await one.locator('[part~="dataset"]').waitFor();
  return { ...visit, pain, one };
}

/**
 * The frame is exactly as tall as what it shows: nothing cut, nothing empty below.
 * @param {import('playwright-core').Page} page
 * @param {string} id
 */
async function fits(page, id) {
  const content = page.frameLocator(id).locator('html');
  await page.waitForFunction(
    async ([id, height]) => document.querySelector(`${id}`)?.clientHeight === height,
    [id, await content.evaluate((element) => Math.ceil(element.getBoundingClientRect().height))],
  );
  return page.locator(id).evaluate((frame) => frame.clientHeight);
}

test('options come from the address, and what is unknown there is ignored', async () => {
  const { pain, one, close } = await framed();
  const explorer = pain.locator('naltrexone-explorer');
  assert.deepEqual(await explorer.evaluate((element) => element.getAttributeNames().sort()), [
    'category',
    'hide',
    'theme',
  ]);
  assert.equal(await pain.locator('[part~="count"]').innerText(), '15 of 118 conditions');
  assert.equal(await one.locator('[part~="condition"]').getAttribute('data-id'), 'fibromyalgia');
  await close();
});

test('each of two frames is as tall as what it shows, and follows it', async () => {
  const { page, pain, close } = await framed();
  const [tall, other] = [await fits(page, '#pain'), await fits(page, '#one')];
  assert.ok(tall > 1500, `${tall} px`);
  await pain.locator('[part~="search"]').fill('zzzzzz');
  await pain.locator('.nothing').waitFor();
  const short = await fits(page, '#pain');
  assert.ok(short < tall - 2000, `${short} px of ${tall}`);
  assert.equal(await fits(page, '#one'), other);
  await close();
});

test('opening a condition far down brings the reader to its beginning', async () => {
  const { page, pain, close } = await framed();
  await fits(page, '#pain');
  await pain.locator('[part~="card"]').last().scrollIntoViewIfNeeded();
  assert.ok(await page.evaluate(() => scrollY > 1000));
  await pain.locator('[part~="card"] :is(h3, h4) button').last().click();
  await pain.locator('[part~="condition"]').waitFor();
  await page.waitForFunction(() => (document.querySelector('#pain')?.getBoundingClientRect().top ?? -9) > -1);
  await close();
});

test('ticking a filter far down leaves the page where it is', async () => {
  const { page, pain, close } = await framed();
  await fits(page, '#pain');
  const box = pain.getByLabel(/^Low dose/);
  await box.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 200));
  const before = await page.evaluate(() => scrollY);
  await box.evaluate((element) => /** @type {HTMLElement} */ (element).click());
  await pain.locator('[part~="chip"]').first().waitFor();
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => scrollY), before);
  await close();
});

test('a study opens in a tab of its own', async () => {
  const { page, one, close } = await framed();
  const asked = page.context().waitForEvent('request', (request) => request.isNavigationRequest());
  const tab = page.context().waitForEvent('page');
  const link = one.locator('[part~="study"] a').first();
  await link.click();
  await tab;
  assert.equal((await asked).url(), await link.getAttribute('href'));
  assert.equal(page.url(), `${origin}/hosts/framed.html`);
  await close();
});

test('on a phone the sheet with the filters opens where the reader is', async () => {
  const { page, pain, close } = await framed({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await fits(page, '#pain');
  await pain.locator('.filters-button').tap();
  const done = pain.locator('.done');
  await done.waitFor();
  const box = async () => /** @type {{ y: number, height: number }} */ (await done.boundingBox());
  for (let frames = 0; (await box()).y > 740; frames++) {
    assert.ok(frames < 50, `at ${(await box()).y} px of 740`);
    await page.evaluate(() => new Promise((then) => requestAnimationFrame(then)));
  }
  await done.tap();
  assert.ok(await done.isHidden());
  await close();
});

test('a message of another kind or from another window changes nothing', async () => {
  const { page, close } = await framed();
  const before = await fits(page, '#pain');
  await page.evaluate(() => {
    for (const data of [null, 'nx-height', { type: 'nx-height', height: 5 }, { type: 'other', height: 5 }]) {
      postMessage(data, '*');
    }
    return new Promise((then) => setTimeout(then, 50));
  });
  assert.equal(await page.locator('#pain').evaluate((frame) => frame.clientHeight), before);
  await close();
});

test('the README and the test use the very script that is documented, in at most ten lines', () => {
  const script = readFileSync(join(root, 'www', 'frame.js'), 'utf8').trim();
  assert.ok(script.split('\n').length <= 10);
  assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(script));
});
