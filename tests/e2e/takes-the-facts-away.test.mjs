// Files, links and citations leave the page whole: real downloads, a clipboard, and a page that has none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { drawn, focused, openArticle, painted, set, TAG } from './article.mjs';
import { axe, newPage, root, serve } from './browser.mjs';

const require = createRequire(join(root, 'www', 'package.json'));
/** @type {any} It has no types. */
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
const Ajv = require('ajv/dist/2020').default;

const schema = JSON.parse(readFileSync(join(root, 'www', 'src', 'files', 'schema.json'), 'utf8'));
const valid = new Ajv({ allErrors: true }).compile(schema);

const origin = await serve();
const strict = `${origin}/hosts/plain.html?csp=${encodeURIComponent(
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; require-trusted-types-for 'script'",
)}`;
const onDisk = pathToFileURL(join(root, 'www', 'index.html')).href;

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
async function open(page) {
  await page.getByText('Download, share or cite').click();
  await page.locator('.take-away').waitFor();
}

/** @param {Page} page @param {string} id */
const button = (page, id) => page.locator(`.take-away button[data-id="${id}"]`);

/**
 * The file that a button gives.
 * @param {Page} page
 * @param {string} format
 */
async function saved(page, format) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, format).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

for (const [place, address] of [
  ['a file', onDisk],
  ['a page with the strictest content policy', strict],
]) {
  test(`from ${place}, every format is downloaded under its name, and the page sees nothing of it`, async () => {
    const { page, close } = await newPage();
    await page.goto(address);
    await drawn(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        const [target] = event.composedPath();
        if (target instanceof HTMLAnchorElement) throw new Error('the page saw the click of a link');
      });
    });
    await open(page);
    for (const [format, ending] of [
      ['csv', '.csv'],
      ['effects', '-effects.csv'],
      ['json', '.json'],
      ['ris', '.ris'],
      ['bibtex', '.bib'],
    ]) {
      const { name, text } = await saved(page, format);
      assert.match(name, /^[a-z]+-explorer-list-\d+\.\d+\.\d+(-effects)?\.[a-z]+$/);
      assert.ok(name.endsWith(ending), name);
      assert.ok(text.length > 10_000, format);
      if (!['effects', 'bibtex'].includes(format)) assert.match(text, /[à-ž]/, 'it is UTF-8');
    }
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    await close();
  });
}

test('what is on screen is what is in the file, which its schema describes', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'q="pain" regimen="low-dose" rows="100"',
  });
  const shown = await explorer
    .locator('.row')
    .evaluateAll((rows) => rows.map((row) => /** @type {HTMLElement} */ (row).dataset.id));
  assert.ok(shown.length > 5);
  await open(page);
  const records = JSON.parse((await saved(page, 'json')).text);
  assert.ok(valid(records), JSON.stringify(valid.errors));
  const ids = records.conditions.map((/** @type {{ id: string }} */ row) => row.id);
  assert.deepEqual(ids.slice(0, shown.length), shown);
  assert.deepEqual(records.query, { text: 'pain', regimen: ['low-dose'] });
  await close();
});

test('where nothing is shown no empty file is offered, and it says so', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'q="zzzzzzzz"' });
  await open(page);
  assert.ok(await button(page, 'cite-text').count());
  for (const format of ['csv', 'effects', 'json', 'ris', 'bibtex', 'svg'])
    assert.equal(await button(page, format).count(), 0, format);
  await explorer.getByText('Nothing is shown, so there is no file to save.').waitFor();
  await close();
});

test('CSV is saved with its mark and every letter', async () => {
  const { page, close } = await openArticle();
  await open(page);
  const { text } = await saved(page, 'csv');
  assert.match(text, /^\uFEFFid,name,/);
  assert.ok(text.includes("Sjögren's"));
  await close();
});

test('the map and the sizes are saved as pictures that a browser draws, and no other view is', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'view="map" size="full"' });
  for (const view of ['map', 'sizes']) {
    await set(page, { view });
    await open(page);
    const { name, text } = await saved(page, 'svg');
    assert.match(name, new RegExp(`-explorer-${view}-.*\\.svg$`));
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, text);
    assert.ok(size[0] > 900 && size[1] > 500, String(size));
    await explorer.locator('.download summary').click();
  }
  for (const view of ['table', 'drug', 'articles']) {
    await set(page, { view });
    await open(page);
    assert.equal(await button(page, 'svg').count(), 0, view);
    await explorer.locator('.download summary').click();
  }
  await close();
});

