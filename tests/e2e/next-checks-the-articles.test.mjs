// The articles in the page that is drawn anew: what does not hold comes first, one press away, and each claim has its reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe } from './browser.mjs';
import { openArticle, painted, TAG } from './next-page.mjs';

/** Pixels that a reader may scroll from the press to the claims that are wrong (task e), and that the page may have. */
const TO_SCROLL = 3000;
const TALLEST = { desktop: 1000, phone: 1500 };

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`one press leads to the claims that are wrong: ${column}`, async () => {
    const { page, explorer, said } = await openArticle({ column, attributes: 'deep-links' });
    const here = await page.evaluate(() => window.scrollY);
    await page.locator(`${TAG} .ways`).getByText('Articles checked').click();
    await explorer.locator('.articles').waitFor();
    await painted(page);
    assert.match(
      await explorer.locator('.articles .answer').innerText(),
      /^Of \d+ claims in 2 articles \d+ are wrong/,
    );
    const first = explorer.locator('[part~="claim"]').first();
    assert.match(await first.innerText(), /^Wrong/);
    await first.scrollIntoViewIfNeeded();
    const scrolled = Math.abs((await page.evaluate(() => window.scrollY)) - here);
    const height = (await explorer.locator('.articles').boundingBox())?.height ?? Number.POSITIVE_INFINITY;
    console.log(
      `task (e) which claims are wrong; ${column}; 1 + ${scrolled} px; ${Math.round(height)} px tall`,
    );
    assert.ok(scrolled <= TO_SCROLL && height <= TALLEST[column], `${scrolled} ${height}`);
    await first.locator('summary').click();
    assert.ok((await first.innerText()).length > 120, 'its reason');
    assert.deepEqual(await axe(page, TAG), []);
    await page.goBack();
    // in an article they covered the screen
    await explorer.locator('dialog').waitFor({ state: 'detached' });
    assert.deepEqual(said, []);
  });
}

test('a verdict that is pressed leaves its claims, is in the address, and is taken off again', async () => {
  const { page, explorer } = await openArticle({ attributes: 'deep-links view="articles"' });
  const wrong = explorer.getByRole('button', { name: /^Wrong \(\d+\)/ });
  await wrong.click();
  await painted(page);
  const claims = await explorer.locator('[part~="claim"]').allInnerTexts();
  assert.ok(claims.length > 0 && claims.every((claim) => claim.startsWith('Wrong')), String(claims));
  assert.equal(await wrong.getAttribute('aria-pressed'), 'true');
  await page.waitForFunction(() => location.hash.includes('verdict=mistaken'));
  await wrong.click();
  await painted(page);
  assert.equal(await explorer.locator('[part~="claim"]').count(), 10);
  await explorer.getByText('Show all 54').click();
  assert.equal(await explorer.locator('[part~="claim"]').count(), 54);
});
