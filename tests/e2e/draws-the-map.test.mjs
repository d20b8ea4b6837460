// The map: no taller than the design allows, boxes that open the rows they count, lines where the core's numbers are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  focused,
  height,
  openArticle,
  painted,
  place,
  set,
  setTypeface,
  TAG,
  TYPEFACES,
} from './article.mjs';
import { axe } from './browser.mjs';

/** Pixels from the element's top to its end (the design's table, line 10). */
const TALLEST = 700;
/** The standardised difference at either end of the axis, in thousandths. */
const REACH = 1500;

/** @typedef {import('./article.mjs').Column} Column */

/**
 * What the core says of both pictures.
 * @param {import('playwright-core').Locator} explorer
 * @param {import('#answers').Query} [query]
 * @returns {Promise<import('#answers').EvidenceMap>}
 */
const asked = (explorer, query = {}) =>
  explorer.evaluate((element, query) => /** @type {any} */ (element).explorer.map(query), query);

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`the results are one picture: ${column}`, async () => {
    const { page, explorer, said } = await openArticle({ column, attributes: 'view="map"' });
    for (const typeface of TYPEFACES) {
      await setTypeface(page, typeface);
      const tall = await height(page);
      console.log(`10 map; ${column}; ${typeface}; ${tall} px`);
      assert.ok(tall <= TALLEST, `${typeface} ${tall}`);
    }
    const { tried, groups } = await asked(explorer);
    const headline = await explorer.locator('.answer').innerText();
    assert.match(headline, new RegExp(`^${tried} uses tried: ${groups.helped} helped`));
    assert.deepEqual(said, []);
  });

  test(`every interval stands within a pixel of the core's numbers: ${column}`, async () => {
    const { page, explorer } = await openArticle({ column, attributes: 'view="sizes"' });
    await explorer.locator('.smaller summary').click();
    await painted(page);
    const { lines, smaller } = (await asked(explorer)).sizes;
    const drawn = await explorer.evaluate((element) => {
      const lines = [...(element.shadowRoot?.querySelectorAll('li.size-line') ?? [])];
      return lines.map((line) => {
        const at = (/** @type {string} */ part) => line.querySelector(part)?.getBoundingClientRect();
        const { left = 0, width = 0 } = at('.line') ?? {};
        const [interval, mark] = [at('.interval'), at('.mark')];
        return {
          id: line.getAttribute('data-id'),
          width,
          from: (interval?.left ?? Number.NaN) - left,
          to: (interval?.right ?? Number.NaN) - left,
          middle: (mark ? mark.left + mark.width / 2 : Number.NaN) - left,
          cut: ['cut-left', 'cut-right'].map((name) => Boolean(line.querySelector(`.${name}`))),
        };
      });
    });
    assert.deepEqual(
      drawn.map(({ id }) => id),
      [...lines, ...smaller].map(({ id }) => id),
    );
    for (const [n, { grade, id }] of [...lines, ...smaller].entries()) {
      const { g, low, high } = grade.summary ?? assert.fail(id);
      const { width, from, to, middle, cut } = drawn[n];
      const where = (/** @type {number} */ value) =>
        ((Math.min(REACH, Math.max(-REACH, value)) + REACH) / (2 * REACH)) * width;
      for (const [name, at, value] of /** @type {const} */ ([
        ['low', from, low],
        ['high', to, high],
        ['g', middle, g],
      ]))
        assert.ok(Math.abs(at - where(value)) <= 1, `${id} ${name} ${value}: ${at}, not ${where(value)}`);
      assert.deepEqual(cut, [low < -REACH, high > REACH], id);
    }
    // said as well: a line has its use and its words
    const first = explorer.locator('li.size-line').first();
    assert.match((await first.textContent()) ?? '', /difference/);
  });
}

test('each box opens the rows that it counts, with its filters as chips, and the filters in force stay', async () => {
  const { page, explorer } = await openArticle({});
  let opened = 0;
  for (const filters of [{}, { category: 'pain' }, { regimen: 'low-dose', approval: 'off-label' }]) {
    const state = {
      view: 'map',
      strength: '',
      direction: '',
      category: '',
      regimen: '',
      approval: '',
      ...filters,
    };
    await set(page, state);
    const boxes = await explorer.locator('button.box').count();
    for (let n = 0; n < boxes; n += 1) {
      await set(page, state);
      const box = explorer.locator('button.box').nth(n);
      const count = Number(await box.locator('b').innerText());
      assert.equal(await box.locator('.dot').count(), count, 'a dot for each use');
      const [strength] = ((await box.getAttribute('data-id')) ?? '').split(' ');
      await box.click();
      await painted(page);
      assert.equal(await explorer.getAttribute('view'), null, 'the list');
      assert.match(await explorer.locator('.count').innerText(), new RegExp(`^${count} of 118 uses$`));
      assert.equal(await explorer.getAttribute('strength'), strength);
      const directions = ((await explorer.getAttribute('direction')) ?? '').split(' ').filter(Boolean);
      const chips = 1 + directions.length + Object.keys(filters).length;
      assert.equal(await explorer.locator('.chip:not(.offered)').count(), chips);
      opened += 1;
    }
  }
  assert.ok(opened > 20, `${opened}`);
});

