// Attributes and properties as frameworks write them: before the script is there, once more on hydration, "false" for off.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openArticle } from './article.mjs';
import { openApplication } from './routed-pages.mjs';

/** @param {import('playwright-core').Page} page */
const query = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('naltrexone-explorer')).query);

/** What Vue's server writes of the application below. */
const SERVED =
  '<main><h1>Hi</h1><naltrexone-explorer deep-links="" q="" category="pain">Fallback</naltrexone-explorer></main>';

/** @param {string} props */
const hydrating = (props) => `
  import { createSSRApp, h } from 'vue';
  window.hydrate = () => createSSRApp({
    render: () => h('main', [h('h1', 'Hi'), h('naltrexone-explorer', ${props}, 'Fallback')]),
  }).mount('#app');`;

for (const [names, props] of Object.entries({
  attributes: "{ 'deep-links': '', q: '', category: 'pain' }",
  properties: "{ deepLinks: true, '.q': '', '.category': ['pain'] }",
}))
  test(`Vue that writes its ${names} once more does not undo a shared link`, async () => {
    const { page, close } = await openApplication(hydrating(props), {
      main: SERVED,
      fragment: 'q=back&regimen=low-dose',
    });
    await drawn(page);
    const before = await query(page);
    assert.deepEqual(before, { text: 'back', regimen: ['low-dose'] });
    await page.evaluate(() => /** @type {any} */ (window).hydrate());
    await page.waitForTimeout(300);
    assert.deepEqual(await query(page), before);
    // and its author has the last word still
    await page.evaluate(() =>
      document.querySelector('naltrexone-explorer')?.setAttribute('category', 'addiction'),
    );
    assert.deepEqual((await query(page)).category, ['addiction']);
    await page.evaluate(() =>
      document.querySelector('naltrexone-explorer')?.setAttribute('category', 'pain'),
    );
    assert.deepEqual((await query(page)).category, ['pain']);
    await close();
  });

test('React that hydrates over a shared link leaves it open', async () => {
  const { page, explorer, close } = await openApplication(
    `import { hydrateRoot } from 'react-dom/client';
     const App = () => <main><h1>Hi</h1><naltrexone-explorer deep-links="" q="" category="pain">Fallback</naltrexone-explorer></main>;
     window.hydrate = () => hydrateRoot(document.querySelector('#app'), <App />);`,
    { main: SERVED, fragment: 'condition=fibromyalgia' },
  );
  await drawn(page);
  await page.evaluate(() => /** @type {any} */ (window).hydrate());
  await page.waitForTimeout(300);
  assert.equal(await explorer.locator('.condition').getAttribute('data-id'), 'fibromyalgia');
  await close();
});

test('what Vue and React write of a heading level and of addresses before the script has come counts', async () => {
  const vue = `import { createApp, h } from 'vue';
    createApp({ render: () => h('naltrexone-explorer', { headingLevel: 3, deepLinks: true, heading: 'Uses' }) }).mount('#app');`;
  const react = `import { createRoot } from 'react-dom/client';
    createRoot(document.querySelector('#app')).render(<naltrexone-explorer headingLevel={3} deepLinks="" heading="Uses" />);`;
  for (const source of [vue, react]) {
    const { page, explorer, close } = await openApplication(source, { late: true });
    await drawn(page);
    assert.equal(await explorer.locator('h3.heading').textContent(), 'Uses');
    const set = await explorer.evaluate((element) => {
      const { headingLevel, deepLinks } = /** @type {any} */ (element);
      return { headingLevel, deepLinks };
    });
    assert.deepEqual(set, { headingLevel: 3, deepLinks: true });
    await explorer.locator('.row a').first().click();
    assert.match(page.url(), /#condition=/);
    await close();
  }
});

test('properties that were set on the element before the script has come count, all of them', async () => {
  const { page, explorer, close } = await openApplication(
    `const element = document.createElement('naltrexone-explorer');
     Object.assign(element, { headingLevel: 4, deepLinks: true, rows: 3, heading: 'Uses', category: ['pain'],
       hide: ['tabs'], theme: 'dark', size: 'full', sort: 'name', q: 'low' });
     document.querySelector('#app').append(element);`,
    { late: true },
  );
  await drawn(page);
  assert.equal(await explorer.locator('h4.heading').textContent(), 'Uses');
  assert.deepEqual(await query(page), { text: 'low', category: ['pain'], sort: 'name' });
  const attributes = await explorer.evaluate((element) => element.getAttributeNames().sort());
  assert.deepEqual(attributes, [
    'category',
    'deep-links',
    'heading',
    'heading-level',
    'hide',
    'q',
    'rows',
    'size',
    'sort',
    'theme',
  ]);
  await close();
});

test('addresses that are set to "false", as Vue and React 18 write it, are off', async () => {
  const { page, explorer, url, close } = await openArticle({
    attributes: 'deep-links="false"',
    fragment: 'condition=fibromyalgia',
  });
  assert.equal(await explorer.locator('.condition').count(), 0);
  assert.equal(await explorer.evaluate((element) => /** @type {any} */ (element).deepLinks), false);
  const entries = await page.evaluate(() => history.length);
  await explorer.locator('.row :is(a, button)').first().click();
  await explorer.locator('.condition').waitFor();
  assert.equal(page.url(), `${url}#condition=fibromyalgia`);
  assert.equal(await page.evaluate(() => history.length), entries);
  await close();
});

test('a shared link takes the reader to the use far down the page, also where the explorer loads lazily', async () => {
  for (const attributes of ['deep-links', 'deep-links loading="lazy"']) {
    const { page, explorer, close } = await openArticle({
      attributes,
      before: 4000,
      below: 2000,
      fragment: 'condition=fibromyalgia',
    });
    assert.equal(await explorer.locator('.condition').getAttribute('data-id'), 'fibromyalgia');
    const top = await explorer.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 450, `${top}`);
    assert.ok((await page.evaluate(() => scrollY)) > 3000);
    await close();
  }
});
