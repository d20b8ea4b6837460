// Keys beyond Tab: `/` to the search, arrows through the results, Enter opens, Escape steps back out; and what has the
// focus can be seen. Each key by itself is finds-the-way-back.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, SEARCH, set, TAG } from './article.mjs';

for (const attributes of ['', 'deep-links']) {
  test(`slash, arrows, Enter and Escape go the whole way and back, ${attributes || 'without addresses'}`, async () => {
    const { page, explorer, close } = await openArticle({ attributes });
    await explorer.locator('.group').first().focus();
    await page.keyboard.press('/');
    assert.equal((await focused(page))?.part, 'search');
    await page.keyboard.type('pain');
    assert.equal(await explorer.locator(SEARCH).inputValue(), 'pain');
    assert.equal(await explorer.locator(SEARCH).getAttribute('aria-keyshortcuts'), '/');
    const ids = await explorer
      .locator('[part~="results"] [part~="card"]')
      .evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
    for (const id of [ids[0], ids[1]]) {
      await page.keyboard.press('ArrowDown');
      assert.equal((await focused(page))?.id, id);
    }
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal((await focused(page))?.part, 'search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await explorer.locator('[part~="condition"]').waitFor();
    await page.keyboard.press('Escape');
    await explorer.locator('[part~="results"]').waitFor();
    await painted(page);
    assert.equal((await focused(page))?.id, ids[0]);
    await page.keyboard.press('Escape');
    assert.equal((await focused(page))?.part, 'search');
    await page.keyboard.press('Escape');
    assert.equal(await explorer.locator(SEARCH).inputValue(), '');
    await close();
  });
}

test('keys that the page uses stay its own', async () => {
  const { page, explorer, close } = await openArticle();
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
  assert.equal(await focused(page), undefined);
  // a page that handles the key itself, with the focus inside
  const button = explorer.locator('.group').first();
  await button.focus();
  await page.evaluate(() => {
    addEventListener('keydown', (event) => event.preventDefault(), { capture: true, once: true });
  });
  await page.keyboard.press('/');
  assert.notEqual((await focused(page))?.part, 'search');
  // with a key that changes others it is the browser's
  for (const key of ['Control', 'Alt', 'Meta']) {
    await page.keyboard.down(key);
    await page.keyboard.press('/');
    await page.keyboard.up(key);
    assert.notEqual((await focused(page))?.part, 'search', key);
  }
  await close();
});

/** What sticks, by view: in a use, a comparison, a topic and the map the line that leads back. @type {{ [name: string]: string }[]} */
const views = [
  { condition: 'alcohol-use-disorder' },
  { view: 'compare', compare: 'fibromyalgia obesity alcohol-use-disorder' },
  { view: 'drug', topic: 'interactions' },
  { view: 'table' },
  { view: 'articles' },
];

for (const [width, height] of [
  [1280, 700],
  [740, 360],
]) {
  test(`what has the focus is never hidden behind what sticks: ${width} by ${height}`, async () => {
    const { page, explorer, close } = await openArticle({
      below: 600,
      context: { viewport: { width, height } },
    });
    await page.addStyleTag({ content: `${TAG} { --nx-top: 40px }` });
    for (const attributes of views) {
      await set(page, { condition: '', view: '', compare: '', topic: '', ...attributes });
      await explorer.locator('.back-line :is(a, button)').first().focus();
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let n = 0; n < 40; n += 1) {
          await page.keyboard.press(key);
          const hidden = await explorer.evaluate(({ shadowRoot }) => {
            const active = shadowRoot?.activeElement;
            if (!active || active.closest('.back-line')) return '';
            const [box] = active.getClientRects();
            // of what is taller than the window its beginning
            const ends = [box.top + 3, Math.min(box.bottom, innerHeight) - 3];
            const over = ends
              .map((y) => shadowRoot.elementFromPoint(box.left + 5, y))
              .find((each) => each && !active.contains(each) && !each.contains(active));
            return over ? `${active.outerHTML.slice(0, 80)} at ${box.top}, behind ${over.className}` : '';
          });
          assert.equal(hidden, '', `${JSON.stringify(attributes)}, ${key} ${n}`);
        }
      }
    }
    await close();
  });
}
