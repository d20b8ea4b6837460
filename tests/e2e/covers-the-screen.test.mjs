// The dialog of an explorer in an article: what opens it, what closes it, and that the article is as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, height, openArticle, painted, place, TAG, type } from './article.mjs';
import { axe } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const dialog = (page) => page.locator(`${TAG} dialog[open]`);

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => window.scrollY);

/** @param {Page} page */
async function closed(page) {
  await dialog(page).waitFor({ state: 'detached' });
  await painted(page);
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function way(page, name) {
  const link = page.locator(`${TAG} .ways`).getByText(name, { exact: true });
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await dialog(page).waitFor();
  await painted(page);
}

for (const attributes of ['', 'deep-links']) {
  const how = attributes || 'without addresses';
  for (const column of /** @type {const} */ (['desktop', 'phone'])) {
    test(`the browser's Back closes it, to the pixel and the focus: ${how}, ${column}`, async () => {
      const { page, url, close } = await openArticle({ column, attributes, before: 900, below: 900 });
      const tall = await height(page);
      await page.locator(`${TAG} .ways`).scrollIntoViewIfNeeded();
      const at = await scrolled(page);
      await way(page, 'Articles checked');
      assert.equal(page.url(), attributes ? `${url}#view=articles` : url);
      const box = await dialog(page).boundingBox();
      const window = page.viewportSize();
      assert.deepEqual(box && { width: box.width, height: box.height }, window);
      // the article keeps its height, so nothing jumps when it is seen again
      assert.equal(await height(page), tall);
      assert.equal(await scrolled(page), at);
      await page.goBack();
      await closed(page);
      assert.equal(page.url(), url);
      assert.equal(await scrolled(page), at);
      assert.equal(await page.locator(`${TAG} .first-screen`).count(), 1);
      await close();
    });
  }

  test(`within it each step is one Back, and "Close" leaves all of them: ${how}`, async () => {
    const { page, url, close } = await openArticle({ attributes, before: 900, below: 900 });
    await page.locator(`${TAG} .ways`).scrollIntoViewIfNeeded();
    const at = await scrolled(page);
    await way(page, 'Articles checked');
    const claim = dialog(page).locator('.claim-row').first();
    await claim.locator('summary').click();
    await claim.locator(':is(a, button)').last().click();
    await dialog(page).locator('.condition[data-id]').waitFor();
    await page.goBack();
    await dialog(page).locator('.articles').waitFor();
    // forward again from the claim, which is open still, and out of it in one go
    await claim.locator(':is(a, button)').last().click();
    await dialog(page).locator('.condition[data-id]').waitFor();
    await dialog(page).locator('.close').click();
    await closed(page);
    await page.waitForTimeout(200);
    assert.equal(page.url(), url);
    assert.equal(await scrolled(page), at);
    assert.equal(await page.locator(`${TAG} .first-screen`).count(), 1);
    // what was a step is none any more: the next Back leaves the page
    await page.goBack();
    assert.equal(page.url(), 'about:blank');
    await close();
  });

  test(`Escape leads back a step, and at last out: ${how}`, async () => {
    const { page, url, close } = await openArticle({ attributes });
    await way(page, 'Articles checked');
    const claim = dialog(page).locator('.claim-row').first();
    await claim.locator('summary').click();
    await claim.locator(':is(a, button)').last().click();
    await dialog(page).locator('.condition[data-id]').waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).locator('.articles').waitFor();
    await painted(page);
    await page.keyboard.press('Escape');
    await closed(page);
    assert.equal(page.url(), url);
    // from what is none of the view's own
    await way(page, 'Articles checked');
    await dialog(page).locator('.close').focus();
    await page.keyboard.press('Escape');
    await closed(page);
    assert.equal(page.url(), url);
    await close();
  });

  test(`what is searched in it stays there, what was typed before is still typed: ${how}`, async () => {
    const { page, explorer, close } = await openArticle({ attributes });
    await type(page, 'itch');
    await way(page, 'Full screen');
    assert.equal(await dialog(page).locator('[part~="search"]').inputValue(), 'itch');
    assert.ok((await dialog(page).locator('.row').count()) > 3);
    await dialog(page).locator('[part~="search"]').fill('crohn');
    await painted(page);
    await dialog(page).locator('.row :is(a, button)').first().click();
    await dialog(page).locator('.condition[data-id]').waitFor();
    await dialog(page).locator('.back').click();
    await dialog(page).locator('.first-screen').waitFor();
    assert.equal(await dialog(page).locator('[part~="search"]').inputValue(), 'crohn');
    await dialog(page).locator('.close').click();
    await closed(page);
    assert.equal(await explorer.locator('[part~="search"]').inputValue(), 'itch');
    await close();
  });
}

