// Where the reader is, was and goes: addresses, history, keys, what is announced, and that nothing moves on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, focused, openArticle, painted, place, SEARCH, TAG, type } from './article.mjs';

/** Longer than typing may pause before the history is written. */
const PAUSE_MS = 450;

/** @param {import('playwright-core').Page} page */
const scrolled = (page) => page.evaluate(() => window.scrollY);

/** @param {import('playwright-core').Page} page */
async function condition(page) {
  await page.locator(`${TAG} .condition`).waitFor();
  await painted(page);
}

/** @param {import('playwright-core').Page} page */
async function list(page) {
  await page.locator(`${TAG} .first-screen`).waitFor();
  await painted(page);
}

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`back and forward find the pixel and the focus, several times over: ${column}`, async () => {
    const { page, explorer, url, close } = await openArticle({
      column,
      attributes: 'deep-links rows="40"',
      before: 700,
      below: 700,
    });
    /** @type {{ id: string | null, at: number }[]} */
    const left = [];
    for (const n of [30, 12]) {
      const row = explorer.locator('.row').nth(n);
      await row.locator('a').first().scrollIntoViewIfNeeded();
      left.push({ id: await row.getAttribute('data-id'), at: await scrolled(page) });
      await row.locator('a').first().click();
      await condition(page);
      assert.equal(page.url(), `${url}#condition=${left.at(-1)?.id}`);
      // its beginning is in view
      const { top } = await place(page, '.condition-name');
      assert.ok(top >= 0 && top < 300, `${top}`);
      await page.goBack();
      await list(page);
      assert.deepEqual({ id: (await focused(page))?.id, at: await scrolled(page) }, left.at(-1));
      assert.equal(page.url(), url);
    }
    await page.goForward();
    await condition(page);
    assert.equal(await explorer.locator('.condition').getAttribute('data-id'), left[1].id);
    await page.goBack();
    await list(page);
    assert.deepEqual({ id: (await focused(page))?.id, at: await scrolled(page) }, left[1]);
    await close();
  });
}

test('without addresses the way back is to the pixel too', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'rows="40"', below: 700 });
  const row = explorer.locator('.row').nth(25);
  await row.locator('button').first().scrollIntoViewIfNeeded();
  const at = await scrolled(page);
  const id = await row.getAttribute('data-id');
  await row.locator('button').first().click();
  await condition(page);
  await explorer.locator('.back').click();
  await list(page);
  assert.deepEqual({ id: (await focused(page))?.id, at: await scrolled(page) }, { id, at });
  assert.equal(page.url(), url);
  await close();
});

test('what is typed stands in no address, and is there after a reload and on the way back', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links' });
  const typed = () => explorer.locator(SEARCH).inputValue();
  await type(page, 'crohn');
  await page.waitForTimeout(PAUSE_MS);
  assert.equal(page.url(), url);
  assert.match(await page.evaluate(() => JSON.stringify(history.state)), /crohn/);
  await page.reload();
  await drawn(page);
  assert.equal(await typed(), 'crohn');
  assert.equal(page.url(), url);
  await explorer.locator('.row a').first().click();
  await condition(page);
  assert.doesNotMatch(page.url(), /crohn.*crohn|q=/);
  await page.goBack();
  await list(page);
  assert.equal(await typed(), 'crohn');
  // away to another page, and back
  await page.goto('about:blank');
  await page.goBack();
  await drawn(page);
  assert.equal(await typed(), 'crohn');
  assert.equal(page.url(), url);
  await close();
});

test('with addresses a use is a link that opens in another tab, without it is a button', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links' });
  const link = explorer.locator('.row').first().locator('.row-name a');
  const id = await explorer.locator('.row').first().getAttribute('data-id');
  assert.equal(
    await link.evaluate((a) => /** @type {HTMLAnchorElement} */ (a).href),
    `${url}#condition=${id}`,
  );
  assert.equal(await explorer.locator('.row-name button, .answer button').count(), 0);
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click({ modifiers: ['Control'] }),
  ]);
  await drawn(tab);
  assert.equal(await tab.locator(`${TAG} .condition`).getAttribute('data-id'), id);
  // the page it was opened from stays where it was
  assert.equal(page.url(), url);
  assert.equal(await explorer.locator('.condition').count(), 0);
  await close();
  const without = await openArticle();
  assert.equal(await without.explorer.locator('a[href]').count(), 0);
  assert.equal(
    await without.explorer.locator('.row-name button').count(),
    await without.explorer.locator('.row').count(),
  );
  await without.close();
});

