// Posts of a WordPress as visitors get them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPage, root } from './browser.mjs';

/** @typedef {import('../blogs/wordpress-plugin/site.mjs').Site} Site */

/** What only pages with an explorer hold. */
export const OURS = /naltrexone-explorer/;

export const screenshots = join(root, 'www', 'screenshots');

/**
 * What a topic's page in pkg says.
 * @param {string} name
 */
export const staticPage = (name) => readFileSync(join(root, 'pkg', 'fallback', `${name}.html`), 'utf8');

/** @param {string} address */
export async function pageOf(address) {
  const response = await fetch(address);
  assert.equal(response.status, 200, address);
  return response.text();
}

/**
 * The explorers of a page: what their tags say, and what stands between them.
 * @param {string} html
 */
export const elementsIn = (html) =>
  [...html.matchAll(/<naltrexone-explorer([^>]*)>(.*?)<\/naltrexone-explorer>/gs)].map(([, tag, inside]) => ({
    tag,
    inside,
  }));

/**
 * @param {Site} site
 * @param {{ content: string }} post
 * @returns {string} its address
 */
export const writePost = (site, { content }) =>
  site.run(
    'return get_permalink(wp_insert_post(wp_slash(["post_title" => "Another", "post_status" => "publish", "post_content" => $given])));',
    content,
  );

/**
 * What the plugin offers to choose.
 * @param {Site} site
 */
export const choices = ({ folder }) =>
  JSON.parse(readFileSync(join(folder, 'wp-content/plugins/naltrexone-explorer/choices.json'), 'utf8'));

/**
 * A visitor on a post, with the addresses that were asked of the plugin; the page must say nothing.
 * @param {string} address
 */
export async function openPost(address) {
  const { page, close } = await newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    if (request.url().includes('/plugins/naltrexone-explorer/')) asked.push(request.url());
  });
  await page.goto(address);
  return { page, asked, close };
}

/**
 * A reader looks for a use and opens it: all scripts are needed.
 * @param {import('playwright-core').Locator} explorer
 */
export async function openUse(explorer) {
  await explorer.locator('[part~="search"]').fill('fibro');
  const card = explorer.locator('[part~="card"][data-id="fibromyalgia"]');
  await card.locator('a, button').first().click();
  await explorer.locator('[part~="condition"]').waitFor();
}

/**
 * A picture of a post as most authors will have it.
 * @param {Site} site
 * @param {string} name
 */
export async function picture(site, name) {
  const content = '<!-- wp:naltrexone-explorer/explorer {"category":"pain"} /-->';
  const { page, close } = await openPost(writePost(site, { content }));
  await page.locator('naltrexone-explorer [part~="card"]').first().waitFor();
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
  await close();
}
