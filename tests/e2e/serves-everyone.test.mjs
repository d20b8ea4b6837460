// Every view by keyboard, in the screen reader's tree, at every width and in every colour mode: headings in order, names,
// targets large enough, nothing said by colour alone, nothing for axe to find.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArticle, painted, set, TAG } from './article.mjs';
import { axe } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, Record<string, string>>} */
const VIEWS = {
  'the first screen': {},
  'an answer': { q: 'can I take it with codeine' },
  'nothing found': { q: 'zzzzzz' },
  'chosen by result': { direction: 'helped helped-in-one-small-trial' },
  'a use': { condition: 'fibromyalgia' },
  'a use of two forms': { condition: 'opioid-use-disorder' },
  'a use without a study': { condition: 'anxiety' },
  'the map': { view: 'map' },
  'the map of a part': { view: 'map', category: 'pain' },
  'the sizes': { view: 'sizes' },
  'the table': { view: 'table' },
  'nothing compared': { view: 'compare' },
  'two compared': { view: 'compare', compare: 'fibromyalgia opioid-use-disorder' },
  'one compared with itself': { view: 'compare', compare: 'opioid-use-disorder' },
  'the articles': { view: 'articles' },
  'the drug': { view: 'drug' },
  'the interactions': { view: 'drug', topic: 'interactions' },
  'the side effects': { view: 'drug', topic: 'side-effects' },
  'the warnings': { view: 'drug', topic: 'warnings' },
  'a warning': { view: 'drug', topic: 'warning/kidneys' },
  'the forms': { view: 'drug', topic: 'forms' },
  'how it works': { view: 'drug', topic: 'how-it-works' },
  'the comparison with its relative': { view: 'drug', topic: 'comparison' },
  'the questions': { view: 'drug', topic: 'questions' },
  'where to get help': { view: 'drug', topic: 'help' },
  'the sheet': { view: 'sheet', condition: 'opioid-use-disorder' },
  'how we know': { view: 'how-we-know' },
};

const NONE = Object.fromEntries(
  [...new Set(Object.values(VIEWS).flatMap((attributes) => Object.keys(attributes)))].map((name) => [
    name,
    '',
  ]),
);

/** @type {Record<string, Parameters<typeof openArticle>[0]>} */
const READERS = {
  desktop: {},
  phone: { column: 'phone' },
  'phone, with addresses': { column: 'phone', attributes: 'deep-links' },
  dark: { column: 'phone', context: { colorScheme: 'dark' } },
  'forced colours': { context: { forcedColors: 'active' } },
  'smallest phone': { column: 'smallest' },
};

/**
 * What is wrong with a view. Runs inside the page.
 * @param {Element} element
 */
function wrong(element) {
  /** @type {string[]} */
  const found = [];
  const shadow = /** @type {ShadowRoot} */ (element.shadowRoot);
  const visible = (/** @type {Element} */ each) => each.checkVisibility() && each.getClientRects().length > 0;
  /** @param {Element} each */
  const named = (each) => `${each.localName}.${each.className} "${each.textContent?.trim().slice(0, 30)}"`;
  let level = 1;
  for (const heading of shadow.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!visible(heading)) continue;
    const own = Number(heading.localName[1]);
    if (own > level + 1) found.push(`h${own} after h${level}: ${named(heading)}`);
    if (!heading.textContent?.trim()) found.push('a heading without words');
    level = own;
  }
  for (const target of shadow.querySelectorAll('button, summary, input, select, a[href]')) {
    // what only appears with the focus is measured with it
    if (!visible(target) || target.matches('.skip')) continue;
    const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
    const inline = target.matches('a, .plain') && getComputedStyle(target).display === 'inline';
    // of links within a sentence a line is the target (WCAG 2.5.8)
    if (!inline && (width < 24 || height < 23.5)) found.push(`${width} by ${height}: ${named(target)}`);
  }
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push(`${page.scrollWidth - page.clientWidth} px too wide`);
  const box = element.getBoundingClientRect();
  for (const part of shadow.querySelectorAll(
    'p, li, td, th, h2, h3, h4, h5, button, a, input, select, summary',
  )) {
    const { left, right } = part.getBoundingClientRect();
    // a row that scrolls by itself holds what is beyond its edge
    const hidden = part.closest('.visually-hidden, .suggestions');
    if (!hidden && visible(part) && right > left && (right > box.right + 1 || left < box.left - 1))
      found.push(`sticks out ${Math.round(right - box.right)} px: ${named(part)}`);
  }
  // a result has its words beside its colour, and every picture its text
  for (const phrase of shadow.querySelectorAll('.phrase, .group, .verdict-word'))
    if (!/[a-z]{4}/i.test(phrase.textContent ?? '')) found.push(`without words: ${named(phrase)}`);
  for (const picture of shadow.querySelectorAll('svg, [role="img"]'))
    if (!picture.closest('[aria-hidden="true"]') && !picture.getAttribute('aria-label'))
      found.push(`a picture without a name: ${named(picture)}`);
  return found;
}