for (const attributes of ['', 'deep-links']) {
  test(`Escape closes a use, ${attributes || 'without addresses'}`, async () => {
    const { page, explorer, url, close } = await openArticle({ attributes });
    const row = explorer.locator('.row').nth(2);
    const id = await row.getAttribute('data-id');
    await row.locator(':is(a, button)').first().click();
    await condition(page);
    await page.keyboard.press('Escape');
    await list(page);
    assert.equal((await focused(page))?.id, id);
    assert.equal(page.url(), url);
    await close();
  });
}

test('"/" leads to the search with the focus inside, and is the page\'s own otherwise', async () => {
  const { page, explorer, close } = await openArticle();
  await page.evaluate(() => {
    const seen = /** @type {string[]} */ ([]);
    Object.assign(window, { seen });
    addEventListener('keydown', (event) => seen.push(`${event.key} ${event.defaultPrevented}`));
  });
  await page.locator('#before').focus();
  await page.keyboard.press('/');
  assert.equal(await page.evaluate('document.activeElement.id'), 'before');
  assert.deepEqual(await page.evaluate('window.seen'), ['/ false']);
  await explorer.locator('.row-name button').nth(1).focus();
  await page.keyboard.press('/');
  assert.equal((await focused(page))?.part, 'search');
  assert.equal(await explorer.locator(SEARCH).inputValue(), '');
  // neither that nor what is typed there is a key of the page's
  await page.keyboard.press('/');
  assert.equal(await explorer.locator(SEARCH).inputValue(), '/');
  assert.deepEqual(await page.evaluate('window.seen'), ['/ false']);
  await close();
});

test('arrow down from the search reaches answers before uses, and arrow up comes back', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'liver');
  const answers = await explorer.locator('.answer-name').allInnerTexts();
  const rows = await explorer.locator('[part~="results"] .row-name').allInnerTexts();
  assert.ok(answers.length && rows.length);
  for (const name of [...answers, ...rows]) {
    await page.keyboard.press('ArrowDown');
    assert.equal((await focused(page))?.text, name);
  }
  await page.keyboard.press('ArrowDown');
  assert.equal((await focused(page))?.text, rows.at(-1));
  for (let n = answers.length + rows.length; n > 0; n -= 1) await page.keyboard.press('ArrowUp');
  assert.equal((await focused(page))?.part, 'search');
  await close();
});

test('Enter in the search opens the first answer', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'what happens if I stop');
  await page.keyboard.press('Enter');
  const at = await focused(page);
  assert.equal(at?.text, await explorer.locator('.answer-name').first().innerText());
  assert.match(at?.className ?? '', /answer-name/);
  await close();
});

for (const attributes of ['', 'deep-links']) {
  test(`Enter in the search opens the first use, ${attributes || 'without addresses'}`, async () => {
    const { page, explorer, close } = await openArticle({ attributes });
    await type(page, 'fibromyalgia');
    await page.keyboard.press('Enter');
    await painted(page);
    assert.equal(await explorer.locator('.condition[data-id="fibromyalgia"]').count(), 1);
    await close();
  });
}

test('a use that was opened has the focus on its name', async () => {
  const { page, explorer, close } = await openArticle();
  await explorer.locator('.row-name button').first().click();
  await condition(page);
  assert.match((await focused(page))?.className ?? '', /condition-name/);
  await close();
});

test("after typing a screen reader hears the answer's first sentence, or how many uses there are", async () => {
  const { page, explorer, close } = await openArticle();
  const heard = () => explorer.getByRole('status').textContent();
  await type(page, 'what happens if I stop');
  await page.waitForTimeout(900);
  const answer = explorer.locator('.drug-answer').first();
  const name = (await answer.locator('.answer-name').innerText()).trim();
  const said = (await answer.locator('p').first().innerText()).trim();
  const text = (await heard()) ?? '';
  assert.ok(text.startsWith(name), text);
  const rest = text.slice(name.length).replace(/^[.\s]+/, '');
  assert.ok(rest.length > 20 && said.startsWith(rest), `${rest} / ${said}`);
  await explorer.locator(SEARCH).fill('crohn');
  await page.waitForTimeout(900);
  assert.match((await heard()) ?? '', /^\d+ of 1\d\d uses\. First: Crohn/);
  await explorer.locator(SEARCH).fill('qqqqqq');
  await page.waitForTimeout(900);
  assert.match((await heard()) ?? '', /qqqqqq is not among the uses here/i);
  await close();
});

