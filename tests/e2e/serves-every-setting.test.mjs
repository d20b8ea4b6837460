// Zoom, spacing, reduced motion, right to left, heading levels, and what a screen reader hears on a visit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, SEARCH, set, TAG, type } from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** @type {Record<string, Record<string, string>>} */
const VIEWS = {
  'the first screen': {},
  'an answer': { q: 'can I take it with codeine' },
  'a use': { condition: 'alcohol-use-disorder' },
  'the map': { view: 'map' },
  'the sizes': { view: 'sizes' },
  'the table': { view: 'table' },
  'two compared': { view: 'compare', compare: 'fibromyalgia opioid-use-disorder' },
  'the articles': { view: 'articles' },
  'the drug': { view: 'drug' },
  'the side effects': { view: 'drug', topic: 'side-effects' },
  'the sheet': { view: 'sheet', condition: 'opioid-use-disorder' },
  'how we know': { view: 'how-we-know' },
};
const NONE = { q: '', condition: '', view: '', compare: '', topic: '' };

/**
 * @param {Page} page
 * @param {(view: string) => Promise<void>} check
 */
async function everyView(page, check) {
  for (const [view, attributes] of Object.entries(VIEWS)) {
    await set(page, { ...NONE, ...attributes });
    await check(view);
  }
}

/**
 * What sticks out of the element, or is cut off within its own box. What scrolls by itself may hold more.
 * @param {Locator} explorer
 */
const cut = (explorer) =>
  explorer.evaluate((element) => {
    /** @type {string[]} */
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    const { left, right } = element.getBoundingClientRect();
    for (const each of element.shadowRoot?.querySelectorAll('.view *') ?? []) {
      const box = each.getBoundingClientRect();
      if (!box.width || !each.checkVisibility() || each.closest('.visually-hidden, .skip')) continue;
      const name = `${each.localName}.${each.getAttribute('class')} "${each.textContent?.slice(0, 30)}"`;
      if ((box.right > right + 1 || box.left < left - 1) && !each.closest('.suggestions, .tries'))
        found.push(`${name} sticks out`);
      const { overflowX, overflowY } = getComputedStyle(each);
      const higher = each.scrollHeight > each.clientHeight + 2 && each.localName !== 'select';
      if (higher && /hidden|clip/.test(`${overflowX} ${overflowY}`) && each.textContent)
        found.push(`${name} is cut`);
    }
    return found;
  });

for (const [zoom, width] of [
  [200, 640],
  [400, 320],
]) {
  test(`at ${zoom} % zoom of a 1,280 px window nothing is cut, and what sticks leaves room to read`, async () => {
    const { page, explorer, close } = await openArticle({
      padding: 0,
      below: 3000,
      context: {
        viewport: { width, height: Math.round(900 / (zoom / 100)) },
        deviceScaleFactor: zoom / 100,
      },
    });
    await everyView(page, async (view) => {
      assert.deepEqual(await cut(explorer), [], view);
      await explorer.evaluate((element) => {
        scrollTo(0, element.getBoundingClientRect().top + scrollY + 300);
      });
      const stuck = await explorer.evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((each) => getComputedStyle(each).position === 'sticky')
          .reduce((sum, each) => sum + each.getBoundingClientRect().height / innerHeight, 0),
      );
      assert.ok(stuck < 0.4, `${view}: ${stuck} of the window is stuck`);
      await page.evaluate(() => scrollTo(0, 0));
    });
    await close();
  });
}

