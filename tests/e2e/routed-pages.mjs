// Two pages, A with the explorer and B, between which a real router of the page's own goes without loading anew.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newPage, root, serve } from './browser.mjs';

const require = createRequire(join(root, 'www', 'package.json'));
/** @type {typeof import('esbuild')} */
const { build } = require('esbuild');

const origin = await serve();
const SCRIPT = '/pkg/naltrexone-explorer.js';
export const LIBRARIES = '/hosts/node_modules';

/**
 * A script of its own for the page, with the libraries that it names.
 * @param {string} source
 */
export async function bundled(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: join(root, 'tests/e2e/hosts'), loader: 'jsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
  });
  return outputFiles[0].text;
}

/**
 * @param {string} path
 * @param {{ head?: string, main?: string, body?: string, explorer?: boolean }} parts
 */
const pageOf = (
  path,
  { head = '', main = '', body = '', explorer = true },
) => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>Page ${path}</title><link rel="icon" href="data:,">${head}
  ${explorer ? `<script src="${SCRIPT}" async></script>` : ''}</head>
  <body><nav><a id="to-a" href="/a">A</a> <a id="to-b" href="/b">B</a></nav>${main}${body}</body></html>`;

/**
 * Pages that a server sends whole, A and B; the router fetches them and puts in what is new.
 * @param {{ head: string, around?: string, attributes?: string, body?: string, slides?: boolean,
 *           both?: boolean }} options
 *   `around`: attributes of the main part; `slides`: A is the second of three slides; `both`: B has an explorer too
 */
export async function openServed({
  head,
  around = '',
  attributes = 'deep-links',
  body = '',
  slides = false,
  both = false,
}) {
  const visit = await newPage();
  await visit.page.route(
    (url) => ['/a', '/b'].includes(url.pathname),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const explorer = `<naltrexone-explorer ${attributes}>Fallback</naltrexone-explorer>`;
      const inner =
        pathname === '/a' ? `<h1>Page A</h1>${explorer}` : `<h1>Page B</h1>${both ? explorer : ''}`;
      const slide = '<section>A slide</section>';
      const main = slides
        ? `<div class="reveal"><div class="slides">${slide}<section>${inner}</section>${slide}</div></div>`
        : `<main ${around}>${inner}</main>`;
      return route.fulfill({ contentType: 'text/html', body: pageOf(pathname, { head, main, body }) });
    },
  );
  await visit.page.goto(`${origin}/a`);
  return { ...visit, explorer: visit.page.locator('naltrexone-explorer') };
}

/**
 * An application that draws both pages itself, into `#app`.
 * @param {string} source of its script
 * @param {{ path?: string, main?: string, fragment?: string, late?: boolean }} [options]
 *   `main`: what the server has drawn of it; `late`: the explorer's script comes after it
 */
export async function openApplication(source, { path = '/a', main = '', fragment = '', late = false } = {}) {
  const script = await bundled(source);
  const visit = await newPage();
  await visit.page.route(
    (url) => /^\/(app\/)?(a|b)$/.test(url.pathname),
    (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: pageOf(path, {
          main: `<div id="app">${main}</div>`,
          body: '<script src="/app.js" type="module"></script>',
          explorer: !late,
        }),
      }),
  );
  await visit.page.route('**/app.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await visit.page.goto(`${origin}${path}${fragment && `#${fragment}`}`);
  if (late) {
    await visit.page.locator('naltrexone-explorer').waitFor({ state: 'attached' });
    await visit.page.addScriptTag({ url: SCRIPT });
  }
  return { ...visit, explorer: visit.page.locator('naltrexone-explorer') };
}

/**
 * The reader opens a use, goes to page B, and comes back; then back to the list, and forward again.
 * @param {Awaited<ReturnType<typeof openServed>>} visit
 * @param {string} [a] address of page A
 */
export async function goesAndComesBack({ page, explorer }, a = '/a') {
  const heading = page.locator('h1');
  await explorer.locator('.row').first().waitFor();
  await page.waitForFunction(
    () => /** @type {any} */ (document.querySelector('naltrexone-explorer')).explorer,
  );
  const id = await explorer.locator('.row').nth(1).getAttribute('data-id');
  await explorer.locator('.row a').nth(1).click();
  await explorer.locator('.condition').waitFor();
  const opened = page.url();
  assert.equal(new URL(opened).pathname + new URL(opened).hash, `${a}#condition=${id}`);
  await page.locator('#to-b').click();
  await heading.getByText('Page B').waitFor();
  await page.evaluate(() => history.back());
  await heading.getByText('Page A').waitFor({ timeout: 5000 });
  await explorer.locator('.condition').waitFor({ timeout: 5000 });
  assert.equal(await explorer.locator('.condition').getAttribute('data-id'), id);
  assert.equal(page.url(), opened);
  await page.evaluate(() => history.back());
  await explorer.locator('.first-screen').waitFor({ timeout: 5000 });
  assert.equal(await heading.textContent(), 'Page A');
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, a);
  await page.evaluate(() => history.forward());
  await explorer.locator('.condition').waitFor({ timeout: 5000 });
  assert.equal(page.url(), opened);
  await page.evaluate(() => history.forward());
  await heading.getByText('Page B').waitFor({ timeout: 5000 });
}
