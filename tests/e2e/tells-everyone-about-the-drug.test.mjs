// The pages about the drug by keyboard, in a screen reader's order, in the dark and on the narrowest screen; and the field
// for a medicine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, openArticle, painted, place, set, TAG } from './article.mjs';
import { axe } from './browser.mjs';

/** @typedef {import('playwright-core').Locator} Locator */

const FIELD = '[part~="medicine"]';

/** @param {Locator} explorer @param {string} name */
async function ask(explorer, name) {
  await explorer.locator(FIELD).fill(name);
  await explorer.getByRole('button', { name: 'Look up' }).click();
  await painted(explorer.page());
}

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
