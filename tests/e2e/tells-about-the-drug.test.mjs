// About the drug: safety first, every figure one step from its sources, all of it by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, indexFile, newPage, ready } from './browser.mjs';

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(options) {
  const visit = await newPage(options);
  await visit.page.goto(`${indexFile}#view=drug`);
  await ready(visit.page);
  return { ...visit, drug: visit.page.locator('[part~="drug"]') };
}

test('who must not take it and the warnings come before all else, gravest first', async () => {
  const { drug, close } = await opened();
  const parts = await drug.locator('.part').evaluateAll((all) => all.map((part) => part.dataset.id));
  assert.deepEqual(parts.slice(0, 3), ['must-not', 'warnings', 'effects']);
  const groups = await drug
    .locator('.gravity')
    .evaluateAll((all) => all.map((group) => [group.dataset.id, group.querySelectorAll('li').length > 0]));
  assert.deepEqual(groups, [
    ['boxed', true],
    ['serious', true],
    ['moderate', true],
    ['uncertain', true],
  ]);
  assert.match(await drug.locator('.former').innerText(), /^No longer listed\s+Acute hepatitis/);
  await close();
});

test('a side effect says both percentages and opens its sources beside them', async () => {
  const { page, drug, close } = await opened();
  const nausea = page.getByRole('row', { name: /^Nausea 33% 7%$/ });
  assert.equal(await nausea.count(), 1, 'a row of the table, its name and both figures');
  const effect = drug.locator('tbody[data-id="combo-nausea"]');
  assert.equal(await effect.getByRole('link').count(), 0);
  await effect.getByText('Sources (1)').click();
  assert.match((await effect.getByRole('link').first().getAttribute('href')) ?? '', /^https?:\/\//);
  const dots = await effect
    .locator('.pair .dot')
    .evaluateAll((all) => all.map((dot) => [dot.classList.contains('drug'), dot.getBoundingClientRect().x]));
  const [other, own] = dots;
  assert.ok(own[0] && !other[0] && own[1] > other[1], 'the dot of the drug stands further along');
  await close();
});

test('everything said has its sources one step away', async () => {
  const { drug, close } = await opened();
  const bare = await drug.locator('[data-id]').evaluateAll((all) =>
    all
      .filter((row) => row.matches('.dangers > li, .scale > li, tbody, .mechanism, .help'))
      .filter((row) => !row.querySelector('details.sources > summary'))
      .map((row) => row.dataset.id),
  );
  assert.deepEqual(bare, []);
  await drug.getByText('Can you drink alcohol on it?').click();
  const answer = drug.locator('.question[data-id="alcohol"]');
  await answer.getByText(/^Sources \(\d+\)/).click();
  assert.ok((await answer.getByRole('link').count()) > 0);
  await close();
});

test('doses stand to scale: micrograms left of milligrams, an implant furthest right', async () => {
  const { drug, close } = await opened();
  const ends = await drug
    .locator('[data-id="doses"] .scale')
    .first()
    .locator('> li')
    .evaluateAll((rows) =>
      rows.map((row) => [row.dataset.id, row.querySelector('.span')?.getBoundingClientRect().right]),
    );
  const right = Object.fromEntries(ends);
  const order = ['ultra-low-dose', 'very-low-dose', 'low-dose', 'standard-oral', 'high-dose-oral'];
  for (const [n, id] of [...order, 'implant'].entries()) {
    if (n) assert.ok(right[id] > right[order[n - 1]], `${id} beyond ${order[n - 1]}`);
  }
  const dose = drug.locator('[data-id="doses"] [data-id="very-low-dose"]').first();
  assert.match(await dose.innerText(), /1 microgram to 1 mg a day/);
  await close();
});

test('every measured quantity stands in a table with its form, value and sources', async () => {
  const { page, drug, close } = await opened();
  await drug.getByText('All figures as a table').click();
  const rows = drug.locator('[data-id="course"] table tbody tr');
  await rows.first().waitFor();
  assert.equal(await rows.count(), 24);
  assert.equal(
    await page.getByRole('row', { name: /^Half-life of naltrexone about 4 hours.*Tablet$/ }).count(),
    1,
  );
  await close();
});

test('a mechanism leads to the conditions that name it, and the address leads back', async () => {
  const { page, drug, close } = await opened();
  await drug.locator('.use[data-id="glial-calming"] summary').click();
  await drug.locator('.use[data-id="glial-calming"] [data-id="fibromyalgia"] button').click();
  await page.locator('[part~="condition"][data-id="fibromyalgia"]').waitFor();
  await page.goBack();
  await drug.waitFor();
  await close();
});

test('a keyboard alone goes from the contents to a part, opens its sources and reaches a link', async () => {
  const { page, drug, close } = await opened({ viewport: { width: 360, height: 740 } });
  const focused = () =>
    page
      .locator('naltrexone-explorer')
      .evaluate((element) => element.shadowRoot?.activeElement?.textContent ?? '');
  /** @param {RegExp} until */
  const tabTo = async (until) => {
    for (let n = 0; n < 60 && !until.test(await focused()); n += 1) await page.keyboard.press('Tab');
    assert.match(await focused(), until);
  };
  await tabTo(/^Other medicines and food$/);
  await page.keyboard.press('Enter');
  const heading = drug.locator('[data-id="interactions"] > [tabindex]');
  assert.equal(await focused(), await heading.innerText());
  assert.ok(((await heading.boundingBox())?.y ?? -9) > -1, 'in view');
  await tabTo(/^Sources \(\d+\)/);
  await page.keyboard.press('Enter');
  await drug.locator('[data-id="interactions"] details[open] a').first().waitFor();
  await page.keyboard.press('Tab');
  assert.match(await focused(), /^(DOI|PubMed|Page)/);
  await close();
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  test(`with all of it open axe finds nothing and nothing is cut at 320 px, ${colorScheme}`, async () => {
    const { page, drug, close } = await opened({ colorScheme, viewport: { width: 320, height: 700 } });
    // what is folded holds further folds
    for (let closed = 1; closed > 0; ) {
      closed = await drug.locator('details:not([open])').evaluateAll((all) => {
        for (const fold of all) fold.setAttribute('open', '');
        return all.length;
      });
      await page.waitForTimeout(100);
    }
    const outside = await drug
      .locator('*')
      .evaluateAll((all) =>
        all
          .filter(
            (each) =>
              !each.closest('.visually-hidden') && each.getBoundingClientRect().right > innerWidth + 1,
          )
          .map((each) => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 30)}`),
      );
    assert.deepEqual(outside, []);
    assert.deepEqual(await axe(page), []);
    await close();
  });
}