test('on a desktop no key moves the field that is typed into', async () => {
  const { page, explorer, close } = await openArticle({ before: 500, below: 900 });
  await explorer.locator(SEARCH).click();
  const at = async () => {
    const { top, left } = await place(page, SEARCH);
    return `${top} ${left} ${await scrolled(page)}`;
  };
  const before = await at();
  for (const key of 'is it safe with codeine') {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await painted(page);
    assert.equal(await at(), before, `after "${key}"`);
  }
  for (let n = 0; n < 23; n += 1) {
    await page.keyboard.press('Backspace');
    assert.equal(await at(), before, `after ${n + 1} taken back`);
  }
  await page.waitForTimeout(PAUSE_MS);
  assert.equal(await at(), before);
  await close();
});

test('"Show 10 more" adds ten rows below, and stays where the reader is', async () => {
  const { page, explorer, close } = await openArticle();
  const ids = () =>
    explorer.locator('.row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
  const before = await ids();
  assert.equal(before.length, 6);
  const more = explorer.locator('.more');
  assert.match(await more.innerText(), /^Show 10 more \(6 of \d+\)$/);
  await more.scrollIntoViewIfNeeded();
  const at = await scrolled(page);
  await more.click();
  await painted(page);
  const after = await ids();
  assert.deepEqual(after.slice(0, 6), before);
  assert.equal(after.length, 16);
  assert.equal(new Set(after).size, 16);
  assert.equal(await scrolled(page), at);
  // on with the first that is new
  assert.equal((await focused(page))?.id, after[6]);
  assert.match(await more.innerText(), /^Show 10 more \(16 of \d+\)$/);
  await close();
});

test('"Show more" adds rows that can be seen', async () => {
  const { page, explorer, close } = await openArticle({ column: 'phone' });
  await type(page, 'fibromyalgia', { tap: true });
  const seen = () =>
    explorer.locator('.row').evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).length);
  const before = await seen();
  const more = explorer.locator('.more');
  if (await more.count()) {
    await more.tap();
    await painted(page);
    assert.ok((await seen()) > before, `${before} rows as before`);
  }
  await close();
});

test('the four buttons are one tab stop with arrows between them, and each can be taken back', async () => {
  const { page, explorer, close } = await openArticle();
  const buttons = explorer.locator('.group');
  const pressed = () =>
    buttons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-pressed') === 'true'));
  const all = await explorer.locator('.count').innerText();
  assert.equal(await buttons.count(), 4);
  assert.equal(await explorer.locator('.group:not([tabindex="-1"])').count(), 1);
  await buttons.first().focus();
  const names = [];
  for (let n = 0; n < 4; n += 1) {
    names.push((await focused(page))?.id);
    await page.keyboard.press('ArrowRight');
  }
  assert.deepEqual(names, ['helped', 'differs', 'no-difference', 'not-known']);
  assert.equal((await focused(page))?.id, 'helped');
  await page.keyboard.press('ArrowLeft');
  assert.equal((await focused(page))?.id, 'not-known');
  // out of the toolbar with one Tab, and back to the same button
  await page.keyboard.press('Tab');
  assert.equal((await focused(page))?.part, 'search');
  await page.keyboard.press('Shift+Tab');
  assert.equal((await focused(page))?.id, 'not-known');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await painted(page);
  assert.deepEqual(await pressed(), [false, false, true, false]);
  assert.equal((await focused(page))?.id, 'no-difference');
  assert.notEqual(await explorer.locator('.count').innerText(), all);
  await page.keyboard.press('Space');
  await painted(page);
  assert.deepEqual(await pressed(), [false, false, false, false]);
  assert.equal(await explorer.locator('.count').innerText(), all);
  await close();
});

test('an address that somebody copied with words in it opens with them', async () => {
  const { page, url, close } = await openArticle({ attributes: 'deep-links' });
  const tab = await page.context().newPage();
  await tab.goto(`${url}#q=crohn`);
  await drawn(tab);
  assert.equal(await tab.locator(SEARCH).inputValue(), 'crohn');
  await close();
});