test('a box is named by its place and count, and the table by its heads', async () => {
  const { explorer } = await openArticle({ attributes: 'view="map"' });
  const { tested, noFairTest } = await asked(explorer);
  const helped = tested[0].cells[0].uses.length;
  const box = explorer.getByRole('button', {
    name: new RegExp(`^Helped, 400 people or more: ${helped} uses `),
  });
  assert.equal(await box.count(), 1);
  const better = explorer.getByRole('button', {
    name: `No fair test: People got better ${noFairTest.cells[0].uses.length} uses`,
  });
  assert.equal(await better.count(), 1);
  const table = explorer.getByRole('table', { name: /^Uses with a fair test/ });
  assert.equal(await table.getByRole('columnheader').count(), 3);
  assert.equal(await table.getByRole('rowheader').count(), 5);
  assert.equal(await explorer.locator('.box.empty').first().getByRole('button').count(), 0);
});

test('filters that are on change the counts, are shown, and are taken off on the spot', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="map" category="pain"' });
  const all = await asked(explorer);
  const pain = await asked(explorer, { category: ['pain'] });
  assert.ok(pain.tried > 0 && pain.tried < all.tried);
  const headline = () => explorer.locator('.answer').innerText();
  assert.match(await headline(), new RegExp(`^${pain.tried} uses tried: `));
  assert.equal(await explorer.locator('.boxes .dot, .bands .dot').count(), pain.total);
  await explorer.getByRole('button', { name: 'Remove filter: Pain' }).click();
  await painted(page);
  assert.match(await headline(), new RegExp(`^${all.tried} uses tried: `));
  assert.equal(await explorer.getAttribute('view'), 'map');
  assert.ok(await focused(page), 'the focus is not lost with the chip');
  await set(page, { direction: 'made-worse', category: 'oncology' });
  assert.match(await headline(), /^No use fits these filters/);
  for (const view of ['sizes', 'table']) {
    await set(page, { view });
    assert.match(await headline(), /^No use fits these filters/);
  }
});

test('approved uses are square, those of one small trial hollow', async () => {
  const { explorer } = await openArticle({ attributes: 'view="map"' });
  const { tested, noFairTest, noStudy } = await asked(explorer);
  const cells = [...tested.flatMap((row) => row.cells), ...noFairTest.cells, noStudy];
  const dots = cells.flatMap((cell) => cell.uses);
  for (const kind of /** @type {const} */ (['approved', 'hollow'])) {
    const drawn = await explorer.evaluate(
      (element, kind) =>
        [...(element.shadowRoot?.querySelectorAll(`.dots .${kind}`) ?? [])].map((dot) =>
          dot.getAttribute('data-id'),
        ),
      kind,
    );
    const own = dots.filter((dot) => dot[kind]).map(({ id }) => id);
    assert.deepEqual(drawn.sort(), own.sort());
    assert.ok(own.length > 0);
  }
});