test('a view that the author or an address names is drawn in its place', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links view="articles"' });
  assert.equal(await dialog(page).count(), 0);
  assert.equal(await explorer.locator('.articles').count(), 1);
  await page.goto('about:blank');
  await page.goto(`${url}#view=articles&verdict=mistaken`);
  await explorer.locator('.articles').waitFor();
  assert.equal(await dialog(page).count(), 0);
  await close();
});

test('an explorer with the page to itself opens none', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'size="full"' });
  assert.equal(await explorer.getByText('Full screen').count(), 0);
  await explorer.locator('.ways').getByText('Articles checked').click();
  await explorer.locator('.articles').waitFor();
  assert.equal(await dialog(page).count(), 0);
  await close();
});

test('a use takes the place of the rows, not of the screen', async () => {
  const { page, explorer, close } = await openArticle();
  await explorer.locator('.row :is(a, button)').first().click();
  await explorer.locator('.condition').waitFor();
  assert.equal(await dialog(page).count(), 0);
  await close();
});

for (const { width, height: tall, opens } of [
  { width: 300, height: 200, opens: 0 },
  { width: 700, height: 480, opens: 0 },
  { width: 640, height: 560, opens: 1 },
]) {
  test(`in a frame of ${width} by ${tall} ${opens ? 'it covers the frame' : 'there is none'}`, async () => {
    const { page, url, close } = await openArticle();
    await page.evaluate(
      ({ url, width, tall }) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: url, width, height: tall, id: 'framed' });
        document.body.replaceChildren(frame);
      },
      { url, width, tall },
    );
    const frame = page.frameLocator('#framed');
    await frame.locator(`${TAG} .ways`).getByText('Articles checked').click();
    await frame.locator(`${TAG} .articles`).waitFor();
    assert.equal(await frame.locator(`${TAG} dialog[open]`).count(), opens);
    await frame.locator(`${TAG} .back`).first().click();
    await frame.locator(`${TAG} .first-screen`).first().waitFor();
    await close();
  });
}

test('taken off the page while it is open it leaves a page that can be used', async () => {
  const { page, explorer, close } = await openArticle();
  await way(page, 'Articles checked');
  await explorer.evaluate((element) => {
    const { parentNode, nextSibling } = element;
    element.remove();
    parentNode?.insertBefore(element, nextSibling);
  });
  await painted(page);
  assert.equal(await dialog(page).count(), 0);
  await page.locator('#after').click();
  await close();
});

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`it is named, holds the focus, and has no fault that axe finds: ${column}`, async () => {
    const { page, close } = await openArticle({ column });
    await way(page, 'Articles checked');
    assert.match((await dialog(page).getAttribute('aria-label')) ?? '', /whole screen/);
    assert.match((await focused(page))?.className ?? '', /condition-name/);
    for (let n = 0; n < 60; n += 1) await page.keyboard.press('Tab');
    // the focus never comes to what it covers
    assert.equal(
      await page.evaluate(
        () => document.activeElement?.id === 'after' || document.activeElement?.id === 'before',
      ),
      false,
    );
    const { top } = await place(page, 'dialog .close');
    assert.ok(top >= 0 && top < 60, `${top}`);
    assert.deepEqual(await axe(page), []);
    await close();
  });
}

