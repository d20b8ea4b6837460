// The bounds of the design, measured in an article in four typefaces: heights, distances, steps, tab stops, pages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { afterEach, test } from 'node:test';
import {
  COLUMNS,
  focused,
  height,
  openArticle,
  painted,
  place,
  SEARCH,
  set,
  setTypeface,
  TAG,
  TYPEFACES,
  toElement,
  toScroll,
  type,
  uses,
} from './article.mjs';
import { axe } from './browser.mjs';
import { pressAll } from './pressing.mjs';

/** @typedef {import('./article.mjs').Column} Column */

/**
 * The design's table "Measured by": its line, what is measured, and the most it may be in each column.
 * @type {{ [figure: string]: { [column: string]: number } }}
 */
const LIMITS = {
  '1 at rest': { desktop: 850, phone: 1100, narrow: 1200 },
  '2 one action adds': { desktop: 900, phone: 1200 },
  '3 the sentence ends at': { desktop: 110, phone: 190 },
  '4 the first use ends at': { desktop: 600, phone: 600 },
  '5 first result while typing': { phone: 300 },
  '6 approved for, pixels to scroll': { desktop: 0, phone: 0 },
  '7 verdict to real units and dose end at': { phone: 844 },
  '8 safety question, pixels to scroll': { desktop: 0, phone: 0 },
  '9 fibromyalgia': { desktop: 1600, phone: 2300 },
  '9 opioid use disorder': { desktop: 2000, phone: 3000 },
  '9 alcohol use disorder': { desktop: 2000, phone: 3000 },
  '9 median of all uses': { desktop: 1100, phone: 1100 },
  '12 tab stops at rest': { desktop: 25 },
  '12 tab stops to the first result': { desktop: 8 },
  '12 tab stops to get past': { desktop: 1 },
  '13 printed pages': { desktop: 3 },
  '14 what axe finds': { desktop: 0, phone: 0, narrow: 0 },
  '14 pixels scrolled sideways': { narrow: 0, smallest: 0 },
};

/**
 * What does not hold today: the figure reached, which must not get worse, of the limit that it aims at.
 * @type {{ [figure: string]: number }}
 */
const notReached = {
  // 900 and 1,200: a use takes the place of rows that are fewer or lower than it is tall; on a phone ten more rows too
  '2 one action adds, desktop': 1085,
  '2 one action adds, phone': 1990,
  // 1,100, if that is meant for a phone too
  '9 median of all uses, phone': 1355,
};

const IDS = {
  '9 fibromyalgia': 'fibromyalgia',
  '9 opioid use disorder': 'opioid-use-disorder',
  '9 alcohol use disorder': 'alcohol-use-disorder',
};

/** Figures of a test that are beyond their bounds; all are printed before it fails. @type {string[]} */
const beyond = [];

afterEach(() => assert.deepEqual(beyond.splice(0), []));

/**
 * Prints a figure, and notes it where it is neither within its limit nor as good as what was reached.
 * @param {keyof typeof LIMITS & string} figure
 * @param {Column} column
 * @param {number} reached
 * @param {string} typeface
 * @param {string} [of] what it was measured on
 */
function within(figure, column, reached, typeface = 'Inter', of = '') {
  const limit = LIMITS[figure][column];
  const bound = notReached[`${figure}, ${column}`];
  const missed =
    bound === undefined ? '' : reached > limit ? ` NOT REACHED, today ${bound}` : ' (now reached)';
  const asked = limit === undefined ? 'no limit' : `limit ${limit}`;
  const round = Math.round(reached);
  console.log(
    `line ${figure}; ${typeface}; ${COLUMNS[column].width} px; ${round}; ${asked}${missed}${of && `; ${of}`}`,
  );
  if (round > (bound ?? limit))
    beyond.push(`${figure}, ${column}, ${typeface}: ${round} > ${bound ?? limit} ${of}`);
}

/**
 * In each typeface.
 * @param {import('playwright-core').Page} page
 * @param {(typeface: string) => Promise<void>} measure
 */
async function inEach(page, measure) {
  for (const typeface of TYPEFACES) {
    await setTypeface(page, typeface);
    await measure(typeface);
  }
}

