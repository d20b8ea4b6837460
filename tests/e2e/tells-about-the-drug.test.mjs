// What there is to know about the drug: an entry page and topics with addresses, a field for
// a medicine, and how we know.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import {
  drawn,
  focused,
  height,
  openArticle,
  painted,
  place,
  set,
  setTypeface,
  TYPEFACES,
} from './article.mjs';
import { TOPICS } from './topics.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** Pixels that a page may be tall. */
const TALLEST = {
  entry: { phone: 1200, desktop: 1200 },
  topic: { phone: 4000, desktop: 4000 },
  how: { phone: 1000, desktop: 1000 },
};

/** Figures beyond their bounds; all are printed before a test fails. @type {string[]} */
const beyond = [];
afterEach(() => assert.deepEqual(beyond.splice(0), []));

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => scrollY);

for (const column of /** @type {const} */ (['phone', 'desktop'])) {
  test(`no page about the drug is taller than its bound: ${column}`, async () => {
    const { page, close } = await openArticle({ column, attributes: 'view="drug"' });
    const pages = [
      { attributes: { topic: '' }, limit: TALLEST.entry[column] },
      ...TOPICS.map((topic) => ({ attributes: { topic }, limit: TALLEST.topic[column] })),
      { attributes: { topic: '', view: 'how-we-know' }, limit: TALLEST.how[column] },
    ];
    for (const { attributes, limit } of pages) {
      await set(page, attributes);
      for (const typeface of TYPEFACES) {
        await setTypeface(page, typeface);
        const tall = await height(page);
        const of = `${JSON.stringify(attributes)}; ${typeface}; ${column}; ${tall}`;
        console.log(`line 11; ${of}; limit ${limit}`);
        if (tall > limit || tall < 300) beyond.push(of);
      }
    }
    await close();
  });
}

test('every topic is a link with an address, opens there, and Back leads back to the pixel', async () => {
  const { page, explorer, url, said, close } = await openArticle({
    attributes: 'deep-links',
    column: 'phone',
    before: 900,
    below: 900,
  });
  await explorer.locator('.ways').getByText('Safety and side effects').click();
  await explorer.locator('.drug').waitFor();
  assert.equal(page.url(), `${url}#view=drug`);
  const links = explorer.locator('.topics a');
  const hrefs = await links.evaluateAll((all) => all.map((a) => /** @type {HTMLAnchorElement} */ (a).href));
  const all = await explorer
    .locator('.questions a')
    .last()
    .evaluate((a) => /** @type {any} */ (a).href);
  assert.deepEqual([...hrefs, all].sort(), TOPICS.map((topic) => `${url}#view=drug&topic=${topic}`).sort());
  for (const n of [0, hrefs.length - 1]) {
    const link = links.nth(n);
    const label = await link.innerText();
    await link.scrollIntoViewIfNeeded();
    const at = await scrolled(page);
    await link.click();
    await explorer.locator('[part~="topic"]').waitFor();
    await painted(page);
    assert.equal(page.url(), hrefs[n]);
    assert.ok(label.startsWith(await explorer.locator('.condition-name').innerText()), label);
    const { top } = await place(page, '.condition-name');
    assert.ok(top >= 0 && top < 300, `${top}`);
    await page.goBack();
    await explorer.locator('.topics').waitFor();
    await painted(page);
    assert.deepEqual([await scrolled(page), (await focused(page))?.text], [at, label]);
  }
  // the way to the entry page is the one that the reader came, and so is the one to the uses
  await links.first().click();
  await explorer.locator('[part~="topic"]').waitFor();
  const steps = await page.evaluate(() => history.length);
  await explorer.getByRole('link', { name: '← Safety and side effects' }).click();
  await explorer.locator('.topics').waitFor();
  await explorer.getByRole('button', { name: '← All uses' }).click();
  await explorer.locator('.first-screen').waitFor();
  assert.equal(page.url(), url);
  assert.equal(await page.evaluate(() => history.length), steps, 'no step is added on the way back');
  await close(said);
});

