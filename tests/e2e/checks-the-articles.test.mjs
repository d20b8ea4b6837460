// The articles: what does not hold comes first, one press away, and each claim has its reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, TAG } from './article.mjs';
import { axe } from './browser.mjs';

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

test('the summary adds up to the claims that are listed, and each verdict gives as many as it says', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'view="articles"' });
  const [total, articles, ...each] = (await explorer.locator('.articles .answer').innerText())
    .match(/\d+/g)
    ?.map(Number) ?? [0];
  assert.equal(articles, 2);
  assert.equal(
    each.reduce((sum, count) => sum + count, 0),
    total,
  );
  const verdicts = explorer.locator('.articles').getByRole('button', { name: /\(\d+\)$/ });
  const names = await verdicts.allInnerTexts();
  assert.equal(names.length, each.length);
  for (const [place, name] of names.entries()) {
    const says = Number(/\((\d+)\)$/.exec(name)?.[1]);
    assert.equal(says, each[place], name);
    await verdicts.nth(place).click();
    await painted(page);
    const all = explorer.getByText(/^Show all \d+$/);
    if (await all.count()) await all.click();
    assert.equal(await explorer.locator('[part~="claim"]').count(), says, name);
    await verdicts.nth(place).click();
    await painted(page);
  }
  await close();
});

test('a claim says what is claimed and by whom, why it does or does not hold, and leads to its use and back', async () => {
  for (const links of ['deep-links', '']) {
    const { page, explorer, close } = await openArticle({
      attributes: `${links} view="articles" verdict="outdated"`,
    });
    const claim = explorer.locator('[part~="claim"]', { hasText: 'Fibromyalgia' }).first();
    const id = await claim.getAttribute('data-id');
    assert.match(await claim.innerText(), /^Out of date · Fibromyalgia: \S/);
    await claim.locator('summary').focus();
    await page.keyboard.press('Enter');
    const text = await claim.innerText();
    assert.match(text, /Peterson/);
    assert.ok(text.length > 200, text);
    await claim.locator('p :is(a, button)', { hasText: 'Fibromyalgia' }).click();
    await explorer.locator('[part~="condition"][data-id="fibromyalgia"]').waitFor();
    if (links) await page.goBack();
    else await explorer.locator('.back').first().click();
    await explorer.locator('[part~="claim"]').first().waitFor();
    await painted(page);
    assert.ok(
      [id, 'fibromyalgia'].includes((await focused(page))?.id ?? ''),
      JSON.stringify(await focused(page)),
    );
    await close();
  }
});
