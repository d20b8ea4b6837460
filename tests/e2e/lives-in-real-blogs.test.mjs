// Posts made by real blog engines from the README's recipes: the explorer is there, the blog is as it was.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, names } from '../blogs/build.mjs';
import { newPage, root, serve } from './browser.mjs';
import { readAll, untouched } from './host-page.mjs';

/** As the recipes call it. */
const TAG = 'naltrexone-explorer';
/** The scripts that bring the explorer: the classic file, the plugin's, or what Astro makes of the module. */
const OURS = /naltrexone-explorer\.js|explorer\.min\.js|Explorer\.astro/;
const screenshots = join(root, 'tests', 'e2e', 'screenshots');
mkdirSync(screenshots, { recursive: true });

/**
 * A page without the hints that Vite, which makes Astro's scripts, gives the browser for the parts of a module.
 * @param {Record<string, string>} read
 */
const hinted = (read) => ({ ...read, markup: read.markup.replace(/<link rel="modulepreload"[^>]*>/g, '') });

for (const name of names) {
  test(`a post made by ${name} shows the explorer, and the blog is as it was`, async () => {
    const { out, post } = build(name);
    const url = `${await serve(out)}/${post}`;
    const bare = await newPage();
    let ours = 0;
    await bare.page.route(OURS, (route) => {
      ours += 1;
      return route.fulfill({ body: '', contentType: 'text/javascript' });
    });
    await bare.page.goto(url, { waitUntil: 'networkidle' });
    assert.equal(ours, 1, 'the post asks for the explorer once');
    const before = await readAll(bare.page);
    const fallback = bare.page.getByText(
      /the list needs scripts|shown until the explorer is ready|^Information, not medical/,
    );
    assert.ok(await fallback.isVisible(), 'without it, the words between the tags show');
    const column = await bare.page.locator(TAG).evaluate((element) => {
      const parent = /** @type {Element} */ (element.parentElement);
      return parent.getBoundingClientRect().width;
    });
    await bare.close(bare.said);

    const { page, close } = await newPage();
    /** @type {string[]} */
    const elsewhere = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const explorer = page.locator(TAG);
    await explorer.locator('[part~="card"]').first().waitFor();
    const category = await explorer.getAttribute('category');
    const count = await explorer.locator('[part~="count"]').innerText();
    const [found] = /^\d+/.exec(count) ?? [];
    assert.ok(category === 'pain' ? Number(found) > 5 && Number(found) < 30 : count === '118 uses', count);
    const rows = await explorer.locator('[part~="card"]').count();
    assert.ok(rows === 6 || rows === 4, `${rows} rows`);
    for (const [i, read] of before.entries()) untouched(read, hinted((await readAll(page))[i]));
    assert.equal(await page.getByText('Some words before.').count(), 1);
    assert.ok(await page.getByText('Some words after').isVisible());

    await explorer.locator('[part~="search"]').fill(category ? 'fibro' : 'crohn');
    const wanted = category ? 'fibromyalgia' : 'crohns-disease';
    await explorer.locator(`[part~="card"][data-id="${wanted}"] button`).first().click();
    await explorer.locator('[part~="condition"]').waitFor();
    await page.screenshot({ path: join(screenshots, `blog-${name}.png`) });
    // the explorer fits its column, wide or narrow
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const [box, view, inner] = await Promise.all([
        explorer.boundingBox(),
        page.evaluate(() => document.documentElement.clientWidth),
        explorer.evaluate(({ shadowRoot, clientWidth }) => [
          shadowRoot?.querySelector('.view')?.scrollWidth ?? 0,
          clientWidth,
        ]),
      ]);
      assert.ok(
        box && box.width >= 280 && box.x + box.width <= view + 1,
        JSON.stringify({ name, box, view, column }),
      );
      assert.ok(inner[0] <= inner[1] + 1, `${name}: ${inner}`);
    }
    // and what covers the screen covers the blog's header and all
    await page.setViewportSize({ width: 1280, height: 800 });
    await explorer.locator('.back').first().click();
    await explorer.locator('[part~="tabs"] [data-id="map"] button').click();
    await explorer.locator('[part~="map"]').waitFor();
    const covered = await page.evaluate(
      (tag) => [
        document.elementFromPoint(640, 20)?.localName,
        document.elementFromPoint(640, 780)?.localName,
        tag,
      ],
      TAG,
    );
    assert.deepEqual(covered, [TAG, TAG, TAG]);
    await page.keyboard.press('Escape');
    await explorer.locator('[part~="results"]').waitFor();
    assert.deepEqual(elsewhere, [], 'nothing is fetched from elsewhere');
    await close(bare.said);
  });
}
