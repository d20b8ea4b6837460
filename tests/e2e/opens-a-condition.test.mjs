// From a row to everything on one condition, and back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, set, type } from './article.mjs';

const LINK =
  /^https:\/\/(doi\.org\/10\.\d{4,9}\/\S+|pubmed\.ncbi\.nlm\.nih\.gov\/\d+|clinicaltrials\.gov\/study\/NCT\d{8})/;

test('a condition shows its studies, the ones that found no difference among them, each with a way to it', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'fibro');
  await explorer.locator('[part~="card"][data-id="fibromyalgia"] button').first().click();
  const studies = explorer.locator('[part~="study"]');
  assert.ok((await studies.count()) >= 10);
  for (const id of ['due-bruun-2024', 'rodriguez-freire-2026', 'bested-2023']) {
    const study = explorer.locator(`[part~="study"][data-id="${id}"]`);
    const words = await study.locator('summary [part~="grade"]').textContent();
    assert.match(words ?? '', /no clear difference/i, id);
    assert.match((await study.locator('a').first().getAttribute('href')) ?? '', LINK);
  }
  // every study of every kind has its link, or says that there is none
  const unlinked = await studies.evaluateAll((all) =>
    all.filter((study) => !study.querySelector('a[href^="https://"]')).map((study) => study.textContent),
  );
  for (const text of unlinked) assert.match(text ?? '', /no (link|address|page)/i);
  // and of more than one use
  await set(page, { condition: 'crohns-disease' });
  const hrefs = await studies.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  assert.ok(hrefs.length > 3);
  for (const href of hrefs) assert.match(href ?? '', /^https:\/\//);
  await close();
});

test('the verdict with its reasons, forms apart, claims with verdicts, doubts and what is missing are all there', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'condition="alcohol-use-disorder"' });
  const condition = explorer.locator('[part~="condition"]');
  await condition.getByText('Why we say this').click();
  const why = await condition.locator('.why').innerText();
  assert.match(why, /trials/);
  assert.ok(why.length > 100);
  assert.match(await condition.locator('.verdict').innerText(), /\d+ randomised trials?, [\d,]+ people/);
  assert.ok((await condition.locator('.forms > li').count()) >= 3);
  const text = await condition.innerText();
  for (const heading of [
    'What could hurt',
    'Form and dose',
    'Why we are not surer',
    'Approved as',
    'What the articles say',
    'How it may work',
    'What is still needed',
    'Other names',
  ])
    assert.ok(text.includes(heading), heading);
  const claims = condition.locator('details', { hasText: 'What the articles say' }).last();
  await claims.locator('summary').click();
  assert.match(await claims.innerText(), /Holds up\. [\s\S]+The article says: /);
  // the notice stands in every view
  assert.match(await explorer.locator('[part~="dataset"]').innerText(), /Information, not medical advice\./);
  await painted(page);
  await close();
});

test('going back puts the reader on the row that was opened', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'rows="80"' });
  const card = explorer.locator('[part~="card"]').nth(60);
  const id = await card.getAttribute('data-id');
  await card.locator('button').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  await explorer.locator('.back').first().click();
  await explorer.locator('[part~="results"]').waitFor();
  await painted(page);
  assert.equal((await focused(page))?.id, id);
  const box = await explorer.locator(`[part~="card"][data-id="${id}"]`).boundingBox();
  assert.ok(box && box.y > -box.height && box.y < 900, 'the row is in view');
  await close();
});

test('a keyboard alone gets from the search to a condition and back, with Tab as well', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'fibro');
  for (let n = 0; n < 30 && (await focused(page))?.id !== 'fibromyalgia'; n += 1)
    await page.keyboard.press('Tab');
  assert.equal((await focused(page))?.id, 'fibromyalgia');
  await page.keyboard.press('Enter');
  await explorer.locator('[part~="condition"]').waitFor();
  await painted(page);
  assert.match((await focused(page))?.className ?? '', /condition-name/);
  for (let n = 0; n < 3 && !/back/.test((await focused(page))?.className ?? ''); n += 1)
    await page.keyboard.press('Shift+Tab');
  assert.match((await focused(page))?.className ?? '', /back/);
  await page.keyboard.press('Enter');
  await painted(page);
  assert.equal((await focused(page))?.id, 'fibromyalgia');
  await close();
});
