// Uses side by side: added and removed by keys and touch, each on the one axis where the
// core says, at every width.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, height, openArticle, painted, place, set, TAG, toElement, toScroll } from './article.mjs';
import { axe } from './browser.mjs';

const FIELD = '[part~="add"]';
const BLOCK = '[part~="compared"]';
const FOUR = 'fibromyalgia opioid-use-disorder alcohol-use-disorder sarcoidosis';

/** Steps and pixels of task (f), and how tall the view with four uses may be. */
const TO_REACH = { steps: 5, scrolled: 0 };
const TALLEST = { desktop: 1000, phone: 1500, narrow: 1700, smallest: 2000 };

/** @param {import('playwright-core').Locator} explorer */
const blocks = (explorer) =>
  explorer.locator(BLOCK).evaluateAll((all) => all.map((each) => each.getAttribute('data-id')));

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`depression and anxiety are compared from the first screen: ${column}`, async () => {
    const { page, explorer, close } = await openArticle({ column, before: 600, below: 900 });
    await toElement(page);
    let steps = 0;
    const way = explorer.locator('.ways').getByText('Compare');
    await (column === 'desktop' ? way.click() : way.tap());
    steps += 1;
    await painted(page);
    for (const text of ['depression', 'anxiety']) {
      assert.match((await focused(page))?.part ?? '', /\badd\b/, 'the field has the focus');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      steps += 2;
      await painted(page);
    }
    assert.deepEqual(await blocks(explorer), ['major-depression', 'anxiety']);
    assert.match((await focused(page))?.part ?? '', /\badd\b/, 'and keeps it');
    const scrolled = await toScroll(page, [FIELD, `${BLOCK}:first-child`, `${BLOCK}:last-child`]);
    console.log(
      `task (f) compare depression and anxiety; ${column}; ${steps} + ${scrolled} px; ${await height(page)} px tall`,
    );
    assert.ok(steps <= TO_REACH.steps && scrolled <= TO_REACH.scrolled, `${steps} + ${scrolled}`);
    await close();
  });
}

test('every mark stands within a pixel of the numbers of the core, on one axis with one line through all', async () => {
  for (const column of /** @type {const} */ (['desktop', 'phone'])) {
    const { page, explorer, close } = await openArticle({ column, attributes: 'view="compare"' });
    for (const compare of [FOUR, 'opioid-use-disorder']) {
      await set(page, { compare });
      const drawn = await explorer.evaluate((element) => {
        const root = /** @type {ShadowRoot} */ (element.shadowRoot);
        const { explorer } = /** @type {any} */ (element);
        const query = { compare: (element.getAttribute('compare') ?? '').split(' ') };
        const { uses, forms } = explorer.comparison(query);
        const grades = [...uses, ...forms].map((/** @type {any} */ one) => one.grade.summary);
        const through = [...root.querySelectorAll('.beside')].map((list) => {
          const { right } = list.getBoundingClientRect();
          const style = getComputedStyle(list, '::before');
          return right - Number.parseFloat(style.insetInlineEnd);
        });
        return [...root.querySelectorAll('[part~="compared"]')].map((block, n) => {
          const line = /** @type {Element} */ (block.querySelector('.line')).getBoundingClientRect();
          const box = (/** @type {string} */ name) => block.querySelector(name)?.getBoundingClientRect();
          const [mark, interval] = [box('.mark'), box('.interval')];
          const at = (/** @type {number} */ g) => line.left + line.width * (0.5 + g / 3000);
          const sum = grades[n];
          const off =
            sum && mark && interval
              ? [
                  at(sum.g) - (mark.left + mark.right) / 2,
                  at(sum.low) - interval.left,
                  at(sum.high) - interval.right,
                ]
              : [];
          return {
            id: block.getAttribute('data-id'),
            summary: Boolean(sum),
            marks: [mark, interval].filter(Boolean).length,
            off: [...off, ...through.map((x) => x - (line.left + line.width / 2))],
          };
        });
      });
      assert.ok(drawn.length >= 4, compare);
      assert.ok(drawn.some(({ summary }) => summary) && drawn.some(({ summary }) => !summary), compare);
      for (const { id, summary, marks, off } of drawn) {
        assert.equal(marks, summary ? 2 : 0, `${id}: words alone where nothing was weighed`);
        for (const pixels of off) assert.ok(Math.abs(pixels) <= 1, `${column} ${id}: ${pixels} px off`);
      }
    }
    await close();
  }
});