test('with the spacing that WCAG 1.4.12 asks for nothing is cut', async () => {
  for (const column of /** @type {const} */ (['desktop', 'phone', 'smallest'])) {
    const { page, explorer, close } = await openArticle({ column });
    await explorer.evaluate((element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
      element.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await everyView(page, async (view) => assert.deepEqual(await cut(explorer), [], `${column} ${view}`));
    await close();
  }
});

test('with reduced motion nothing moves', async () => {
  const { page, explorer, close } = await openArticle({ context: { reducedMotion: 'reduce' } });
  await everyView(page, async (view) => {
    const moving = await explorer.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((each) => {
          const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(each);
          const times = `${animationDuration}, ${transitionDuration}`.split(',');
          return times.some((time) => Number.parseFloat(time) > 0.01) || scrollBehavior === 'smooth';
        })
        .map((each) => each.className),
    );
    assert.deepEqual(moving, [], view);
  });
  await close();
});

test('in a right-to-left page of another language the words are marked as English and read from left to right', async () => {
  for (const column of /** @type {const} */ (['desktop', 'phone'])) {
    const { page, explorer, close } = await openArticle({ column });
    await page.evaluate(() => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
    });
    await explorer.evaluate((element) => element.setAttribute('dir', 'rtl'));
    await everyView(page, async (view) => assert.deepEqual(await cut(explorer), [], `${column} ${view}`));
    await set(page, NONE);
    const view = explorer.locator('.view');
    assert.equal(await view.getAttribute('lang'), 'en-GB');
    assert.equal(await view.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    // what is announced is English as well
    assert.equal(await explorer.getByRole('status').first().getAttribute('lang'), 'en-GB');
    // the full stop stands after the last word, not before the first
    const after = await explorer
      .locator('[part~="safety"] .in-full span')
      .first()
      .evaluate((line) => {
        const text = /** @type {Text} */ (line.firstChild);
        const at = (/** @type {number} */ n) => {
          const range = document.createRange();
          range.setStart(text, n);
          range.setEnd(text, n + 1);
          return range.getBoundingClientRect().left;
        };
        const stop = text.data.lastIndexOf('.');
        return at(stop) > at(stop - 1);
      });
    assert.ok(after);
    await close();
  }
});

test('headings follow each other without a gap, from the level that the page asks for', async () => {
  const { page, explorer, close } = await openArticle();
  for (const level of [1, 2, 4]) {
    await set(page, { 'heading-level': String(level) });
    await everyView(page, async (view) => {
      const levels = await explorer.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((each) =>
          Number(each.localName[1]),
        ),
      );
      assert.equal(levels[0], level, view);
      assert.equal(levels.filter((each) => each === level).length, 1, view);
      for (const [n, each] of levels.entries())
        assert.ok(each <= (levels[n - 1] ?? each) + 1, `${view}: ${levels}`);
    });
  }
  await close();
});

test('a visit by keyboard: what is announced and where the focus goes, in order', async () => {
  const { page, explorer, close } = await openArticle();
  await explorer.evaluate((element) => {
    const region = /** @type {Element} */ (element.shadowRoot?.querySelector('[role="status"]'));
    /** @type {string[]} */
    const heard = [region.textContent ?? ''];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  /** @param {RegExp} text */
  const hears = (text) =>
    page.waitForFunction(
      (text) => new RegExp(text).test(/** @type {any} */ (window).heard.at(-1)),
      text.source,
    );
  await explorer.locator('.group').first().focus();
  await page.keyboard.press('/');
  await type(page, 'pain');
  const found = await explorer.locator('[part~="count"]').innerText();
  await hears(new RegExp(`^${found}\\. First: `));
  // to the filters and to "Pain" by Tab alone, and on with the space bar
  /** @param {() => Promise<boolean>} there */
  const tabTo = async (there) => {
    for (let steps = 0; !(await there()); steps += 1) {
      assert.ok(steps < 30, 'not within 30 steps');
      await page.keyboard.press('Tab');
    }
  };
  await tabTo(async () => (await focused(page))?.text === 'Filter');
  await page.keyboard.press('Enter');
  await painted(page);
  await tabTo(() =>
    explorer.evaluate(({ shadowRoot }) =>
      /^Pain/.test(shadowRoot?.activeElement?.closest('[part~="value"]')?.textContent ?? ''),
    ),
  );
  await page.keyboard.press('Space');
  await painted(page);
  const filtered = await explorer.locator('[part~="count"]').innerText();
  assert.notEqual(filtered, found);
  await hears(new RegExp(`^${filtered}`));
  await page.keyboard.press('/');
  assert.equal((await focused(page))?.part, 'search');
  await page.keyboard.press('ArrowDown');
  const row = await focused(page);
  await page.keyboard.press('Enter');
  await explorer.locator('[part~="condition"]').waitFor();
  await painted(page);
  // the heading of the condition has the focus, so it is read out
  assert.equal((await focused(page))?.className, 'condition-name');
  assert.equal(await explorer.locator('[part~="condition"]').getAttribute('data-id'), row?.id);
  await page.keyboard.press('Escape');
  await painted(page);
  assert.equal((await focused(page))?.id, row?.id);
  await close();
});

test('every table and every field has a name', async () => {
  const { page, close } = await openArticle();
  const session = await page.context().newCDPSession(page);
  await everyView(page, async (view) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.filter((node) =>
      /^(table|searchbox|textbox|combobox|checkbox)$/.test(node.role?.value),
    );
    for (const node of named) assert.ok(node.name?.value, `${view}: ${node.role?.value}`);
  });
  assert.equal(await page.locator(`${TAG} ${SEARCH}`).count(), 0);
  await close();
});
