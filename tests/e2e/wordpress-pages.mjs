// Posts of a WordPress as visitors get them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPage } from './browser.mjs';

/** @typedef {import('../blogs/wordpress-plugin/site.mjs').Site} Site */

/** What only pages with an explorer hold. */
export const OURS = /naltrexone-explorer/;

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
