// On paper: whole texts, sources and address; the sheet for an appointment on exactly one page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { newPage, ready, serve } from './browser.mjs';

const origin = await serve();

/** @typedef {import('playwright-core').Page} Page */

/**
 * The page printed: its text, each page's text, how many pages.
 * @param {Page} page
 * @param {'A4' | 'Letter'} format
 */
async function printed(page, format) {
  const pdf = await page.pdf({ format });
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  const pages = text.split('\f').slice(0, -1);
  return { text: flat(text), pages: pages.length, last: pages.at(-1) ?? '', pdf };
}

/**
 * Text as it was before it was broken into lines. Readers of PDF lose hyphens and spaces at the ends of lines.
 * @param {string} text
 */
const flat = (text) => text.replace(/[\s-]+/g, '');

/**
 * @param {Page} page
 * @param {Record<string, string>} attributes
 */
async function show(page, attributes) {
  await page.locator('naltrexone-explorer').evaluate(async (element, wanted) => {
    for (const name of ['q', 'view', 'condition', 'compare']) {
      if (wanted[name]) element.setAttribute(name, wanted[name]);
      else element.removeAttribute(name);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }, attributes);
}

/**
 * Every text of the view, and the smallest type on it in points, as they stand on paper.
 * @param {Page} page
 */
const onPaper = (page) =>
  page.locator('naltrexone-explorer').evaluate((element) => {
    const texts = [];
    let smallest = 100;
    const walker = document.createTreeWalker(
      /** @type {Node} */ (element.shadowRoot?.querySelector('.view')),
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent ?? '';
      if (!parent?.checkVisibility() || parent.closest('.visually-hidden') || !text.trim()) continue;
      texts.push(text);
      smallest = Math.min(smallest, (Number.parseFloat(getComputedStyle(parent).fontSize) * 72) / 96);
    }
    return { texts, smallest };
  });

test('the sheet of every condition fits one A4 and one US Letter page, whole, with room for notes', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/www/index.html`);
  await ready(page);
  const cards = await page
    .locator('[part~="card"]')
    .evaluateAll((all) => all.map((card) => /** @type {HTMLElement} */ (card).dataset.id ?? ''));
  assert.equal(cards.length, 118);
  await page.emulateMedia({ media: 'print' });
  for (const condition of cards) {
    await show(page, { view: 'sheet', condition });
    const { texts, smallest } = await onPaper(page);
    assert.ok(smallest >= 9.5, `${condition}: ${smallest} pt`);
    for (const format of /** @type {const} */ (['A4', 'Letter'])) {
      const { text, pages, pdf } = await printed(page, format);
      assert.equal(pages, 1, `${condition}, ${format}`);
      for (const part of texts) assert.ok(text.includes(flat(part)), `${condition}, ${format}: ${part}`);
      const room = notes(pdf);
      assert.ok(room >= 35, `${condition}, ${format}: ${room} mm for notes`);
    }
  }
  await close();
});

/**
 * Millimetres between the heading of the notes and the line at the foot.
 * @param {Buffer} pdf
 */
function notes(pdf) {
  const words = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  const tops = [...words.matchAll(/yMin="([\d.]+)"[^>]*>(\w+)</g)].reverse();
  const foot = tops.findIndex((match) => match[2] === 'Facts');
  const head = tops.findIndex((match, n) => match[2] === 'notes' && n > foot);
  return ((Number(tops[foot][1]) - Number(tops[head][1])) / 72) * 25.4;
}

for (const [name, attributes, studies] of /** @type {[string, Record<string, string>, RegExp][]} */ ([
  ['the list', { q: 'pain' }, /Sources: the \d+ studies that count here/],
  ['a condition', { condition: 'fibromyalgia' }, /Studies \(\d+\)/],
])) {
  test(`${name} prints without cut text, without controls, with sources and address`, async () => {
    const { page, close } = await newPage({ colorScheme: 'dark' });
    await page.goto(`${origin}/www/index.html`);
    await ready(page);
    await show(page, attributes);
    for (const format of /** @type {const} */ (['A4', 'Letter'])) {
      const { text } = await printed(page, format);
      assert.match(text, new RegExp(studies.source.replaceAll(' ', '')));
      assert.ok(text.includes('https://doi.org/10.1002/art.37734'), 'an address written out');
      const fragment = Object.entries(attributes).map(([key, value]) => `${key}=${value}`);
      assert.ok(text.includes(flat(`Address: ${origin}/www/index.html#${fragment.join('&')}`)));
      assert.match(text, /Informationnotmedicaladvice|Information,notmedicaladvice/);
      for (const control of ['Sortby', 'Takeitaway', 'Filters', 'Showall', 'Backto']) {
        assert.ok(!text.includes(control), control);
      }
    }
    await close();
  });
}

