// Posts made by real blog engines from the README's recipes: the explorer is there, the blog is as it was.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build, names } from '../blogs/build.mjs';
import { newPage, ready, root, serve } from './browser.mjs';
import { readAll, untouched } from './host-page.mjs';

/** The scripts that bring the explorer: the classic file, or what Astro makes of the module. */
const OURS = /naltrexone-explorer\.js|Explorer\.astro/;
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
    const fallback = bare.page.getByText(/the list needs scripts|shown until the explorer is ready/);
    assert.ok(await fallback.isVisible(), 'without it, the words between the tags show');
    const column = await bare.page.locator('naltrexone-explorer').evaluate((element) => {
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
    await ready(page);
    const category = await page.locator('naltrexone-explorer').getAttribute('category');
    const cards = await page.locator('[part~="card"]').count();
    assert.ok(category === 'pain' ? cards > 5 && cards < 30 : cards === 118, `${cards} cards`);
    for (const [i, read] of before.entries()) untouched(read, hinted((await readAll(page))[i]));
    assert.equal(await page.getByText('Some words before.').count(), 1);
    assert.ok(await page.getByText('Some words after').isVisible());

    await page.locator('[part~="search"]').fill(category ? 'fibro' : 'crohn');
    const wanted = category ? 'fibromyalgia' : 'crohns-disease';
    await page.locator(`[part~="card"][data-id="${wanted}"] button`).first().click();
    await page.locator('[part~="condition"]').waitFor();
    await page.screenshot({ path: join(screenshots, `blog-${name}.png`) });
    // the explorer fits its column, wide or narrow
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const [box, view] = await Promise.all([
        page.locator('naltrexone-explorer').boundingBox(),
        page.evaluate(() => document.documentElement.clientWidth),
      ]);
      assert.ok(
        box && box.width >= 280 && box.x + box.width <= view + 1,
        JSON.stringify({ name, box, view, column }),
      );
    }
    assert.deepEqual(elsewhere, [], 'nothing is fetched from elsewhere');
    await close(bare.said);
  });
}