test('of five uses four stand, and one that does not exist is left out', async () => {
  const { page, explorer, said } = await openArticle({
    attributes: `deep-links view="compare" compare="${FOUR} obesity"`,
  });
  assert.deepEqual(await blocks(explorer), FOUR.split(' '));
  assert.ok(await explorer.getByText('Four uses at most stand side by side.').isVisible());
  assert.equal(await explorer.locator(FIELD).count(), 0);
  assert.deepEqual(said, []);
  await set(page, { compare: 'fibromyalgia no-such-use anxiety' });
  assert.deepEqual(await blocks(explorer), ['fibromyalgia', 'anxiety']);
  assert.equal(said.filter((line) => /^warning: .*no-such-use/.test(line)).length, 1, String(said));
});

test('a use is removed and added by keys and touch, and the address follows', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links view="compare"' });
  const example = explorer.locator('.offered-uses button').first();
  const first = await example.innerText();
  await example.click();
  await painted(page);
  assert.equal(await explorer.locator(BLOCK).first().locator('.row-name').innerText(), first);
  await page.keyboard.type('pain');
  await painted(page);
  const offered = await explorer.locator('.offered-uses button').allInnerTexts();
  assert.equal(offered.length, 5);
  // the second by the arrows
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await painted(page);
  assert.deepEqual(await explorer.locator('.beside .row-name').allInnerTexts(), [first, offered[1]]);
  const names = await explorer.locator('.chip').evaluateAll((all) => all.map((each) => each.ariaLabel));
  assert.deepEqual(names, [`Remove ${first}`, `Remove ${offered[1]}`]);
  await page.waitForFunction(() => /compare=[a-z-]+(,|%2C)[a-z-]+/.test(location.hash));
  // Escape empties the field before it leaves the view
  await page.keyboard.type('zzzz');
  await painted(page);
  assert.ok(await explorer.getByText('No use matches these words.').isVisible());
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await painted(page);
  assert.equal(await explorer.locator(FIELD).inputValue(), '');
  assert.equal(await explorer.locator(BLOCK).count(), 2);
  await explorer.getByRole('button', { name: `Remove ${first}` }).click();
  await painted(page);
  assert.match((await focused(page))?.className ?? '', /condition-name/);
  assert.ok(!(await explorer.locator('.chips').innerText()).includes(first));
  await close();
});

test('the fourth use takes the place of the field, and the focus goes to the heading', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'view="compare" compare="anxiety fibromyalgia obesity"',
  });
  await explorer.locator(FIELD).focus();
  await page.keyboard.type('crohn');
  await page.keyboard.press('Enter');
  await painted(page);
  assert.equal(await explorer.locator(BLOCK).count(), 4);
  assert.match((await focused(page))?.className ?? '', /condition-name/);
  await close();
});

test('a use leads to its comparison and back, with and without an address', async () => {
  for (const links of ['deep-links', '']) {
    const { page, explorer, close } = await openArticle({
      attributes: `${links} compare="anxiety" condition="fibromyalgia"`,
    });
    await explorer.locator('.back-line').getByText('Compare').click();
    await painted(page);
    assert.deepEqual(await blocks(explorer), ['anxiety', 'fibromyalgia']);
    // in an article it covers the screen, and the use waits below
    const dialog = explorer.locator('dialog');
    await dialog.locator(`${BLOCK} .row-name :is(a, button)`).first().click();
    await painted(page);
    assert.equal(await dialog.locator('[part~="condition"]').getAttribute('data-id'), 'anxiety');
    await dialog.locator('.back').click();
    await explorer.locator('.compare').waitFor();
    assert.deepEqual(await blocks(explorer), ['anxiety', 'fibromyalgia']);
    await dialog.locator('.back').click();
    await dialog.waitFor({ state: 'detached' });
    await explorer.locator('[part~="condition"][data-id="fibromyalgia"]').waitFor();
    await close();
  }
});

