// What readers come for, done with real input on a phone and a desktop: how many steps, how many pixels to scroll. A
// step is one tap, one Enter or one typed text.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { focused, openArticle, painted, place, SEARCH, toElement, toScroll } from './article.mjs';

/** @typedef {import('./article.mjs').Column} Column */

/**
 * The most steps and pixels of each task, of those in "Ten reader tasks" whose views are there.
 * @type {{ [task: string]: { steps: number, scrolled: number } }}
 */
const TO_REACH = {
  '(a) what is it approved for': { steps: 0, scrolled: 0 },
  '(b) does it work for my fibromyalgia, how much, at what dose': { steps: 3, scrolled: 0 },
  '(c) can I take it with my codeine': { steps: 2, scrolled: 0 },
  '(d) which uses have good evidence that it helps': { steps: 1, scrolled: 900 },
  '(h) the trial behind a figure in the text': { steps: 1, scrolled: 0 },
  '(i) what happens if I stop': { steps: 2, scrolled: 0 },
  '(j) what does "trials disagree" mean': { steps: 1, scrolled: 0 },
};

/**
 * What is not reached today, with what is, which must not get worse.
 * @type {{ [task: string]: { steps: number, scrolled: number } }}
 */
const notReached = {};

/** Tasks of a test that took more than they may. @type {string[]} */
const beyond = [];

afterEach(() => assert.deepEqual(beyond.splice(0), []));

/** More than any explorer has of "Show more". */
const TOO_MANY = 20;

/**
 * A reader at an article who has come to the explorer.
 * @param {Column} column
 * @param {string} [attributes]
 */
async function reader(column, attributes) {
  const { page, explorer, close } = await openArticle({ column, attributes, before: 600, below: 900 });
  await toElement(page);
  let steps = 0;
  return {
    page,
    explorer,
    close,
    /** @param {import('playwright-core').Locator} target */
    async press(target) {
      steps += 1;
      if (column === 'desktop') await target.click();
      else await target.tap();
      await painted(page);
    },
    /** @param {string} text */
    async type(text) {
      steps += 1;
      await page.keyboard.type(text);
      await painted(page);
    },
    /**
     * Prints what a task took, and notes it where that is too much.
     * @param {keyof typeof TO_REACH & string} task
     * @param {string[]} answer selectors of what has to be seen
     */
    async took(task, answer) {
      const scrolled = await toScroll(page, answer);
      const aim = TO_REACH[task];
      const missed = notReached[`${task}, ${column}`];
      const most = missed ?? aim;
      const said = missed && ` NOT REACHED, today ${missed.steps} + ${missed.scrolled}`;
      console.log(
        `task ${task}; ${column}; ${steps} + ${scrolled} px; to reach ${aim.steps} + ${aim.scrolled}${said ?? ''}`,
      );
      if (steps > most.steps || scrolled > most.scrolled)
        beyond.push(`${task}, ${column}: ${steps} + ${scrolled}, not ${most.steps} + ${most.scrolled}`);
    },
  };
}

