// The folder build: the list comes with the first script, the core after it and answers what was asked meanwhile, then the
// details and the other views.
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launchFirefox, root, serve } from './browser.mjs';
import { openFolder } from './folder-page.mjs';

const LINKED = '/hosts/folder-linked.html';

test('before the core is there the list stands as it will, and nothing moves when it comes', async () => {
  for (const address of ['/hosts/folder.html', '/hosts/folder-full.html']) {
    const { page, explorer, rows, asked, release, ready, close } = await openFolder({
      address,
      held: ['core'],
    });
    await rows.first().waitFor();
    const drawn = () =>
      explorer.evaluate(({ shadowRoot }) => {
        const { innerHTML = '' } = shadowRoot?.querySelector('.view') ?? {};
        return innerHTML.replaceAll('<', '\n<').split('\n');
      });
    const before = await drawn();
    assert.equal(await rows.count(), address.includes('full') ? 20 : 6);
    assert.deepEqual(asked, ['explorer', 'core']);
    await page.evaluate(() => {
      const shifts = /** @type {any[]} */ ([]);
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
      }).observe({ type: 'layout-shift', buffered: false });
    });
    release('core');
    await ready();
    assert.deepEqual(await drawn(), before);
    assert.deepEqual(await page.evaluate('shifts'), []);
    await close();
  }
});

test('what is typed before the core is there is kept and answered when it comes', async () => {
  const { page, view, rows, search, release, events, ready, close } = await openFolder({
    address: LINKED,
    held: ['core'],
  });
  await search.pressSequentially('hailey');
  assert.equal(await view.getAttribute('aria-busy'), 'true');
  assert.equal(await rows.count(), 6);
  assert.deepEqual(await events(), []);
  release('core');
  await page.locator('[part~="card"][data-id="hailey-hailey-disease"]').waitFor();
  assert.equal(await search.inputValue(), 'hailey');
  const focused = search.evaluate(
    (input) => input === /** @type {ShadowRoot} */ (input.getRootNode()).activeElement,
  );
  assert.ok(await focused);
  assert.equal(await view.getAttribute('aria-busy'), null);
  await ready();
  // kept with the entry of the history
  assert.equal(await page.evaluate(() => history.state?.nxPlace?.text), 'hailey');
  await close();
});

test('a result chosen before the core is there is answered when it comes, and stands in the address', async () => {
  const { page, explorer, release, rows, ready, close } = await openFolder({
    address: LINKED,
    held: ['core'],
  });
  await explorer.locator('.group').first().click();
  release('core');
  await page.waitForFunction(() => location.hash.includes('direction='));
  await ready();
  assert.match((await explorer.getAttribute('direction')) ?? '', /helped/);
  assert.ok((await rows.count()) > 0);
  await close();
});

test('a use opened before the core is there is a step in the history, with the focus on its heading', async () => {
  const { page, explorer, view, rows, release, ready, close } = await openFolder({
    address: LINKED,
    held: ['core'],
  });
  await rows.first().locator('a, button').first().click();
  assert.equal(await view.getAttribute('aria-busy'), 'true');
  release('core');
  await explorer.locator('[part~="condition"]').waitFor();
  await page.waitForFunction(() => location.hash.includes('condition='));
  await page.waitForFunction(() => {
    const active = document.querySelector('naltrexone-explorer')?.shadowRoot?.activeElement;
    return active?.matches('.condition-name');
  });
  await ready();
  await page.goBack();
  await rows.first().waitFor();
  assert.equal(await explorer.locator('[part~="condition"]').count(), 0);
  await close();
});

test('a step asked for before the core is there is dropped when the explorer is taken off its page meanwhile', async () => {
  const { page, explorer, view, rows, release, ready, close } = await openFolder({
    address: LINKED,
    held: ['core'],
  });
  await rows.first().locator('a, button').first().click();
  assert.equal(await view.getAttribute('aria-busy'), 'true');
  const before = page.url();
  await explorer.evaluate((element) => {
    Object.assign(window, { taken: element, place: element.parentNode });
    element.remove();
  });
  const came = page.waitForResponse(/core\.js/);
  release('core');
  await came;
  await page.waitForTimeout(600);
  await page.evaluate('place.append(taken)');
  await ready();
  await page.waitForTimeout(300);
  assert.equal(await explorer.locator('[part~="condition"]').count(), 0);
  assert.ok((await rows.count()) > 0);
  assert.equal(await view.getAttribute('aria-busy'), null);
  assert.equal(page.url(), before);
  await close();
});

