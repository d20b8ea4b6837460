// Where a script of the folder does not come, is damaged or of another build: what the reader is told, and what stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, ofAnotherBuild, openFolder } from './folder-page.mjs';

const _LINKED = '/hosts/folder-linked.html';
const RELOAD = /Reload the page/;

test('where the core does not come, the words between the tags and why stand there, and it can be asked for again', async () => {
  const { page, explorer, rows, release, events, told, mend, ready, closeBut } = await openFolder({
    held: ['core'],
  });
  await rows.first().locator('a, button').first().click();
  release('core', true);
  await told();
  assert.deepEqual(await events(), ['not-loaded']);
  assert.equal(await rows.count(), 0);
  assert.ok(await page.getByText('Plain words').isVisible());
  assert.match(await explorer.locator('[role="status"]').innerText(), /could not be loaded/);
  await mend('core');
  await explorer.evaluate((element) => element.replaceWith(element.cloneNode(true)));
  await ready();
  assert.ok((await rows.count()) > 0);
  await closeBut();
});

test('where the details do not come the list stays, the page hears of it once, and readers can try again', async () => {
  const { explorer, search, rows, release, events, told, mend, closeBut } = await openFolder({
    held: ['details'],
  });
  await rows.first().waitFor();
  release('details', true);
  await told();
  await search.fill('hailey');
  await explorer.locator('[part~="card"][data-id="hailey-hailey-disease"]').waitFor();
  await rows.first().locator('a, button').first().click();
  await explorer.getByText('could not be loaded').waitFor();
  // still not
  await explorer.getByRole('button', { name: 'Try again' }).click();
  await explorer.getByText('could not be loaded').waitFor();
  assert.deepEqual(await events(), ['not-loaded']);
  await mend('details');
  await explorer.getByRole('button', { name: 'Try again' }).click();
  await explorer.locator('[part~="condition"]').waitFor();
  assert.deepEqual(await events(), ['not-loaded', 'nx-ready']);
  await closeBut();
});

test('where the views do not come, a reader is told in their place and can try again', async () => {
  const { explorer, rows, ready, mend, closeBut } = await openFolder({
    routes: { views: (route) => route.abort('internetdisconnected') },
  });
  await ready();
  await rows.first().locator('a, button').first().click();
  await explorer.getByText('could not be loaded').waitFor();
  await mend('views');
  await explorer.getByRole('button', { name: 'Try again' }).click();
  await explorer.locator('[part~="condition"]').waitFor();
  await closeBut();
});

for (const [sentence, routes] of /** @type {const} */ ([
  ['an old core under a new first script', { core: ofAnotherBuild }],
  [
    'an old first script over a new core',
    { explorer: changed((text) => text.replaceAll(/"[0-9a-f]{16}"/g, '"0123456789abcdef"')) },
  ],
]))
  test(`${sentence} draws nothing but words that say so`, async () => {
    const { page, explorer, events, told, rows, close } = await openFolder({ routes });
    await told();
    assert.deepEqual(await events(), ['version-mismatch']);
    assert.match(await explorer.locator('[role="status"]').innerText(), RELOAD);
    assert.ok(await page.getByText('Plain words').isVisible());
    assert.equal(await rows.count(), 0);
    await close();
  });

for (const part of /** @type {const} */ (['details', 'views']))
  test(`${part} of another build are never drawn from: the list stays, and in the view's place it says so`, async () => {
    const { explorer, search, rows, events, told, close } = await openFolder({
      routes: { [part]: ofAnotherBuild },
    });
    await rows.first().waitFor();
    await search.fill('hailey');
    await explorer.locator('[part~="card"][data-id="hailey-hailey-disease"]').waitFor();
    await rows.first().locator('a, button').first().click();
    await explorer.locator('.not-loaded').getByText(RELOAD).waitFor();
    await told();
    assert.ok((await events()).includes('version-mismatch'));
    assert.equal(await explorer.locator('[part~="condition"]').count(), 0);
    assert.equal(await explorer.getByRole('button', { name: 'Try again' }).count(), 0);
    await close();
  });

for (const [sentence, part, change] of /** @type {[string, string, (text: string) => string][]} */ ([
  ['a core that was cut', 'core', (text) => text.slice(0, text.length / 2)],
  ['a core of which a byte was changed', 'core', (text) => text.replace('asm', 'bsm')],
  ['details of which a letter was changed', 'details', (text) => text.replace('placebo', 'Placebo')],
]))
  test(`${sentence} is told as damaged`, async () => {
    const { events, told, closeBut } = await openFolder({ routes: { [part]: changed(change) } });
    await told();
    assert.deepEqual(await events(), ['damaged']);
    // a script that is cut is the browser's to tell
    await closeBut(/SyntaxError|Unexpected|Invalid|Unterminated|missing/);
  });