for (const column of /** @type {Column[]} */ (['desktop', 'phone'])) {
  test(`what it is approved for is said at once: ${column}`, async () => {
    const { explorer, took, close } = await reader(column);
    const sentence = await explorer.locator('.answer').innerText();
    assert.match(sentence, /approved for alcohol problems/);
    assert.match(sentence, /staying off opioids/);
    assert.match(sentence, /joined with bupropion, for weight/);
    await took('(a) what is it approved for', ['.answer']);
    await close();
  });

  test(`a condition says whether it works, how much and at what dose: ${column}`, async () => {
    const { explorer, press, type, took, close } = await reader(column);
    await press(explorer.locator(SEARCH));
    await type('fibromyalgia');
    const [first] = await explorer.locator('.row-name').allInnerTexts();
    assert.equal(first, 'Fibromyalgia');
    await press(explorer.locator('.row-name :is(a, button)').first());
    assert.equal(await explorer.locator('.condition').getAttribute('data-id'), 'fibromyalgia');
    assert.match(await explorer.locator('.said').innerText(), /Trials disagree/);
    assert.match(await explorer.locator('.verdict').innerText(), /low dose, 4\.5 to 6 mg a day/);
    assert.match(await explorer.locator('.strip.together').innerText(), /4 trials, 286 people/);
    assert.match(await explorer.locator('.real-units').innerText(), /of 0 to 10/);
    await took('(b) does it work for my fibromyalgia, how much, at what dose', [
      '.condition-name',
      '.verdict > .quiet',
      '.said',
      '.strip.together',
      '.real-units',
    ]);
    await close();
  });

  test(`a question about a medicine is answered in words: ${column}`, async () => {
    const { explorer, press, type, took, close } = await reader(column);
    await press(explorer.locator(SEARCH));
    await type('can I take it with codeine');
    assert.match(await explorer.locator('.drug-answer').first().innerText(), /opioid/i);
    assert.match(await explorer.locator('.severity').first().innerText(), /^(Avoid|Do not combine|Must not)/);
    // nothing else was asked
    assert.equal(await explorer.locator('.row').count(), 0);
    await took('(c) can I take it with my codeine', [SEARCH, '.drug-answer']);
    await close();
  });

  test(`what helped is one press away: ${column}`, async () => {
    const { explorer, press, took, close } = await reader(column);
    const button = explorer.locator('.group[data-id="helped"]');
    const count = Number(/\d+/.exec(await button.innerText())?.[0]);
    assert.ok(count > 5);
    await press(button);
    const more = explorer.locator('.more');
    for (let n = 0; n < TOO_MANY && (await more.count()); n += 1) await press(more);
    const phrases = await explorer.locator('.row-phrase').allInnerTexts();
    assert.equal(phrases.length, count);
    for (const phrase of phrases) assert.match(phrase, /Helped/);
    // the three approved ones are among them, and come first
    assert.deepEqual((await explorer.locator('.row').evaluateAll(ids)).slice(0, 3).sort(), [
      'alcohol-use-disorder',
      'obesity',
      'opioid-use-disorder',
    ]);
    await toElement(explorer.page());
    await took('(d) which uses have good evidence that it helps', ['.row:last-child']);
    await close();
  });

  test(`a figure in the text leads to its trial, and the trial back to the text: ${column}`, async () => {
    const { page, explorer, press, took, close } = await reader(column, 'condition="fibromyalgia"');
    const figure = explorer.locator('.said button').first();
    const people = await figure.innerText();
    const before = await page.evaluate('scrollY');
    await press(figure);
    const study = explorer.locator('.study.marked');
    assert.equal(await study.count(), 1);
    assert.equal(await study.getAttribute('open'), '');
    const summary = await study.locator('summary').innerText();
    assert.match(summary, new RegExp(`\\b${people}\\b people`));
    const id = await study.getAttribute('data-id');
    assert.equal((await focused(page))?.id, id);
    await took('(h) the trial behind a figure in the text', ['.to-text', '.study.marked > summary']);
    await press(explorer.locator('.to-text'));
    assert.equal((await focused(page))?.text, people);
    assert.equal(await explorer.locator('.marked, .to-text').count(), 0);
    const { top, bottom } = await place(page, '.said');
    assert.ok(
      top < Number(await page.evaluate('innerHeight')) && bottom > 0,
      `from ${before}: ${top} ${bottom}`,
    );
    await close();
  });

  test(`what happens on stopping is answered in words: ${column}`, async () => {
    const { explorer, press, type, took, close } = await reader(column);
    await press(explorer.locator(SEARCH));
    await type('what happens if I stop');
    assert.match(await explorer.locator('.drug-answer').first().innerText(), /no withdrawal from naltrexone/);
    // what can kill afterwards is said too
    assert.match(await explorer.locator('.answers').innerText(), /overdose/i);
    await took('(i) what happens if I stop', [SEARCH, '.drug-answer']);
    await close();
  });

  test(`what "trials disagree" means is one press away: ${column}`, async () => {
    const { explorer, press, took, close } = await reader(column, 'condition="fibromyalgia"');
    await press(explorer.locator('.why > summary'));
    const meaning = explorer.locator('.why li', { hasText: /^“Trials disagree” means: / });
    const text = await meaning.innerText();
    assert.match(text, /differ from one another by more than chance explains/);
    assert.ok(text.split(/\s+/).length <= 25, text);
    await took('(j) what does "trials disagree" mean', ['.why > summary', '.why .points']);
    await close();
  });
}

/** @param {Element[]} rows */
function ids(rows) {
  return rows.map((row) => row.getAttribute('data-id'));
}
