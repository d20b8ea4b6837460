// The module build in parts: what the first list needs comes first, a view's file when it is asked for or when the
// browser is idle; and what a reader sees while it is on its way, or when it does not come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complete, launchFirefox, newPage, ready, serve } from './browser.mjs';

const origin = await serve();
const FIRST = ['naltrexone-explorer.mjs', 'element.mjs', 'shell.mjs', 'core_first.wasm', 'core_rest.wasm'];
const VIEWS = ['articles', 'compare', 'drug', 'map', 'sheet'].map((name) => `views/${name}.mjs`);

/**
 * The module's page for somebody who saves data, so that nothing comes before it is asked for.
 * @param {string} [path]
 */
async function saving(path = '/hosts/module.html') {
  const opened = await newPage();
  const { page } = opened;
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const [, name] = request.url().split('/pkg/');
    if (name) asked.push(name);
  });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto(`${origin}${path}`);
  const explorer = page.locator('naltrexone-explorer');
  return {
    ...opened,
    explorer,
    asked,
    tab: (/** @type {string} */ id) => explorer.locator(`.tab[data-id="${id}"]`),
  };
}

/** @param {import('playwright-core').Page} page @param {string} view */
async function held(page, view) {
  /** @type {() => void} */
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  await page.route(`**/views/${view}.mjs`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('those who save data fetch a view when they go there, and no more than once', async () => {
  const { page, explorer, asked, tab, close } = await saving();
  await ready(page);
  await page.waitForTimeout(300);
  assert.deepEqual([...asked].sort(), [...FIRST].sort());
  await tab('map').click();
  await explorer.locator('[part~="mark"]').first().waitFor();
  await tab('list').click();
  await tab('map').click();
  await explorer.locator('.twin').click();
  await explorer.locator('[part~="row"]').first().waitFor();
  assert.deepEqual(asked.slice(FIRST.length), ['views/map.mjs']);
  await close();
});

test('for everybody else all views come when the browser is idle, but for those that the page hides', async () => {
  const { page, close } = await newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url().split('/pkg/')[1] ?? ''));
  await page.goto(`${origin}/hosts/module.html`);
  await ready(page);
  for (const view of VIEWS) while (!asked.includes(view)) await page.waitForTimeout(20);
  // the list was drawn without them
  assert.ok(asked.indexOf('core_first.wasm') < Math.min(...VIEWS.map((view) => asked.indexOf(view))));
  await page.context().setOffline(true);
  await page.locator('.tab[data-id="drug"]').click();
  await page.locator('[part~="drug"]').waitFor();
  await close();

  const other = await newPage();
  asked.length = 0;
  other.page.on('request', (request) => asked.push(request.url().split('/pkg/')[1] ?? ''));
  await other.page.route('**/hosts/module.html', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<naltrexone-explorer', '$& hide="map drug"');
    await route.fulfill({ response, body });
  });
  await other.page.goto(`${origin}/hosts/module.html`);
  while (!asked.includes('views/sheet.mjs')) await other.page.waitForTimeout(20);
  assert.deepEqual(
    asked.filter((name) => name.startsWith('views/')),
    ['compare', 'articles', 'sheet'].map((name) => `views/${name}.mjs`),
  );
  await other.close();
});

test('while a view is on its way, what is on screen stays and says that it is busy', async () => {
  const { page, explorer, tab, close } = await saving();
  await ready(page);
  const release = await held(page, 'map');
  await tab('map').click();
  const view = explorer.locator('.view');
  assert.equal(await view.getAttribute('aria-busy'), 'true');
  assert.equal(await explorer.locator('[part~="card"]').count(), 118);
  assert.equal(await explorer.getAttribute('view'), 'map');
  release();
  await explorer.locator('[part~="mark"]').first().waitFor();
  assert.equal(await view.getAttribute('aria-busy'), null);
  assert.equal(await explorer.locator('[part~="card"]').count(), 0);
  // the reader stands where going there at once would have put them
  assert.equal(
    await explorer.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('data-id')),
    'map',
  );
  await close();
});

test('who goes elsewhere in the meantime is not taken back', async () => {
  const { page, explorer, tab, close } = await saving();
  await ready(page);
  const release = await held(page, 'map');
  await tab('map').click();
  await tab('list').click();
  assert.equal(await explorer.locator('.view').getAttribute('aria-busy'), null);
  await explorer.locator('[part~="search"]').focus();
  const came = page.waitForResponse('**/views/map.mjs*');
  release();
  await came;
  await page.waitForTimeout(200);
  await complete(page);
  assert.equal(await explorer.locator('[part~="card"]').count(), 118);
  assert.equal(await explorer.locator('[part~="mark"]').count(), 0);
  assert.equal(
    await explorer.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('part')),
    'search',
  );
  await close();
});

