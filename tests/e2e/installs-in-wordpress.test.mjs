// The plugin in a real WordPress, by the ways of its people: uploaded by an administrator, placed in the editor, read by
// visitors with scripts and without, taken off again. WORDPRESS names the folder of another than Debian's; with
// SCREENSHOTS set, pictures are written to www/screenshots.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { startWordPress } from '../blogs/wordpress-plugin/site.mjs';
import { newPage, root } from './browser.mjs';
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
import {
  choices,
  elementsIn,
  OURS,
  openPost,
  openUse,
  pageOf,
  picture,
  screenshots,
  staticPage,
  writePost,
} from './wordpress-pages.mjs';

/** Default themes, the newest that is there. */
const themes = { classic: ['twentytwentyone'], block: ['twentytwentyfour', 'twentytwentythree'] };
const CARD = '[part~="card"]';
const NAME = 'Naltrexone explorer';

/** @type {import('../blogs/wordpress-plugin/site.mjs').Site} */
let site;
/** The post that the administrator wrote in the editor. */
let written = '';
/** Names of all options, and of all tables, before the plugin came. @type {string[][]} */
let stored;

/** @returns {string[][]} */
const stores = () => [
  site.run('global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options");'),
  site.run('global $wpdb; return $wpdb->get_col("SHOW TABLES");'),
  site.run('global $wpdb; return $wpdb->get_col("SELECT DISTINCT meta_key FROM $wpdb->postmeta");'),
];

before(async () => {
  site = await startWordPress('single');
  stored = stores();
});

test('an administrator uploads the zip, places the block, sets it in the sidebar, sees it and publishes', async () => {
  const visit = await newPage();
  const { page } = visit;
  await logIn(page, site.origin, 'admin');
  await uploadPlugin(page, `${site.origin}/wp-admin`);
  const canvas = await newPost(page, site.origin);
  await canvas.locator('.editor-post-title').first().click();
  await page.keyboard.type('A post');
  await insertBlock(page, NAME);
  const preview = canvas.locator(TAG);
  await preview.locator(CARD).first().waitFor();
  await openSettings(page);
  await setting(page, 'Topic').selectOption('category=pain');
  await setting(page, 'Dose form').selectOption('low-dose');
  await preview.locator('[part~="chip"]').nth(1).waitFor();
  if (process.env.SCREENSHOTS)
    await page.screenshot({ path: join(screenshots, 'wordpress-editor-1280.png') });
  await setting(page, 'Size').selectOption('full');
  await setting(page, 'Rows at first').fill('5');
  await setting(page, 'Heading').fill('Say "pain" & <more>');
  await setting(page, 'Colours').selectOption('dark');
  await canvas.locator(`${TAG}[theme="dark"][size="full"] [part~="chip"]`).nth(1).waitFor();
  await canvas.getByRole('heading', { name: 'Say "pain" & <more>' }).waitFor();
  assert.equal(await preview.locator(CARD).count(), 5);
  // other views, and back to nothing
  await setting(page, 'View').selectOption('map');
  await preview.locator('[part~="map"]').waitFor();
  await setting(page, 'Topic').selectOption('topic=interactions');
  await preview.locator('[part~="topic"][data-id="interactions"]').waitFor();
  assert.equal(await setting(page, 'View').inputValue(), 'drug');
  await setting(page, 'Topic').selectOption('category=pain');
  await preview.locator(CARD).first().waitFor();
  assert.equal(await setting(page, 'View').inputValue(), '');
  written = await publish(page);
  await leave(visit);
});

test('the editor shows the real element also where its canvas is a frame', async () => {
  const visit = await newPage();
  const { page } = visit;
  await logIn(page, site.origin, 'admin');
  await newPost(page, site.origin);
  await insertBlock(page, NAME);
  await page.evaluate(() => {
    const { dispatch } = /** @type {any} */ (window).wp.data;
    // by the name that it has now, or had before
    const { setDeviceType = dispatch('core/edit-post').__experimentalSetPreviewDeviceType } =
      dispatch('core/editor');
    setDeviceType('Tablet');
  });
  const framed = page.frameLocator('iframe[name="editor-canvas"]');
  await framed.locator(`${TAG} ${CARD}`).first().waitFor();
  // a press chooses the block and opens nothing
  await framed.locator(TAG).click({ force: true });
  assert.equal((await framed.locator(`${TAG} ${CARD}`).count()) > 0, true);
  assert.equal(await framed.locator('[part~="condition"]').count(), 0);
  await leave(visit);
});

