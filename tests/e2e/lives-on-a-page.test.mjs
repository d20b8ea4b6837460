// Several at once, added and removed by scripts, from a script or a module, and wrong input from a script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';
import { show } from './views.mjs';

const origin = await serve();

for (const kind of ['plain', 'module']) {
  test(`the ${kind} host page shows the explorer and fetches nothing else`, async () => {
    const { page, close } = await newPage();
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin}/hosts/${kind}.html`);
    await ready(page);
    assert.equal(await page.locator('[part~="card"]').count(), 118);
    const files =
      kind === 'plain'
        ? ['naltrexone-explorer.js']
        : ['core_first.wasm', 'core_rest.wasm', 'element.mjs', 'naltrexone-explorer.mjs', 'shell.mjs'];
    // the views that come when the browser is idle are a test of their own
    const first = asked.filter((path) => !path.startsWith('/pkg/views/')).sort();
    assert.deepEqual(first, [`/hosts/${kind}.html`, ...files.map((file) => `/pkg/${file}`)]);
    await close();
  });
}

test('two explorers on a page keep their own state', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/plain.html`);
  await ready(page);
  await page.evaluate(() => {
    const second = document.createElement('naltrexone-explorer');
    second.setAttribute('category', 'pain');
    document.body.append(second);
  });
  const second = page.locator('naltrexone-explorer').nth(1);
  await second.locator('[part~="chip"]').waitFor();
  const first = page.locator('naltrexone-explorer').first();
  await first.locator('[part~="search"]').fill('alcohol');
  assert.notEqual(
    await first.locator('[part~="count"]').innerText(),
    await second.locator('[part~="count"]').innerText(),
  );
  assert.equal(await second.locator('[part~="search"]').inputValue(), '');
  await close();
});

test('removed while it loads, moved and put back, it still draws once', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/plain.html`);
  await page.evaluate(async () => {
    const explorer = document.createElement('naltrexone-explorer');
    document.body.append(explorer);
    explorer.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.prepend(explorer);
    document.body.append(explorer);
  });
  const moved = page.locator('naltrexone-explorer').nth(1);
  await moved.locator('[part~="dataset"]').waitFor();
  assert.equal(await moved.locator('[part~="dataset"]').count(), 1);
  await close();
});

test('one that is ready while it is off the page says so when it is back', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/plain.html`);
  await ready(page);
  await page.evaluate(async () => {
    const told = /** @type {string[]} */ ([]);
    Object.assign(window, { told });
    addEventListener('nx-ready', ({ target }) => told.push(/** @type {Element} */ (target).id));
    const explorer = document.createElement('naltrexone-explorer');
    explorer.id = 'second';
    document.body.append(explorer);
    explorer.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.append(explorer);
  });
  await page.locator('#second [part~="dataset"]').waitFor();
  assert.deepEqual(await page.evaluate('told'), ['second']);
  await close();
});

test('loaded twice, the second copy of the script says so and does nothing', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/plain.html`);
  await ready(page);
  await page.addScriptTag({ url: `${origin}/pkg/naltrexone-explorer.js?again` });
  await close([
    'warning: <naltrexone-explorer> is already defined on this page; this copy of the script does nothing.',
  ]);
});

test('wrong input to the core throws coded errors, and it answers on', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/module.html`);
  await ready(page);
  const seen = await page.evaluate(async () => {
    const { Explorer } = await import(new URL('/pkg/element.mjs', location.href).href);
    const explorer = new Explorer();
    /** @param {() => unknown} call */
    const code = (call) => {
      try {
        return `answered ${/** @type {{ total?: number }} */ (call()).total}`;
      } catch (error) {
        return `${/** @type {Error} */ (error) instanceof Error} ${/** @type {any} */ (error).code} ${/** @type {any} */ (error).field}`;
      }
    };
    const megabyte = 'x'.repeat(1 << 20);
    return [
      code(() => explorer.list(7)),
      code(() => explorer.list({ text: {} })),
      code(() => explorer.list({ regimen: ['nonsense'] })),
      code(() => explorer.list({ regimen: [megabyte] })),
      code(() => explorer.list({ text: megabyte })),
      code(() => explorer.list({ text: '\ud800' })),
      code(() => explorer.condition('nowhere')),
      code(() => explorer.condition(megabyte)),
      code(() => explorer.condition(undefined)),
      code(() => explorer.list()),
    ];
  });
  assert.deepEqual(seen, [
    'true wrong-type query',
    'true wrong-type text',
    'true unknown-value regimen',
    'true unknown-value regimen',
    'answered 0',
    'answered 0',
    'true unknown-condition id',
    'true unknown-condition id',
    'true wrong-type id',
    'answered 118',
  ]);
  await close();
});

test('below a header that sticks, `--nx-top` keeps free what sticks in the explorer', async () => {
  for (const [view, selector, condition] of [
    ['list', '.bar-top'],
    ['map', '.panel'],
    ['compare', 'thead'],
    ['list', '.outline', 'fibromyalgia'],
  ]) {
    const { page, close } = await newPage({ viewport: { width: 1440, height: 700 } });
    await page.goto(`${origin}/www/index.html`);
    await page.addStyleTag({ content: 'naltrexone-explorer { --nx-top: 72px }' });
    await ready(page);
    await show(page, { view, condition, compare: view === 'compare' ? ['fibromyalgia', 'obesity'] : [] });
    if (view === 'map') await page.locator('[part~="mark"][data-id="obesity"]').focus();
    await page.evaluate(() => scrollTo(0, 900));
    const box = await page.locator(selector).boundingBox();
    assert.ok(box && box.y >= 72 && box.y < 180, `${selector}: ${box?.y}`);
    if (condition) {
      await page.locator('.outline .plain').last().click();
      const heading = await page.locator('.part > :focus').boundingBox();
      assert.ok(heading && heading.y >= 71, `${heading?.y}`);
    }
    await close();
  }
});

test('a style sheet that a page adds to the shadow tree stays, and has the last word', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/www/index.html`);
  await ready(page);
  const explorer = page.locator('naltrexone-explorer');
  await explorer.evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.view { letter-spacing: 2px }');
    shadowRoot?.adoptedStyleSheets.push(sheet);
  });
  for (const view of ['map', 'drug', 'list']) {
    await show(page, { view });
    assert.equal(
      await explorer.locator('.view').evaluate((element) => getComputedStyle(element).letterSpacing),
      '2px',
    );
  }
  await close();
});
