// Searching and filtering, as a reader does it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, place, SEARCH, type } from './article.mjs';

/** All uses in the list, so that what is drawn can be counted. */
const ALL = 'rows="200"';

/** @param {import('playwright-core').Locator} explorer */
const counts = (explorer) => explorer.locator('[part~="value"] .quiet').allInnerTexts();
/** @param {import('playwright-core').Locator} explorer */
const grades = (explorer) => explorer.locator('[part~="card"] [part~="grade"]').allInnerTexts();
/** @param {import('playwright-core').Locator} explorer */
const ids = (explorer) =>
  explorer.locator('[part~="card"]').evaluateAll((all) => all.map((each) => each.getAttribute('data-id')));

test('typing the beginning of a name puts it first and marks what matched', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'fibro');
  const first = explorer.locator('[part~="card"]').first();
  assert.equal(await first.getAttribute('data-id'), 'fibromyalgia');
  assert.equal(await first.locator('mark').first().innerText(), 'Fibro');
  assert.equal(await explorer.getAttribute('q'), 'fibro');
  assert.match(await explorer.locator('[part~="count"]').innerText(), /^\d+ of 118 uses$/);
  await close();
});

test('choosing the low dose changes counts and grades, and its chip takes it back', async () => {
  const { page, explorer, close } = await openArticle({ attributes: ALL });
  await explorer.locator('.filters > summary').click();
  await explorer.locator('.filters .disclosure > summary').click();
  const before = { counts: await counts(explorer), grades: await grades(explorer) };
  assert.ok(before.counts.length > 20 && before.grades.length === 118);
  await explorer.getByLabel(/^Low dose only/).check();
  await painted(page);
  const filtered = { counts: await counts(explorer), grades: await grades(explorer) };
  assert.notDeepEqual(filtered.counts, before.counts);
  assert.ok(filtered.grades.length < before.grades.length);
  assert.ok(filtered.grades.some((grade) => !before.grades.includes(grade)));
  // who takes off what is on stays in the list
  await explorer.locator('[part~="chip"]').focus();
  await page.keyboard.press('Enter');
  await painted(page);
  assert.deepEqual(await counts(explorer), before.counts);
  assert.deepEqual(await grades(explorer), before.grades);
  assert.match((await focused(page))?.part ?? '', /count/);
  await close();
});

test('every count beside a value is the number of uses that choosing it alone in its facet gives', async () => {
  const { explorer, close } = await openArticle({ attributes: ALL });
  await explorer.locator('.filters > summary').click();
  await explorer.locator('.filters .disclosure > summary').click();
  const chosen = await explorer.locator('[part~="value"]').evaluateAll((labels) =>
    labels.map((label) => ({
      facet: label.closest('[part~="facet"]')?.getAttribute('data-id') ?? '',
      place: labels.indexOf(label),
      name: label.textContent ?? '',
      count: Number(/\((\d+)\)$/.exec(label.textContent?.trim() ?? '')?.[1]),
    })),
  );
  assert.ok(chosen.length > 30);
  assert.deepEqual(
    [...new Set(chosen.map(({ facet }) => facet))].sort(),
    ['approval', 'article', 'category', 'direction', 'mechanism', 'regimen', 'strength'].sort(),
  );
  for (const { place: at, name, count } of chosen) {
    const drawn = await explorer.evaluate(async (element, at) => {
      const value = () =>
        /** @type {HTMLInputElement} */ (element.shadowRoot?.querySelectorAll('[part~="value"] input')[at]);
      const pause = () => new Promise((resolve) => setTimeout(resolve));
      value().click();
      await pause();
      const cards = element.shadowRoot?.querySelectorAll('[part~="card"]').length;
      value().click();
      await pause();
      return cards;
    }, at);
    assert.equal(drawn, count, name);
  }
  await close();
});

test('nothing found is said, with the way back', async () => {
  const { page, explorer, close } = await openArticle();
  await type(page, 'zzzzzzzz');
  assert.equal(await explorer.locator('[part~="card"]').count(), 0);
  assert.match(await explorer.locator('.nothing').innerText(), /^Zzzzzzzz is not among the uses here/);
  await explorer.getByRole('button', { name: 'Clear', exact: true }).click();
  await painted(page);
  assert.equal(await explorer.locator('[part~="card"]').count(), 6);
  assert.equal((await focused(page))?.part, 'search');
  assert.equal(await explorer.locator(SEARCH).inputValue(), '');
  await close();
});

test('sorting by name gives the order of the alphabet, and the other orders give others', async () => {
  const { page, explorer, close } = await openArticle({ attributes: ALL });
  await explorer.locator('.filters > summary').click();
  const select = explorer.locator('.order select');
  const orders = new Set([(await ids(explorer)).join()]);
  for (const sort of ['name', 'people', 'newest', 'direction']) {
    await select.selectOption(sort);
    await painted(page);
    const order = await ids(explorer);
    assert.equal(order.length, 118);
    orders.add(order.join());
    if (sort !== 'name') continue;
    const names = await explorer.locator('[part~="card"] .row-name').allTextContents();
    const { compare } = new Intl.Collator('en', { ignorePunctuation: true });
    assert.deepEqual(names, [...names].sort(compare));
  }
  assert.ok(orders.size >= 4, `${orders.size} orders`);
  await close();
});

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`filters open in their place, push the uses down and cover nothing: ${column}`, async () => {
    const { page, explorer, close } = await openArticle({ column });
    assert.equal(await explorer.locator('[part~="value"]').count(), 0);
    await explorer.locator('.filters > summary').click();
    await painted(page);
    const panel = await place(page, '.filters .panel');
    const row = await place(page, '[part~="card"]');
    assert.ok(panel.bottom <= row.top, `${panel.bottom} ${row.top}`);
    assert.equal(await explorer.locator(':popover-open, dialog[open]').count(), 0);
    // a filter that is taken stays under the finger, and so does what has the focus
    const box = explorer.getByLabel(/^Low dose only/);
    await box.focus();
    await page.keyboard.press('Space');
    await painted(page);
    assert.ok(await box.isChecked());
    assert.equal((await focused(page))?.tagName, 'INPUT');
    await explorer.locator('.filters > summary').click();
    await painted(page);
    assert.equal(await explorer.locator('[part~="value"]').count(), 0);
    assert.equal(await explorer.locator('[part~="chip"]').count(), 1);
    await close();
  });
}

test('several values of a facet widen, several facets narrow, and one press takes all of them off', async () => {
  const { page, explorer, close } = await openArticle({ attributes: ALL });
  await explorer.locator('.filters > summary').click();
  await explorer.locator('.filters .disclosure > summary').click();
  const shown = () => explorer.locator('[part~="card"]').count();
  await explorer.getByLabel(/^Low dose only/).check();
  await painted(page);
  const one = await shown();
  await explorer
    .locator('[part~="facet"][data-id="regimen"]')
    .getByLabel(/^Tablets/)
    .first()
    .check();
  await painted(page);
  const two = await shown();
  assert.ok(two > one, `${one} ${two}`);
  await explorer.getByLabel(/^Pain/).check();
  await painted(page);
  assert.ok((await shown()) < two);
  assert.equal(await explorer.locator('[part~="chip"]').count(), 3);
  await explorer.getByRole('button', { name: 'Clear all' }).click();
  await painted(page);
  assert.equal(await shown(), 118);
  assert.equal(await explorer.locator('[part~="chip"]').count(), 0);
  await close();
});