for (const [reader, options] of Object.entries(READERS)) {
  test(`every view, ${reader}: nothing for axe to find, headings in order, targets to hit, nothing beyond the edge`, async () => {
    const { page, explorer, said, close } = await openArticle(options);
    /** @type {string[]} */
    const found = [];
    for (const [view, attributes] of Object.entries(VIEWS)) {
      await set(page, { ...NONE, ...attributes });
      await page.evaluate(() => scrollTo(0, 0));
      const faults = [...(await explorer.evaluate(wrong)), ...(await axe(page))];
      found.push(...faults.map((fault) => `${view}: ${fault}`));
    }
    assert.deepEqual(found, []);
    await close(said);
    assert.deepEqual(said, []);
  });
}

test('every view is gone through with Tab alone, and each stop is in view and named', async () => {
  const { page, explorer, close } = await openArticle();
  for (const [view, attributes] of Object.entries(VIEWS)) {
    await set(page, { ...NONE, ...attributes });
    await page.locator('#before').focus();
    let stops = 0;
    for (; stops < 400; stops += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'after')) break;
      const stop = await explorer.evaluate((element) => {
        const active = element.shadowRoot?.activeElement;
        if (!active) return 'nothing has the focus';
        const { top, bottom } = active.getBoundingClientRect();
        const seen = bottom > 0 && top < innerHeight;
        const { labels = [] } = /** @type {any} */ (active);
        const label = [...labels].map((/** @type {Element} */ each) => each.textContent).join('');
        const name = `${active.textContent}${active.getAttribute('aria-label') ?? ''}${label}`.trim();
        const outlined = getComputedStyle(active).outlineStyle !== 'none';
        return seen && name && outlined ? '' : `${active.outerHTML.slice(0, 80)} ${seen} ${outlined}`;
      });
      assert.equal(stop, '', view);
    }
    assert.ok(stops > 0 && stops < 400, `${view}: ${stops} stops`);
    console.log(`# stops: ${view}; ${stops}`);
    // and back the same way, without a trap
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate((tag) => document.activeElement?.localName === tag, TAG), true, view);
  }
  await close();
});

test('what a screen reader meets of each view: one heading for it, regions and lists with names', async () => {
  const { page, explorer, close } = await openArticle();
  for (const [view, attributes] of Object.entries(VIEWS)) {
    await set(page, { ...NONE, ...attributes });
    await painted(page);
    const tree = await explorer.ariaSnapshot();
    assert.match(tree, /^- region "[^"]{10,}":/m, view);
    const headings = [...tree.matchAll(/- heading "([^"]+)" \[level=(\d)\]/g)].map(([, name, level]) => ({
      name,
      level,
    }));
    assert.equal(headings[0]?.level, '2', view);
    if (attributes.view || attributes.condition) {
      assert.equal(
        headings.filter(({ level }) => level === '3').length,
        1,
        `${view}: ${JSON.stringify(headings)}`,
      );
    }
    for (const [, role] of tree.matchAll(
      /- (button|link|textbox|searchbox|combobox|checkbox|toolbar|table)(?= *(?:\[|:|$))/gm,
    ))
      assert.fail(`${view}: a ${role} without a name`);
  }
  await close();
});
