// Zoom, spacing, forced colours, reduced motion, right to left, and what a screen reader hears on a visit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';
import { outside, show, views } from './views.mjs';

const origin = await serve();
const host = `${origin}/hosts/plain.html`;

/** @param {import('playwright-core').BrowserContextOptions} [options] */
async function opened(options) {
  const visit = await newPage(options);
  await visit.page.goto(host);
  await ready(visit.page);
  return { ...visit, explorer: visit.page.locator('naltrexone-explorer') };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {(name: string) => Promise<void>} check
 */
async function everyView(page, check) {
  for (const [name, [query, act]] of Object.entries(views)) {
    await show(page, query, act);
    await check(name);
  }
}

for (const [zoom, width] of [
  [200, 640],
  [400, 320],
]) {
  test(`at ${zoom} % zoom of a 1,280 px window nothing is cut and nothing scrolls sideways`, async () => {
    const { page, close } = await opened({
      viewport: { width, height: Math.round(900 / (zoom / 100)) },
      deviceScaleFactor: zoom / 100,
    });
    await everyView(page, async (name) => assert.deepEqual(await outside(page), [], name));
    // what sticks leaves room to read
    await page.evaluate(() => scrollTo(0, 2000));
    const stuck = await page.locator('naltrexone-explorer').evaluate((element) => {
      const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
      const sticky = all.filter((each) => getComputedStyle(each).position === 'sticky');
      return sticky.reduce((sum, each) => sum + (each.getClientRects()[0]?.height ?? 0), 0) / innerHeight;
    });
    assert.ok(stuck < 0.5, `${stuck} of the window is stuck`);
    await close();
  });
}

test('with the spacing that WCAG 1.4.12 asks for nothing is cut', async () => {
  for (const width of [320, 360, 768, 1280]) {
    const { page, explorer, close } = await opened({ viewport: { width, height: 800 } });
    await explorer.evaluate((element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`);
      element.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await everyView(page, async (name) => {
      // the explorer adds sheets of its own with its views
      const spacing = await explorer
        .locator('.safety')
        .evaluate((line) => getComputedStyle(line).letterSpacing);
      assert.notEqual(spacing, 'normal', name);
      assert.deepEqual(await outside(page), [], `${width} ${name}`);
    });
    await close();
  }
});

test('in forced colours every control keeps its edge, and the grade its symbol and words', async () => {
  const { page, explorer, close } = await opened({ forcedColors: 'active' });
  const bare = await explorer.evaluate((element) =>
    [
      ...(element.shadowRoot?.querySelectorAll('.chip, .pick, select, [part~="search"], [part~="card"]') ??
        []),
    ]
      .filter(
        (each) =>
          getComputedStyle(each).borderStyle === 'none' || getComputedStyle(each).borderWidth === '0px',
      )
      .map((each) => each.className),
  );
  assert.deepEqual(bare, []);
  const grade = explorer.locator('[part~="grade"]').first();
  assert.match(await grade.innerText(), /400 people or more[\s\S]*Helped/);
  const picture = await grade.evaluate((element) =>
    [...element.querySelectorAll('svg, .bars, .bars *, [aria-hidden="true"]')].some(
      (each) => each.getBoundingClientRect().width > 0,
    ),
  );
  assert.ok(picture);
  await page.keyboard.press('/');
  const outline = await explorer
    .locator('[part~="search"]')
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  assert.equal(outline, 'solid');
  await close();
});

test('with reduced motion nothing moves', async () => {
  const { explorer, close } = await opened({ reducedMotion: 'reduce' });
  const moving = await explorer.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((each) => {
        const { animationDuration, transitionDuration } = getComputedStyle(each);
        return [animationDuration, transitionDuration].some((all) =>
          all.split(',').some((time) => Number.parseFloat(time) > 0.01),
        );
      })
      .map((each) => each.className),
  );
  assert.deepEqual(moving, []);
  await close();
});

test('in a right-to-left page of another language the words are marked as English and read from left to right', async () => {
  for (const width of [360, 1280]) {
    const { page, explorer, close } = await opened({ viewport: { width, height: 800 } });
    await page.evaluate(() => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
    });
    await explorer.evaluate((element) => element.setAttribute('dir', 'rtl'));
    await everyView(page, async (name) => assert.deepEqual(await outside(page), [], `${width} ${name}`));
    const view = explorer.locator('.view');
    assert.equal(await view.getAttribute('lang'), 'en-GB');
    assert.equal(await view.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    // what is announced is English as well
    assert.equal(await explorer.getByRole('status').getAttribute('lang'), 'en-GB');
    // the full stop stands after the last word, not before the first
    const after = await explorer.locator('[part~="safety"]').evaluate((element) => {
      const text = /** @type {Text} */ (element.lastChild);
      const at = (/** @type {number} */ n) => {
        const range = document.createRange();
        range.setStart(text, n);
        range.setEnd(text, n + 1);
        return range.getBoundingClientRect().left;
      };
      return at(text.length - 1) > at(text.length - 2);
    });
    assert.ok(after);
    await close();
  }
});

test('headings follow each other without a gap, from the level that the page asks for', async () => {
  const { page, explorer, close } = await opened();
  for (const level of [1, 2, 4]) {
    await explorer.evaluate((element, level) => {
      element.removeAttribute('condition');
      element.setAttribute('heading-level', String(level));
    }, level);
    await explorer.locator(`h${level}`).first().waitFor({ state: 'attached' });
    await everyView(page, async (name) => {
      const levels = await explorer.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((each) =>
          Number(each.tagName[1]),
        ),
      );
      assert.equal(levels[0], level, name);
      assert.equal(levels.filter((each) => each === level).length, 1, name);
      levels.reduce((before, each) => {
        assert.ok(each <= before + 1, `${name}: h${before} then h${each}`);
        return each;
      });
    });
  }
  await close();
});

test('a visit by keyboard: what is announced and where the focus goes, in order', async () => {
  const { page, explorer, close } = await opened();
  await explorer.evaluate((element) => {
    const region = /** @type {Element} */ (element.shadowRoot?.querySelector('[role="status"]'));
    /** @type {string[]} */
    const heard = [region.textContent ?? ''];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  /** @param {string} text */
  const hears = (text) =>
    page.waitForFunction((text) => /** @type {any} */ (window).heard.at(-1) === text, text);
  const focused = () =>
    explorer.evaluate((element) => {
      const active = element.shadowRoot?.activeElement;
      return `${active?.tagName} ${active?.textContent || active?.getAttribute('aria-label') || ''}`;
    });
  await hears('118 conditions');
  await page.keyboard.press('/');
  await page.keyboard.type('pain');
  const found = await explorer.locator('[part~="count"]').innerText();
  await hears(found);
  // to the filter "Pain" by Tab alone, and on with the space bar
  for (
    let steps = 0;
    !(await explorer.evaluate(
      (element) =>
        element.shadowRoot?.activeElement?.closest('[part~="value"]')?.getAttribute('data-id') === 'pain',
    ));
    steps++
  ) {
    assert.ok(steps < 20, 'the filter is not within 20 steps');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  const filtered = await explorer.locator('[part~="count"]').innerText();
  assert.notEqual(filtered, found);
  await hears(filtered);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const card = await focused();
  await page.keyboard.press('Enter');
  await explorer.locator('[part~="condition"]').waitFor();
  // the heading of the condition has the focus, so it is read out
  assert.equal((await focused()).replace(/^H\d /, ''), card.replace(/^BUTTON /, ''));
  await page.keyboard.press('Escape');
  assert.equal(await focused(), card);
  const heard = await page.evaluate(() => /** @type {any} */ (window).heard);
  assert.deepEqual(heard.filter(Boolean), ['118 conditions', found, filtered]);
  await close();
});

test('for a finger every control of its own line is 44 px high', async () => {
  for (const width of [360, 1024]) {
    const { page, explorer, close } = await opened({
      viewport: { width, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const low = () =>
      explorer.evaluate((element) =>
        [
          ...(element.shadowRoot?.querySelectorAll('.value, .chip, .pick, .key, .plain, .sorts, summary') ??
            []),
        ]
          .map((each) => ({ each, box: each.getBoundingClientRect() }))
          .filter(
            ({ each, box }) => box.height && (box.height < 44 || (each.matches('.chip') && box.width < 44)),
          )
          .map(({ each, box }) => `${each.className} ${box.width} ${box.height}`),
      );
    await everyView(page, async (name) => assert.deepEqual(await low(), [], `${width} ${name}`));
    await show(page, {});
    if (width < 800) {
      await page.locator('.filters-button').click();
      assert.deepEqual(await low(), [], 'the sheet of filters');
    }
    await show(page, { view: 'drug' });
    const links = await page
      .locator('.help a')
      .evaluateAll((all) => all.map((a) => a.getBoundingClientRect().height));
    assert.ok(links.length > 0 && links.every((height) => height >= 24), `${links}`);
    await close();
  }
});

test('in forced colours only what is current or pressed has an edge', async () => {
  const { page, explorer, close } = await opened({ forcedColors: 'active' });
  await show(page, { view: 'map', category: ['pain'] });
  const edged = await explorer.evaluate((element) => {
    const canvas = document.createElement('p');
    canvas.style.color = 'Canvas';
    element.shadowRoot?.append(canvas);
    const none = getComputedStyle(canvas).color;
    canvas.remove();
    return [...(element.shadowRoot?.querySelectorAll('.tab, .key') ?? [])]
      .filter((each) => {
        const { borderBottomColor, borderBottomWidth } = getComputedStyle(each);
        return borderBottomWidth !== '0px' && borderBottomColor !== none;
      })
      .map((each) => each.textContent);
  });
  assert.deepEqual(edged, ['Map', 'PPain']);
  await close();
});

test('the ring around what has the focus is not cut by a strip that scrolls', async () => {
  const { page, explorer, close } = await opened({ viewport: { width: 360, height: 740 } });
  await page.keyboard.press('Tab');
  for (const [query, selector] of /** @type {[object, string][]} */ ([
    [{ compare: ['fibromyalgia'] }, '.topics .chip'],
    [{ compare: ['fibromyalgia'] }, '.picked .chip'],
    [{}, '.tab'],
    [{ view: 'table' }, '.sorts'],
  ])) {
    await show(page, query);
    await explorer.locator(selector).first().focus();
    const ring = await explorer
      .locator(selector)
      .first()
      .evaluate((each) => {
        const { outlineOffset, outlineStyle } = getComputedStyle(each);
        return `${outlineStyle} ${outlineOffset}`;
      });
    assert.equal(ring, 'solid -3px', selector);
  }
  await close();
});

test('the current tab is in view on a small phone, without the page being scrolled', async () => {
  const { page, explorer, close } = await opened({ viewport: { width: 320, height: 640 } });
  for (const view of ['drug', 'articles', 'list', 'drug']) {
    await show(page, { view });
    const tab = await explorer.locator('.tab[aria-current]').boundingBox();
    assert.ok(tab && tab.x >= 0 && tab.x + tab.width <= 320, `${view}: ${JSON.stringify(tab)}`);
    assert.equal(await page.evaluate(() => scrollY), 0);
  }
  await close();
});

test('every table has a name', async () => {
  const { page, close } = await opened();
  await show(page, { view: 'drug' });
  await page.getByText('All figures as a table').click();
  const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
  const tables = nodes.filter((node) => node.role?.value === 'table').map((node) => node.name?.value);
  assert.ok(tables.length > 7);
  assert.ok(tables.every(Boolean), tables.join('; '));
  await close();
});
