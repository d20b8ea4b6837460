// On paper: an article with an embed stays short, without what is only pressed and with one address; the sheet of every
// use is one page, alone, from its button.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  drawn,
  focused,
  height,
  openArticle,
  painted,
  SEARCH,
  set,
  setTypeface,
  TAG,
  TYPEFACES,
  toElement,
  toScroll,
  uses,
} from './article.mjs';
import { axe, newPage, root } from './browser.mjs';

/** Millimetres of a page beside margins of 10: what A4 has of both, and the height of US Letter, which is wider. */
const PAPER = { width: 190, a4: 277, letter: 259 };
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
const MM = 25.4 / 96;
const MOST_PAGES = 3;

/**
 * The page printed: the text of each of its pages.
 * @param {import('playwright-core').Page} page
 * @param {Parameters<import('playwright-core').Page['pdf']>[0]} [options]
 */
async function printed(page, options) {
  const pdf = await page.pdf({ format: 'A4', ...options });
  const text = execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  return text.split('\f').slice(0, -1);
}

/**
 * Text as it was before it was broken into lines: readers of PDF lose hyphens and blanks at the ends of lines.
 * @param {string} text
 */
const flat = (text) => text.replace(/[\s-]+/g, '');

/** @param {string} text @param {string} part */
const times = (text, part) => flat(text).split(flat(part)).length - 1;

test('the sheet of every use is one page of A4 and of US Letter in every typeface', async () => {
  const { page, explorer, close } = await openArticle({ padding: 0 });
  await page.addStyleTag({ content: `main { width: ${PAPER.width}mm; max-width: none !important }` });
  await page.emulateMedia({ media: 'print' });
  const all = await uses(page);
  assert.equal(all.length, 118);
  /** @type {Map<string, number>} */
  const widths = new Map();
  for (const typeface of TYPEFACES) {
    await setTypeface(page, typeface);
    const tall = await explorer.evaluate(async (element, ids) => {
      /** @type {[id: string, pixels: number, smallest: number][]} */
      const found = [];
      for (const id of ids) {
        element.setAttribute('view', 'sheet');
        element.setAttribute('condition', id);
        await new Promise((resolve) => setTimeout(resolve, 4));
        const sheet = element.shadowRoot?.querySelector('[part~="sheet"]');
        if (sheet?.getAttribute('data-id') !== id) throw new Error(id);
        const sizes = [...sheet.querySelectorAll('*')].map((each) => getComputedStyle(each).fontSize);
        found.push([id, element.getBoundingClientRect().height, Math.min(...sizes.map(Number.parseFloat))]);
      }
      return found;
    }, all);
    tall.sort(([, one], [, other]) => other - one);
    const [[id, pixels]] = tall;
    console.log(
      `sheets in ${typeface}: at most ${(pixels * MM).toFixed(1)} mm (${id}), median ${((tall[59]?.[1] ?? 0) * MM).toFixed(1)}`,
    );
    widths.set(
      typeface,
      tall.reduce((sum, [, each]) => sum + each, 0),
    );
    for (const [id, pixels, smallest] of tall) {
      assert.ok(pixels * MM <= PAPER.letter, `${id} in ${typeface}: ${pixels * MM} mm`);
      assert.ok(smallest >= (9.5 / 72) * 96 - 0.01, `${id}: ${smallest} px`);
    }
  }
  assert.ok(PAPER.letter < PAPER.a4);
  assert.ok(new Set(widths.values()).size >= 3, 'the typefaces are not one and the same');
  await close();
});

test('sheets come out of the printer as one page, with all that is on screen but the buttons', async () => {
  const { page, explorer, url, close } = await openArticle({ padding: 0, attributes: 'deep-links' });
  // as the frame of the button has it: the explorer alone
  await page.addStyleTag({
    content:
      '@page { margin: 10mm } main { max-width: none !important } main > :not([deep-links]) { display: none }',
  });
  for (const typeface of ['Liberation Sans', 'Inter'])
    for (const condition of [
      'opioid-withdrawal',
      'opioid-use-disorder',
      'dissociative-disorders',
      'fibromyalgia',
      'vasculitis',
    ]) {
      await setTypeface(page, typeface);
      await set(page, { view: 'sheet', condition });
      const texts = await explorer.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('.sheet :is(h3, h4, p:not(.back-line), li)') ?? [])].map(
          (each) => each.textContent ?? '',
        ),
      );
      assert.ok(texts.length > 12);
      for (const format of ['A4', 'Letter']) {
        const pages = await printed(page, { format, margin: MARGIN });
        assert.equal(pages.length, 1, `${condition}, ${typeface}, ${format}`);
        const [text = ''] = pages;
        for (const part of texts) assert.ok(flat(text).includes(flat(part)), `${condition}: ${part}`);
        assert.equal(times(text, `${url}#condition=${condition}`), 1, 'the address of all of it, once');
        assert.doesNotMatch(text, /^Print$|←/m);
        assert.match(text, /Facts \d+\.\d+\.\d+, \d+ \w+ \d{4}/);
        assert.match(text, /Information, not medical advice/);
      }
    }
  await close();
});

