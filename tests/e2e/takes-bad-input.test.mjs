// Attributes and words that make no sense: a sane default, one clear line on the console, nothing lost, no error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openArticle, painted, SEARCH, set, TAG, type } from './article.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * What is drawn, as far as a reader could lose it.
 * @param {Page} page
 */
const seen = (page) =>
  page
    .locator(TAG)
    .first()
    .evaluate((element) => {
      const all = (/** @type {string} */ selector) => [
        ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
      ];
      return {
        query: /** @type {any} */ (element).query,
        rows: all('.row').map((row) => row.getAttribute('data-id')),
        count: all('.count').map((each) => each.textContent)[0],
        parts: ['.answer', '.groups', '[part~="search"]', '.danger', '.ways', '.dataset'].filter(
          (part) => all(part).length === 1,
        ).length,
      };
    });

/** What a fresh explorer shows. */
async function fresh() {
  const { page, close } = await openArticle();
  const found = await seen(page);
  await close();
  assert.equal(found.rows.length, 6);
  assert.equal(found.parts, 6);
  return found;
}

const usual = await fresh();

/** What is written, and the only line that may be said about it. @type {[string, string, RegExp][]} */
const senseless = [
  ['size', 'huge', /^warning: "size" has no value "huge"; allowed: compact, full\.$/],
  ['rows', '-3', /^warning: "rows" has no value "-3"; allowed: a whole number from 1 to \d+\.$/],
  ['rows', 'abc', /^warning: "rows" has no value "abc"; allowed: a whole number/],
  ['rows', '1e9', /^warning: "rows" has no value "1e9"; allowed: a whole number/],
  ['rows', '2.5', /^warning: "rows" has no value "2\.5"; allowed: a whole number/],
  ['rows', 'NaN', /^warning: "rows" has no value "NaN"; allowed: a whole number/],
  ['theme', 'pink', /^warning: "theme" has no value "pink"; allowed: light, dark\.$/],
  ['condition', 'nope', /^warning: "condition" has no value "nope"; allowed: the id of a condition/],
  ['direction', 'nonsense', /^warning: "direction" has no value "nonsense"; allowed: helped, /],
  ['regimen', 'nonsense', /^warning: "regimen" has no value "nonsense"; allowed: /],
  ['view', 'nonsense', /^warning: "view" has no value "nonsense"; allowed: list, /],
  ['sort', 'nonsense', /^warning: "sort" has no value "nonsense"; allowed: /],
  ['hide', 'everything', /^warning: "hide" has no value "everything"; allowed: /],
  ['heading-level', '12', /^warning: "heading-level" has no value "12"; allowed: 1, 2, 3, 4\.$/],
  ['loading', 'never', /^warning: "loading" has no value "never"; allowed: eager, lazy\.$/],
];

for (const [name, value, line] of senseless) {
  test(`${name}="${value}" is as good as nothing, and is said once`, async () => {
    const { page, said, close } = await openArticle({ attributes: `${name}="${value}"` });
    assert.deepEqual(await seen(page), usual);
    // drawn again and again, taken away and set again
    await set(page, { heading: 'A heading' });
    await set(page, { heading: '', [name]: '' });
    await set(page, { [name]: value });
    await set(page, { q: 'pain' });
    await set(page, { q: '' });
    assert.deepEqual(await seen(page), usual);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], line);
    await close(said);
  });
}

test('a result by its former name still chooses, and is said once', async () => {
  const { page, said, close } = await openArticle({ attributes: 'direction="did-not-help"' });
  const { query, rows, count } = await seen(page);
  assert.deepEqual(query.direction, [
    'little-or-no-difference',
    'no-clear-difference',
    'made-worse',
    'made-worse-in-one-small-trial',
  ]);
  assert.ok(rows.length > 0);
  assert.match(count ?? '', /^\d+ of \d+ uses$/);
  await set(page, { q: 'e' });
  await set(page, { q: '' });
  assert.equal(said.length, 1, said.join('\n'));
  assert.match(
    said[0],
    /"direction" has no value "did-not-help" any more; taken as: little-or-no-difference, /,
  );
  await close(said);
});

