// Articles with the explorer in them: what its tests open, measure and press.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after } from 'node:test';
import { newPage, root } from './browser.mjs';
import { FACES, typefaceAt, typefaceRules } from './typefaces.mjs';

/** The element. */
export const TAG = 'naltrexone-explorer';
const SCRIPT = '/pkg/naltrexone-explorer.js';
export const SEARCH = '[part~="search"]';

/** Read once: it may be built anew while a file of tests runs. */
const built = readFileSync(join(root, SCRIPT));

/** Texts that are served by their paths: articles, and scripts that stand in for the built one. */
const served = new Map();

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"><rect width="600" height="900"/></svg>';

const server = createServer(({ url }, response) => {
  const path = url ?? '/';
  if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
  else response.setHeader('content-type', 'text/html; charset=utf-8');
  if (path === SCRIPT) return response.end(built);
  const slow = /^\/slow-(\d+)\.svg$/.exec(path)?.[1];
  if (slow) {
    response.setHeader('content-type', 'image/svg+xml');
    return setTimeout(() => response.end(PICTURE), Number(slow));
  }
  const typeface = typefaceAt(path);
  if (typeface) return response.setHeader('content-type', 'font/sfnt').end(typeface);
  response.writeHead(served.has(path) ? 200 : 204).end(served.get(path));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(0)));
after(() => server.close());
const address = /** @type {import('node:net').AddressInfo} */ (server.address());
const origin = `http://127.0.0.1:${address.port}`;

/** Typefaces that readers have. */
export const TYPEFACES = Object.keys(FACES);

const touched = { hasTouch: true, isMobile: true };

/**
 * Columns of an article: a desktop with one of 680 px, a phone of 390 px that leaves 350, a column of 320, and what a
 * phone of 320 px leaves beside an article's padding.
 * @satisfies {{ [name: string]: { width: number, padding: number, options: import('playwright-core').BrowserContextOptions } }}
 */
export const COLUMNS = {
  desktop: { width: 680, padding: 20, options: { viewport: { width: 1280, height: 900 } } },
  phone: { width: 350, padding: 20, options: { viewport: { width: 390, height: 844 }, ...touched } },
  narrow: { width: 320, padding: 0, options: { viewport: { width: 320, height: 640 }, ...touched } },
  smallest: { width: 280, padding: 20, options: { viewport: { width: 320, height: 640 }, ...touched } },
};

/** @typedef {keyof typeof COLUMNS} Column */
/** @typedef {import('playwright-core').Page} Page */

const PARAGRAPH = `Low-dose naltrexone has become a subject of long threads and short videos. Some of what is said
  there rests on trials, some on a handful of patients, and some on nothing that anybody could find.`;

/**
 * An article of two paragraphs, with links around the element so that the keyboard can come from and go somewhere.
 * @param {{ attributes?: string, typeface?: string, root?: number, padding?: number, elements?: number,
 *           before?: number, below?: number, script?: string, slow?: number }} options
 *   `root`: size of the page's type; `padding`: at the sides of the column; `before`, `below`: pixels of a long article;
 *   `slow`: a picture above the element that comes after so many milliseconds
 */
const articleOf = ({
  attributes = '',
  typeface = 'Inter',
  root = 16,
  padding = 20,
  elements = 1,
  before = 0,
  below = 0,
  script = SCRIPT,
  slow = 0,
}) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>An article</title>
    <style>
      ${typefaceRules()}
      html { font-size: ${root}px }
      body { font-family: "${typeface}", serif; line-height: 1.6; margin: 0 }
      main { box-sizing: content-box; margin: 0 auto; max-width: 680px; padding: 0 ${padding}px }
    </style>
    <script src="${script}" async></script>
  </head>
  <body>
    <main>
      <h1>What a blog says of a medicine</h1>
      <p>${PARAGRAPH} <a id="before" href="#before">A link before</a></p>
      <div style="height: ${before}px"></div>
      ${slow ? `<img src="/slow-${slow}.svg" alt="">` : ''}
      ${`<${TAG} ${attributes}></${TAG}>`.repeat(elements)}
      <p id="last">${PARAGRAPH} <a id="after" href="#after">A link after</a></p>
      <div style="height: ${below}px"></div>
    </main>
  </body>
</html>`;

/**
 * An article with the explorer ready in it.
 * @param {Omit<Parameters<typeof articleOf>[0], 'script'> & { column?: Column, script?: string,
 *           fragment?: string, waits?: boolean, context?: import('playwright-core').BrowserContextOptions }} [options]
 *   `script`: the text of another script instead of the built one; `waits`: it is not expected to start
 */
export async function openArticle({ column = 'desktop', script, context, fragment, waits, ...article } = {}) {
  const { options, padding } = COLUMNS[column];
  const path = `/article-${served.size}`;
  if (script) served.set(`${path}.js`, script);
  served.set(`${path}.html`, articleOf({ padding, ...article, script: script ? `${path}.js` : undefined }));
  const visit = await newPage({ ...options, ...context });
  const { page } = visit;
  const url = `${origin}${path}.html`;
  await page.goto(fragment ? `${url}#${fragment}` : url);
  if (!waits) await drawn(page);
  return { ...visit, url, explorer: page.locator(TAG).first() };
}

