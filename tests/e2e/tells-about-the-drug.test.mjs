// What there is to know about the drug, in the page that is drawn anew: an entry page and topics with addresses, a field for
// a medicine, and how we know.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { axe } from './browser.mjs';
import {
  drawn,
  focused,
  height,
  openArticle,
  painted,
  place,
  set,
  setTypeface,
  TAG,
  TYPEFACES,
} from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

const TOPICS = [
  'must-not',
  'interactions',
  'warnings',
  'side-effects',
  'forms',
  'how-it-works',
  'comparison',
  'questions',
  'help',
];
/** Pixels that a page may be tall. */
const TALLEST = {
  entry: { phone: 1200, desktop: 1200 },
  topic: { phone: 4000, desktop: 4000 },
  how: { phone: 1000, desktop: 1000 },
};
const FIELD = '[part~="medicine"]';

/** Figures beyond their bounds; all are printed before a test fails. @type {string[]} */
const beyond = [];
afterEach(() => assert.deepEqual(beyond.splice(0), []));

/** @param {Page} page */
const scrolled = (page) => page.evaluate(() => window.scrollY);

/** @param {Locator} explorer @param {string} name */
async function ask(explorer, name) {
  await explorer.locator(FIELD).fill(name);
  await explorer.getByRole('button', { name: 'Look up' }).click();
  await painted(explorer.page());
}

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

test('a medicine is answered right below its field, a known one and an unknown one', async () => {
  const { page, explorer, said, close } = await openArticle({ attributes: 'view="drug"', column: 'phone' });
  await ask(explorer, 'tramadol');
  const known = explorer.locator('.known');
  assert.match(await known.innerText(), /Opioid painkillers[\s\S]*Avoid\./);
  const field = await place(page, FIELD);
  const answer = await place(page, '.known');
  assert.ok(answer.top - field.bottom < 24, 'right below');
  assert.ok((await known.getByText('Sources').count()) > 0);
  assert.equal(await known.getAttribute('role'), 'status');
  // what was answered is not what is being typed
  await explorer.locator(FIELD).pressSequentially('x');
  assert.equal(await known.innerText(), '');
  await explorer.locator(FIELD).fill('lisinopril');
  await page.keyboard.press('Enter');
  assert.match(await known.innerText(), /^Nothing here says how lisinopril and .*ask a pharmacist/s);
  await ask(explorer, '');
  assert.match(await known.innerText(), /name of another medicine/);
  await ask(explorer, 'fibromyalgia');
  await known.getByText('Fibromyalgia', { exact: true }).click();
  await explorer.locator('.condition[data-id="fibromyalgia"]').waitFor();
  await close(said);
});

test('a text that means ill gets a short answer and stays a text', async () => {
  const { page, explorer, said, close } = await openArticle({ attributes: 'view="drug"', column: 'phone' });
  for (const text of [
    '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
    'q'.repeat(1_000_000),
    '\u202e\u2066evil\u0000',
    '"><b onclick=alert(1)>zqx</b>',
  ]) {
    // around the field's own limit
    await explorer.locator(FIELD).evaluate((field, value) => {
      /** @type {HTMLInputElement} */ (field).value = value;
    }, text);
    await explorer.getByRole('button', { name: 'Look up' }).click();
    await painted(page);
    const answer = await explorer.locator('.known').innerText();
    assert.ok(answer.length > 20 && answer.length < 600, `${text.slice(0, 30)}: ${answer.slice(0, 300)}`);
    assert.equal(await explorer.locator('.known :is(img, script, b)').count(), 0);
    assert.equal(await page.evaluate('window.hacked'), undefined);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }
  await close(said);
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

/** @param {Locator} explorer */
const headings = (explorer) =>
  explorer.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((each) =>
      Number(each.tagName[1]),
    ),
  );

/** What can be pressed and is no word in a sentence, smaller than 24 px. @param {Locator} explorer */
const tooSmall = (explorer) =>
  explorer.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('a, button, summary, input') ?? [])]
      .filter(
        (each) => each.checkVisibility() && !each.closest('.skip, .sources, .danger, .questions, footer'),
      )
      .map((each) => ({ text: each.textContent, tall: each.getBoundingClientRect().height }))
      .filter(({ tall }) => tall < 23.5),
  );

const PAGES = [
  { view: 'drug', topic: '' },
  { view: 'drug', topic: 'interactions' },
  { view: 'drug', topic: 'side-effects' },
  { view: 'drug', topic: 'adverse_effect/implant-infection' },
  { view: 'drug', topic: 'how-it-works' },
  { view: 'drug', topic: 'questions' },
  { view: 'drug', topic: 'help' },
  { view: 'how-we-know', topic: '' },
];

for (const [name, column, context] of /** @type {const} */ ([
  ['a desktop', 'desktop', {}],
  ['a phone', 'phone', {}],
  ['the dark', 'phone', { colorScheme: 'dark' }],
  ['forced colours', 'desktop', { forcedColors: 'active' }],
  ['the narrowest column', 'smallest', {}],
])) {
  test(`axe finds nothing, headings go in order and targets are big enough: ${name}`, async () => {
    const { page, explorer, said, close } = await openArticle({ column, context });
    for (const attributes of PAGES) {
      await set(page, attributes);
      if (attributes.view === 'drug' && !attributes.topic) await ask(explorer, 'tramadol');
      const about = JSON.stringify(attributes);
      assert.deepEqual(await tooSmall(explorer), [], about);
      await explorer.evaluate((element) => {
        for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
      });
      await painted(page);
      assert.deepEqual(await axe(page, TAG), [], about);
      const levels = await headings(explorer);
      assert.ok(levels.length > 1);
      for (const [n, level] of levels.entries())
        assert.ok(level <= (levels[n - 1] ?? level) + 1, `${about}: ${levels}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${about} scrolls sideways by ${over}`);
    }
    await close(said);
  });
}

test('the keyboard alone asks for a medicine, opens a topic and a row, and comes back', async () => {
  const { page, explorer, said, close } = await openArticle({ attributes: 'deep-links view="drug"' });
  /** @param {RegExp} label */
  async function tabTo(label) {
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press('Tab');
      const at = await focused(page);
      if (at && label.test(at.text || at.part)) return;
    }
    assert.fail(String(label));
  }
  await page.locator('#before').focus();
  await tabTo(/^medicine$/);
  await page.keyboard.type('metoprolol');
  await page.keyboard.press('Enter');
  assert.match(await explorer.locator('.known').innerText(), /CYP2D6/);
  await tabTo(/^Warnings \(\d+\)$/);
  await page.keyboard.press('Enter');
  await explorer.locator('[part~="topic"]').waitFor();
  assert.equal((await focused(page))?.className, 'condition-name');
  await tabTo(/^Kidney disease/);
  await page.keyboard.press('Enter');
  await explorer.locator('details.topic-row[open]').waitFor();
  await page.keyboard.press('Escape');
  await explorer.locator('.topics').waitFor();
  assert.match((await focused(page))?.text ?? '', /^Warnings/);
  await close(said);
});