test('of several values those that make sense count', async () => {
  const { page, said, close } = await openArticle({
    attributes: 'direction="nonsense,  mixed ,helped" hide="x map"',
  });
  const { query } = await seen(page);
  assert.deepEqual(query.direction, ['mixed', 'helped']);
  assert.equal(await page.locator(`${TAG} .ways :text-is("Map")`).count(), 0);
  assert.equal(said.length, 2);
  await close(said);
});

const LONE = '\ud800';

/** @type {[string, string][]} */
const hostile = [
  ['markup', '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'],
  ['an attribute that ends', '"><b onclick=alert(1)>codeine</b>'],
  ['a million characters', 'naltrexone '.repeat(95_000)],
  ['a million letters without a gap', 'a'.repeat(1_000_000)],
  ['lone surrogates', `${LONE}pain${LONE}${LONE}\udc00`],
  ['letters that turn the direction', '\u202e\u2066evil\u202e pain \u200f'],
  ['control characters', 'pain\u0000\u0007\u001b[31m\u2028'],
  ['marks upon marks', `z${'\u0301'.repeat(5000)}`],
  ['what a pattern would be', '(((((a+)+)+)+)+)+$ .* \\u0000 %s %ZZ $1 $& {{x}}'],
];

for (const [name, text] of hostile) {
  test(`${name} in the search finds what it can, and does no harm`, async () => {
    const { page, explorer, said, close } = await openArticle();
    const start = Date.now();
    await explorer.evaluate((element, q) => element.setAttribute('q', q), text);
    await painted(page);
    assert.ok(Date.now() - start < 3000, `${Date.now() - start} ms`);
    const { parts } = await seen(page);
    assert.equal(parts, 6);
    // and as somebody would paste it
    await explorer.evaluate((element) => element.removeAttribute('q'));
    await explorer.locator(SEARCH).fill(text.slice(0, 5000));
    await painted(page);
    assert.equal((await seen(page)).parts, 6);
    assert.equal(await explorer.locator('.first-screen :is(img, script, b)').count(), 0);
    assert.equal(await page.evaluate('window.hacked'), undefined);
    const drawnText = await explorer.locator('.first-screen').innerText();
    assert.ok(drawnText.length < 6000, `${drawnText.length} characters are drawn`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await explorer.locator(SEARCH).fill('');
    await painted(page);
    assert.deepEqual(await seen(page), usual);
    assert.ok(said.length <= 1, said.join('\n'));
    for (const line of said) assert.match(line, /^warning: "(q|text)" /);
    await close(said);
  });
}

test('letters that turn the direction turn what was typed, not the sentence around it', async () => {
  const { explorer, close } = await openArticle({ attributes: 'q="qqqq&#x202e; zzzz"' });
  const nothing = explorer.locator('.nothing p').first();
  assert.match(await nothing.innerText(), /qqqq.* zzzz/i);
  const places = await nothing.evaluate((paragraph) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    /** @type {number[]} */
    const left = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('not among') ?? -1;
      if (at < 0) continue;
      for (const place of [at, at + 8]) {
        const range = document.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        left.push(range.getBoundingClientRect().left);
      }
    }
    return left;
  });
  assert.equal(places.length, 2);
  assert.ok(places[0] < places[1], 'the sentence runs backwards');
  await close();
});

