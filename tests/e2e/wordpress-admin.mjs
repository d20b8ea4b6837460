// What people do on WordPress's own pages: log in, upload a plugin, write a post with a block.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const ZIP = join(root, 'pkg', 'naltrexone-explorer-wordpress.zip');
export const TAG = 'naltrexone-explorer';

/**
 * @param {Page} page
 * @param {string} address of the site
 * @param {string} user
 */
export async function logIn(page, address, user) {
  await page.goto(`${address}/wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', 'password');
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
}

/**
 * Installs the zip by the screen that authors know, and activates it.
 * @param {Page} page
 * @param {string} admin address of the admin screens, those of a network included
 */
export async function uploadPlugin(page, admin) {
  await page.goto(`${admin}/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', ZIP);
  await page.click('#install-plugin-submit');
  await page.getByText('Plugin installed successfully.').waitFor();
  await page.getByRole('link', { name: /(Network )?Activate/ }).click();
  await page
    .locator('#message.updated, .notice-success')
    .getByText(/activated/)
    .waitFor();
}

/**
 * The editor of a new post, without its tour; `canvas` is where blocks are: a frame, or the page itself.
 * @param {Page} page
 * @param {string} address of the site
 */
export async function newPost(page, address) {
  await page.goto(`${address}/wp-admin/post-new.php`);
  await page.locator('.edit-post-layout, .editor-editor-interface').first().waitFor();
  await page.evaluate(() => {
    const { dispatch, select } = /** @type {any} */ (window).wp.data;
    for (const store of ['core/edit-post', 'core'])
      if (select(store)?.isFeatureActive?.('welcomeGuide')) dispatch(store).toggleFeature('welcomeGuide');
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  return canvasOf(page);
}

/** @param {Page} page @returns {Promise<Page | import('playwright-core').FrameLocator>} */
export async function canvasOf(page) {
  const title = page.locator('.editor-post-title').or(page.locator('iframe[name="editor-canvas"]'));
  await title.first().waitFor();
  const framed = await page.locator('iframe[name="editor-canvas"]').count();
  return framed ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/**
 * Finds the block in the inserter, by its name, and puts it into the post.
 * @param {Page} page
 * @param {string} name
 */
export async function insertBlock(page, name) {
  await page.getByRole('button', { name: /Toggle block inserter|Block Inserter/ }).click();
  await page.getByPlaceholder('Search').first().fill(name);
  await page.getByRole('option', { name }).click();
  await page.getByRole('button', { name: /Toggle block inserter|Block Inserter/ }).click();
}

/**
 * Leaves WordPress's own pages, which talk a lot: of scripts of theirs, of portraits and a directory of blocks that they
 * look for elsewhere, of what an author may not ask. Nothing was said of the plugin, no file missed, no error thrown.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').newPage>>} visit
 */
export async function leave({ said, close }) {
  await close(said);
  const ours = said.filter((line) => /naltrexone|^uncaught|status of 404/i.test(line));
  assert.deepEqual(ours, []);
}

/**
 * A setting in the sidebar.
 * @param {Page} page
 * @param {string} label
 */
export const setting = (page, label) =>
  page.locator('.interface-interface-skeleton__sidebar').getByLabel(label, { exact: true });

/**
 * The sidebar with the settings of the block that is chosen.
 * @param {Page} page
 */
export async function openSettings(page) {
  const toggle = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
  await setting(page, 'Topic').waitFor();
}

/**
 * Publishes what is being written.
 * @param {Page} page
 * @returns {Promise<string>} the post's address
 */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-button').last().click();
  const link = page
    .locator('.post-publish-panel__postpublish a, .post-publish-panel__postpublish-header a')
    .first();
  await link.waitFor();
  return /** @type {string} */ (await link.getAttribute('href'));
}
