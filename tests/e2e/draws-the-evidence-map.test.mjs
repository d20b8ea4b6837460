// The evidence map on real pages: nothing lies on anything, every mark is reached by mouse, finger and keys, filters
// fade and move none, and its twin is a table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, launchFirefox, newPage, ready, serve } from './browser.mjs';

const origin = await serve();
const mapPage = `${origin}/www/index.html#view=map`;
const MARK = '[part~="mark"]';

/**
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @param {string} [address]
 */
async function opened(options, address = mapPage) {
  const visit = await newPage(options);
  await visit.page.goto(address);
  await ready(visit.page);
  const mark = (/** @type {string} */ id) => visit.page.locator(`${MARK}[data-id="${id}"]`);
  const focused = () =>
    visit.page.locator('naltrexone-explorer').evaluate((element) => {
      const active = element.shadowRoot?.activeElement;
      return active?.getAttribute('data-id') ?? active?.getAttribute('part') ?? '';
    });
  return { ...visit, mark, focused };
}

/**
 * The map is drawn, of some dose forms alone where that is asked for, and nothing glides any more.
 * @param {import('playwright-core').Page} page
 * @param {boolean} scoped
 */
async function settled(page, scoped) {
  await page.locator(MARK).first().waitFor();
  if (scoped) await page.locator('.scope').waitFor();
  await page.waitForFunction(
    () => !document.querySelector('naltrexone-explorer')?.shadowRoot?.getAnimations().length,
  );
}

/**
 * In the page: pairs of drawn names that overlap, names over an edge, and marks that overlap.
 * @param {number | void} halo pixels around a name that are counted in its box, and may meet
 */
function overlaps(halo) {
  const shadow = /** @type {ShadowRoot} */ (document.querySelector('naltrexone-explorer')?.shadowRoot);
  /** @param {string} selector */
  const boxes = (selector) =>
    [...shadow.querySelectorAll(selector)].map((element) => ({
      text: element.textContent ?? '',
      box: element.getBoundingClientRect(),
    }));
  /** @param {{ box: DOMRect }[]} all */
  const meeting = (all, spare = 0) =>
    all.flatMap((a, n) =>
      all
        .slice(n + 1)
        .filter(
          (b) =>
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > spare &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > spare,
        )
        .map((b) => JSON.stringify([a, b])),
    );
  const names = boxes('.name');
  const words = boxes('.chart :is(.axis, .group, .title)');
  // boxes of squares and diamonds meet before the shapes do: the circles that can be hit are farther still
  const discs = [...shadow.querySelectorAll('.mark')].map((mark) => {
    const { x, y, width } = /** @type {Element} */ (mark.querySelector('.hit')).getBoundingClientRect();
    return { x: x + width / 2, y: y + width / 2, r: width / 2 };
  });
  const touching = discs.flatMap((a, n) =>
    discs.slice(n + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.5),
  );
  const outside = [...names, ...words].filter(({ box }) => box.left < 0 || box.right > innerWidth);
  return {
    marks: discs.length,
    names: names.length,
    meeting: [...meeting(names, halo ?? 0), ...meeting(words, 1)],
    touching: touching.length,
    outside: outside.map(({ text }) => text),
  };
}

const none = { marks: 118, meeting: [], touching: 0, outside: [] };

for (const width of [360, 768, 1280]) {
  test(`no two labels and no two marks overlap at ${width} px`, async () => {
    const { page, close } = await opened({ viewport: { width, height: 800 } });
    for (const query of ['', '&regimen=low-dose']) {
      await page.goto(`${origin}/www/index.html#view=map${query}`);
      await settled(page, query !== '');
      const { names, ...found } = await page.evaluate(overlaps);
      assert.deepEqual(found, none);
      // of a dose form more marks stand close together, where nothing could be weighed
      assert.equal(names > (query ? 40 : 65), width > 500, `${names} labels`);
    }
    await close();
  });
}