for (const attributes of ['', 'deep-links']) {
  const how = attributes || 'without addresses';
  test(`forward goes where back came from, and back again: ${how}`, async () => {
    const { page, url, explorer, close } = await openArticle({ attributes, before: 600, below: 900 });
    await way(page, 'Map');
    await dialog(page).locator('.box:is(button)').first().click();
    await dialog(page).locator('.first-screen').waitFor();
    await page.goBack();
    await dialog(page).locator('.all-uses').waitFor();
    await page.goForward();
    await dialog(page).locator('.first-screen').waitFor();
    // one step by the button, as by the browser
    await dialog(page).locator('.back').click();
    await dialog(page).locator('.all-uses').waitFor();
    await page.goBack();
    await closed(page);
    await page.goForward();
    await dialog(page).locator('.all-uses').waitFor();
    await dialog(page).locator('.close').click();
    await closed(page);
    await page.waitForTimeout(200);
    assert.equal(page.url(), url);
    assert.equal(await explorer.locator('.first-screen').count(), 1);
    assert.equal(await explorer.locator('[part~="chip"]').count(), 0);
    await page.goBack();
    assert.equal(page.url(), 'about:blank');
    await close();
  });

  test(`what was pressed has the focus again: ${how}`, async () => {
    for (const leave of ['Escape', 'Close', 'Back']) {
      const { page, explorer, close } = await openArticle({ attributes });
      const link = explorer.locator('.ways').getByText('Compare', { exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await dialog(page).waitFor();
      await painted(page);
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else if (leave === 'Close') await dialog(page).locator('.close').click();
      else await page.goBack();
      await closed(page);
      assert.equal((await focused(page))?.text, 'Compare', leave);
      await close();
    }
  });
}

test('after a reload in it the way back leads out, and the address with it', async () => {
  const { page, url, explorer, close } = await openArticle({ attributes: 'deep-links' });
  await way(page, 'Map');
  await dialog(page).locator('.box:is(button)').first().click();
  await dialog(page).locator('.first-screen').waitFor();
  await page.reload();
  await explorer.locator('.first-screen').first().waitFor();
  await page.goBack();
  await explorer.locator('.all-uses').waitFor();
  const close_ = dialog(page).locator('.close');
  if (await close_.count()) await close_.click();
  else await explorer.locator('.back').click();
  await explorer.locator('.first-screen').waitFor();
  await page.waitForTimeout(500);
  assert.equal(page.url(), url);
  await close();
});

test("where the fragment is the page's own, Back closes it all the same", async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links', before: 900, below: 900 });
  await page.locator('#before').click();
  await page.locator(`${TAG} .ways`).scrollIntoViewIfNeeded();
  const at = await scrolled(page);
  await way(page, 'Map');
  await page.goBack();
  await closed(page);
  assert.match(page.url(), /#before$/);
  assert.equal(await scrolled(page), at);
  assert.equal(await explorer.locator('.first-screen').count(), 1);
  await close();
});

test('two on a page keep their steps and their words apart', async () => {
  const { page, close } = await openArticle({ attributes: 'deep-links', elements: 2 });
  const [one, two] = [page.locator(TAG).nth(0), page.locator(TAG).nth(1)];
  await one.locator('[part~="search"]').fill('sleep');
  await two.locator('[part~="search"]').fill('pain');
  await page.waitForTimeout(450);
  await two.locator('.ways').getByText('Map').click();
  await two.locator('dialog .all-uses').waitFor();
  await two.locator('dialog .box:is(button)').first().click();
  await two.locator('dialog .first-screen').waitFor();
  await page.goBack();
  await two.locator('dialog .all-uses').waitFor();
  assert.equal(await one.locator('dialog').count(), 0);
  await page.goBack();
  await two.locator('dialog').waitFor({ state: 'detached' });
  assert.equal(await one.locator('[part~="search"]').inputValue(), 'sleep');
  assert.equal(await two.locator('[part~="search"]').inputValue(), 'pain');
  await close();
});

test('a page reads of each step once', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links' });
  await explorer.evaluate((element) => {
    Object.assign(window, { steps: 0 });
    element.addEventListener('nx-querychange', () => {
      /** @type {any} */ (window).steps += 1;
    });
  });
  await way(page, 'Map');
  await dialog(page).locator('.close').click();
  await closed(page);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate('window.steps'), 2);
  await close();
});

test('on paper the dialog stands in its place, and the focus is where it was afterwards', async () => {
  const { page, close } = await openArticle();
  await way(page, 'Map');
  const box = dialog(page).locator('.box:is(button)').first();
  await box.focus();
  const before = await focused(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await dialog(page).evaluate((element) => element.matches(':modal')), false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await dialog(page).evaluate((element) => element.matches(':modal')), true);
  assert.deepEqual(await focused(page), before);
  const pdf = await page.pdf();
  assert.ok(pdf.length > 1000);
  await close();
});
