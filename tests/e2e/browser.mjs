// Real browsers on real pages: what every browser test starts from.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The page that people open from their disk. */
export const indexFile = pathToFileURL(join(root, 'www', 'index.html')).href;

const require = createRequire(join(root, 'www', 'package.json'));
/** @type {typeof import('playwright-core')} */
const playwright = require('playwright-core');
/** @type {typeof import('puppeteer-core')} */
const puppeteer = require('puppeteer-core');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** @type {Record<string, string>} */
const types = {
  // without a charset, as many servers send it: the page itself says which
  '.html': 'text/html',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
};

/**
 * Serves the repository, or a folder. `/hosts/NAME.html` is a page of tests/e2e/hosts; `?csp=` sets its content policy.
 * @param {string} [folder]
 * @param {(text: string) => string} [change] of a host page's text
 * @returns {Promise<string>} the origin
 */
export function serve(folder = root, change) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(url.pathname.replace(/^\/hosts\//, '/tests/e2e/hosts/'));
    const file = join(folder, path);
    // browsers ask for it when they like, which would be a line on the console now and then
    if (path.startsWith('/favicon')) return response.writeHead(204).end();
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const csp = url.searchParams.get('csp');
    const headers = { 'content-type': types[extname(file)] ?? 'application/octet-stream' };
    response.writeHead(200, csp ? { ...headers, 'content-security-policy': csp } : headers);
    response.end(
      change && path.includes('/e2e/hosts/') ? change(readFileSync(file, 'utf8')) : readFileSync(file),
    );
  });
  after(() => server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

/** Browsers that have been started: one as drivers want it, one with the back-forward cache that readers have. */
/** @type {Map<boolean, Promise<import('playwright-core').Browser>>} */
const chromium = new Map();

/** @param {boolean} backForwardCache */
function launched(backForwardCache) {
  const running =
    chromium.get(backForwardCache) ??
    playwright.chromium.launch({
      executablePath: process.env.CHROME || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
      ignoreDefaultArgs: backForwardCache ? ['--disable-back-forward-cache'] : [],
    });
  chromium.set(backForwardCache, running);
  return running;
}

after(() => Promise.all([...chromium.values()].map(async (browser) => (await browser).close())));

/**
 * A new page in Chromium, with everything it says on the console.
 * @param {import('playwright-core').BrowserContextOptions & { backForwardCache?: boolean }} [options]
 */
export async function newPage({ backForwardCache = false, ...options } = {}) {
  const context = await (await launched(backForwardCache)).newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  return {
    page,
    said,
    /** Ends the visit; the page must have said nothing but what is expected. */
    async close(expected = /** @type {string[]} */ ([])) {
      await context.close();
      assert.deepEqual(said, expected);
    },
  };
}

/**
 * Firefox by WebDriver BiDi. Pages from the disk are strangers to each other, as for a reader.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launchFirefox() {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: true,
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
}

/**
 * What axe finds on the page, or in a part of it, shadow trees included: rule and place.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} page
 * @param {string} [part] a selector; all of the page without it
 * @returns {Promise<string[]>}
 */
export async function axe(page, part) {
  await page.evaluate(axeSource);
  return page.evaluate(async (part) => {
    const { violations } = await /** @type {any} */ (window).axe.run(part ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // still called experimental, and asked for by WCAG 2.5.3
      rules: { 'label-content-name-mismatch': { enabled: true } },
    });
    return violations.flatMap((/** @type {any} */ rule) =>
      rule.nodes.map((/** @type {any} */ node) => `${rule.id}: ${node.target.flat().join(' ')}`),
    );
  }, part);
}
