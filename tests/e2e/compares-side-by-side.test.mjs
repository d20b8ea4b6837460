// Conditions, or the dose forms of one, side by side: picked anywhere, kept in the address, one step from sources.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, indexFile, newPage, ready } from './browser.mjs';

/**
 * @param {string} fragment
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function opened(fragment, options) {
  const visit = await newPage(options);
  await visit.page.goto(indexFile + fragment);
  await ready(visit.page);
  return visit;
}

/** @param {import('playwright-core').Page} page */
const columns = (page) => page.locator('.beside thead button:first-child').allInnerTexts();

test('conditions picked from their cards stand side by side, and the choice is in the address', async () => {
  const { page, close } = await opened('');
  for (const id of ['fibromyalgia', 'obesity']) {
    await page.locator(`[part~="card"][data-id="${id}"] .pick`).click();
  }
  await page.locator('.picked .go').click();
  const names = await columns(page);
  assert.equal(names.length, 2);
  assert.match(names[0], /^Fibromyalgia/);
  await page.waitForFunction(() => /compare=fibromyalgia(,|%2C|\+|%20)obesity/.test(location.hash));
  await page.reload();
  await ready(page);
  assert.deepEqual(await columns(page), names);
  await page.goBack();
  await page.locator('[part~="results"]').waitFor();
  await close();
});

test('a figure opens the very studies that it counts, each with a way to the work itself', async () => {
  const { page, close } = await opened('#view=compare&compare=fibromyalgia,obesity');
  const cell = page.locator('.beside tr[data-id="randomised"] td[data-id="fibromyalgia"]');
  const figure = await cell.locator('summary').innerText();
  await cell.locator('summary').click();
  await cell.locator('.cited').waitFor();
  const links = cell.locator('.cited a');
  assert.equal(`${await links.count()} trials`, figure.split(',')[0]);
  for (const link of await links.all()) assert.match((await link.getAttribute('href')) ?? '', /^https:\/\//);
  const grade = page.locator('.beside tr[data-id="grade"] td[data-id="obesity"]');
  await grade.locator('summary').click();
  await grade.locator('.points').waitFor();
  assert.match(await grade.innerText(), /randomised trials? with at least [\d,]+ people/);
  await close();
});

test('a screen reader gets a table with row and column headers, on a phone too', async () => {
  for (const width of [360, 1280]) {
    const { page, close } = await opened('#view=compare&compare=fibromyalgia,obesity', {
      viewport: { width, height: 800 },
    });
    const table = page.getByRole('table');
    assert.equal(await table.getByRole('columnheader').count(), 2, `${width}`);
    const rows = await table.getByRole('rowheader').allInnerTexts();
    for (const label of ['Approval', 'Grade', 'Randomised trials', 'Doses', 'How long', 'Newest study']) {
      assert.ok(rows.includes(label), `${width}: ${label} in ${rows}`);
    }
    assert.equal(
      await table
        .getByRole('row', { name: /^Grade/ })
        .getByRole('cell')
        .count(),
      2,
      `${width}`,
    );
    await close();
  }
});

test('one condition alone stands beside its dose forms, and opens from there and back', async () => {
  const { page, close } = await opened('#view=compare&compare=alcohol-use-disorder');
  const names = await columns(page);
  assert.equal(names[0], 'All dose forms');
  assert.ok(names.length > 2 && names.includes('Monthly injection'), `${names}`);
  await page.locator('.beside thead button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  await page.locator('.back').first().click();
  await page.locator('.beside').waitFor();
  const focused = await page
    .locator('naltrexone-explorer')
    .evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('data-id'));
  assert.equal(focused, 'alcohol-use-disorder');
  await close();
});

test('a keyboard alone adds a condition by its lay name and takes it out again', async () => {
  const { page, close } = await opened('#view=compare&compare=fibromyalgia');
  const box = page.getByRole('combobox');
  await page.keyboard.press('/');
  await page.keyboard.type('drinking');
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  const option = page.locator(`[id="${active}"]`);
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  const name = await option.innerText();
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Enter');
  assert.deepEqual(await columns(page), ['Fibromyalgia', name]);
  assert.equal(await box.inputValue(), '');
  await page.getByRole('button', { name: `Do not compare ${name}` }).focus();
  await page.keyboard.press('Enter');
  const heading = await page
    .locator('naltrexone-explorer')
    .evaluate((element) => element.shadowRoot?.activeElement?.textContent);
  assert.equal(heading, 'Fibromyalgia, by dose form');
  await page.keyboard.press('/');
  await page.keyboard.type('zzzz');
  await page.getByText('No condition matches these words.').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await box.inputValue(), '');
  await close();
});

test('with nothing picked there are ready comparisons to start from; with four, no room for a fifth', async () => {
  const { page, close } = await opened('#view=compare');
  assert.deepEqual(await axe(page), []);
  const names = (await page.locator('.suggested strong').first().innerText()).split(/, | and (?=[A-Z])/);
  await page.locator('.suggested').first().click();
  assert.deepEqual(await columns(page), names);
  await page.getByRole('combobox').fill('fibro');
  await page.getByRole('option').first().click();
  assert.equal((await columns(page)).length, 4);
  assert.equal(await page.getByRole('combobox').count(), 0);
  await page.getByText('Four fit side by side').waitFor();
  await close();
});

test('under a dose form the comparison says so, regrades, and can count all again', async () => {
  const { page, close } = await opened('#view=compare&compare=fibromyalgia,obesity&regimen=low-dose');
  const trials = page.locator('.beside tr[data-id="randomised"] td[data-id="obesity"]');
  assert.match(await page.locator('.scope').innerText(), /these studies only: low dose/);
  assert.match(await trials.innerText(), /None$/);
  await page.getByText('Count all dose forms').click();
  assert.match(await trials.innerText(), /\d+ trials/);
  await close();
});

test('what was picked takes one line of a phone and hides nothing that has the focus', async () => {
  const { page, close } = await opened(
    '#compare=fibromyalgia,obesity,alcohol-use-disorder,opioid-use-disorder',
    { viewport: { width: 360, height: 740 }, hasTouch: true },
  );
  const bar = await page.locator('.picked').boundingBox();
  assert.ok(bar && bar.height < 80, `${bar?.height} px high`);
  await page.locator('[part~="search"]').focus();
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('ArrowDown');
    const hidden = await page.locator('naltrexone-explorer').evaluate((element) => {
      const active = element.shadowRoot?.activeElement?.getBoundingClientRect();
      const top = element.shadowRoot?.querySelector('.picked')?.getBoundingClientRect().top ?? 0;
      return !active || active.bottom > top;
    });
    assert.ok(!hidden, `card ${n} is behind the bar`);
  }
  await close();
});
