// From a card to everything on one condition, and back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFile, newPage, ready } from './browser.mjs';

async function opened() {
  const visit = await newPage();
  await visit.page.goto(indexFile);
  await ready(visit.page);
  return visit;
}

test('a condition shows its studies, the ones that found no difference among them, each with a way to it', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').pressSequentially('fibro');
  await page.locator('[data-id="fibromyalgia"] button').first().click();
  const studies = page.locator('[part~="study"]');
  assert.ok((await studies.count()) >= 10);
  const found = {
    'due-bruun-2024': 'No clear difference, too small to rule one out',
    'rodriguez-freire-2026': 'No clear difference, too small to rule one out',
    'bested-2023': 'No clear difference',
  };
  for (const [id, words] of Object.entries(found)) {
    const study = page.locator(`[part~="study"][data-id="${id}"]`);
    assert.equal(await study.locator('.finding').innerText(), words);
    const href = await study.locator('a').first().getAttribute('href');
    assert.match(
      href ?? '',
      /^https:\/\/(doi\.org\/10\.\d{4,9}\/\S+|pubmed\.ncbi\.nlm\.nih\.gov\/\d+|clinicaltrials\.gov\/study\/NCT\d{8})/,
    );
  }
  const unlinked = await studies.evaluateAll((all) =>
    all
      .filter((study) => !study.querySelector('.study-source a'))
      .map((study) => study.getAttribute('data-id')),
  );
  assert.deepEqual(unlinked, []);
  await close();
});

test('grade with its reasons, doses apart, claims with verdicts, caveats and what is missing are all there', async () => {
  const { page, close } = await opened();
  await page
    .locator('naltrexone-explorer')
    .evaluate((element) => element.setAttribute('condition', 'alcohol-use-disorder'));
  const condition = page.locator('[part~="condition"]');
  await condition.waitFor();
  await condition.getByText('Why this grade').click();
  assert.match(await condition.locator('.why').innerText(), /randomised trials? with [\d,]+ people/);
  assert.ok((await condition.locator('.by-regimen > li').count()) >= 3);
  const text = await condition.innerText();
  for (const heading of [
    'Approved as',
    'By dose form',
    'What weakens this',
    'What the articles say',
    'What would settle it',
    'How it may work',
  ]) {
    assert.ok(text.includes(heading), `${heading} in ${text.slice(0, 2000)}`);
  }
  assert.match(await page.locator('[part~="safety"]').innerText(), /^Information, not medical advice\./);
  await close();
});

test('going back puts the reader on the card that was opened', async () => {
  const { page, close } = await opened();
  const card = page.locator('[part~="card"]').nth(60);
  const id = await card.getAttribute('data-id');
  await card.locator('button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  await page.locator('.back').first().click();
  await page.locator('[part~="results"]').waitFor();
  const focused = await page
    .locator('naltrexone-explorer')
    .evaluate((element) =>
      element.shadowRoot?.activeElement?.closest('[part~="card"]')?.getAttribute('data-id'),
    );
  assert.equal(focused, id);
  const box = await page.locator(`[part~="card"][data-id="${id}"]`).boundingBox();
  assert.ok(box && box.y > -box.height && box.y < 900, 'the card is in view');
  await close();
});

test('a keyboard alone gets from the search to a condition and back', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').focus();
  await page.keyboard.type('fibro');
  const where = () =>
    page.locator('naltrexone-explorer').evaluate((element) => {
      const active = element.shadowRoot?.activeElement;
      return active?.closest('[part~="card"]')?.getAttribute('data-id') ?? active?.className ?? '';
    });
  for (let n = 0; n < 80 && (await where()) !== 'fibromyalgia'; n += 1) await page.keyboard.press('Tab');
  assert.equal(await where(), 'fibromyalgia');
  await page.keyboard.press('Enter');
  await page.locator('[part~="condition"]').waitFor();
  assert.match(String(await where()), /condition-name/);
  await page.keyboard.press('Shift+Tab');
  assert.match(String(await where()), /back/);
  await page.keyboard.press('Enter');
  assert.equal(await where(), 'fibromyalgia');
  await close();
});