test('without addresses the same ways lead to the same places', async () => {
  const { page, explorer, url, said, close } = await openArticle({
    column: 'phone',
    before: 900,
    below: 900,
  });
  const way = explorer.locator('.ways').getByText('Safety and side effects');
  await way.scrollIntoViewIfNeeded();
  const list = await scrolled(page);
  await way.click();
  const topic = explorer.locator('.topics button').last();
  await topic.scrollIntoViewIfNeeded();
  const at = await scrolled(page);
  await topic.click();
  await explorer.locator('[part~="topic"]').waitFor();
  await explorer.getByRole('button', { name: '← Safety and side effects' }).click();
  await explorer.locator('.topics').waitFor();
  await painted(page);
  assert.equal(await scrolled(page), at);
  await topic.click();
  await explorer.getByRole('button', { name: '← Safety and side effects' }).click();
  await explorer.locator('.topics').waitFor();
  await painted(page);
  assert.equal(await scrolled(page), at);
  await explorer.getByRole('button', { name: '← All uses' }).click();
  await explorer.locator('.first-screen').waitFor();
  await painted(page);
  assert.equal(await scrolled(page), list);
  assert.equal(page.url(), url);
  await close(said);
});

for (const { place: row, by } of [
  { place: 'warning/kidneys', by: 'fold' },
  { place: 'warning/pain-care', by: 'danger' },
  { place: 'adverse_effect/implant-infection', by: 'table' },
  { place: 'adverse_effect/oral-any', by: 'fold' },
  { place: 'question/weight-loss', by: 'fold' },
]) {
  test(`an address of a row opens it, marks it and brings it into view: ${row}, a ${by}`, async () => {
    const { page, explorer, url, said, close } = await openArticle({
      attributes: 'deep-links',
      column: 'phone',
      before: 1200,
      below: 900,
    });
    await page.goto('about:blank');
    await page.goto(`${url}#view=drug&topic=${row}`);
    await drawn(page);
    const marked = explorer.locator('.marked');
    assert.equal(await marked.count(), 1);
    assert.equal(await marked.getAttribute('data-id'), row.split('/')[1]);
    assert.ok((await marked.innerText()).length > 60, 'it is open');
    const { top } = await place(page, '.marked');
    assert.ok(top >= 0 && top < 400, `${top}`);
    // nobody came from within
    assert.equal(await explorer.getByRole('button', { name: '← Back to the use' }).count(), 0);
    await close(said);
  });
}

test('a line of "What could hurt" leads to its row, with the way back in view, and back to the pixel', async () => {
  const { page, explorer, said, close } = await openArticle({
    attributes: 'deep-links condition="fibromyalgia"',
    column: 'phone',
    before: 600,
    below: 900,
  });
  const count = await explorer.locator('.hurt li').count();
  assert.ok(count > 1);
  for (let n = 0; n < count; n += 1) {
    const line = explorer.locator('.hurt li').nth(n);
    const id = await line.getAttribute('data-id');
    await line.locator('a').scrollIntoViewIfNeeded();
    const at = await scrolled(page);
    await line.locator('a').click();
    await explorer.locator('.marked').waitFor();
    await painted(page);
    assert.equal(await explorer.locator('.marked').getAttribute('data-id'), id);
    assert.equal((await focused(page))?.id, id);
    const back = explorer.getByRole('button', { name: '← Back to the use' });
    const box = await back.boundingBox();
    assert.ok(box && box.y >= 0 && box.y < 844, JSON.stringify(box));
    // what keeps its place at the top covers nothing of the row
    assert.ok((await place(page, '.marked')).top >= box.y + box.height - 1, id ?? '');
    await back.click();
    await explorer.locator('.hurt').waitFor();
    await painted(page);
    assert.deepEqual([await scrolled(page), (await focused(page))?.id], [at, id]);
  }
  await close(said);
});

test('an answer of the first screen leads to its row', async () => {
  const { page, explorer, url, close } = await openArticle({ attributes: 'deep-links q="with codeine"' });
  const first = explorer.locator('.drug-answer').first();
  const [part, id] = await Promise.all(['data-part', 'data-id'].map((name) => first.getAttribute(name)));
  await first.locator('a').first().click();
  await explorer.locator('.marked').waitFor();
  assert.equal(page.url(), `${url}#view=drug&topic=${part}%2F${id}`.replace('%2F', '/'));
  assert.equal(await explorer.locator('.marked').getAttribute('data-id'), id);
  await page.goBack();
  await explorer.locator('.drug-answer').first().waitFor();
  await close();
});