test('a view that cannot be loaded says so, keeps what was asked for, and can be tried again', async () => {
  const { page, explorer, tab, said, close } = await saving();
  await ready(page);
  await explorer.locator('[part~="search"]').fill('pain');
  await page.route('**/views/map.mjs*', (route) => route.abort('internetdisconnected'));
  await tab('map').click();
  await explorer.getByText('could not be loaded').waitFor();
  assert.equal(await tab('map').getAttribute('aria-current'), 'page');
  // still not
  await explorer.getByRole('button', { name: 'Try again' }).click();
  await explorer.getByText('could not be loaded').waitFor();
  // the rest of the explorer works
  await tab('list').click();
  assert.equal(await explorer.locator('[part~="search"]').inputValue(), 'pain');
  await tab('map').click();
  await explorer.getByText('could not be loaded').waitFor();
  await page.unroute('**/views/map.mjs*');
  await explorer.getByRole('button', { name: 'Try again' }).click();
  await explorer.locator('[part~="mark"]').first().waitFor();
  assert.equal(await explorer.getAttribute('q'), 'pain');
  assert.ok((await explorer.locator('[part~="mark"]').count()) < 118);
  // what the browser says of its network is its own
  assert.ok(said.every((line) => line.includes('net::ERR_INTERNET_DISCONNECTED')));
  said.length = 0;
  await close();
});

test('an address that leads to a view of its own opens it, and the words between the tags stand until then', async () => {
  for (const view of ['map', 'table', 'compare', 'articles', 'drug']) {
    const { page, explorer, asked, close } = await saving('/hosts/bare.html');
    const name = view === 'table' ? 'map' : view;
    const release = await held(page, name);
    await page.evaluate((view) => {
      document.body.innerHTML = `<naltrexone-explorer deep-links><p>Plain words.</p></naltrexone-explorer>`;
      location.hash = `view=${view}`;
      return import(/** @type {any} */ ('/pkg/naltrexone-explorer.mjs'));
    }, view);
    // it does not wait for the core
    while (!asked.includes(`views/${name}.mjs`)) await page.waitForTimeout(10);
    assert.ok(await page.getByText('Plain words.').isVisible());
    release();
    await explorer.locator(`[data-room="${view}"]`).waitFor();
    assert.equal(await explorer.locator('[data-room]').count(), 1);
    await close();
  }
});

test('a view that came later looks as it does in the single file, on paper as well', async () => {
  /** @param {import('playwright-core').Page} page */
  const looks = async (page) => {
    const explorer = page.locator('naltrexone-explorer');
    await explorer.locator('[part~="mark"]').first().waitFor();
    const read = () =>
      explorer.evaluate(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('.view *') ?? [])].map((element) => {
          const { color, display, fontSize, fill, margin, padding } = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return [element.localName, color, display, fontSize, fill, margin, padding, width, height].join();
        }),
      );
    // the map follows its box, a frame or two later
    const settled = async () => {
      for (let before = ['']; ; ) {
        await page.waitForTimeout(200);
        const now = await read();
        if (now.join() === before.join()) return now;
        before = now;
      }
    };
    const screen = await settled();
    await page.emulateMedia({ media: 'print' });
    return { screen, paper: await settled() };
  };
  const later = await saving();
  await ready(later.page);
  await later.tab('map').click();
  const single = await newPage();
  await single.page.goto(`${origin}/hosts/plain.html`);
  await ready(single.page);
  await single.page.locator('.tab[data-id="map"]').click();
  const [one, other] = [await looks(later.page), await looks(single.page)];
  assert.ok(one.screen.length > 500);
  assert.deepEqual(one, other);
  await later.close();
  await single.close();
});

test('Firefox, too, asks again for a view that it could not load', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    let fails = 4;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/views/drug.mjs') && fails-- > 0) request.abort();
      else request.continue();
    });
    await page.goto(`${origin}/hosts/module.html`);
    await page.waitForFunction(() =>
      document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="card"]'),
    );
    await page.evaluate(() => {
      /** @type {any} */ (document.querySelector('naltrexone-explorer')).view = 'drug';
    });
    await page.waitForFunction(() => {
      const root = document.querySelector('naltrexone-explorer')?.shadowRoot;
      /** @type {HTMLElement | null | undefined} */ (root?.querySelector('.not-loaded button'))?.click();
      return root?.querySelector('[part~="drug"]');
    });
    assert.ok(fails < 0);
  } finally {
    await browser.close();
  }
});