test('on a phone a question typed before the core is there ends with its field at the top of the window', async () => {
  const { page, explorer, search, release, close } = await openFolder({
    address: LINKED,
    held: ['core'],
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  // an article that goes on: there is room to scroll
  await page.addStyleTag({ content: 'body { padding-block: 300px 1500px }' });
  await search.fill('is it safe with tramadol');
  release('core');
  await explorer.locator('[part~="about-drug"] .answer-name').first().waitFor();
  await page.waitForTimeout(600);
  const top = await search.evaluate((input) => input.getBoundingClientRect().top);
  assert.ok(top >= 0 && top <= 80, `${top}`);
  await close();
});

test('a row that has the focus when the core comes keeps it, as a link of its own', async () => {
  const { page, rows, release, ready, close } = await openFolder({ address: LINKED, held: ['core'] });
  const second = rows.nth(1).locator('a, button').first();
  await second.focus();
  release('core');
  await ready();
  assert.equal(await second.evaluate((link) => link.localName), 'a');
  const active = await page.evaluate(
    () => document.querySelector('naltrexone-explorer')?.shadowRoot?.activeElement?.textContent,
  );
  assert.equal(active, await second.textContent());
  await close();
});

test('the first letter is answered by the first script and the core alone; details and views come later', async () => {
  const { asked, explorer, search, rows, release, events, ready, view, close } = await openFolder({
    held: ['details', 'views'],
  });
  await search.pressSequentially('is it safe with tramadol');
  await explorer.locator('[part~="about-drug"] .answer-name').first().waitFor();
  assert.match(await explorer.locator('[part~="about-drug"]').innerText(), /opioid/i);
  await search.fill('hailey');
  await explorer.locator('[part~="card"][data-id="hailey-hailey-disease"]').waitFor();
  assert.deepEqual(asked.slice(0, 2), ['explorer', 'core']);
  assert.deepEqual(await events(), []);
  assert.equal(await explorer.evaluate((element) => /** @type {any} */ (element).explorer), undefined);
  await rows.first().locator('a, button').first().click();
  assert.equal(await view.getAttribute('aria-busy'), 'true');
  assert.ok((await rows.count()) > 0, 'what stood there stays');
  release('details');
  release('views');
  await explorer.locator('[part~="condition"]').waitFor();
  assert.equal(await view.getAttribute('aria-busy'), null);
  await ready();
  assert.deepEqual(await events(), ['nx-ready']);
  assert.deepEqual([...asked].sort(), ['core', 'details', 'explorer', 'views']);
  await close();
});

test('where an answer was read stands beside it once the details have come', async () => {
  const { explorer, search, release, ready, close } = await openFolder({ held: ['details'] });
  await search.pressSequentially('tramadol');
  const answer = explorer.locator('[part~="about-drug"]');
  await answer.locator('.answer-name').first().waitFor();
  assert.equal(await answer.locator('.sources').count(), 0);
  release('details');
  await ready();
  await answer.locator('.sources').first().waitFor({ state: 'attached' });
  assert.equal(await search.inputValue(), 'tramadol');
  await close();
});

test('who goes elsewhere while a view is on its way is not taken back', async () => {
  const { page, explorer, search, rows, view, release, ready, close } = await openFolder({
    held: ['details'],
  });
  await rows.first().locator('a, button').first().click();
  await page.evaluate(() => document.querySelector('naltrexone-explorer')?.removeAttribute('condition'));
  await page.waitForFunction(
    () => !document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[aria-busy]'),
  );
  await search.focus();
  release('details');
  await ready();
  assert.equal(await explorer.locator('[part~="condition"]').count(), 0);
  assert.equal(await view.getAttribute('aria-busy'), null);
  const part = await explorer.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.getAttribute('part'));
  assert.match(part ?? '', /search/);
  await close();
});

test('a view that covers the screen says that it is loading until its parts have come', async () => {
  const { page, explorer, rows, release, ready, close } = await openFolder({ held: ['core', 'details'] });
  await rows.first().waitFor();
  await explorer.getByRole('button', { name: 'Map', exact: true }).click();
  assert.equal(await explorer.locator('dialog').count(), 0);
  release('core');
  const dialog = explorer.locator('dialog');
  await dialog.getByText('Loading…').waitFor();
  await page.waitForFunction(() =>
    document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('dialog[open] [aria-busy]'),
  );
  release('details');
  await dialog.locator('[part~="map"]').waitFor();
  assert.equal(await dialog.getByText('Loading…').count(), 0);
  await page.keyboard.press('Escape');
  await rows.first().waitFor();
  await ready();
  await close();
});

test('an address that leads to a view asks for all parts at once, and the words between the tags stand until then', async () => {
  for (const [hash, part] of /** @type {const} */ ([
    ['#condition=fibromyalgia', 'condition'],
    ['#view=map', 'map'],
    ['#view=drug', 'drug'],
    ['#view=articles', 'articles'],
  ])) {
    const { page, explorer, asked, release, ready, close } = await openFolder({
      address: LINKED + hash,
      held: ['core'],
    });
    while (asked.length < 4) await page.waitForTimeout(10);
    assert.ok(await page.getByText('Plain words').isVisible());
    assert.equal(await explorer.locator('.view').count(), 0);
    release('core');
    await explorer.locator(`[part~="${part}"]`).first().waitFor();
    await ready();
    await close();
  }
});

test('those who save data get the views’ code when they go there', async () => {
  const { page, explorer, asked, rows, ready, close } = await openFolder({
    init: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  });
  await ready();
  await page.waitForTimeout(1500);
  assert.deepEqual(asked, ['explorer', 'core', 'details']);
  await rows.first().locator('a, button').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  assert.deepEqual(asked, ['explorer', 'core', 'details', 'views']);
  await close();
});

test('a policy that allows one nonce and wasm, and no connection, is met', async () => {
  const policy = [
    "default-src 'none'",
    "script-src 'nonce-abc' 'wasm-unsafe-eval'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    'trusted-types naltrexone-explorer',
  ].join('; ');
  const origin = await serve(root, (text) => text.replace('<script src', '<script nonce="abc" src'));
  const { explorer, rows, ready, close } = await openFolder({
    address: `${origin}/hosts/folder.html?csp=${encodeURIComponent(policy)}`,
  });
  await ready();
  await rows.first().locator('a, button').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  await close();
});

// Copied, so that nothing but these files is needed.
const disk = mkdtempSync(join(tmpdir(), 'folder-'));
after(() => rmSync(disk, { recursive: true }));
cpSync(join(root, 'pkg', 'folder'), join(disk, 'pkg', 'folder'), { recursive: true });
copyFileSync(join(root, 'tests', 'e2e', 'hosts', 'folder-from-disk.html'), join(disk, 'page.html'));
const page = pathToFileURL(join(disk, 'page.html')).href;

test('from the disk it opens in Chromium, on a page in another encoding', async () => {
  const { explorer, view, rows, ready, close } = await openFolder({ address: page });
  await ready();
  await rows.first().locator('a, button').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
  // signs beyond ASCII come from the views, the core and the details, each of its own script
  assert.match(await view.innerText(), /[←·’“]/);
  assert.doesNotMatch(await view.innerText(), /â€|Â·|â†/);
  await close();
});

test('from the disk it opens in Firefox', async () => {
  const browser = await launchFirefox();
  try {
    const tab = await browser.newPage();
    await tab.goto(page);
    await tab.waitForFunction(
      () => /** @type {any} */ (document.querySelector('naltrexone-explorer'))?.explorer,
    );
    await tab.evaluate(() =>
      document.querySelector('naltrexone-explorer')?.setAttribute('condition', 'fibromyalgia'),
    );
    await tab.waitForFunction(() =>
      document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector('[part~="condition"]'),
    );
  } finally {
    await browser.close();
  }
});

test('two explorers on a page share every script', async () => {
  const { page, asked, rows, ready, close } = await openFolder();
  await ready();
  await page.evaluate(() => {
    const other = document.createElement('naltrexone-explorer');
    other.id = 'other';
    other.setAttribute('condition', 'fibromyalgia');
    document.body.append(other);
  });
  await page.locator('#other [part~="condition"]').waitFor();
  assert.ok((await rows.count()) > 0);
  assert.deepEqual([...asked].sort(), ['core', 'details', 'explorer', 'views']);
  await close();
});
