// Keys beyond Tab: `/` to the search, arrows through the results, Enter opens, Escape steps back out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFile, newPage, ready, serve } from './browser.mjs';
import { show } from './views.mjs';

const origin = await serve();

async function opened() {
  const visit = await newPage();
  await visit.page.goto(`${origin}/hosts/plain.html`);
  await ready(visit.page);
  const focused = () =>
    visit.page.locator('naltrexone-explorer').evaluate((element) => {
      const active = element.shadowRoot?.activeElement;
      return (
        active?.closest('[part~="card"]')?.getAttribute('data-id') ??
        active?.getAttribute('part') ??
        active?.className ??
        ''
      );
    });
  return { ...visit, focused };
}

test('slash, arrows, Enter and Escape go the whole way and back', async () => {
  const { page, focused, close } = await opened();
  await page.keyboard.press('/');
  assert.equal(await focused(), 'search');
  await page.keyboard.type('pain');
  assert.equal(await page.locator('[part~="search"]').inputValue(), 'pain');
  const ids = await page
    .locator('[part~="card"]')
    .evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), ids[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await focused(), 'search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('[part~="condition"]').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await focused(), ids[0]);
  await page.keyboard.press('Escape');
  assert.equal(await focused(), 'search');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[part~="search"]').inputValue(), '');
  await close();
});

test('keys that the host page uses stay its own', async () => {
  const { page, focused, close } = await opened();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<input id="theirs"><div id="editor" contenteditable></div>',
    );
  });
  await page.locator('#theirs').focus();
  await page.keyboard.type('a/b');
  assert.equal(await page.locator('#theirs').inputValue(), 'a/b');
  await page.locator('#editor').focus();
  await page.keyboard.type('a/b');
  assert.equal(await page.locator('#editor').innerText(), 'a/b');
  assert.equal(await focused(), '');
  // a host that handles the key itself
  await page.evaluate(() => {
    /** @type {HTMLElement} */ (document.activeElement).blur();
    addEventListener('keydown', (event) => event.preventDefault(), { capture: true, once: true });
  });
  await page.keyboard.press('/');
  assert.equal(await focused(), '');
  // out of view it does nothing
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<div style="height: 5000px"></div>');
    scrollTo(0, 0);
  });
  await page.keyboard.press('/');
  assert.equal(await focused(), '');
  await close();
});

test('the keys are shown where there is likely a keyboard', async () => {
  const { page, close } = await opened();
  assert.equal(
    await page.locator('.keys').innerText(),
    '/ search\n↓ ↑ through the results\nEnter open\nEsc back',
  );
  assert.equal(await page.locator('[part~="search"]').getAttribute('aria-keyshortcuts'), '/');
  await close();
});

test('what has the focus is never hidden behind the search, what was picked or the card of a mark', async () => {
  const compare = ['fibromyalgia', 'obesity', 'alcohol-use-disorder', 'opioid-use-disorder'];
  for (const [query, size, keys] of /** @type {[object, [number, number], [string, number][]][]} */ ([
    [
      { compare },
      [1280, 700],
      [
        ['ArrowDown', 14],
        ['ArrowUp', 10],
        ['Tab', 30],
        ['Shift+Tab', 20],
      ],
    ],
    [
      { compare },
      [740, 360],
      [
        ['ArrowDown', 8],
        ['ArrowUp', 6],
        ['Tab', 12],
        ['Shift+Tab', 8],
      ],
    ],
    [
      { view: 'map', compare },
      [820, 700],
      [
        ['ArrowRight', 10],
        ['ArrowDown', 20],
        ['ArrowUp', 15],
      ],
    ],
    [
      { view: 'map' },
      [820, 500],
      [
        ['ArrowDown', 20],
        ['ArrowUp', 15],
      ],
    ],
    [
      { view: 'compare', compare },
      [1280, 600],
      [
        ['Tab', 30],
        ['Shift+Tab', 25],
      ],
    ],
  ])) {
    const [width, height] = size;
    const { page, close } = await newPage({ viewport: { width, height } });
    await page.goto(indexFile);
    await ready(page);
    await show(page, query);
    await page
      .locator('[part~="mark"][tabindex="0"], [part~="search"], .adding input, .beside button')
      .first()
      .focus();
    for (const [key, times] of keys) {
      for (let n = 0; n < times; n++) {
        await page.keyboard.press(key);
        const hidden = await page.locator('naltrexone-explorer').evaluate(({ shadowRoot }) => {
          const active = shadowRoot?.activeElement;
          if (!active || active.closest('.bar-top, .picked, thead')) return '';
          const { top, bottom } = active.getBoundingClientRect();
          const over = [...shadowRoot.querySelectorAll('.bar-top, .picked, .panel:has(.card), thead')]
            .filter((each) => getComputedStyle(each).position === 'sticky')
            .map((each) => ({ each, box: each.getBoundingClientRect() }))
            // the panel may stand beside the marks
            .filter(({ each, box }) => each.className !== 'panel' || box.width > innerWidth / 2)
            .find(({ box }) => top < box.bottom - 1 && bottom > box.top + 1);
          return over ? `${active.outerHTML.slice(0, 80)} behind ${over.each.className}` : '';
        });
        assert.equal(hidden, '', `${JSON.stringify(query)}, ${key} ${n}`);
      }
    }
    await close();
  }
});

test('in a low window what was picked is one line', async () => {
  const { page, close } = await newPage({ viewport: { width: 740, height: 360 } });
  await page.goto(indexFile);
  await ready(page);
  await show(page, { compare: ['fibromyalgia', 'obesity', 'alcohol-use-disorder', 'opioid-use-disorder'] });
  assert.ok(((await page.locator('.picked').boundingBox())?.height ?? 0) <= 64);
  await close();
});