for (const column of /** @type {const} */ (['desktop', 'phone', 'narrow', 'smallest'])) {
  test(`four uses fit the column, can be pressed and read: ${column}`, async () => {
    const { page, explorer, close } = await openArticle({
      column,
      attributes: `view="compare" compare="${FOUR}"`,
    });
    const tall = await height(page);
    console.log(`comparison of four uses; ${column}; ${tall} px tall`);
    assert.ok(tall <= TALLEST[column], `${tall}`);
    const { left, right } = await place(page, '.explorer');
    for (const compare of [FOUR, 'opioid-use-disorder', '']) {
      await set(page, { compare });
      if (!compare) {
        await explorer.locator(FIELD).focus();
        await page.keyboard.type('pain');
        await painted(page);
        assert.equal(await explorer.locator('.offered-uses button').count(), 5);
      }
      const boxes = await explorer
        .locator('.compare :is(p, h3, h4, h5, li, button, input, .line, .beside-axis span)')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map((each) => {
              const { left, right, width, height } = each.getBoundingClientRect();
              const target = each.matches('button, input');
              return { left, right, width, height, target, text: each.textContent };
            }),
        );
      for (const box of boxes) {
        assert.ok(box.left >= left - 1 && box.right <= right + 1, `${column}: ${box.text}`);
        if (box.target) assert.ok(box.width >= 24 && box.height >= 24, `${column}: ${box.text}`);
      }
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      assert.deepEqual(await axe(page, TAG), []);
    }
    await close();
  });
}

test('the comparison can be read in forced colours and in the dark', async () => {
  for (const context of [
    { forcedColors: /** @type {const} */ ('active') },
    { colorScheme: /** @type {const} */ ('dark') },
  ]) {
    const { page, explorer, close } = await openArticle({
      attributes: `view="compare" compare="${FOUR}"`,
      context: { viewport: { width: 1280, height: 900 }, ...context },
    });
    const [mark, paper] = await explorer.evaluate((element) => {
      const root = /** @type {ShadowRoot} */ (element.shadowRoot);
      return [root.querySelector('.mark'), root.querySelector('.view')].map(
        (each) => each && getComputedStyle(each).backgroundColor,
      );
    });
    assert.notEqual(mark, paper);
    assert.deepEqual(await axe(page, TAG), []);
    await close();
  }
});

test('a comparison that an author takes off the page is led to by nothing', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'hide="compare" condition="fibromyalgia"',
  });
  assert.equal(await explorer.getByText('Compare', { exact: true }).count(), 0);
  await set(page, { condition: '', view: 'compare' });
  assert.equal(await explorer.locator('.compare').count(), 0);
  await close();
});

test('what is compared is in the address, and there again after a reload', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links view="compare"' });
  for (const name of ['drinking', 'pain']) {
    await explorer.locator(FIELD).fill(name);
    await page.keyboard.press('Enter');
    await painted(page);
  }
  const names = await blocks(explorer);
  assert.equal(names[0], 'alcohol-use-disorder', 'by its lay name');
  assert.equal(names.length, 2);
  await page.waitForFunction(() => /compare=[a-z-]+(,|%2C)[a-z-]+/.test(location.hash));
  await page.reload();
  await explorer.locator(BLOCK).first().waitFor();
  assert.deepEqual(await blocks(explorer), names);
  await close();
});

for (const [view, attributes] of [
  ['a comparison', 'view="compare" compare="fibromyalgia obesity"'],
  ['a use', 'condition="alcohol-use-disorder"'],
]) {
  test(`under a dose form ${view} says so, is graded by it, and can count all again`, async () => {
    const { page, explorer, close } = await openArticle({ attributes: `${attributes} regimen="low-dose"` });
    const grades = () => explorer.locator('article [part~="grade"]').allInnerTexts();
    assert.match(await explorer.locator('.scope').innerText(), /^Only studies of this are counted: low dose/);
    const scoped = await grades();
    await explorer.getByRole('button', { name: 'Count all forms' }).click();
    await painted(page);
    assert.equal(await explorer.locator('.scope').count(), 0);
    assert.notDeepEqual(await grades(), scoped);
    assert.match((await focused(page))?.className ?? '', /condition-name/);
    await close();
  });
}