test('no two labels and no two marks overlap in Firefox', async () => {
  const browser = await launchFirefox();
  try {
    for (const width of [360, 768, 1280]) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 800 });
      await page.goto(mapPage);
      await page.waitForFunction(
        () => document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelectorAll('.mark').length,
      );
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      // Firefox counts a name's halo in: those may meet, letters may not
      const { names, ...found } = await page.evaluate(overlaps, 3);
      assert.deepEqual(found, none);
      assert.equal(names > 65, width > 500);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

test('arrow keys walk to the nearest mark, Enter opens, the way back leads to the mark, Escape to the search', async () => {
  const { page, mark, focused, close } = await opened({ viewport: { width: 1280, height: 2000 } });
  await page.locator('.topics li:last-child button').focus();
  await page.keyboard.press('Tab');
  const first = await focused();
  assert.equal(await mark(first).getAttribute('tabindex'), '0');
  assert.equal(await page.locator(`${MARK}[tabindex="0"]`).count(), 1);
  const seen = new Set([first]);
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'Home']) {
    const from = /** @type {DOMRect} */ (await mark(await focused()).boundingBox());
    await page.keyboard.press(key);
    const id = await focused();
    const to = /** @type {DOMRect} */ (await mark(id).boundingBox());
    if (key === 'ArrowDown') assert.ok(to.y > from.y, id);
    if (key === 'ArrowUp') assert.ok(to.y < from.y, id);
    seen.add(id);
    assert.equal(await page.locator('.shown [part~="card"]').getAttribute('data-id'), id);
  }
  assert.ok(seen.size >= 6, [...seen].join());
  assert.equal(await page.evaluate(() => scrollY), 0);
  await mark('fibromyalgia').focus();
  await page.keyboard.press('Enter');
  await page.locator('[part~="condition"][data-id="fibromyalgia"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator(MARK).first().waitFor();
  await page.waitForFunction(() => document.querySelector('naltrexone-explorer')?.shadowRoot?.activeElement);
  assert.equal(await focused(), 'fibromyalgia');
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'search');
  await close();
});

for (const width of [768, 1280]) {
  test(`pointing shows the card in its place at ${width} px, and a click opens`, async () => {
    const { page, mark, close } = await opened({ viewport: { width, height: 900 } });
    const chart = () => page.locator('.chart').boundingBox();
    await mark('gambling-disorder').scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const before = await chart();
    for (const id of ['cocaine-use-disorder', 'gambling-disorder']) {
      const shape = mark(id).locator('.shape');
      await shape.hover();
      assert.equal(await page.locator('.shown [part~="card"]').getAttribute('data-id'), id);
      const panel = /** @type {DOMRect} */ (await page.locator('.panel').boundingBox());
      const box = /** @type {DOMRect} */ (await shape.boundingBox());
      const clear = panel.x >= box.x + box.width || panel.y >= box.y + box.height;
      assert.ok(clear, 'the card covers the mark');
    }
    assert.deepEqual(await chart(), before);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    await mark('gambling-disorder').locator('.shape').click();
    await page.locator('[part~="condition"][data-id="gambling-disorder"]').waitFor();
    await close();
  });
}

test('on a phone a tap shows the card below the strip, another opens, and a strip leads to its list', async () => {
  const { page, mark, close } = await opened({ viewport: { width: 360, height: 740 }, hasTouch: true });
  await mark('fibromyalgia').locator('.shape').tap();
  const card = page.locator('.strip[data-id="level-3"] .shown [part~="card"][data-id="fibromyalgia"]');
  await card.waitFor();
  const strip = /** @type {DOMRect} */ (await page.locator('.strip[data-id="level-3"] svg').boundingBox());
  const box = /** @type {DOMRect} */ (await card.boundingBox());
  assert.ok(box.y >= strip.y + strip.height);
  assert.ok(box.y + box.height <= 741, 'the card is on the screen');
  const targets = await page
    .locator('.mark .hit')
    .evaluateAll((all) => Math.min(...all.map((each) => each.getBoundingClientRect().width)));
  assert.ok(targets >= 30, `${targets} px`);
  await mark('fibromyalgia').locator('.shape').tap();
  await page.locator('[part~="condition"][data-id="fibromyalgia"]').waitFor();
  await page.goBack();
  await page.locator('.strip[data-id="level-4"] > .plain').tap();
  await page.locator('[part~="results"]').waitFor();
  assert.equal(await page.locator('[part~="count"]').innerText(), '10 of 118 conditions');
  await close();
});

test('words and filters fade marks and move none; a dose form grades all anew', async () => {
  const { page, mark, close } = await opened();
  const places = () =>
    page
      .locator('.mark')
      .evaluateAll((all) => all.map((each) => /** @type {SVGGElement} */ (each).style.transform));
  const before = await places();
  await page.locator('[part~="search"]').fill('itch');
  assert.deepEqual(await places(), before);
  const on = await page.locator(MARK).count();
  assert.ok(on > 0 && on < 20);
  assert.equal(await page.locator('.mark.off').count(), 118 - on);
  assert.equal(await page.locator('.mark.off :is([tabindex], [role], [aria-label])').count(), 0);
  assert.equal(await page.locator('[part~="count"]').innerText(), `${on} of 118 conditions`);
  await page.locator('[part~="search"]').fill('');
  const key = page.locator('.key', { hasText: 'Skin' });
  await key.click();
  assert.equal(await key.getAttribute('aria-pressed'), 'true');
  assert.deepEqual(await places(), before);
  await key.click();
  await page.locator('[part~="value"][data-id="implant"]').click();
  await settled(page, true);
  assert.notDeepEqual(await places(), before);
  assert.equal(await page.locator('.scope').innerText(), 'Graded from these studies only: implant');
  assert.match(
    (await mark('opioid-use-disorder').getAttribute('aria-label')) ?? '',
    /: 400 people or more; helped; 6 randomised trials, 778 people/,
  );
  await close();
});