for (const [kind, names] of Object.entries(themes))
  test(`in a ${kind} theme the post works, asks for the script once with its version, and holds the topic's static page`, async () => {
    const theme = names.find((name) => existsSync(join(site.folder, 'wp-content/themes', name)));
    assert.ok(theme, `${names} are not here`);
    site.run('switch_theme($given);', theme);
    const html = await pageOf(written);
    const [element, ...others] = elementsIn(html);
    assert.deepEqual(others, []);
    assert.equal(element.inside, staticPage('pain'));
    assert.match(element.tag, /category="pain".* regimen="low-dose".* rows="5"/);
    assert.match(element.tag, /heading="Say &quot;pain&quot; &amp; &lt;more&gt;"/);
    const { page, asked, close } = await openPost(written);
    const explorer = page.locator(TAG);
    await explorer.locator(CARD).first().waitFor();
    assert.equal(await explorer.locator(CARD).count(), 5);
    await openUse(explorer);
    const first = asked.filter((address) => address.includes('explorer.min.js'));
    assert.equal(first.length, 1);
    assert.match(first[0], /\?ver=[0-9a-f]{16}$/);
    await close();
    if (process.env.SCREENSHOTS) await picture(site, `wordpress-post-${kind}-1280`);
  });

test('a page without an explorer asks for none of its scripts', async () => {
  const html = await pageOf(`${site.origin}/?page_id=2`);
  assert.match(html, /Sample Page/);
  assert.doesNotMatch(html, OURS);
});

test('a page that lists posts has the answer and the dangers of each, and no more', async () => {
  const [element] = elementsIn(
    await pageOf(writePost(site, { content: '<!-- wp:naltrexone-explorer/explorer /-->' })),
  );
  const all = staticPage('all');
  assert.equal(element.inside, all);
  const archive = await pageOf(`${site.origin}/?author=1`);
  for (const { inside } of elementsIn(archive)) assert.equal(inside, inside.split('<h2')[0]);
});

test('the feed holds the static page, without a script, its links leading to the post', async () => {
  const feed = await pageOf(`${site.origin}/?feed=rss2`);
  assert.doesNotMatch(feed, /<script|<naltrexone-explorer/);
  const page = staticPage('pain');
  const expected = page.replace(/<script.*<\/script>\n/s, '').replaceAll('href="#', `href="${written}#`);
  assert.ok(feed.includes(`<div>${expected}</div>`));
});

test('the shortcode takes the same names, in a classic post and in a block', async () => {
  const shortcode = '[naltrexone_explorer category="pain" regimen="low-dose" rows="5" deep-links]';
  for (const content of [
    `Before.\n\n${shortcode}\n\nAfter.`,
    `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`,
  ]) {
    const address = writePost(site, { content });
    const [element] = elementsIn(await pageOf(address));
    assert.equal(element.tag, ' category="pain" regimen="low-dose" rows="5" deep-links');
    assert.equal(element.inside, staticPage('pain'));
    const { page, close } = await openPost(address);
    await page.locator(`${TAG} ${CARD}`).first().waitFor();
    assert.equal(await page.locator(`${TAG} ${CARD}`).count(), 5);
    assert.equal(await page.locator(`p > ${TAG}`).count(), 0);
    await close();
  }
});

test('a pasted shortcode becomes the block with its settings', async () => {
  const visit = await newPage();
  await logIn(visit.page, site.origin, 'admin');
  await newPost(visit.page, site.origin);
  const attributes = await visit.page.evaluate(() => {
    const HTML = '<p>[naltrexone_explorer category="pain" rows="5" heading-level="3" deep-links]</p>';
    const { pasteHandler } = /** @type {any} */ (window).wp.blocks;
    return pasteHandler({ HTML, mode: 'BLOCKS' }).map((/** @type {any} */ block) => [
      block.name,
      block.attributes,
    ]);
  });
  const settings = { category: 'pain', rows: 5, 'heading-level': '3', 'deep-links': true };
  assert.deepEqual(attributes, [['naltrexone-explorer/explorer', settings]]);
  await leave(visit);
});

test('every use and kind gets the static page that holds it, through all of what WordPress does to a text', async () => {
  const { kinds } = choices(site);
  const asked = [
    ...['all', ...kinds.all].map((kind) => [{ category: kind }, kind]),
    ...Object.entries(kinds.ofCondition).map(([condition, kind]) => [{ condition }, kind]),
    [{ view: 'drug', topic: 'interactions' }, 'all'],
    [{ category: '../../../wp-config' }, 'all'],
    [{ condition: 'toString' }, 'all'],
  ];
  const code = `
    add_filter('the_content', 'convert_smilies', 99);
    return array_map(fn($one) => md5(preg_replace('#^.*?<naltrexone-explorer[^>]*>|</naltrexone-explorer>\\s*$#s', '',
      wptexturize(apply_filters('the_content', '<!-- wp:naltrexone-explorer/explorer ' . json_encode($one[0]) . ' /-->')))),
      $given);`;
  const digests = site.run(code, asked);
  for (const [at, [settings, kind]] of asked.entries()) {
    const page = staticPage(String(kind));
    assert.equal(digests[at], createHash('md5').update(page).digest('hex'), JSON.stringify(settings));
  }
});

