// A network of WordPress sites: the plugin is uploaded once, and each site has it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startWordPress } from '../blogs/wordpress-plugin/site.mjs';
import { newPage } from './browser.mjs';
import {
  insertBlock,
  leave,
  logIn,
  newPost,
  openSettings,
  publish,
  setting,
  TAG,
  uploadPlugin,
} from './wordpress-admin.mjs';
import { elementsIn, openPost, pageOf, staticPage } from './wordpress-pages.mjs';

/** Makes the second site. WordPress takes the colon before a port out of its name, so that is written again. */
const SECOND = `
  global $wpdb;
  $id = wpmu_create_blog($given, '/second/', 'Second', 2);
  $wpdb->update($wpdb->blogs, ['domain' => $given], ['blog_id' => $id]);
  switch_to_blog($id);
  foreach (['home', 'siteurl'] as $name) update_option($name, "http://$given/second");
  return $id;`;

test('activated for a network, the administrator of one of its sites uses the block, who may not post scripts', async () => {
  const site = await startWordPress('network', { network: true });
  assert.equal(site.run(SECOND, site.origin.replace('http://', '')), 2);
  const main = await newPage();
  await logIn(main.page, site.origin, 'admin');
  await uploadPlugin(main.page, `${site.origin}/wp-admin/network`);
  await leave(main);

  const second = `${site.origin}/second`;
  const visit = await newPage();
  const { page } = visit;
  await logIn(page, second, 'author');
  const canvas = await newPost(page, second);
  await canvas.locator('.editor-post-title').first().click();
  await page.keyboard.type('On the second site');
  await insertBlock(page, 'Naltrexone explorer');
  await openSettings(page);
  await setting(page, 'Topic').selectOption('category=pain');
  await canvas.locator(`${TAG} [part~="chip"]`).first().waitFor();
  const address = await publish(page);
  await leave(visit);

  assert.ok(address.startsWith(second), address);
  const [{ inside }] = elementsIn(await pageOf(address));
  assert.equal(inside, staticPage('pain'));
  const reader = await openPost(address);
  await reader.page.locator(`${TAG} [part~="card"]`).first().waitFor();
  await reader.close();
  assert.deepEqual(site.complaints(), []);
  const options = 'global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options");';
  for (const path of ['/', '/second/'])
    assert.deepEqual(
      site.run(options, null, path).filter((/** @type {string} */ name) => /naltrexone/.test(name)),
      [],
    );
});