for (const column of /** @type {Column[]} */ (['desktop', 'phone', 'narrow', 'smallest'])) {
  test(`at rest it is no taller than its bound, and answers at once: ${column}`, async () => {
    const { page, close } = await openArticle({ column });
    assert.equal(await page.locator(TAG).evaluate((element) => element.clientWidth), COLUMNS[column].width);
    await inEach(page, async (typeface) => {
      within('1 at rest', column, await height(page), typeface);
      if (column !== 'desktop' && column !== 'phone') return;
      within('3 the sentence ends at', column, (await place(page, '.answer')).within.bottom, typeface);
      const parts = await Promise.all(
        ['.answer', SEARCH, '.danger', '.row'].map((part) => place(page, part)),
      );
      const lowest = Math.max(...parts.map((part) => part.within.bottom));
      within('4 the first use ends at', column, lowest, typeface);
      await toElement(page);
      const sentence = page.locator('.answer');
      assert.match(await sentence.innerText(), /approved for alcohol.*opioids.*weight\./is);
      within('6 approved for, pixels to scroll', column, await toScroll(page, ['.answer']), typeface);
    });
    await close();
  });

  test(`with larger type at the root it is so tall: ${column}`, async () => {
    const { page, close } = await openArticle({ column, root: 20 });
    console.log(
      `line 1 at rest; Inter, root 20 px; ${COLUMNS[column].width} px; ${await height(page)}; printed`,
    );
    for (const [figure, condition] of Object.entries(IDS)) {
      await set(page, { condition });
      console.log(
        `line ${figure}; Inter, root 20 px; ${COLUMNS[column].width} px; ${await height(page)}; printed`,
      );
    }
    await close();
  });
}

for (const column of /** @type {Column[]} */ (['desktop', 'phone'])) {
  test(`no one action makes it much taller: ${column}`, async () => {
    const { page, close } = await openArticle({ column });
    /** @type {Record<string, string>[]} */
    const places = [
      {},
      { q: 'with codeine?' },
      { q: 'pain' },
      ...Object.values(IDS).map((condition) => ({ condition })),
    ];
    await inEach(page, async (typeface) => {
      for (const attributes of places) {
        // each typeface breaks lines elsewhere, but what is pressed and added is the same
        if (typeface !== 'Inter' && attributes.condition !== 'fibromyalgia' && Object.keys(attributes).length)
          continue;
        const pressed = await pressAll(page, attributes);
        assert.ok(pressed.length > 5);
        const [{ adds, label }] = pressed;
        const on = Object.entries(attributes).join(' ').replace(',', ' ') || 'at rest';
        within('2 one action adds', column, adds, typeface, `${on}: "${label}" of ${pressed.length} pressed`);
      }
    });
    await close();
  });

  test(`a condition is as tall as its bound: ${column}`, async () => {
    const { page, close } = await openArticle({ column });
    for (const [figure, condition] of Object.entries(IDS)) {
      await set(page, { condition });
      await inEach(page, async (typeface) => within(figure, column, await height(page), typeface));
    }
    await setTypeface(page, 'Inter');
    const ids = await uses(page);
    assert.ok(ids.length > 100);
    const heights = await page.evaluate(
      async ({ tag, ids }) => {
        const element = /** @type {HTMLElement} */ (document.querySelector(tag));
        const found = [];
        for (const id of ids) {
          element.setAttribute('condition', id);
          await new Promise((resolve) => setTimeout(resolve, 4));
          if (!element.shadowRoot?.querySelector(`.condition[data-id="${id}"]`)) throw new Error(id);
          found.push({ id, tall: element.getBoundingClientRect().height });
        }
        return found.sort((a, b) => a.tall - b.tall);
      },
      { tag: TAG, ids },
    );
    const middle = heights.length / 2;
    const median = (heights[Math.ceil(middle) - 1].tall + heights[Math.floor(middle)].tall) / 2;
    const tallest = heights.slice(-3).map(({ id, tall }) => `${id} ${Math.round(tall)}`);
    within(
      '9 median of all uses',
      column,
      median,
      'Inter',
      `of ${ids.length}; tallest: ${tallest.join(', ')}`,
    );
    await close();
  });

  test(`a question about safety is answered where the reader is: ${column}`, async () => {
    for (const question of [
      'can I take it with codeine',
      'what happens if I stop',
      'does it damage the liver',
    ]) {
      const { page, close } = await openArticle({ column });
      await type(page, question, { tap: column === 'phone' });
      await inEach(page, async (typeface) => {
        const text = '.drug-answer p';
        assert.ok((await page.locator(text).first().innerText()).length > 30);
        const far = await toScroll(page, [SEARCH, text]);
        within('8 safety question, pixels to scroll', column, far, typeface, question);
      });
      await close();
    }
  });
}

