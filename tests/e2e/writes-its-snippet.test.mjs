// www/snippet.html: what it writes works when it is pasted, and what can be chosen comes from the facts.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { axe, newPage, ready, root, serve } from './browser.mjs';

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

test('topics, views and conditions come from the facts', async () => {
  const { page, close } = await opened();
  const groups = await page
    .locator('#topic optgroup')
    .evaluateAll((all) => all.map((group) => [group.getAttribute('label'), group.children.length]));
  assert.deepEqual(groups, [
    ['Kind of condition', 11],
    ['Dose form', 9],
    ['One condition', 118],
  ]);
  assert.deepEqual(await page.locator('#views .choice').allInnerTexts(), [
    'Map',
    'Compare',
    'Articles',
    'About the drug',
  ]);
  await close();
});

test('a script’s snippet works when it is pasted, and the preview shows the same', async () => {
  const { page, snippet, close } = await opened();
  await page.locator('#topic').selectOption({ label: 'Pain' });
  await page.locator('#views').getByLabel('Compare').uncheck();
  await page.getByLabel('Heading').fill('“Pain” & <what> "helps"');
  await page.locator('#theme').selectOption('dark');
  await page.getByLabel('Height').fill('640');
  await page.getByLabel('Address').fill(`${origin}/pkg`);
  const shown = await page.locator('naltrexone-explorer [part~="count"]').innerText();
  assert.equal(shown, '15 of 118 conditions');
  const text = await snippet();
  assert.match(text, /pkg\/fallback\/pain\.html/);
  await paste(page, text);
  await ready(page);
  const explorer = page.locator('naltrexone-explorer');
  assert.equal(await explorer.locator('[part~="count"]').innerText(), shown);
  assert.equal(await explorer.locator('h2').first().innerText(), '“Pain” & <what> "helps"');
  assert.equal(await explorer.getAttribute('theme'), 'dark');
  assert.equal(await explorer.evaluate((element) => element.clientHeight), 640);
  assert.ok(await explorer.locator('.pick').first().isHidden());
  await close();
});

test('the integrity it writes is that of the file: a changed file is refused', async () => {
  const { page, snippet, said } = await opened();
  await page.getByLabel('the browser checks').check();
  await page.getByLabel('Address').fill(`${origin}/pkg/`);
  const text = await snippet();
  const script = readFileSync(join(root, 'pkg', 'naltrexone-explorer.js'));
  const hash = createHash('sha384').update(script).digest('base64');
  assert.ok(text.includes(`integrity="sha384-${hash}" crossorigin="anonymous"`));
  await paste(page, text);
  await ready(page);
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
  await page.frameLocator('#preview iframe').locator('[data-id="fibromyalgia"]').waitFor();
  await page.getByLabel('Address').fill(origin);
  const text = await snippet();
  const frame = /<iframe[^>]*>/.exec(text)?.[0] ?? '';
  assert.match(frame, / title="What naltrexone is used for, and how sure we are"/);
  assert.match(frame, / loading="lazy"/);
  assert.match(frame, / sandbox="allow-scripts allow-popups [^"]*"/);
  assert.ok(!frame.includes('allow-same-origin'));
  const host = readFileSync(join(root, 'www', 'frame.js'), 'utf8');
  assert.ok(text.includes(host.slice(host.indexOf('function')).trim()));
  await paste(page, text);
  await page.frameLocator('iframe').locator('[data-id="fibromyalgia"]').waitFor();
  await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 1500);
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
  await page.frameLocator('#preview iframe').locator('[part~="card"]').first().waitFor();
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