test('the keyboard reaches the switch, goes along it with arrows, and opens a box', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="map" deep-links' });
  await page.locator('#before').focus();
  const stops = [];
  for (let n = 0; n < 4; n += 1) {
    await page.keyboard.press('Tab');
    stops.push((await focused(page))?.text);
  }
  assert.deepEqual(stops.slice(1, 3), ['← All uses', 'Results']);
  assert.match(stops[3] ?? '', /^Helped, 400 people or more: /);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowRight');
  assert.equal((await focused(page))?.text, 'Sizes');
  await page.keyboard.press('Enter');
  await painted(page);
  assert.equal(await explorer.getAttribute('view'), 'sizes');
  const held = await focused(page);
  assert.deepEqual([held?.text, held?.tabIndex], ['Sizes', 0], 'the focus stays on the switch');
  await page.waitForFunction(() => location.hash.includes('sizes'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await painted(page);
  assert.equal(await explorer.getAttribute('strength'), 'level-4');
  await page.goBack();
  await explorer.locator('.boxes').waitFor();
  assert.equal(await explorer.getAttribute('strength'), null);
});

test('from the first screen to the map, its other picture, and back to all uses in one step', async () => {
  const { page, explorer } = await openArticle({ column: 'phone', attributes: 'deep-links' });
  await explorer.locator('.ways').getByText('Map').click();
  await explorer.locator('.boxes').waitFor();
  assert.equal((await focused(page))?.className, 'condition-name');
  await explorer.getByRole('button', { name: 'Sizes' }).click();
  await explorer.locator('.sizes').waitFor();
  await explorer.locator('li.size-line').first().locator('.size-name :is(a, button)').click();
  await explorer.locator('.condition[data-id]').waitFor();
  await page.goBack();
  await explorer.locator('.sizes').waitFor();
  await explorer.getByRole('button', { name: '← All uses' }).click();
  await explorer.locator('.first-screen').waitFor();
});

const looks = {
  desktop: {},
  phone: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};
for (const [look, context] of Object.entries(looks)) {
  test(`axe finds nothing on either picture: ${look}`, async () => {
    const { page, explorer, said } = await openArticle({
      column: look === 'phone' ? 'phone' : 'desktop',
      attributes: 'view="map"',
      context:
        look === 'desktop' || look === 'phone'
          ? undefined
          : /** @type {any} */ ({ viewport: { width: 720, height: 900 }, ...context }),
    });
    if (look === 'dark') await page.addStyleTag({ content: 'html { background: #15191e; color: #e8ebef }' });
    assert.deepEqual(await axe(page, TAG), []);
    await set(page, { view: 'sizes' });
    await explorer.locator('.smaller summary').click();
    // half behind the line that sticks a target is small
    await page.evaluate(() => scrollTo(0, 0));
    assert.deepEqual(await axe(page, TAG), []);
    assert.deepEqual(said, []);
  });
}

for (const column of /** @type {const} */ (['phone', 'narrow', 'smallest'])) {
  test(`targets are 24 px or more and nothing scrolls sideways: ${column}`, async () => {
    const { page, explorer } = await openArticle({ column, attributes: 'view="map" category="pain"' });
    for (const view of ['map', 'sizes', 'table']) {
      await set(page, { view });
      if (view === 'sizes') await explorer.locator('.smaller summary').click();
      const small = await explorer.evaluate((element) => {
        const all = [...(element.shadowRoot?.querySelectorAll('.all-uses :is(button, a, summary)') ?? [])];
        const seen = all.filter((each) => each.checkVisibility());
        const sizes = seen.map((each) => ({ text: each.textContent, box: each.getBoundingClientRect() }));
        return sizes.filter(({ box }) => box.width < 24 || box.height < 24).map(({ text }) => text);
      });
      assert.deepEqual(small, [], view);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok(Number(over) <= 0, `${view} ${over}`);
      const { right } = await place(page, '.all-uses');
      assert.ok(right <= Number(await page.evaluate('innerWidth')), view);
    }
  });
}

test('names stand in the boxes from 600 px, and never without the count', async () => {
  const { page, explorer } = await openArticle({ attributes: 'view="map"' });
  const names = explorer.locator('.boxes .name');
  const { tested } = await asked(explorer);
  assert.equal(await names.first().innerText(), tested[0].cells[0].uses[0].name);
  const more = explorer.locator('.boxes tbody tr').first().locator('td').first().locator('.more');
  assert.equal(await more.innerText(), `+${tested[0].cells[0].uses.length - 2}`);
  await page.addStyleTag({ content: 'main { max-width: 590px !important }' });
  await painted(page);
  assert.equal(await names.first().isVisible(), false);
});

test('where no use fits the filters all three pictures say so, each empty, with the filters to take off', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'category="dermatological" regimen="implant"',
  });
  for (const view of ['map', 'sizes', 'table']) {
    await set(page, { view });
    assert.equal(await explorer.locator('.answer').innerText(), 'No use fits these filters.');
    assert.equal(await explorer.locator('[part~="mark"], [part~="row"], button.box').count(), 0, view);
    assert.equal(await explorer.locator('[part~="chip"]').count(), 2, view);
  }
  await set(page, { view: 'map' });
  await explorer.getByRole('button', { name: 'Clear all' }).click();
  await painted(page);
  assert.equal(await explorer.locator('[part~="mark"]').count(), 118);
  await close();
});
