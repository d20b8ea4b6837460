// Several at once, added and removed by scripts, from a script that comes twice or finds its name taken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openArticle, painted, SEARCH, TAG } from './article.mjs';
import { newPage, serve } from './browser.mjs';

const origin = await serve();
const page1 = `${origin}/hosts/plain.html`;

/** Opens a host page with one classic script. */
async function opened() {
  const visit = await newPage();
  /** @type {string[]} */
  const asked = [];
  visit.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit.page.goto(page1);
  await visit.page.waitForSelector(TAG);
  await drawn(visit.page);
  return { ...visit, asked };
}

test('a page with one script shows the explorer and fetches nothing else', async () => {
  const { page, asked, close } = await opened();
  assert.equal(await page.locator('[part~="card"]').count(), 6);
  for (const view of ['map', 'drug', 'articles', 'compare']) {
    await page.locator(TAG).evaluate((element, view) => element.setAttribute('view', view), view);
    await painted(page);
  }
  const script = /** @type {string} */ (await page.locator('script').first().getAttribute('src'));
  assert.deepEqual(asked, ['/hosts/plain.html', script]);
  await close();
});

test('two explorers on a page keep their own state', async () => {
  const { page, close } = await openArticle();
  await page.evaluate((tag) => {
    const second = document.createElement(tag);
    second.setAttribute('category', 'pain');
    document.body.append(second);
  }, TAG);
  await drawn(page);
  const [first, second] = await page.locator(TAG).all();
  await second.locator('[part~="chip"]').waitFor();
  await first.locator(SEARCH).fill('alcohol');
  await painted(page);
  assert.notEqual(
    await first.locator('[part~="count"]').innerText(),
    await second.locator('[part~="count"]').innerText(),
  );
  assert.equal(await second.locator(SEARCH).inputValue(), '');
  assert.equal(await first.locator('[part~="chip"]').count(), 0);
  await close();
});

test('removed while it loads, moved and put back, it still draws once', async () => {
  const { page, close } = await openArticle();
  await page.evaluate(async (tag) => {
    const explorer = document.createElement(tag);
    document.body.append(explorer);
    explorer.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.prepend(explorer);
    document.body.append(explorer);
  }, TAG);
  await drawn(page);
  const moved = page.locator(TAG).nth(1);
  assert.equal(await moved.locator('[part~="dataset"]').count(), 1);
  assert.equal(await moved.locator('[part~="card"]').count(), 6);
  await close();
});

test('one that is ready while it is off the page says so when it is back, and only once', async () => {
  const { page, close } = await openArticle();
  await page.evaluate(async (tag) => {
    const told = /** @type {string[]} */ ([]);
    Object.assign(window, { told });
    addEventListener('nx-ready', ({ target }) => told.push(/** @type {Element} */ (target).id));
    const explorer = document.createElement(tag);
    explorer.id = 'second';
    document.body.append(explorer);
    explorer.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    document.body.append(explorer);
  }, TAG);
  await page.locator('#second [part~="dataset"]').waitFor();
  await page.evaluate(() => document.body.prepend(document.querySelector('#second') ?? ''));
  await painted(page);
  assert.deepEqual(await page.evaluate('told'), ['second']);
  await close();
});

test('loaded twice, the second copy of the script says so and does nothing', async () => {
  const { page, close } = await opened();
  const script = await page.locator('script').first().getAttribute('src');
  await page.locator(SEARCH).fill('crohn');
  await page.addScriptTag({ url: `${origin}${script}?again` });
  await painted(page);
  assert.equal(await page.locator('[part~="card"]').first().getAttribute('data-id'), 'crohns-disease');
  await close([`warning: <${TAG}> is already defined on this page; this copy of the script does nothing.`]);
});

test('where the name is taken by something else, that stays, and the console says so', async () => {
  const { page, close } = await newPage();
  await page.addInitScript((tag) => {
    customElements.define(tag, class Theirs extends HTMLElement {});
  }, TAG);
  await page.goto(page1, { waitUntil: 'load' });
  await page.waitForTimeout(200);
  assert.equal(await page.locator(TAG).evaluate((element) => element.constructor.name), 'Theirs');
  assert.ok(await page.getByText('Plain words between the tags.').isVisible());
  await close([`warning: <${TAG}> is already defined on this page; this copy of the script does nothing.`]);
});
