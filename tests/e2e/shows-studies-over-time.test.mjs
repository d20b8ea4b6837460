// A condition's studies over time: a drawing whose every mark is a way to its study in the list below.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, indexFile, newPage, ready } from './browser.mjs';

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(id = 'fibromyalgia', options = {}) {
  const visit = await newPage(options);
  await visit.page.goto(`${indexFile}#condition=${id}`);
  await ready(visit.page);
  return visit;
}

/** @param {import('playwright-core').Page} page */
const focused = (page) =>
  page.locator('naltrexone-explorer').evaluate((element) => {
    const active = element.shadowRoot?.activeElement;
    return {
      id: active?.closest('[data-id]')?.getAttribute('data-id'),
      label: active?.getAttribute('aria-label') ?? '',
      part: active?.closest('[part]')?.getAttribute('part'),
      top: active?.getBoundingClientRect().top ?? -1,
    };
  });

test('there is one mark for each study, named with its year, its people and what it found', async () => {
  const { page, close } = await opened();
  const chart = page.getByRole('group', {
    name: /^Fibromyalgia over time: \d+ studies, from \d{4} to \d{4}/,
  });
  const marks = await chart
    .getByRole('button')
    .evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-id'), mark.getAttribute('aria-label')]));
  const studies = await page
    .locator('[part~="study"]')
    .evaluateAll((all) => all.map((study) => study.getAttribute('data-id')));
  assert.deepEqual(marks.map(([id]) => id).sort(), [...studies].sort());
  for (const [id, label] of marks) {
    assert.match(
      label ?? '',
      /\d{4}.*(people|person|not stated).*(Better than|benefit|improvement|Mixed|No clear difference|No difference found|Worse than|harm|Cannot tell|test of treatment)/,
      `${id}`,
    );
  }
  await close();
});

test('a mark leads to its study: in view, with the focus', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="timeline"] [data-id="younger-2013"]').click();
  const there = await focused(page);
  assert.deepEqual([there.id, there.part], ['younger-2013', 'study']);
  assert.ok(there.top > -1 && there.top < 900, `${there.top}`);
  await close();
});

test('a keyboard reaches the drawing once and walks it by year', async () => {
  const { page, close } = await opened();
  const stops = await page.locator('[part~="timeline"] [tabindex="0"]').count();
  assert.equal(stops, 1);
  await page.locator('[part~="timeline"] [tabindex="0"]').focus();
  const walked = [await focused(page)];
  const marks = await page.locator('[part~="timeline"] [role="button"]').count();
  for (let n = 1; n < marks; n += 1) {
    await page.keyboard.press('ArrowRight');
    walked.push(await focused(page));
  }
  assert.equal(new Set(walked.map(({ id }) => id)).size, marks);
  const years = walked.map(({ label }) => Number(label.match(/\b(?:19|20)\d\d(?=;)/)?.[0]));
  assert.deepEqual(years, [...years].sort());
  await page.keyboard.press('ArrowRight');
  assert.equal((await focused(page)).id, walked.at(-1)?.id, 'the end is the end');
  await page.keyboard.press('Home');
  assert.equal((await focused(page)).id, walked[0].id);
  assert.equal(await page.locator('.pointed').innerText(), walked[0].label);
  await page.keyboard.press('Enter');
  const there = await focused(page);
  assert.deepEqual([there.id, there.part], [walked[0].id, 'study']);
  await close();
});

test('the drawing fits its column, also when that changes, and its marks are large enough to hit', async () => {
  const { page, close } = await opened('alcohol-use-disorder', {
    viewport: { width: 320, height: 740 },
    hasTouch: true,
  });
  for (const width of [320, 760, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.waitForTimeout(0);
    await page.waitForFunction(() => {
      const place = document
        .querySelector('naltrexone-explorer')
        ?.shadowRoot?.querySelector('[part~="timeline"]');
      return place?.querySelector('svg')?.getBoundingClientRect().width === place?.clientWidth;
    });
    const small = await page
      .locator('[part~="timeline"] [role="button"]')
      .evaluateAll((all) => all.filter((mark) => Math.round(mark.getBoundingClientRect().width) < 24).length);
    assert.equal(small, 0, `${width}`);
    const size = await page
      .locator('.tick text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    assert.ok(size >= 16, `${width}: years ${size} px high`);
    assert.deepEqual(await axe(page), [], `${width}`);
  }
  await close();
});