test('what an author writes into a setting stays a setting', async () => {
  const heading = '"><img src=x onerror=alert(1)>';
  const settings = JSON.stringify({ heading, view: ['map'], rows: '"><b>', onclick: 'alert(1)' });
  const block = writePost(site, { content: `<!-- wp:naltrexone-explorer/explorer ${settings} /-->` });
  const [{ tag }] = elementsIn(await pageOf(block));
  assert.equal(
    tag,
    ' class="wp-block-naltrexone-explorer-explorer" heading="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"',
  );
  for (const given of [
    `heading='">&lt;img src=x onerror=alert(1)&gt;' onclick="alert(1)" style="x"`,
    `heading="A &amp; B" onclick="alert(1)" onclick`,
  ]) {
    const html = await pageOf(writePost(site, { content: `[naltrexone_explorer ${given}]` }));
    assert.doesNotMatch(html, /<img src=x|onclick/);
    assert.match(elementsIn(html)[0].tag, /^( heading="A &amp; B")?$/);
  }
});

test('the page is the same for every visitor, so that any cache may keep it', async () => {
  const [one, other] = [await fetch(written), await fetch(written)];
  assert.equal(one.headers.get('set-cookie'), null);
  assert.equal(await one.text(), await other.text());
});

test('two explorers on a page ask for the script once', async () => {
  const { page, asked, close } = await openPost(
    writePost(site, { content: '[naltrexone_explorer category="pain"]\n\n[naltrexone_explorer view="map"]' }),
  );
  await page.locator(`${TAG} ${CARD}`).first().waitFor();
  await page.locator(`${TAG} [part~="map"]`).waitFor();
  assert.equal(new Set(asked).size, asked.length);
  await close();
});

test('an author without the right to post scripts uses block and shortcode', async () => {
  const visit = await newPage();
  const { page } = visit;
  await logIn(page, site.origin, 'author');
  const canvas = await newPost(page, site.origin);
  await canvas.locator('.editor-post-title').first().click();
  await page.keyboard.type('By an author');
  await insertBlock(page, NAME);
  await openSettings(page);
  await setting(page, 'Topic').selectOption('condition=fibromyalgia');
  await canvas.locator(`${TAG} [part~="condition"]`).waitFor();
  const address = await publish(page);
  await leave(visit);
  const [element] = elementsIn(await pageOf(address));
  assert.match(element.tag, /condition="fibromyalgia"/);
  assert.ok(element.inside.includes('id="condition=fibromyalgia"'));
  const reader = await openPost(address);
  await reader.page.locator(`${TAG} [part~="condition"]`).waitFor();
  await reader.close();
});

for (const way of ['delays', 'joins', 'inlines', 'evaluates'])
  test(`where a plugin ${way} the page's scripts the explorer works all the same`, async () => {
    const plugins = join(site.folder, 'wp-content', 'mu-plugins');
    mkdirSync(plugins, { recursive: true });
    const source = join(root, 'tests', 'blogs', 'wordpress-plugin', 'optimisers', `${way}.php`);
    cpSync(source, join(plugins, `${way}.php`));
    try {
      assert.doesNotMatch(await pageOf(written), /<script[^>]* src=[^>]*explorer\.min\.js/);
      const { page, close } = await openPost(written);
      const explorer = page.locator(TAG);
      if (way === 'delays') {
        assert.ok(await page.getByRole('heading', { name: 'Fibromyalgia' }).isVisible());
        await page.mouse.move(100, 100);
        await page.mouse.move(200, 200);
      }
      await explorer.locator(CARD).first().waitFor();
      await openUse(explorer);
      await close();
    } finally {
      rmSync(join(plugins, `${way}.php`));
    }
  });

test('readers without scripts have all of the topic', async () => {
  const { page, close } = await newPage({ javaScriptEnabled: false });
  await page.goto(written);
  assert.ok(await page.getByRole('heading', { name: 'Fibromyalgia' }).isVisible());
  await close();
});

test('PHP had nothing to say of the plugin', () => {
  assert.deepEqual(site.complaints(), []);
});

test('deactivated, posts stay readable; deleted, nothing of it is left', async () => {
  const visit = await newPage();
  const { page } = visit;
  page.on('dialog', (dialog) => dialog.accept());
  await logIn(page, site.origin, 'admin');
  await page.goto(`${site.origin}/wp-admin/plugins.php`);
  const row = page.locator('tr[data-slug="naltrexone-explorer"]');
  await row.getByRole('link', { name: /^Deactivate/ }).click();
  await page.getByText('Plugin deactivated.').waitFor();
  const html = await pageOf(written);
  assert.match(html, /A post/);
  assert.doesNotMatch(html, /<naltrexone-explorer|naltrexone-explorer\/scripts/);
  await row.getByRole('link', { name: /^Delete/ }).click();
  await page.getByText('was successfully deleted').waitFor();
  assert.ok(!existsSync(join(site.folder, 'wp-content/plugins/naltrexone-explorer')));
  await leave(visit);
  const now = stores();
  for (const [at, names] of now.entries()) {
    const added = names.filter((name) => !stored[at].includes(name));
    assert.deepEqual(
      added.filter((name) => /naltrexone|nx/i.test(name)),
      [],
    );
  }
  /** @type {string[]} */
  const values = site.run(
    'global $wpdb; return $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_value LIKE \'%naltrexone%\'");',
  );
  // WordPress's own memory of what was lately active, which it clears by itself
  assert.deepEqual(
    values.filter((name) => !/^recently_activated$|transient/.test(name)),
    [],
  );
});
