// The articles' claims beside the studies: counted, filtered, and one step from what the verdicts rest on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFile, newPage, ready } from './browser.mjs';

async function opened(fragment = '#view=articles') {
  const visit = await newPage();
  await visit.page.goto(indexFile + fragment);
  await ready(visit.page);
  return visit;
}

/** @param {import('playwright-core').Locator} texts */
async function firstNumbers(texts) {
  return (await texts.allInnerTexts()).map((text) => Number.parseInt(text, 10));
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

test('the summary adds up to the claims that are listed, for each article and in all', async () => {
  const { page, close } = await opened();
  const claims = await page.locator('[part~="claim"]').count();
  assert.equal(await page.locator('[part~="count"]').innerText(), `${claims} claims`);
  const all = page.locator('.articles > .verdicts');
  assert.match(await all.innerText(), new RegExp(`^Of ${claims} claims\\b`));
  assert.equal(sum(await firstNumbers(all.locator('li'))), claims);
  for (const article of await page.locator('.article').all()) {
    const own = await article.locator('[part~="claim"]').count();
    assert.equal(sum(await firstNumbers(article.locator('.verdicts li'))), own);
    const widths = await article
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
    assert.equal(sum(widths), 1000);
  }
  await close();
});

test('choosing a verdict gives as many claims as it says, keeps the zeros, and stands in the address', async () => {
  const { page, close } = await opened();
  const verdicts = page.locator('[part~="facet"][data-id="verdict"] [part~="value"]');
  assert.equal(await verdicts.count(), 6);
  for (const id of ['overstates', 'mistaken']) {
    const value = page.locator(`[part~="value"][data-id="${id}"]`);
    const says = Number(await value.locator('.value-count').innerText());
    await value.click();
    assert.equal(await page.locator('[part~="claim"]').count(), says, id);
    assert.equal(await page.locator(`[part~="claim"] .verdict.${id}`).count(), says, id);
    await page.waitForFunction((verdict) => location.hash.includes(`verdict=${verdict}`), id);
    await value.click();
  }
  await page.locator('[part~="value"][data-id="mistaken"]').click();
  await page.locator('[part~="value"][data-id="peterson"]').click();
  assert.equal(await page.locator('[part~="claim"]').count(), 0);
  await page.locator('.nothing button').click();
  assert.ok((await page.locator('[part~="claim"]').count()) > 50);
  await close();
});

test('a claim shows what is said, the verdict, the reason and the grade, and its studies are one step away', async () => {
  const { page, close } = await opened();
  const claim = page.locator('.article[data-id="peterson"] [part~="claim"][data-id="fibromyalgia"]');
  const text = await claim.innerText();
  for (const part of [
    'The article says:',
    'Out of date.',
    'Dose form spoken of: Low dose',
    '100 to 399 people',
    'Trials disagree',
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  await claim.locator('summary').click();
  await claim.locator('.cited').waitFor();
  const count = Number((await claim.locator('summary').innerText()).match(/\d+/)?.[0]);
  assert.equal(await claim.locator('.cited li').count(), count);
  assert.equal(await claim.locator('.cited a[href^="https://"]').count(), count);
  const topic = page.locator('[part~="claim"][data-id="best-time"]');
  assert.match(await topic.innerText(), /^Best time/);
  await topic.locator('summary').click();
  await topic.locator('.points').first().waitFor();
  assert.ok((await topic.locator('.points a[href^="http"]').count()) > 0);
  await close();
});

test('a claim leads to its condition, and the way back to the claim', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="claim"][data-id="kleptomania"] button').first().click();
  assert.match(await page.locator('.condition-name').innerText(), /Kleptomania/);
  await page.goBack();
  await page.locator('[part~="claim"]').first().waitFor();
  const focused = await page
    .locator('naltrexone-explorer')
    .evaluate((element) =>
      element.shadowRoot?.activeElement?.closest('[part~="claim"]')?.getAttribute('data-id'),
    );
  assert.equal(focused, 'kleptomania');
  await close();
});