for (const [name, attributes] of /** @type {[string, Record<string, string>][]} */ ([
  ['the table', { q: 'pain', view: 'table' }],
  ['a comparison', { view: 'compare', compare: 'fibromyalgia obesity' }],
  ['the articles', { view: 'articles' }],
  ['the drug', { view: 'drug' }],
])) {
  test(`${name} prints every word that it shows, with sources and address`, async () => {
    const { page, close } = await newPage();
    await page.goto(`${origin}/www/index.html`);
    await ready(page);
    await show(page, attributes);
    await page.locator(`[data-room="${attributes.view}"]`).waitFor();
    for (const format of /** @type {const} */ (['A4', 'Letter'])) {
      const { text, pdf } = await printed(page, format);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const { texts } = await onPaper(page);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: null });
      assert.ok(texts.length > 50, `${texts.length} texts`);
      // in the order in which it is drawn: what stands side by side is not mixed
      const drawn = flat(
        execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString(),
      );
      for (const part of texts) assert.ok(drawn.includes(flat(part)), `${format}: ${part}`);
      assert.ok(!text.includes(flat('Article by')), 'filters');
      assert.match(text, /https?:\/\/(doi\.org|pubmed|clinicaltrials)/);
      assert.ok(text.includes(flat(`Address: ${origin}/www/index.html#`)));
    }
    await close();
  });
}

test('the map is printed large enough to read, each strip whole, with its signs, sources and address', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/www/index.html#view=map`);
  await page.locator('[part~="mark"]').first().waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const words = execFileSync('pdftotext', ['-bbox', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  for (const name of ['Fibromyalgia', 'Kleptomania', 'Vasculitis']) {
    const [, top, bottom] = new RegExp(`yMin="([\\d.]+)"[^>]*yMax="([\\d.]+)">${name}<`).exec(words) ?? [];
    assert.ok(Number(bottom) - Number(top) > 7, `${name}: ${Number(bottom) - Number(top)} pt`);
  }
  const pages = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 1e8 })
    .toString()
    .split('\f');
  for (const [strip, first, last] of [
    ['400 people or more', 'Alcohol use disorder', 'Type 2 diabetes'],
    ['100 to 399 people', 'Fibromyalgia', 'Cocaine use disorder'],
    ['Fewer people, or no figures', 'Itch from liver', 'Premenstrual syndrome'],
    ['No fair test', 'Apnoea in babies', 'Sarcoidosis'],
    ['No treatment study', 'ADHD', 'Vasculitis'],
  ]) {
    assert.ok(
      pages.some((text) => [strip, first, last].every((words) => text.includes(words))),
      strip,
    );
  }
  const all = flat(pages.join(''));
  for (const words of ['Shape: approval', 'Fibromyalgia', 'https://doi.org/', `Address: ${origin}`]) {
    assert.ok(all.includes(flat(words)), words);
  }
  await close();
});