test('an article prints on few pages: what is on screen, without controls, and one address', async () => {
  for (const typeface of TYPEFACES) {
    const { page, url, close } = await openArticle({ typeface, attributes: 'deep-links' });
    const pages = await printed(page);
    console.log(`13 an article in ${typeface}: ${pages.length} pages; to reach ${MOST_PAGES}`);
    assert.ok(pages.length <= MOST_PAGES, `${pages.length} pages`);
    const text = pages.join('\n');
    assert.match(text, /approved for alcohol problems/);
    assert.match(text, /Not with opioids/);
    assert.equal(times(text, `All of it: ${url}`), 1);
    for (const control of ['Skip the', 'Try:', 'Filter', 'Show 10 more', 'Articles checked', 'End of the'])
      assert.equal(times(text, control), 0, control);
    assert.doesNotMatch(text, /Your condition, medicine or question|^Safety$/m);
    await close();
  }
});

test('views are printed as they stand, folds and all, with their own address', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links' });
  await set(page, { condition: 'fibromyalgia' });
  let text = (await printed(page)).join('\n');
  assert.match(text, /Trials disagree/);
  assert.equal(times(text, 'They are not a GRADE assessment'), 0, 'what is folded stays folded');
  assert.doesNotMatch(text, /Print for your doctor|Copy link|All uses|Compare|The study$|Show all/m);
  assert.equal(times(text, `${url}#condition=fibromyalgia`), 1);
  await explorer.locator('.why > summary').click();
  text = (await printed(page)).join('\n');
  assert.equal(times(text, 'They are not a GRADE assessment'), 1, 'what is open is printed');
  await set(page, { condition: '', view: 'compare', compare: 'fibromyalgia anxiety' });
  text = (await printed(page)).join('\n');
  assert.match(text, /Anxiety and panic/);
  assert.doesNotMatch(text, /Add a use|×/);
  assert.equal(times(text, `${url}#view=compare&compare=fibromyalgia,anxiety`), 1);
  await close();
});

test('no view has on paper what can only be pressed or filled in', async () => {
  const { page, explorer, close } = await openArticle();
  await page.emulateMedia({ media: 'print' });
  const none = { q: '', regimen: '', view: '', condition: '', compare: '' };
  for (const state of [
    {},
    { q: 'pain', regimen: 'low-dose' },
    { q: 'zzzz' },
    { condition: 'alcohol-use-disorder' },
    { condition: 'obesity', view: 'sheet' },
    { view: 'compare' },
    { view: 'compare', compare: 'fibromyalgia anxiety' },
    { view: 'articles' },
  ]) {
    await set(page, { ...none, ...state });
    const pressed = await explorer.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('input, select, .control, .back, .show-all, .skip') ?? [])]
        .filter((each) => each.checkVisibility() && !each.matches('.first-screen .chip:not(.offered)'))
        .map((each) => each.className),
    );
    assert.deepEqual(pressed, [], JSON.stringify(state));
  }
  await close();
});

test('without an address of its own the page’s is printed, as it is by then', async () => {
  const { page, url, close } = await openArticle({ attributes: 'condition="fibromyalgia"' });
  await page.evaluate(() => history.replaceState(null, '', '?later'));
  const text = (await printed(page)).join('\n');
  assert.equal(times(text, `All of it: ${url}?later`), 1);
  await close();
});

test('a page that is dark on screen is printed in black on white, with its marks', async () => {
  const { page, explorer, close } = await openArticle({
    attributes: 'view="compare" compare="fibromyalgia obesity"',
    context: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [ink, paper, adjusted] = await explorer.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const view = getComputedStyle(/** @type {Element} */ (root.querySelector('.view')));
    const mark = getComputedStyle(/** @type {Element} */ (root.querySelector('.mark')));
    return [view.color, view.backgroundColor, mark.printColorAdjust];
  });
  assert.deepEqual([ink, paper, adjusted], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'exact']);
  await close();
});

