// A question about another medicine or a danger leads to what is known of the drug, by keyboard, and back again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, SEARCH, set, type } from './article.mjs';
import { axe } from './browser.mjs';

const QUESTION = 'is it safe with tramadol';

/** @param {Parameters<typeof openArticle>[0]} [options] */
async function asked(options) {
  const visit = await openArticle({ attributes: 'deep-links', ...options });
  await type(visit.page, QUESTION);
  return { ...visit, rows: visit.explorer.locator('[part~="about-drug"]') };
}

test('the warning stands above all results and leads to its row, and back', async () => {
  const { page, explorer, rows, close } = await asked();
  const answer = rows.locator('[data-id="opioid-analgesics"]');
  assert.match(await answer.innerText(), /^Opioid painkillers\s+Avoid\. /);
  await answer.getByRole('link', { name: 'Opioid painkillers' }).focus();
  await page.keyboard.press('Enter');
  const row = explorer.locator('[part~="topic"] [data-id="opioid-analgesics"]');
  await row.waitFor();
  await painted(page);
  assert.equal((await focused(page))?.id, 'opioid-analgesics');
  const { top, bottom } = await row.evaluate((each) => {
    const box = each.getBoundingClientRect();
    return { top: box.top, bottom: box.bottom };
  });
  assert.ok(top >= 0 && bottom <= 900, `in view: ${top} ${bottom}`);
  await page.goBack();
  await rows.waitFor();
  await painted(page);
  assert.equal(await explorer.locator(SEARCH).inputValue(), QUESTION);
  assert.equal((await focused(page))?.id, 'opioid-analgesics');
  // where uses are found as well, they stand below
  await explorer.locator(SEARCH).fill('liver');
  await painted(page);
  const tops = await explorer
    .locator('.drug-answer, [part~="card"]')
    .evaluateAll((all) => all.map((each) => [each.className, each.getBoundingClientRect().top]));
  assert.ok(tops.some(([name]) => name === 'row') && tops.some(([name]) => name !== 'row'));
  const rowTops = tops.flatMap(([name, at]) => (name === 'row' ? [Number(at)] : []));
  const answerTops = tops.flatMap(([name, at]) => (name === 'row' ? [] : [Number(at)]));
  assert.ok(Math.max(...answerTops) < Math.min(...rowTops));
  await close();
});

test('who writes of dying is told at once where to turn, and led to more about it', async () => {
  for (const column of /** @type {const} */ (['desktop', 'phone'])) {
    const { page, explorer, rows, close } = await asked({ column });
    await explorer.locator(SEARCH).fill('i want to die since starting this');
    await painted(page);
    const names = await rows.locator('.answer-name').allInnerTexts();
    assert.deepEqual(names.slice(0, 2), ['988 Suicide and Crisis Lifeline', 'Samaritans']);
    assert.match(await rows.innerText(), /Call or text 988/);
    // before anything else that was found, and in view
    const { y = 0 } = (await rows.boundingBox()) ?? {};
    assert.ok(y > 0 && y < 700, `${column}: ${y}`);
    await rows.getByRole('link', { name: 'Samaritans' }).click();
    const row = explorer.locator('[part~="topic"][data-id="help"] [data-id="samaritans"]');
    await row.waitFor();
    assert.match(await row.innerText(), /116\u00a0123/);
    await close();
  }
});

test('where no use is found it still stands, and screen readers hear of it', async () => {
  const { page, explorer, rows, close } = await asked();
  await explorer.locator(SEARCH).fill('tramadol');
  await painted(page);
  assert.equal(await explorer.locator('[part~="card"]').count(), 0);
  assert.equal(await explorer.locator('.nothing').count(), 0);
  assert.ok((await rows.locator('.drug-answer').count()) >= 2);
  const first = await rows.locator('.answer-name').first().innerText();
  await page.waitForTimeout(900);
  const heard = (await explorer.getByRole('status').textContent()) ?? '';
  assert.ok(heard.startsWith(first), heard);
  await explorer.locator(SEARCH).fill('fibro');
  await rows.waitFor({ state: 'detached' });
  await close();
});

test('a page without the view about the drug says the warning itself', async () => {
  const { page, rows, close } = await asked();
  await set(page, { hide: 'drug' });
  assert.match(await rows.innerText(), /withdrawal/i);
  assert.equal(await rows.locator('.answer-name :is(a, button)').count(), 0);
  await close();
});

for (const [medicine, said] of [
  ['pregabalin', /^Pregabalin is not among the uses here.*If it is a medicine, .*ask a pharmacist/],
  ['can I take it with pregabalin', /^Nothing here says how pregabalin and naltrexone act together/],
]) {
  test(`a medicine that nothing is known of is not called safe: "${medicine}"`, async () => {
    const { explorer, close } = await asked();
    await explorer.locator(SEARCH).fill(String(medicine));
    await explorer.locator('.nothing').waitFor();
    assert.match(await explorer.locator('.nothing').innerText(), /** @type {RegExp} */ (said));
    await close();
  });
}

test('axe finds nothing in it, light and dark, wide and narrow', async () => {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const column of /** @type {const} */ (['desktop', 'phone'])) {
      const { page, rows, close } = await asked({ column, context: { colorScheme } });
      await rows.waitFor();
      assert.deepEqual(await axe(page), [], `${colorScheme} ${column}`);
      await close();
    }
  }
});
