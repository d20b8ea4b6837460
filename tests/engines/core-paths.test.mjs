// What everyone does, the same in every engine: `ENGINE=firefox node --test tests/engines/core-paths.test.mjs`.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { indexFile, root, serve } from '../e2e/browser.mjs';
import { keys, start, until } from './webdriver.mjs';

const engine = /** @type {import('./webdriver.mjs').Engine} */ (process.env.ENGINE ?? 'chromium');
const origin = await serve();
const page = `${origin}/tests/engines/page.html`;
const screenshots = join(root, 'tests', 'e2e', 'screenshots');
mkdirSync(screenshots, { recursive: true });

/** @type {Awaited<ReturnType<typeof start>>} */
let browser;
before(async () => {
  browser = await start(engine);
  console.log(`# ${engine} is ${browser.name}`);
});
after(() => browser?.quit());

/**
 * What is in the explorer, once no more cards are on their way.
 */
async function cards() {
  const look = () => {
    const results = document
      .querySelector('naltrexone-explorer')
      ?.shadowRoot?.querySelector('[part~="results"]:not([aria-busy])');
    return (
      results && [...results.querySelectorAll('[part~="card"]')].map((card) => card.getAttribute('data-id'))
    );
  };
  return /** @type {string[]} */ (await until(() => browser.run(look), 'the list'));
}

/** @param {string} wanted what must be the first card */
async function firstCardIs(wanted) {
  await until(async () => (await cards())[0] === wanted, `${wanted} first`);
}

const said = () => browser.run(() => /** @type {any} */ (window).said);
const conditionShown = () => browser.find('[part~="condition"]');

test('it opens from the disk with every condition and the version of the facts', async () => {
  await browser.visit(indexFile);
  assert.equal((await cards()).length, 118);
  assert.match(
    await (await browser.find('[part~="dataset"]')).text(),
    /Facts \d+\.\d+\.\d+, .* 118 conditions, 487 studies/,
  );
  await browser.screenshot(join(screenshots, `engine-${engine}-list.png`));
});

test('a search finds what was typed, and nothing is said on the console', async () => {
  await browser.visit(page);
  await cards();
  await (await browser.find('[part~="search"]')).type('fibro');
  await firstCardIs('fibromyalgia');
  assert.match(await (await browser.find('[part~="count"]')).text(), /^\d+ /);
  assert.deepEqual(await said(), []);
});

test('a facet narrows the list, its chip takes it back', async () => {
  await browser.visit(page);
  await cards();
  await (await browser.find('[part~="value"] input')).click();
  const chip = await browser.find('[part~="chip"]');
  const narrowed = (await cards()).length;
  assert.ok(narrowed > 0 && narrowed < 118, `${narrowed} cards`);
  await chip.click();
  await until(async () => (await cards()).length === 118, 'all cards again');
  assert.deepEqual(await said(), []);
});

test('a condition opens, is in the address, and back and forward go between it and the list', async () => {
  await browser.visit(`${page}?found#q=fibro`);
  await firstCardIs('fibromyalgia');
  await (await browser.find('[part~="card"] button')).click();
  assert.match(await (await conditionShown()).text(), /Fibromyalgia/);
  await until(async () => (await browser.address()).endsWith('condition=fibromyalgia'), 'the address');
  await browser.screenshot(join(screenshots, `engine-${engine}-condition.png`));
  await browser.back();
  await firstCardIs('fibromyalgia');
  await browser.forward();
  await conditionShown();
  assert.deepEqual(await said(), []);
});

test('the keyboard alone searches, walks, opens and steps back', async () => {
  await browser.visit(page);
  await cards();
  await browser.press('/');
  await browser.press(...'crohn');
  await firstCardIs('crohns-disease');
  await browser.press(keys.down);
  await browser.press(keys.enter);
  assert.match(await (await conditionShown()).text(), /Crohn/);
  await browser.press(keys.escape);
  await firstCardIs('crohns-disease');
  assert.deepEqual(await said(), []);
});

