// Frames as pages have them: before their script or after it, in shadow trees, with borders, in a strict sandbox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPage, serve } from './browser.mjs';

const origin = await serve();
const FRAME =
  '<iframe src="/www/embed.html?category=pain" title="Explorer" style="width: 100%; height: 300px"';
const SCRIPT = '<script src="/www/frame.js"></script>';

/**
 * @param {string} body
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function open(body, options) {
  const visit = await newPage(options);
  await visit.page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${body}`,
    }),
  );
  await visit.page.goto(`${origin}/host.html`);
  const frame = visit.page.frameLocator('iframe');
  await frame.locator('.dataset').waitFor();
  return { ...visit, frame };
}

/**
 * The room inside the frame becomes what its page asks for: nothing cut, nothing to scroll.
 * @param {Awaited<ReturnType<typeof open>>} visit
 */
const fits = ({ frame }) =>
  frame.locator('html').evaluate(async (html) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const asked = Math.ceil(html.getBoundingClientRect().height);
      if (asked > 400 && innerHeight === asked) return [asked, asked];
      await new Promise((then) => setTimeout(then, 20));
    }
    return [Math.ceil(html.getBoundingClientRect().height), innerHeight];
  });

test('a frame has its height though the script comes long after it', async () => {
  const visit = await open(`${FRAME}></iframe>`);
  await visit.page.waitForTimeout(500);
  await visit.page.addScriptTag({ url: '/www/frame.js' });
  const [asked, has] = await fits(visit);
  assert.equal(has, asked);
  await visit.close();
});

test('a frame in a shadow tree has its height, before the script and after it', async () => {
  for (const late of [false, true]) {
    const box = '<div id="box"></div>';
    const fill = `<script>box.attachShadow({ mode: 'open' }).innerHTML = '<section></section>';
      box.shadowRoot.firstChild.attachShadow({ mode: 'open' }).innerHTML = \`${FRAME}></iframe>\`</script>`;
    const visit = await open(late ? box + fill : SCRIPT + box + fill);
    if (late) await visit.page.addScriptTag({ url: '/www/frame.js' });
    const [asked, has] = await fits(visit);
    assert.equal(has, asked, late ? 'after' : 'before');
    await visit.close();
  }
});

for (const sizing of ['border-box', 'content-box'])
  test(`borders and padding of a frame take nothing from its page: ${sizing}`, async () => {
    const style = `<style>iframe { box-sizing: ${sizing}; border: 3px solid; padding: 7px }</style>`;
    const visit = await open(`${SCRIPT}${style}${FRAME}></iframe>`);
    const [asked, has] = await fits(visit);
    assert.equal(has, asked);
    await visit.close();
  });

test('a theme that sets the height of every frame does not cut this one', async () => {
  const style = '<style>iframe { height: auto !important; max-width: 100% }</style>';
  const visit = await open(`${SCRIPT}${style}${FRAME}></iframe>`);
  const [asked, has] = await fits(visit);
  assert.equal(has, asked);
  await visit.close();
});

test('in a sandbox without downloads a file is offered as text, in one with them or without a sandbox too little is said', async () => {
  const sandboxed = await open(`${SCRIPT}${FRAME} sandbox="allow-scripts"></iframe>`);
  await sandboxed.frame.locator('.download > summary').click();
  await sandboxed.frame.locator('[data-id="csv"]').click();
  await sandboxed.frame.getByText('If no file was saved').waitFor();
  const text = await sandboxed.frame.locator('textarea').inputValue();
  assert.ok(text.split('\n').length > 5, text.slice(0, 200));
  assert.equal(await sandboxed.frame.locator('textarea').evaluate((field) => field.matches(':focus')), true);
  await sandboxed.page.context().close();

  const free = await open(`${SCRIPT}${FRAME}></iframe>`, { acceptDownloads: true });
  await free.frame.locator('.download > summary').click();
  const [file] = await Promise.all([
    free.page.waitForEvent('download'),
    free.frame.locator('[data-id="csv"]').click(),
  ]);
  assert.match(file.suggestedFilename(), /\.csv$/);
  assert.equal(await free.frame.locator('textarea').count(), 0);
  await free.close();
});

test('in a sandbox without modals the print buttons say that nothing is printed', async () => {
  const visit = await open(`${SCRIPT}${FRAME} sandbox="allow-scripts"></iframe>`);
  await visit.frame.locator('.download > summary').click();
  await visit.frame.locator('[data-id="print"]').waitFor();
  await fits(visit);
  await visit.frame.locator('[data-id="print"]').click();
  await visit.frame.locator('.take-away').getByText('Nothing is printed').waitFor();
  await visit.frame.locator('.row :is(a, button)').first().click();
  await visit.frame.locator('.take').getByText('Print for your doctor').click();
  await visit.frame.locator('.sheet-bar .print').click();
  await visit.frame.locator('.sheet-bar').getByText('Nothing is printed').waitFor();
  await visit.page.context().close();
});