test('attributes set and removed in any order leave nothing behind', async () => {
  const { page, explorer, said, close } = await openArticle();
  const clean = () => explorer.evaluate((element) => element.shadowRoot?.querySelector('.view')?.innerHTML);
  const before = await clean();
  await explorer.evaluate(async (element) => {
    const values = {
      q: ['pain', 'can I take it with codeine', '<b>', 'zzzz', ''],
      condition: ['fibromyalgia', 'obesity', 'nope', '', 'constructor', '__proto__'],
      direction: ['helped', 'mixed helped', 'did-not-help', 'nonsense', ''],
      regimen: ['low-dose', ',,,', ' '],
      category: ['pain', 'pain pain pain'],
      rows: ['3', '0', '200', '-1', 'x'],
      size: ['full', 'compact', 'huge'],
      theme: ['dark', 'light', 'pink'],
      view: ['list', 'map', 'drug', 'compare', 'sheet', 'nope'],
      sort: ['name', 'nope'],
      hide: ['search facets sort map compare drug articles', 'x'],
      heading: ['<i>A heading</i>', ' '],
      'heading-level': ['1', '4', '9'],
      literal: ['direction', 'nope'],
      'deep-links': [''],
      compare: ['fibromyalgia obesity', 'nope'],
      loading: ['lazy', 'eager'],
    };
    const names = /** @type {(keyof typeof values)[]} */ (Object.keys(values));
    // the same order in every run
    let seed = 20261129;
    const random = (/** @type {number} */ below) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return (seed >> 8) % below;
    };
    for (let n = 0; n < 400; n += 1) {
      const name = names[random(names.length)];
      if (random(3)) element.setAttribute(name, values[name][random(values[name].length)]);
      else element.removeAttribute(name);
      // some together, some one by one
      if (random(2)) await new Promise((resolve) => setTimeout(resolve));
    }
    for (const name of names) element.removeAttribute(name);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await painted(page);
  assert.deepEqual(await seen(page), usual);
  assert.equal(await clean(), before);
  assert.deepEqual(
    said.filter((line) => !/^warning: "[a-z-]+" has no value /.test(line)),
    [],
  );
  assert.equal(new Set(said).size, said.length, 'each is said once');
  await close(said);
});

test('taken off the page and put back it is as it was, and goes on', async () => {
  const { page, explorer, close } = await openArticle({ attributes: 'deep-links' });
  await type(page, 'crohn');
  const before = await seen(page);
  for (const where of ['main', 'body', '#last']) {
    await page.evaluate(
      ({ tag, where }) => {
        const element = /** @type {Element} */ (document.querySelector(tag));
        element.remove();
        document.querySelector(where)?.append(element);
      },
      { tag: TAG, where },
    );
    await painted(page);
    assert.deepEqual(await seen(page), before, where);
  }
  // what was set meanwhile counts
  await page.evaluate((tag) => {
    const element = /** @type {Element} */ (document.querySelector(tag));
    element.remove();
    element.removeAttribute('q');
    document.querySelector('main')?.append(element);
  }, TAG);
  await painted(page);
  assert.deepEqual((await seen(page)).rows, usual.rows);
  await explorer.locator('.row-name :is(a, button)').first().click();
  await explorer.locator('.condition').waitFor();
  await page.goBack();
  await explorer.locator('.rows').waitFor();
  // and away before it has started
  await page.evaluate(async (tag) => {
    const element = document.createElement(tag);
    document.body.append(element);
    element.remove();
    document.body.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    document.body.append(element);
  }, TAG);
  await drawn(page);
  assert.equal(await page.locator(TAG).nth(1).locator('.row').count(), 6);
  await close();
});

test('ten on a page are ten explorers, of which one keeps its state in the address', async () => {
  const { page, url, said, close } = await openArticle({
    elements: 10,
    attributes: 'deep-links theme="pink"',
  });
  const all = page.locator(TAG);
  assert.equal(await all.count(), 10);
  for (let n = 0; n < 10; n += 1) assert.equal(await all.nth(n).locator('.row').count(), 6);
  await all.nth(4).locator(SEARCH).fill('crohn');
  await painted(page);
  assert.equal(await all.nth(3).locator(SEARCH).inputValue(), '');
  assert.match(await all.nth(4).locator('.row-name').first().innerText(), /Crohn/);
  await all.nth(4).locator('.row-name :is(a, button)').first().click();
  await all.nth(4).locator('.condition').waitFor();
  assert.equal(page.url(), url);
  assert.equal(await page.locator(`${TAG} .condition`).count(), 1);
  await all.nth(0).locator('.row-name :is(a, button)').first().click();
  await all.nth(0).locator('.condition').waitFor();
  assert.match(page.url(), /#condition=/);
  assert.equal(await page.locator(`${TAG} .condition`).count(), 2);
  await page.goBack();
  await all.nth(0).locator('.rows').waitFor();
  assert.equal(await all.nth(4).locator('.condition').count(), 1);
  assert.deepEqual(said, ['warning: "theme" has no value "pink"; allowed: light, dark.']);
  await close(said);
});
