// Browsers that lack what came later: Safari has constructed style sheets from 16.4, and starts from 15.4.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newPage, root, serve } from './browser.mjs';

const origin = await serve();

/** Takes out of a browser what Safari 15.4 does not have. */
function asSafari15() {
  const { prototype } = CSSStyleSheet;
  window.CSSStyleSheet = /** @type {any} */ (
    function CSSStyleSheet() {
      throw new TypeError('Illegal constructor');
    }
  );
  window.CSSStyleSheet.prototype = prototype;
  const { supports } = CSS;
  CSS.supports = (/** @type {string[]} */ ...asked) =>
    !`${asked}`.includes('container-type') && /** @type {any} */ (supports)(...asked);
  for (const [owner, names] of /** @type {[any, string[]][]} */ ([
    [ShadowRoot.prototype, ['adoptedStyleSheets']],
    [Document.prototype, ['adoptedStyleSheets', 'startViewTransition']],
    [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
    [HTMLElement.prototype, ['inert', 'popover', 'attachInternals']],
    [window, ['requestIdleCallback', 'cancelIdleCallback', 'navigation', 'scheduler', 'trustedTypes']],
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'group']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Set.prototype, ['union', 'intersection', 'difference']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [URL, ['canParse', 'parse']],
    [AbortSignal, ['any', 'timeout']],
  ]))
    for (const name of names) delete owner[name];
}

/** @param {string} query */
async function open(query = '') {
  const visit = await newPage();
  await visit.page.addInitScript(asSafari15);
  await visit.page.goto(`${origin}/hosts/plain.html${query}`);
  return { ...visit, explorer: visit.page.locator('naltrexone-explorer') };
}

test('without constructed style sheets the explorer is drawn, styled and works', async () => {
  const { page, explorer, close } = await open();
  await explorer.locator('.row').first().waitFor();
  assert.equal(
    await explorer.locator('.skip').evaluate((skip) => getComputedStyle(skip).position),
    'absolute',
  );
  // nor can it ask how wide a container is: then the window is asked
  const rules = await explorer.evaluate((element) => {
    const sheets = [...(element.shadowRoot?.styleSheets ?? [])];
    return sheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.constructor.name));
  });
  assert.ok(rules.includes('CSSMediaRule') && !rules.includes('CSSContainerRule'));
  await explorer.locator('[part~="search"]').fill('fibro');
  await explorer.locator('.row :is(a, button)').first().click();
  await explorer.locator('.condition').waitFor();
  await explorer.locator('.back').click();
  // a view whose styles come later, in the dialog
  await explorer.locator('.ways button, .ways a').first().click();
  await explorer.locator('dialog').waitFor();
  const box = await explorer.locator('dialog').boundingBox();
  assert.ok(box && box.height > 800, JSON.stringify(box));
  await explorer.locator('dialog .close').click();
  await explorer.locator('.row').first().waitFor();
  assert.equal(
    await explorer.locator('style').count(),
    await explorer.evaluate((element) => element.shadowRoot?.styleSheets.length),
  );
  await page.evaluate(() => {
    const element = /** @type {Element} */ (document.querySelector('naltrexone-explorer'));
    document.body.append(element);
  });
  assert.equal(
    await explorer.locator('.skip').evaluate((skip) => getComputedStyle(skip).position),
    'absolute',
  );
  await close();
});

test('where such a browser may not use style elements either, one line says why and the page is told', async () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
  const visit = await newPage();
  await visit.page.addInitScript(asSafari15);
  await visit.page.addInitScript(() => {
    addEventListener('nx-error', (event) => {
      Object.assign(window, { told: /** @type {CustomEvent} */ (event).detail.code });
    });
  });
  await visit.page.goto(`${origin}/hosts/plain.html?csp=${encodeURIComponent(policy)}`);
  const line = visit.page.locator('naltrexone-explorer .failure');
  await line.waitFor();
  assert.match(
    `${await line.textContent()}`,
    /this browser is too old for it on a page with this security policy/,
  );
  assert.equal(await visit.page.evaluate(() => /** @type {any} */ (window).told), 'too-old');
  assert.ok(await visit.page.getByText('Plain words between the tags').isVisible());
  await visit.page.context().close();
});

test('nothing that ships is written in what Safari 15.4 cannot read', () => {
  for (const name of ['element.mjs', 'core.js', 'folder/explorer.js', 'folder/views.js']) {
    const text = readFileSync(join(root, 'pkg', name), 'utf8');
    // looking behind in a pattern, and blocks of a class, came in 16.4
    const later = /\(\?<[=!]|[{};]static ?\{/.exec(text);
    assert.equal(later && text.slice(later.index - 40, later.index + 40), null, name);
  }
});
