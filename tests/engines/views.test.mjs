// The page in every engine: it stands within its bounds, answers a question, opens a use and comes back.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root, serve } from '../e2e/browser.mjs';
import { start, until } from './webdriver.mjs';

const engine = /** @type {import('./webdriver.mjs').Engine} */ (process.env.ENGINE ?? 'chromium');
const origin = await serve();
const page = `${origin}/tests/engines/page.html`;
const screenshots = join(root, 'tests', 'e2e', 'screenshots');
mkdirSync(screenshots, { recursive: true });
/** Pixels of an explorer at rest in a column of 680, and of one use in it. */
const AT_REST = 850;
const FIBROMYALGIA = 1600;

/** @type {Awaited<ReturnType<typeof start>>} */
let browser;
before(async () => {
  browser = await start(engine);
});
after(() => browser?.quit());

/**
 * The text of an element in the explorer, once it is there.
 * @param {string} selector
 * @returns {Promise<string>}
 */
function text(selector) {
  const look = (/** @type {string} */ wanted) =>
    document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector(wanted)?.textContent;
  return /** @type {Promise<string>} */ (until(() => browser.run(look, selector), selector));
}

/** @param {string} typed */
const type = (typed) =>
  browser.run((/** @type {string} */ words) => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    const field = /** @type {HTMLInputElement} */ (shadow?.querySelector('[part~="search"]'));
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, typed);

const height = () =>
  /** @type {Promise<number>} */ (
    browser.run(() => document.querySelector('naltrexone-explorer')?.getBoundingClientRect().height)
  );
const said = () => browser.run(() => /** @type {any} */ (window).said);

test('it stands within its bounds and begins with the answer', async () => {
  await browser.visit(page);
  assert.match(await text('.answer'), / is approved for /);
  await text('.row-name');
  const tall = await height();
  console.log(`# ${engine}: at rest ${Math.round(tall)} px of ${AT_REST}`);
  assert.ok(tall <= AT_REST, `${tall}`);
  await browser.screenshot(join(screenshots, `engine-${engine}-rest.png`));
});

test('a question is answered in its place, and what is typed stands in no address', async () => {
  await browser.visit(page);
  await text('.row-name');
  await type('can I take it with codeine');
  assert.match(await text('.drug-answer'), /pain/i);
  assert.doesNotMatch(await browser.address(), /codeine/);
  assert.deepEqual(await said(), []);
});

test('a use opens, is in the address, and back leads to the list', async () => {
  await browser.visit(page);
  await text('.row-name');
  await type('fibromyalgia');
  await until(async () => /^Fibro/.test(await text('.row-name')), 'fibromyalgia first');
  // by a driver's click: what a script alone presses makes no entry of the history that WebKit goes back over
  await (await browser.find('.row-name a')).click();
  assert.equal(await text('.condition-name'), 'Fibromyalgia');
  const tall = await height();
  console.log(`# ${engine}: fibromyalgia ${Math.round(tall)} px of ${FIBROMYALGIA}`);
  assert.ok(tall <= FIBROMYALGIA, `${tall}`);
  assert.match(await browser.address(), /condition=fibromyalgia/);
  await browser.back();
  await text('.row-name');
  assert.deepEqual(await said(), []);
});

test('a view covers the screen, and back leads out of it', async () => {
  await browser.visit(page);
  await text('.row-name');
  await (await browser.find('.ways a')).click();
  await text('dialog .all-uses .condition-name');
  const covers = await browser.run(() => {
    const dialog = document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('dialog');
    const { width, height } = /** @type {HTMLElement} */ (dialog).getBoundingClientRect();
    return [Math.round(width - document.documentElement.clientWidth), Math.round(height - innerHeight)];
  });
  assert.ok(Math.abs(covers[0]) < 20 && covers[1] === 0, `${covers}`);
  assert.match(await browser.address(), /view=map/);
  await browser.screenshot(join(screenshots, `engine-${engine}-dialog.png`));
  await browser.back();
  await until(
    () =>
      browser.run(() => !document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('dialog')),
    'the dialog is closed',
  );
  assert.doesNotMatch(await browser.address(), /view=map/);
  assert.deepEqual(await said(), []);
});

for (const [address, selector] of Object.entries({
  'view=map': '.all-uses table',
  'view=sizes': '.all-uses li a',
  'view=table': '.all-uses table',
  'view=compare&compare=fibromyalgia,opioid-use-disorder': '.compare .row-name',
  'view=articles': '.claim-row',
  'view=drug': '.topics',
  'view=drug&topic=warning/kidneys': '.marked',
  'view=drug&topic=side-effects': '.drug table',
  'view=sheet&condition=opioid-use-disorder': '.sheet .danger',
  'view=how-we-know': '.how-we-know',
})) {
  test(`an address draws its view: ${address}`, async () => {
    await browser.visit('about:blank');
    await browser.visit(`${page}#${address}`);
    await text(selector);
    await browser.screenshot(join(screenshots, `engine-${engine}-${address.replace(/\W+/g, '-')}.png`));
    const wide = await browser.run(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    assert.deepEqual(await said(), []);
  });
}
