// The table of uses: real heads that sort it, pages, rows no taller than the design allows, and its form on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, set, setTypeface, TAG, TYPEFACES } from './article.mjs';
import { axe } from './browser.mjs';

const ROW = 50;
const PER_PAGE = 15;

/**
 * Ids of what is drawn.
 * @param {import('playwright-core').Locator} explorer
 */
const drawn = (explorer) =>
  explorer.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('.uses tbody tr') ?? [])].map((row) =>
      row.getAttribute('data-id'),
    ),
  );

/**
 * Ids of the core's list.
 * @param {import('playwright-core').Locator} explorer
 * @param {import('#answers').Query} query
 * @param {import('#answers').Rows} [rows]
 */
const listed = (explorer, query, rows = {}) =>
  explorer.evaluate(
    (element, [query, rows]) => {
      const { results } = /** @type {any} */ (element).explorer.list(query, rows);
      return results.map((/** @type {{ id: string }} */ { id }) => id);
    },
    /** @type {const} */ ([query, rows]),
  );

test('heads sort the table as the core does, and say how it is sorted', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="table" deep-links' });
  const heads = explorer.getByRole('columnheader');
  assert.deepEqual(await heads.allInnerTexts(), ['Use', 'Result', 'People', 'Latest study']);
  for (const [label, sort, way] of /** @type {const} */ ([
    ['Use', 'name', 'ascending'],
    ['People', 'people', 'descending'],
    ['Latest study', 'newest', 'descending'],
    ['Result', 'direction', 'other'],
  ])) {
    await heads.getByRole('button', { name: label }).click();
    await painted(page);
    assert.deepEqual(await drawn(explorer), await listed(explorer, { sort }, { from: 0, count: PER_PAGE }));
    const sorted = await heads.evaluateAll((all) => all.map((head) => head.getAttribute('aria-sort')));
    assert.deepEqual(sorted.filter(Boolean), [way]);
    assert.equal((await focused(page))?.text, label, 'the focus stays on the head');
  }
  await page.waitForFunction(() => location.hash.includes('sort=direction'));
});

test('pages together hold every use once, the current one is marked, and a sort begins at the first', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="table"' });
  const all = await listed(explorer, {});
  const pages = explorer.getByRole('navigation', { name: 'Pages of the table' }).getByRole('button');
  const count = await pages.count();
  assert.equal(count, Math.ceil(all.length / PER_PAGE));
  const found = [];
  for (let n = 0; n < count; n += 1) {
    await pages.nth(n).click();
    await painted(page);
    const current = await pages.evaluateAll((all) => all.map((each) => each.getAttribute('aria-current')));
    assert.deepEqual(
      current.map(Boolean),
      current.map((_, place) => place === n),
    );
    const ids = await drawn(explorer);
    /** @type {string} */
    const range = `${found.length + 1} to ${found.length + ids.length} of ${all.length} uses`;
    assert.equal(await explorer.locator('.count').innerText(), range);
    assert.equal((await focused(page))?.text, range, 'a reader is taken to the top of the page');
    found.push(...ids);
  }
  assert.deepEqual(found, all);
  await explorer.getByRole('button', { name: 'People' }).click();
  await painted(page);
  assert.match(await explorer.locator('.count').innerText(), /^1 to 15 /);
});

test('a row has at most two lines in every typeface and on every page', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="table"' });
  let tallest = 0;
  for (const typeface of TYPEFACES) {
    await setTypeface(page, typeface);
    for (let n = 0; n < 5; n += 1) {
      await explorer.locator('.pages button').nth(n).click();
      await painted(page);
      const rows = await explorer
        .locator('.uses tbody tr')
        .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
      tallest = Math.max(tallest, ...rows);
    }
  }
  console.log(`table; the tallest row; ${tallest} px`);
  assert.ok(tallest <= ROW, `${tallest}`);
});

test('a row says what the list says, and leads to its use', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="table" sort="people"' });
  const row = explorer.locator('.uses tbody tr').first();
  const [{ grade, name, rowName }] = await explorer.evaluate(
    (element) => /** @type {any} */ (element).explorer.list({ sort: 'people' }, { count: 1 }).results,
  );
  const text = (await row.innerText()).replaceAll(',', '');
  for (const part of [rowName ?? name, String(grade.summary.people), String(grade.newest)])
    assert.ok(text.includes(part), `${part} in ${text}`);
  assert.equal(await row.getByRole('rowheader').count(), 1);
  await row.getByRole('button').click();
  await painted(page);
  await explorer.locator('.condition[data-id]').waitFor();
});

test('filters leave their rows; where one page holds them there are no pages', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="table" category="pain"' });
  const pain = await listed(explorer, { category: ['pain'] });
  assert.deepEqual(await drawn(explorer), pain);
  assert.equal(await explorer.locator('.pages').count(), 0);
  await set(page, { category: '', direction: 'helped', q: 'fibromyalgia' });
  assert.deepEqual(
    await drawn(explorer),
    await listed(explorer, { direction: ['helped'] }),
    'whatever was typed',
  );
});

test('on a phone a row says in words what the heads say elsewhere', async () => {
  const { explorer } = await openArticle({ column: 'phone', attributes: 'view="table"' });
  const text = await explorer.locator('.uses tbody tr').first().innerText();
  assert.match(text, /[\d,]+ people/);
  assert.match(text, /latest study \d{4}/);
  assert.equal(await explorer.getByRole('columnheader').first().isVisible(), true, 'it can be sorted');
});

for (const [look, context] of Object.entries({
  desktop: undefined,
  phone: undefined,
  dark: { viewport: { width: 720, height: 900 }, colorScheme: 'dark' },
  'forced colours': { viewport: { width: 720, height: 900 }, forcedColors: 'active' },
})) {
  test(`axe finds nothing on the table: ${look}`, async () => {
    const { page, said } = await openArticle({
      column: look === 'phone' ? 'phone' : 'desktop',
      attributes: 'view="table"',
      context: /** @type {any} */ (context),
    });
    if (look === 'dark') await page.addStyleTag({ content: 'html { background: #15191e; color: #e8ebef }' });
    assert.deepEqual(await axe(page, TAG), []);
    assert.deepEqual(said, []);
  });
}