test('an address opens what it says, and what it says wrongly is left out and said once', async () => {
  await browser.visit(`${page}?anew#q=pain&regimen=low-dose,nonsense`);
  await browser.find('[part~="chip"]');
  assert.equal(
    await browser.run(
      () => document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('input')?.value,
    ),
    'pain',
  );
  assert.deepEqual(await said(), [
    'warn: "regimen" has no value "nonsense"; allowed: standard-oral, high-dose-oral, extended-release-injection, implant, low-dose, ultra-low-dose, combination, topical, other.',
  ]);
});

test('the map draws every condition, and no two names overlap', async () => {
  await browser.visit(`${page}?map#view=map`);
  await browser.find('[part~="mark"]');
  const { marks, overlaps } = await browser.run(() => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    const names = [...(shadow?.querySelectorAll('.chart .name') ?? [])];
    const boxes = names.map((name) => ({ text: name.textContent, ...name.getBoundingClientRect().toJSON() }));
    const overlaps = boxes.flatMap((one, n) =>
      boxes
        .slice(n + 1)
        .filter(
          (two) =>
            one.left < two.right - 1 &&
            two.left < one.right - 1 &&
            one.top < two.bottom - 1 &&
            two.top < one.bottom - 1,
        )
        .map((two) => `${one.text} / ${two.text}`),
    );
    return { marks: shadow?.querySelectorAll('[part~="mark"]').length, overlaps };
  });
  assert.equal(marks, 118);
  assert.deepEqual(overlaps, []);
  await browser.screenshot(join(screenshots, `engine-${engine}-map.png`));
  assert.deepEqual(await said(), []);
});

test('without WebAssembly the fallback stays, with a line that says why', async () => {
  await browser.visit(`${page}?without=WebAssembly`);
  assert.match(await (await browser.find('.failure')).text(), /needs WebAssembly/);
  assert.ok(await browser.run(() => document.querySelector('naltrexone-explorer p')?.checkVisibility()));
  assert.deepEqual(await said(), []);
});

test('without DecompressionStream it starts all the same', async () => {
  await browser.visit(`${page}?without=DecompressionStream`);
  await browser.find('[part~="card"]');
  assert.deepEqual(await said(), []);
});

test('a policy that forbids wasm leaves the fallback and its line, one that allows it the explorer', async () => {
  const policy = "default-src 'none'; img-src data:; script-src 'self'";
  await browser.visit(`${page}?csp=${encodeURIComponent(policy)}`);
  assert.match(await (await browser.find('.failure')).text(), /security policy does not allow WebAssembly/);
  assert.deepEqual(await said(), []);
  await browser.visit(`${page}?csp=${encodeURIComponent(`${policy} 'wasm-unsafe-eval'`)}`);
  assert.equal((await cards()).length, 118);
  assert.deepEqual(await said(), []);
});

test('the module with its wasm beside it shows every condition', async () => {
  await browser.visit(`${origin}/hosts/module.html`);
  assert.equal((await cards()).length, 118);
});

test('a dialog, a row of flex boxes, a float and a sidebar give it room', async () => {
  for (const [file, least] of /** @type {[string, number][]} */ ([
    ['dialog', 300],
    ['flex-and-float', 300],
    ['sidebar', 300],
  ])) {
    await browser.visit(`${origin}/hosts/${file}.html`);
    await cards();
    await browser.run(() => document.querySelector('dialog')?.showModal());
    const seen = await browser.run(() => {
      const element = /** @type {Element} */ (document.querySelector('naltrexone-explorer'));
      const box = /** @type {Element} */ (element.parentElement);
      return { width: element.getBoundingClientRect().width, over: box.scrollWidth - box.clientWidth };
    });
    assert.ok(seen.width >= least, `${file}: ${seen.width} px`);
    assert.equal(seen.over, 0, file);
  }
});

test('moved and removed while it loads, it is there in the end', async () => {
  await browser.visit(`${origin}/hosts/moved-while-loading.html`);
  await until(
    () => browser.run(() => document.querySelector('#home naltrexone-explorer') !== null),
    'the last move',
  );
  assert.equal((await cards()).length, 118);
});