test('side effects are one table: eight at first, headers for rows and columns, all on demand', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'view="drug" topic="side-effects"' });
  const table = explorer.locator('table');
  assert.equal(await table.count(), 1);
  assert.ok((await table.locator('caption').innerText()).includes('Of 100 people'));
  assert.equal(await table.locator('thead th[scope="col"]').count(), 3);
  const rows = table.locator('th[scope="row"]');
  assert.equal(await rows.count(), 8);
  assert.match(await table.locator('tbody').first().innerText(), /Nausea\s+33 with it\s+7 without/);
  await explorer.getByText(/^Show all \d+$/).click();
  await painted(page);
  assert.equal(await rows.count(), 15);
  const figures = await table.locator('tbody td:nth-child(2)').allInnerTexts();
  const numbers = figures.map((text) => Number.parseFloat(text));
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => b - a),
  );
  await close();
});

test('a danger is said whole, and every other row says how grave it is before it is opened', async () => {
  const { explorer, close } = await openArticle({ attributes: 'view="drug" topic="warnings"' });
  const grave = explorer.locator('.topic-row.grave');
  assert.ok((await grave.count()) > 5);
  for (const text of await grave.allInnerTexts()) assert.ok(text.split(' ').length > 6, text);
  assert.equal(await explorer.locator('details.topic-row.grave').count(), 0);
  const folds = await explorer.locator('details.topic-row > summary').allInnerTexts();
  assert.ok(
    folds.length > 5 && folds.every((text) => / · (Serious|Moderate|Uncertain)$/.test(text)),
    String(folds),
  );
  await close();
});

test('a topic that does not exist is the entry page, and is said once', async () => {
  for (const attributes of ['view="drug" topic="nowhere"', 'view="drug" topic="warning/nothing"']) {
    const { page, explorer, said, close } = await openArticle({ attributes });
    await explorer.locator('.topics').waitFor();
    await set(page, { heading: 'Another' });
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /^warning: "topic" has no value ".+"; allowed: must-not, interactions, /);
    await close(said);
  }
  const { page, explorer, url, said, close } = await openArticle({ attributes: 'deep-links' });
  await page.goto('about:blank');
  await page.goto(`${url}#view=drug&topic=nowhere`);
  await drawn(page);
  await explorer.locator('.topics').waitFor();
  assert.ok(
    said.some((line) => /"topic" has no value "nowhere"/.test(line)),
    said.join('\n'),
  );
  await close(said);
});

test('a page that hides it has no way to it', async () => {
  const { explorer, close } = await openArticle({ attributes: 'hide="drug" condition="fibromyalgia"' });
  assert.ok((await explorer.locator('.hurt li').count()) > 1);
  assert.equal(await explorer.locator('.hurt :is(a, button)').count(), 0);
  await close();
});

test('how we know is one press from the first screen, and leads back', async () => {
  const { page, explorer, url, said, close } = await openArticle({ attributes: 'deep-links' });
  await explorer.locator('.dataset').getByText('How we know').click();
  await explorer.locator('.how-we-know').waitFor();
  assert.equal(page.url(), `${url}#view=how-we-know`);
  const text = await explorer.locator('.how-we-know').innerText();
  for (const part of [/read as a summary only/, /No risk of bias was rated/, /repository/, /2026/])
    assert.match(text, part);
  await explorer.locator('.back').click();
  await explorer.locator('.first-screen').waitFor();
  assert.equal(page.url(), url);
  await close(said);
});

test('who must not take it comes before all else, and of warnings the gravest come first', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'view="drug"' });
  const topics = await explorer.locator('.topics :is(a, button)').allInnerTexts();
  assert.match(topics[0], /^Who must not take it/);
  await set(page, { topic: 'warnings' });
  const said = await explorer
    .locator('.topic-row:not(.grave) > summary')
    .evaluateAll((all) => all.map((each) => /· (\w+)$/.exec(each.textContent ?? '')?.[1] ?? ''));
  const order = ['Serious', 'Moderate', 'Uncertain'];
  const places = said.map((each) => order.indexOf(each));
  assert.ok(places.every((place) => place >= 0));
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  const names = await explorer
    .locator('.topic-row')
    .evaluateAll((all) => all.map((each) => each.classList.contains('grave')));
  assert.ok(names.lastIndexOf(true) < names.indexOf(false), 'dangers first');
  await close();
});
