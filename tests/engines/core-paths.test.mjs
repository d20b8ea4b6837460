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

/** Ids of the uses that are drawn, once there are any. */
async function cards() {
  const look = () => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    const drawn = [...(shadow?.querySelectorAll('[part~="card"]') ?? [])];
    return drawn.length ? drawn.map((card) => card.getAttribute('data-id')) : undefined;
  };
  return /** @type {string[]} */ (await until(() => browser.run(look), 'the list'));
}

/** @param {string} wanted what must be the first use */
async function firstCardIs(wanted) {
  await until(async () => (await cards())[0] === wanted, `${wanted} first`);
}

const said = () => browser.run(() => /** @type {any} */ (window).said);
const useShown = () => browser.find('[part~="condition"]');

/** How many uses the list says there are. */
const counted = () =>
  /** @type {Promise<string>} */ (
    browser.run(
      () =>
        document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="count"]')
          ?.textContent,
    )
  );

test('it opens from the disk with its first uses and the version of the facts', async () => {
  await browser.visit(indexFile);
  assert.equal((await cards()).length, 20);
  assert.match(await (await browser.find('[part~="dataset"]')).text(), /Facts \d+\.\d+\.\d+/);
  assert.match(await counted(), /^118 uses/);
  await browser.screenshot(join(screenshots, `engine-${engine}-index.png`));
});

test('a search finds what was typed, and nothing is said on the console', async () => {
  await browser.visit(page);
  await cards();
  await (await browser.find('[part~="search"]')).type('fibro');
  await firstCardIs('fibromyalgia');
  assert.match(await counted(), /^\d+ of 118 uses/);
  assert.deepEqual(await said(), []);
});

test('a filter narrows the list, its chip takes it back', async () => {
  await browser.visit(page);
  await cards();
  await (await browser.find('.filters > summary')).click();
  await (await browser.find('[part~="value"] input')).click();
  await until(async () => /^\d+ of 118 uses/.test(await counted()), 'fewer uses');
  // pressed without a place on the screen: WebKit's driver presses where the chip stood a moment before
  await browser.find('[part~="chip"]');
  await browser.run(() => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    const chip = /** @type {HTMLElement | null | undefined} */ (shadow?.querySelector('[part~="chip"]'));
    chip?.click();
  });
  await until(async () => /^118 uses/.test(await counted()), 'all uses again');
  assert.deepEqual(await said(), []);
});

test('a use opens, is in the address, and back and forward go between it and the list', async () => {
  await browser.visit(`${page}?found#q=fibro`);
  await firstCardIs('fibromyalgia');
  await (await browser.find('[part~="card"] a')).click();
  assert.match(await (await useShown()).text(), /Fibromyalgia/);
  await until(async () => (await browser.address()).endsWith('condition=fibromyalgia'), 'the address');
  await browser.back();
  await firstCardIs('fibromyalgia');
  await browser.forward();
  await useShown();
  assert.deepEqual(await said(), []);
});

test('the keyboard alone searches, walks, opens and steps back', async () => {
  await browser.visit(page);
  await cards();
  await (await browser.find('[part~="search"]')).type('crohn');
  await firstCardIs('crohns-disease');
  await browser.press(keys.down);
  await browser.press(keys.enter);
  assert.match(await (await useShown()).text(), /Crohn/);
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
  assert.ok((await cards()).length >= 4);
  assert.deepEqual(await said(), []);
});

test('the folder with its scripts beside it shows the list', async () => {
  await browser.visit(`${origin}/hosts/folder.html`);
  assert.ok((await cards()).length >= 4);
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
  assert.ok((await cards()).length >= 4);
});