for (const column of /** @type {const} */ (['desktop', 'phone'])) {
  test(`something for a doctor is printed in a few steps: ${column}`, async () => {
    const { page, explorer, close } = await openArticle({ column, before: 600, below: 900 });
    // of the frame that is made for the printer
    await page.addInitScript(() => {
      window.print = () => {
        /** @type {any} */ (top).handed = document.body.lastElementChild?.shadowRoot?.textContent;
      };
    });
    await toElement(page);
    /** @param {import('playwright-core').Locator} target */
    const press = async (target) => {
      await (column === 'desktop' ? target.click() : target.tap());
      await painted(page);
    };
    let steps = 0;
    // what is typed is one step, with the tap into the field that it takes
    await press(explorer.locator(SEARCH));
    await page.keyboard.type('fibromyalgia');
    steps += 1;
    for (const target of ['.row-name :is(a, button)', '.take :is(a, button)', '.control.print']) {
      const control = explorer.locator(target).first();
      assert.equal(await toScroll(page, [target]), 0, target);
      await press(control);
      steps += 1;
      if (target.startsWith('.take')) {
        assert.match((await focused(page))?.text ?? '', /^Naltrexone for Fibromyalgia$/);
      }
    }
    console.log(`task (g) print something for my doctor; ${column}; ${steps} + 0 px`);
    assert.equal(steps, 4);
    assert.match(
      await page.evaluate(() => /** @type {any} */ (window).handed),
      /Naltrexone for Fibromyalgia/,
    );
    await close();
  });
}

const built = readFileSync(join(root, 'pkg', 'naltrexone-explorer.js'));
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; require-trusted-types-for 'script'";
const server = createServer(({ url }, response) => {
  if (url?.endsWith('.js')) return response.setHeader('content-type', 'text/javascript').end(built);
  if (url?.includes('strict')) response.setHeader('content-security-policy', POLICY);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><title>A page</title><h1>A page</h1>
    <${TAG} view="sheet" condition="fibromyalgia"></${TAG}><script src="/explorer.js"></script>`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(0)));
after(() => server.close());
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

for (const path of ['/', '/strict']) {
  test(`the button prints the sheet alone, without the page around it: ${path}`, async () => {
    const { page, close } = await newPage({ colorScheme: 'dark' });
    // no printer here: what each window hands to one is kept
    await page.addInitScript(() => {
      window.print = () => {
        const shadow = document.body.lastElementChild?.shadowRoot;
        const sheet = shadow?.querySelector('.sheet');
        /** @type {any} */ (top).handed = {
          alone: window !== top,
          host: document.body.textContent?.includes('A page'),
          text: sheet?.textContent,
          styled: sheet && getComputedStyle(sheet).display,
        };
        dispatchEvent(new Event('afterprint'));
      };
    });
    await page.goto(`http://127.0.0.1:${port}${path}`);
    await drawn(page);
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    const handed = await page.evaluate(() => /** @type {any} */ (window).handed);
    assert.equal(handed.alone, true);
    assert.equal(handed.host, false);
    assert.match(handed.text, /What could hurt/);
    assert.equal(handed.styled, 'block');
    assert.equal(await page.locator('iframe').count(), 0, 'the frame is gone');
    await close();
  });
}

test('a page that refuses frames prints as a whole', async () => {
  const { page, close } = await newPage();
  await page.addInitScript(() => {
    const create = document.createElement.bind(document);
    document.createElement = (/** @type {string} */ name, /** @type {any} */ options) => {
      const made = create(name, options);
      if (name === 'iframe') Object.defineProperty(made, 'contentWindow', { get: () => null });
      return made;
    };
    window.print = () => {
      /** @type {any} */ (window).whole = true;
    };
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  await drawn(page);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  assert.equal(await page.evaluate(() => /** @type {any} */ (window).whole), true);
  assert.equal(await page.locator('iframe').count(), 0);
  await close();
});

for (const column of /** @type {const} */ (['desktop', 'phone', 'smallest'])) {
  test(`a sheet can be read and left on screen: ${column}`, async () => {
    for (const links of ['deep-links', '']) {
      const { page, explorer, close } = await openArticle({
        column,
        attributes: `${links} view="sheet" condition="opioid-use-disorder"`,
      });
      console.log(`sheet; ${column}; ${await height(page)} px tall`);
      assert.match(await explorer.locator('.danger').innerText(), /^Not with opioids/);
      assert.match(await explorer.locator('.address').innerText(), /^All of it: http/);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      assert.deepEqual(await axe(page, TAG), []);
      for (const box of await explorer.locator('.sheet :is(button, a)').all()) {
        const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
        assert.ok(width >= 24 && height >= 24, await box.innerText());
      }
      const { height: button = 0 } = (await explorer.locator('.control.print').boundingBox()) ?? {};
      assert.ok(button < 50, `its button is one line: ${button}`);
      await explorer.locator('.back').click();
      await explorer.locator('[part~="condition"]').waitFor();
      await explorer.locator('.back').click();
      await explorer.locator('.first-screen').waitFor();
      await close();
    }
  });
}
