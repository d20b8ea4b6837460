// The package's modules on a page that links them: policies, servers that do not know wasm, and a core of another build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { newPage, root, serve } from './browser.mjs';

const origin = await serve();
const WASM = '**/core_bg.wasm*';

/** @param {import('playwright-core').Page} page */
const ready = (page) =>
  page.waitForFunction(() => /** @type {any} */ (document.querySelector('naltrexone-explorer'))?.explorer);

test('a policy that forbids all but its own scripts and wasm, with Trusted Types, is met', async () => {
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    'img-src data:',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/module.html?csp=${encodeURIComponent(policy)}`);
  await ready(page);
  await page.locator('[part~="results"] .row button').first().click();
  await page.locator('[part~="condition"]').waitFor();
  await close();
});

test('from a server that does not know what wasm is it starts as well', async () => {
  const { page, close } = await newPage();
  await page.route(WASM, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await page.goto(`${origin}/hosts/module.html`);
  await ready(page);
  await close();
});

for (const [sentence, file] of /** @type {const} */ ([
  ['a core of another build under these modules', 'core_bg.wasm'],
  ['modules of another build over this core', 'element.mjs'],
]))
  test(`${sentence} draws nothing but words that say so`, async () => {
    const element = readFileSync(join(root, 'pkg', 'element.mjs'), 'latin1');
    const [, build = ''] = /searchParams\.set\("build","([0-9a-f]{16})"\)/.exec(element) ?? [];
    assert.ok(build);
    const { page, close } = await newPage();
    await page.addInitScript(() => {
      addEventListener('nx-error', ({ detail }) =>
        Object.assign(window, { code: /** @type {any} */ (detail).code }),
      );
    });
    await page.route(`**/${file}*`, async (route) => {
      const response = await route.fetch();
      const body = (await response.body()).toString('latin1').replaceAll(build, '0123456789abcdef');
      await route.fulfill({ response, body: Buffer.from(body, 'latin1') });
    });
    await page.goto(`${origin}/hosts/module.html`);
    await page.waitForFunction('window.code');
    assert.equal(await page.evaluate('window.code'), 'version-mismatch');
    const explorer = page.locator('naltrexone-explorer');
    assert.match(await explorer.locator('[role="status"]').innerText(), /Reload the page/);
    assert.equal(await explorer.locator('.row').count(), 0);
    await close();
  });