test('nothing found says so, above a map on which everything has faded', async () => {
  const { page, close } = await opened();
  await page.locator('[part~="search"]').fill('zzzzzzzz');
  await page.locator('.nothing').waitFor();
  assert.equal(await page.locator(MARK).count(), 0);
  assert.equal(await page.locator('.mark.off').count(), 118);
  await close();
});

test('a screen reader finds a group of named buttons, the map in words, and a table', async () => {
  const { page, close } = await opened();
  const tree = await page.locator('.chart').ariaSnapshot();
  const has = (/** @type {string} */ part) =>
    assert.ok(tree.includes(part), `${part}\n${tree.slice(0, 300)}`);
  has('group "Evidence map"');
  assert.equal(tree.match(/button "/g)?.length, 118);
  has('button "Fibromyalgia: 100 to 399 people; trials disagree; 5 randomised trials, 372 people');
  const described = await page.locator('.chart > svg').evaluate((svg) => {
    const id = svg.getAttribute('aria-describedby') ?? '';
    return /** @type {ShadowRoot} */ (svg.getRootNode()).getElementById(id)?.textContent;
  });
  assert.match(described ?? '', /^A chart of 118 conditions\. 400 people or more: 10 \(helped 5, /);
  await page.locator('.twin').click();
  const table = await page.locator('[part~="table"]').ariaSnapshot();
  assert.ok(/^- '?table "What was studied/.test(table), table.slice(0, 100));
  assert.equal(table.match(/rowheader "/g)?.length, 118);
  assert.equal(table.match(/columnheader "/g)?.length, 8);
  await close();
});

for (const width of [360, 1280]) {
  test(`the table is one button away and sorts by its headings at ${width} px`, async () => {
    const { page, focused, close } = await opened({ viewport: { width, height: 800 } });
    await page.locator('.twin').click();
    assert.equal(await focused(), 'map', 'the button that leads back has the focus');
    const names = () => page.locator('[part~="row"] > th').allInnerTexts();
    const heading = (/** @type {string} */ id) => page.locator(`.table thead th[data-id="${id}"]`);
    assert.equal(await heading('strength').getAttribute('aria-sort'), 'descending');
    await heading('name').locator('button').click();
    assert.equal(await heading('name').getAttribute('aria-sort'), 'ascending');
    assert.equal(await heading('strength').getAttribute('aria-sort'), 'none');
    const sorted = await names();
    assert.equal(sorted.length, 118);
    assert.deepEqual(sorted, [...sorted].sort(new Intl.Collator('en', { ignorePunctuation: true }).compare));
    await heading('people').locator('button').click();
    assert.match((await names())[0], /^Alcohol use disorder/);
    await page.locator('[part~="search"]').fill('itch');
    assert.ok((await names()).length < 20);
    await page.evaluate(() => scrollTo(0, 0));
    assert.deepEqual(await axe(page), []);
    await page.locator('[part~="row"] > th button').first().click();
    await page.locator('[part~="condition"]').waitFor();
    await close();
  });
}

test('the map is drawn anew for another width, without moving twice', async () => {
  const { page, close } = await opened({ viewport: { width: 1280, height: 900 } });
  const drawn = () =>
    page.evaluate(() => {
      const shadow = /** @type {ShadowRoot} */ (document.querySelector('naltrexone-explorer')?.shadowRoot);
      return [...shadow.querySelectorAll('.chart svg')].map((svg) => svg.getAttribute('viewBox'));
    });
  await page.evaluate(() => {
    const shadow = /** @type {ShadowRoot} */ (document.querySelector('naltrexone-explorer')?.shadowRoot);
    const seen = /** @type {any} */ (window);
    seen.changes = 0;
    new MutationObserver((all) => {
      if (all.some((change) => change.attributeName === 'viewBox' || change.addedNodes.length > 3))
        seen.changes++;
    }).observe(shadow, { subtree: true, childList: true, attributes: true });
  });
  const wide = await drawn();
  await page.setViewportSize({ width: 900, height: 900 });
  await page.waitForFunction((before) => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    return shadow?.querySelector('.chart svg')?.getAttribute('viewBox') !== before;
  }, wide[0]);
  await page.setViewportSize({ width: 360, height: 900 });
  await page.waitForFunction(() => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    return shadow?.querySelectorAll('.chart svg').length === 5;
  });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.ok((await page.evaluate(() => /** @type {any} */ (window).changes)) <= 4);
  assert.match((await drawn())[0] ?? '', /^0 0 328 /);
  await close();
});

test('marks glide only for readers who have not asked for less motion', async () => {
  for (const reducedMotion of /** @type {const} */ (['no-preference', 'reduce'])) {
    const { page, close } = await opened({ reducedMotion });
    const gliding = await page.locator('naltrexone-explorer').evaluate(async (element) => {
      element.setAttribute('regimen', 'implant');
      await new Promise((resolve) => setTimeout(resolve));
      const glides = element.shadowRoot?.getAnimations() ?? [];
      return glides.map((glide) => Number(glide.effect?.getComputedTiming().duration));
    });
    if (reducedMotion === 'reduce') assert.deepEqual(gliding, []);
    else assert.ok(gliding.length > 50 && Math.max(...gliding) < 200, gliding.join());
    await close();
  }
});

test('the picture of the map is one that an XML parser accepts', async () => {
  const { page, close } = await opened();
  const read = await page.evaluate(async () => {
    // @ts-expect-error: served beside the page
    const core = await import('/pkg/core.js');
    await core.default();
    const explorer = new core.Explorer();
    return [{}, { regimen: ['low-dose'], text: 'pain' }].map((query) => {
      const parsed = new DOMParser().parseFromString(explorer.mapSvg(query), 'image/svg+xml');
      return {
        broken: parsed.querySelector('parsererror')?.textContent ?? null,
        root: parsed.documentElement.namespaceURI,
        marks: parsed.querySelectorAll('g > title').length,
        title: parsed.querySelector('title')?.textContent,
      };
    });
  });
  for (const picture of read) {
    assert.deepEqual(picture, {
      broken: null,
      root: 'http://www.w3.org/2000/svg',
      marks: 118,
      title: 'What naltrexone is used for, and how sure we are',
    });
  }
  await close();
});

test('the card of a mark has its whole width for its name, and its button beside or over nothing', async () => {
  for (const width of [768, 1024, 1280]) {
    const { page, close } = await opened({ viewport: { width, height: 900 } });
    await page.locator('[part~="mark"][data-id="obesity"]').focus();
    const overlaps = await page.locator('.shown .card').evaluate((card) => {
      const pick = /** @type {Element} */ (card.querySelector('.pick')).getBoundingClientRect();
      return [...card.querySelectorAll(':scope > :not(.card-actions)')]
        .filter((each) => {
          const box = each.getBoundingClientRect();
          const apart =
            box.right <= pick.left ||
            box.left >= pick.right ||
            box.bottom <= pick.top ||
            box.top >= pick.bottom;
          return !apart || Number.parseFloat(getComputedStyle(each).paddingInlineEnd) > 0;
        })
        .map((each) => each.className);
    });
    assert.deepEqual(overlaps, [], `${width}`);
    assert.ok(
      await page.locator('.shown .pick').evaluate((pick) => pick.checkVisibility({ opacityProperty: true })),
    );
    await close();
  }
});

test('the table is never cut: where its columns do not fit, every row is a list', async () => {
  const kinds = new Set();
  for (const font of ['DejaVu Sans', 'DejaVu Sans Condensed', 'DejaVu Serif']) {
    const { page, close } = await opened({}, `${origin}/www/index.html#view=table`);
    await page.addStyleTag({
      content: `body { font-family: "${font}" !important } main { max-width: none !important }`,
    });
    for (const width of [780, 860, 960, 1100, 1200, 1280, 1366, 1500]) {
      await page.setViewportSize({ width, height: 800 });
      const [cut, display] = await page
        .locator('.wide')
        .evaluate((wide) => [
          wide.scrollWidth - wide.clientWidth,
          getComputedStyle(/** @type {Element} */ (wide.querySelector('tbody tr'))).display,
        ]);
      assert.ok(Number(cut) <= 0, `${font}, ${width}: ${cut} px are cut`);
      kinds.add(display);
    }
    await close();
  }
  assert.deepEqual([...kinds].sort(), ['block', 'table-row']);
});
