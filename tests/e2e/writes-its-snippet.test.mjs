// www/snippet.html: what it writes works when it is pasted, and what can be chosen comes from the facts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { drawn, TAG } from './article.mjs';
import { axe, newPage, root, serve } from './browser.mjs';

const origin = await serve();
const file = pathToFileURL(join(root, 'www', 'snippet.html')).href;

/**
 * @param {string} [url]
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function opened(url = `${origin}/www/snippet.html`, options) {
  const visit = await newPage(options);
  await visit.page.goto(url);
  await visit.page.waitForFunction(
    () => /** @type {HTMLTextAreaElement} */ (document.querySelector('#snippet')).value,
  );
  return { ...visit, snippet: () => visit.page.locator('#snippet').inputValue() };
}

/**
 * A page with what was copied between its tags, and nothing else.
 * @param {import('playwright-core').Page} page
 * @param {string} snippet
 */
async function paste(page, snippet) {
  await page.route('**/pasted.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Pasted</title>${snippet}`,
    }),
  );
  await page.goto(`${origin}/pasted.html`);
}

test('topics, views and uses come from the facts', async () => {
  const { page, close } = await opened();
  const groups = await page
    .locator('#topic optgroup')
    .evaluateAll((all) => all.map((group) => [group.getAttribute('label'), group.children.length]));
  assert.deepEqual(groups, [
    ['Kind of condition', 11],
    ['Dose form', 9],
    ['One use', 118],
  ]);
  assert.deepEqual(await page.locator('#views .choice').allInnerTexts(), [
    'Map',
    'Compare',
    'Safety and side effects',
    'Articles checked',
  ]);
  await close();
});

test('a script’s snippet works when it is pasted, and the preview shows the same', async () => {
  const { page, snippet, close } = await opened();
  const preview = page.locator('#column').locator(TAG);
  await page.locator('#topic').selectOption({ label: 'Pain' });
  await page.locator('#views').getByLabel('Compare').uncheck();
  await page.locator('#parts').getByLabel('Order').uncheck();
  await page.getByLabel('Heading').fill('“Pain” & <what> "helps"');
  await page.locator('#theme').selectOption('dark');
  await page.getByLabel('Rows at first').fill('3');
  await page.getByLabel('Keeps its state').check();
  await page.getByLabel('comes near').check();
  await page.locator('#address').fill(`${origin}/pkg`);
  const shown = await preview.locator('[part~="count"]').innerText();
  assert.match(shown, /^15 of 118/);
  assert.equal(await preview.locator('.row').count(), 3);
  const text = await snippet();
  assert.match(text, /pkg\/fallback\/pain\.html/);
  await paste(page, text);
  await drawn(page);
  const explorer = page.locator(TAG);
  assert.equal(await explorer.locator('[part~="count"]').innerText(), shown);
  assert.equal(await explorer.locator('h2').first().innerText(), '“Pain” & <what> "helps"');
  const attributes = ['theme', 'rows', 'hide', 'deep-links', 'loading', 'category'];
  assert.deepEqual(await Promise.all(attributes.map((name) => explorer.getAttribute(name))), [
    'dark',
    '3',
    'compare sort',
    '',
    'lazy',
    'pain',
  ]);
  assert.equal(await explorer.locator('.ways').getByText('Compare').count(), 0);
  await close();
});

test('the preview stands in an article, as wide as one or as a phone, and stays as small as there', async () => {
  const { page, close } = await opened();
  const preview = page.locator('#column').locator(TAG);
  const size = () => preview.evaluate((element) => [element.clientWidth, element.clientHeight]);
  assert.equal((await size())[0], 680);
  assert.ok((await size())[1] < 950, `${await size()}`);
  await page.getByLabel('A phone').check();
  assert.equal((await size())[0], 350);
  await page.locator('#size').selectOption('full');
  await page.getByLabel('An article').check();
  assert.ok((await size())[1] > 1200, `${await size()}`);
  await close();
});

test('the integrity it writes is that of the file: a changed file is refused', async () => {
  const { page, snippet, said } = await opened();
  await page.getByLabel('the browser checks').check();
  await page.locator('#address').fill(`${origin}/pkg/`);
  const text = await snippet();
  const script = readFileSync(join(root, 'pkg', 'naltrexone-explorer.js'));
  const hash = createHash('sha384').update(script).digest('base64');
  assert.ok(text.includes(`integrity="sha384-${hash}" crossorigin="anonymous"`));
  await paste(page, text);
  await drawn(page);
  assert.deepEqual(said, []);
  await page.route('**/naltrexone-explorer.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `${script};` }),
  );
  await page.reload();
  await page.waitForLoadState();
  assert.equal(await page.evaluate(() => String(customElements.get('naltrexone-explorer'))), 'undefined');
  assert.match(said.join(), /integrity/);
  await page.context().close();
});

test('a frame’s snippet works when it is pasted and grows with what it shows', async () => {
  const { page, snippet, close } = await opened();
  await page.locator('#topic').selectOption({ label: 'Fibromyalgia' });
  await page.getByLabel('A frame').check();
  await page.frameLocator('#column iframe').locator('[data-id="fibromyalgia"]').waitFor();
  await page.locator('#address').fill(origin);
  const text = await snippet();
  const frame = /<iframe[^>]*>/.exec(text)?.[0] ?? '';
  assert.match(frame, / title="What naltrexone is used for, and what studies found"/);
  assert.match(frame, / loading="lazy"/);
  assert.match(frame, / sandbox="allow-scripts allow-popups [^"]*"/);
  assert.ok(!frame.includes('allow-same-origin'));
  const host = readFileSync(join(root, 'www', 'frame.js'), 'utf8');
  assert.ok(text.includes(host.slice(host.indexOf('function')).trim()));
  await paste(page, text);
  await page.frameLocator('iframe').locator('[data-id="fibromyalgia"]').waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1200);
  await close();
});

test('a frame of a chosen height needs no script', async () => {
  const { page, snippet, close } = await opened();
  await page.getByLabel('A frame').check();
  await page.getByLabel('Height').fill('500');
  assert.match(await snippet(), /height: 500px/);
  assert.doesNotMatch(await snippet(), /<script/);
  await close();
});

test('one button copies the snippet and says so', async () => {
  const { page, snippet, close } = await opened(undefined, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet());
  await close();
});

test('opened from the disk it writes and shows the same', async () => {
  const { page, snippet, close } = await opened(file);
  await page.getByLabel('the browser checks').check();
  assert.match(await snippet(), /integrity="sha384-[\w+/]{64}"/);
  await page.getByLabel('A frame').check();
  await page.frameLocator('#column iframe').locator('.row').first().waitFor();
  await close();
});

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const width of [320, 768, 1280]) {
    test(`${width} px wide, ${colorScheme}: nothing for axe to find, nothing to scroll sideways`, async () => {
      const { page, close } = await opened(undefined, { viewport: { width, height: 800 }, colorScheme });
      assert.deepEqual(await axe(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await close();
    });
  }
}