test('on a phone the first result is in the upper third while somebody types', async () => {
  for (const text of ['fibromyalgia', 'pain', 'with codeine']) {
    // long enough that the field can go to the top
    const { page, close } = await openArticle({ column: 'phone', below: 400 });
    await type(page, text, { tap: true });
    await inEach(page, async (typeface) => {
      const { top } = await place(page, '.answer-name, .row-name');
      within('5 first result while typing', 'phone', top, typeface, text);
    });
    await close();
  }
});

test('on a phone the verdict, the summary, its real units and the dose are on one screen after three steps', async () => {
  const { page, close } = await openArticle({ column: 'phone' });
  await type(page, 'fibromyalgia', { tap: true });
  await page.locator('.row-name button').first().tap();
  await page.locator('.condition[data-id="fibromyalgia"]').waitFor();
  assert.match(await page.locator('.verdict').innerText(), /4\.5 to 6 mg a day/);
  await inEach(page, async (typeface) => {
    const from = (await place(page, '.condition')).top;
    const parts = ['.said', '.verdict > .quiet', '.strip.together', '.real-units'];
    const places = await Promise.all(parts.map((part) => place(page, part)));
    const lowest = Math.max(...places.map((each) => each.bottom)) - from;
    within('7 verdict to real units and dose end at', 'phone', lowest, typeface);
  });
  await close();
});

test('the keyboard reaches the first result soon, and gets past the explorer at once', async () => {
  const { page, explorer, close } = await openArticle();
  const tab = async () => {
    await page.keyboard.press('Tab');
    return (await page.evaluate('document.activeElement.id')) === 'after' ? undefined : focused(page);
  };
  await page.locator('#before').focus();
  const first = await tab();
  assert.equal(first?.text, 'Skip the explorer');
  let stops = 1;
  let toFirst = 0;
  for (let at = await tab(); at; at = await tab()) {
    stops += 1;
    if (!toFirst && at.id && (await explorer.locator('.row').first().getAttribute('data-id')) === at.id)
      toFirst = stops;
    assert.ok(stops < 400);
  }
  within('12 tab stops at rest', 'desktop', stops);
  within('12 tab stops to the first result', 'desktop', toFirst || 999);
  await page.locator('#before').focus();
  let past = 1;
  await tab();
  await page.keyboard.press('Enter');
  for (; await tab(); past += 1) assert.ok(past < 400);
  within('12 tab stops to get past', 'desktop', past);
  await close();
});

test('an article of two paragraphs prints on few pages', async () => {
  const { page, close } = await openArticle();
  await inEach(page, async (typeface) => {
    const about = execFileSync('pdfinfo', ['-'], { input: await page.pdf({ format: 'A4' }) }).toString();
    const pages = Number(/^Pages:\s+(\d+)$/m.exec(about)?.[1]);
    assert.ok(pages > 0);
    within('13 printed pages', 'desktop', pages, typeface);
  });
  await close();
});

const STATES = [
  {},
  { q: 'with codeine?' },
  { q: 'zzzz' },
  { regimen: 'low-dose' },
  { condition: 'fibromyalgia' },
];

for (const [column, context] of /** @type {[Column, import('playwright-core').BrowserContextOptions][]} */ ([
  ['desktop', {}],
  ['desktop', { forcedColors: 'active' }],
  ['phone', { colorScheme: 'dark' }],
  // a window of 1,280 px at 400 %
  ['narrow', { deviceScaleFactor: 4 }],
])) {
  test(`axe finds nothing: ${column} ${JSON.stringify(context)}`, async () => {
    const { page, explorer, close } = await openArticle({ column, context });
    for (const attributes of STATES) {
      await set(page, { q: '', regimen: '', condition: '', ...attributes });
      await explorer.evaluate((element) => {
        for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
      });
      await painted(page);
      const found = await axe(page, TAG);
      within(
        '14 what axe finds',
        column,
        found.length,
        'Inter',
        [JSON.stringify(attributes), ...found].join(' '),
      );
    }
    await close();
  });
}

for (const column of /** @type {Column[]} */ (['narrow', 'smallest'])) {
  test(`on the narrowest screen, as at 400 %, nothing scrolls sideways: ${column}`, async () => {
    const { page, close } = await openArticle({ column });
    await inEach(page, async (typeface) => {
      let most = 0;
      for (const attributes of STATES) {
        await set(page, { q: '', regimen: '', condition: '', ...attributes });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        most = Math.max(most, over);
      }
      within('14 pixels scrolled sideways', column, most, typeface, `${STATES.length} states`);
    });
    await close();
  });
}