test('no text of a picture runs over another of its line or out of the picture', async () => {
  const { page, close } = await openArticle({ attributes: 'view="map" size="full"' });
  for (const view of ['map', 'sizes']) {
    await set(page, { view });
    await open(page);
    const { text } = await saved(page, 'svg');
    const wrong = await page.evaluate((text) => {
      const host = document.body.appendChild(document.createElement('div'));
      host.innerHTML = text;
      const picture = /** @type {Element} */ (host.firstElementChild).getBoundingClientRect();
      const all = [...host.querySelectorAll('text')].map((each) => ({
        said: each.textContent,
        box: each.getBoundingClientRect(),
      }));
      const over = all.flatMap(({ said, box }, at) =>
        all.slice(at + 1).flatMap((other) => {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          return across > 1 && down > 6 ? [`${said} / ${other.said}`] : [];
        }),
      );
      const out = all.filter(({ box }) => box.right > picture.right || box.bottom > picture.bottom);
      host.remove();
      return [...over, ...out.map(({ said }) => said)];
    }, text);
    assert.deepEqual(wrong, []);
    await page.locator('.download summary').click();
  }
  await close();
});

test('a link leads back to what was on screen, and a citation says what, which version and where', async () => {
  const { page, url, explorer, close } = await openArticle({
    attributes: 'deep-links',
    fragment: 'condition=fibromyalgia&regimen=low-dose',
    context: { permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await open(page);
  await button(page, 'address').click();
  await page.getByText('Copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, `${url}#regimen=low-dose&condition=fibromyalgia`);
  await button(page, 'cite-text').click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(cited, /^Naltrexone explorer: Fibromyalgia\. Facts \d+\.\d+\.\d+, \d+ \w+ \d{4}\. /);
  assert.ok(cited.endsWith(link));
  await button(page, 'cite-bibtex').click();
  const [entry] = new Cite(await page.evaluate(() => navigator.clipboard.readText())).data;
  assert.equal(entry.title.replace(/<[^>]*>/g, ''), 'Naltrexone explorer: Fibromyalgia');
  assert.equal(entry.URL, link);
  await page.goto('about:blank');
  await page.goto(link);
  await drawn(page);
  assert.equal(await explorer.locator('.condition-name').innerText(), 'Fibromyalgia');
  await close();
});

test('where the clipboard is refused, the text stands selected to be copied by hand', async () => {
  const { page, close } = await newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(onDisk);
  await drawn(page);
  await open(page);
  assert.doesNotMatch(
    await page.locator('.citation').innerText(),
    /file:/,
    'nobody else can follow that address',
  );
  await button(page, 'address').click();
  const field = page.locator('.to-copy');
  assert.equal(await field.inputValue(), onDisk);
  const selected = await field.evaluate((area) => {
    const { selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (area);
    return selectionEnd - selectionStart;
  });
  assert.equal(selected, onDisk.length);
  await close();
});

test('closed it is one tab stop and asks nothing of the core; it closes with the page it was opened on', async () => {
  const { page, explorer, close } = await openArticle();
  await page.evaluate((tag) => {
    const { explorer: core } = /** @type {any} */ (document.querySelector(tag));
    const { records } = core;
    /** @type {any} */ (window).asked = 0;
    core.records = function counted(/** @type {any[]} */ ...query) {
      /** @type {any} */ (window).asked += 1;
      return records.apply(this, query);
    };
  }, TAG);
  assert.equal(await explorer.locator('.download :is(button, a, textarea)').count(), 0);
  await explorer.locator('.download summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.take-away').waitFor();
  assert.equal(await page.evaluate('window.asked'), 1);
  await page.keyboard.press('Tab');
  assert.equal((await focused(page))?.id, 'csv');
  await set(page, { condition: 'fibromyalgia' });
  assert.equal(await explorer.locator('.download[open]').count(), 0);
  await close();
});

test('open it is named, large enough to press and fits the narrowest column, in every view', async () => {
  const { page, explorer, close } = await openArticle({ column: 'smallest' });
  const views = [
    {},
    { condition: 'fibromyalgia' },
    { view: 'drug' },
    { view: 'articles' },
    { view: 'sizes' },
  ];
  for (const attributes of views) {
    await set(page, { view: '', condition: '', ...attributes });
    await open(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    const small = await explorer
      .locator('.download :is(summary, button)')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).length);
    assert.equal(small, 0);
    assert.deepEqual(await axe(page, TAG), []);
    await explorer.locator('.download summary').click();
    await painted(page);
  }
  await close();
});

test('it is not on paper', async () => {
  const { page, explorer, close } = await openArticle();
  await open(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await explorer.locator('.download').isVisible(), false);
  await close();
});

test('what cannot be given is refused with a code and the field', async () => {
  const { explorer, close } = await openArticle();
  const codes = await explorer.evaluate((element) => {
    const core = /** @type {any} */ (element).explorer;
    const calls = [
      () => core.records({ view: 'nowhere' }),
      () => core.records(5),
      () => core.save(3, 'text/plain', 'text'),
      () => core.save('name', undefined, 'text'),
      () => core.save('name', 'text/plain', { text: 1 }),
    ];
    return calls.map((call) => {
      try {
        return call();
      } catch (error) {
        return `${/** @type {any} */ (error).code} ${/** @type {any} */ (error).field}`;
      }
    });
  });
  assert.deepEqual(codes, [
    'unknown-value view',
    'wrong-type query',
    'wrong-type name',
    'wrong-type mediaType',
    'wrong-type text',
  ]);
  await close();
});