/**
 * Every explorer of the page is ready, and the page has been painted since.
 * @param {Page} page
 */
export async function drawn(page) {
  await page.waitForFunction(
    (tag) =>
      [...document.querySelectorAll(tag)].every((element) => /** @type {any} */ (element).explorer) &&
      document.querySelector(tag),
    TAG,
    { timeout: 10_000 },
  );
  await painted(page);
}

/**
 * What was asked for is drawn and laid out, in its typeface.
 * @param {Page} page
 */
export const painted = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(0)));
    await frame();
    await document.fonts.ready;
    await frame();
  });

/**
 * The page in another typeface.
 * @param {Page} page
 * @param {string} typeface
 */
export async function setTypeface(page, typeface) {
  await page.evaluate(async (name) => {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "${name}"`)));
    document.body.style.fontFamily = `"${name}", serif`;
  }, typeface);
  await painted(page);
}

/**
 * Sets attributes; nothing or the empty text takes one away.
 * @param {Page} page
 * @param {Record<string, string | undefined>} attributes
 */
export async function set(page, attributes) {
  await page
    .locator(TAG)
    .first()
    .evaluate((element, wanted) => {
      for (const [name, value] of Object.entries(wanted)) {
        if (value) element.setAttribute(name, value);
        else element.removeAttribute(name);
      }
    }, attributes);
  await painted(page);
}

/**
 * Types with real keys, after a click or tap into the field as a reader does.
 * @param {Page} page
 * @param {string} text
 * @param {{ tap?: boolean }} [options]
 */
export async function type(page, text, { tap = false } = {}) {
  const field = page.locator(SEARCH).first();
  if (tap) await field.tap();
  else await field.click();
  await page.keyboard.type(text);
  await painted(page);
}

/**
 * Where the first of that selector that is to be seen stands: in the window, and below the top of the element.
 * @param {Page} page
 * @param {string} selector of the shadow root
 */
export async function place(page, selector) {
  const found = await page
    .locator(TAG)
    .first()
    .evaluate((element, selector) => {
      const all = [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
      const box = all.find((each) => each.checkVisibility())?.getBoundingClientRect();
      if (!box) return undefined;
      const from = element.getBoundingClientRect().top;
      const { top, bottom, left, right, height } = box;
      return { top, bottom, left, right, height, within: { top: top - from, bottom: bottom - from } };
    }, selector);
  if (!found) throw new Error(`${selector} is not to be seen.`);
  return found;
}

/**
 * How tall the element is.
 * @param {Page} page
 */
export const height = (page) =>
  page
    .locator(TAG)
    .first()
    .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

/**
 * Brings the top of the element to the top of the window, as a reader would who has come to it.
 * @param {Page} page
 */
export async function toElement(page) {
  await page
    .locator(TAG)
    .first()
    .evaluate((element) =>
      window.scrollTo({ top: element.getBoundingClientRect().top + scrollY, behavior: 'instant' }),
    );
  await painted(page);
}

/**
 * Pixels a reader has to scroll until all of these can be seen at once, or as much of them as a window holds.
 * @param {Page} page
 * @param {string[]} selectors of the shadow root
 */
export async function toScroll(page, selectors) {
  const places = await Promise.all(selectors.map((selector) => place(page, selector)));
  const window = await page.evaluate('innerHeight');
  const top = Math.min(...places.map((each) => each.top));
  const bottom = Math.max(...places.map((each) => each.bottom));
  const under = Math.max(0, bottom - Number(window));
  // taller than the window: it is read from its top
  return Math.round(Math.max(0, top < 0 ? -top : Math.min(under, Math.max(top, 0))));
}

/**
 * What has the focus within the explorer.
 * @param {Page} page
 */
export const focused = (page) =>
  page
    .locator(TAG)
    .first()
    .evaluate((element) => {
      const active = /** @type {HTMLElement | null | undefined} */ (element.shadowRoot?.activeElement);
      if (!active) return undefined;
      const { className, textContent, tagName, tabIndex } = active;
      const id = active.closest('[data-id]')?.getAttribute('data-id') ?? undefined;
      return {
        id,
        part: active.getAttribute('part') ?? '',
        className,
        text: textContent?.trim(),
        tagName,
        tabIndex,
      };
    });

/**
 * Ids of all uses.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export const uses = (page) =>
  page
    .locator(TAG)
    .first()
    .evaluate((element) =>
      /** @type {any} */ (element).explorer.list({}, {}).results.map((/** @type {any} */ row) => row.id),
    );