test('pictures are printed whatever the printer is told of backgrounds, and in colours for white paper', async () => {
  const shown = async (/** @type {'light' | 'dark'} */ colorScheme) => {
    const { page, close } = await newPage({ colorScheme });
    await page.goto(`${origin}/www/index.html#view=map`);
    await page.locator('[part~="mark"]').first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme });
    const colours = await page.locator('.swatch, .mark .shape').evaluateAll((all) =>
      all.map((each) => {
        const { fill, backgroundColor, printColorAdjust } = getComputedStyle(each);
        return each.matches('.shape') ? fill : [backgroundColor, printColorAdjust].join();
      }),
    );
    await page.emulateMedia({ media: null });
    await show(page, { view: 'drug' });
    await page.locator('.effects').first().waitFor();
    await page.emulateMedia({ media: 'print', colorScheme });
    const adjusted = await page
      .locator('.dot, .gap, .span, .usual, .line, .share-of, .bar')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).printColorAdjust))]);
    assert.deepEqual(adjusted, ['exact']);
    await close();
    return colours;
  };
  const light = await shown('light');
  assert.ok(light.some((colour) => colour.endsWith('exact')));
  assert.deepEqual(await shown('dark'), light);
});

test('the drug is printed without the list of its parts, which leads nowhere on paper', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/plain.html`);
  await ready(page);
  await show(page, { view: 'drug' });
  assert.ok(await page.locator('.outline').isVisible());
  const { text } = await printed(page, 'A4');
  assert.ok(text.includes(flat('Who must not take it')));
  assert.ok(!text.includes(flat('On this page')));
  await close();
});

test('every card is printed, however early the printer is asked, and the page is as it was afterwards', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/www/index.html`);
  await ready(page);
  const expected = await page
    .locator('.card .bottom-line')
    .evaluateAll((lines) => lines.map((line) => line.textContent ?? ''));
  await show(page, { view: 'list', q: 'x' });
  await show(page, {});
  // at this point only the first cards are there
  const { text } = await printed(page, 'A4');
  for (const line of expected) assert.ok(text.includes(flat(line)), line);
  assert.equal(await page.locator('.printed').count(), 0);
  await close();
});

test('what is folded up on the screen is open on paper', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/www/index.html#condition=fibromyalgia`);
  await ready(page);
  const hidden = page.getByText('They are not a GRADE assessment');
  assert.equal(await hidden.isVisible(), false);
  const { text } = await printed(page, 'A4');
  assert.ok(text.includes('TheyarenotaGRADEassessment'));
  assert.equal(await hidden.isVisible(), false);
  await close();
});

for (const policy of [
  '',
  `?csp=${encodeURIComponent("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; require-trusted-types-for 'script'")}`,
]) {
  test(`the button prints the sheet alone, without the page around it${policy && ', under a strict policy too'}`, async () => {
    const { page, close } = await newPage();
    // no printer here: what each window hands to one is kept
    await page.addInitScript(() => {
      window.print = () => {
        const shadow = document.body.lastElementChild?.shadowRoot;
        /** @type {any} */ (top).handed = {
          alone: window !== top,
          host: document.body.textContent?.includes('A page'),
          text: shadow?.querySelector('.sheet')?.textContent,
          styled:
            shadow && getComputedStyle(/** @type {Element} */ (shadow.querySelector('.sheet'))).maxWidth,
        };
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.goto(`${origin}/hosts/plain.html${policy}`);
    await ready(page);
    await show(page, { view: 'sheet', condition: 'fibromyalgia' });
    await page.getByText('Print this sheet').click();
    const handed = await page.evaluate(() => /** @type {any} */ (window).handed);
    assert.equal(handed.alone, true);
    assert.equal(handed.host, false);
    assert.match(handed.text, /What could hurt/);
    assert.equal(handed.styled, '760px');
    assert.equal(await page.locator('iframe').count(), 0);
    await close();
  });
}

test('from a condition to its sheet and back', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/www/index.html#condition=fibromyalgia`);
  await ready(page);
  await page.getByRole('button', { name: 'Sheet for an appointment' }).click();
  await page.locator('[part~="sheet"]').waitFor();
  assert.match(page.url(), /view=sheet&condition=fibromyalgia/);
  await page.getByRole('button', { name: 'Back to the condition' }).click();
  await page.locator('[part~="condition"]').waitFor();
  await page.getByRole('button', { name: 'Back to all conditions' }).click();
  await page.locator('[part~="results"]').waitFor();
  await close();
});
