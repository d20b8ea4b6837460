// What a reader, a host page and a careless script may do, each at random.

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {() => number} Random from 0 to 1
 */

/**
 * A generator whose numbers follow from its seed (mulberry32).
 * @param {number} seed
 * @returns {Random}
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {Random} random
 * @param {readonly T[]} list
 */
export const one = (random, list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);

const WORDS = [
  'fibro',
  'alcohol',
  'chrohns',
  'LDN',
  'itch ',
  'pain',
  'opioid use',
  'ms',
  'zzz',
  'é',
  '🙂',
  '/',
  ' ',
  "'",
  '"<b>',
];
const KEYS = [
  'Tab',
  'Shift+Tab',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Enter',
  'Escape',
  'Home',
  'End',
  'PageDown',
  'Space',
  '/',
  'Backspace',
];
const WIDTHS = [320, 360, 599, 768, 860, 1280, 1400];
const LISTS = {
  approval: ['fda-approved', 'off-label', 'approved-elsewhere'],
  strength: ['level-0', 'level-2', 'level-4'],
  direction: ['helped', 'mixed', 'little-or-no-difference', 'too-uncertain', 'did-not-help'],
  category: ['pain', 'addiction', 'other', 'oncology'],
  regimen: ['low-dose', 'implant', 'topical', 'standard-oral'],
  sort: ['name', 'people', 'newest', 'strength', 'relevance'],
  condition: ['fibromyalgia', 'crohns-disease', 'alcohol-use-disorder'],
  view: ['list', 'map', 'sizes', 'table', 'drug', 'compare', 'articles', 'sheet', 'how-we-know'],
  topic: ['warnings', 'side-effects', 'interactions'],
  size: ['full', 'compact'],
  q: WORDS,
};

/** What no author means to write, and some authors write. */
const NONSENSE = [
  '',
  ' ',
  'nonsense',
  ',,,',
  'pain pain pain',
  '%ZZ',
  '\u0000',
  '\ud800',
  '-1',
  'null',
  '<script>',
  'x'.repeat(5000),
];

const FRAGMENTS = [
  '#',
  '#comments',
  '#q',
  '#q=',
  '#q=%ZZ',
  '#q=%ff%fe',
  '#=&=&=',
  '#regimen=low-dose',
  '#condition=nowhere',
  '#q=pain&q=itch',
  '#sort=people&view=map',
  '#view=compare&compare=fibromyalgia,obesity',
  '#view=sheet&condition=fibromyalgia',
  '#view=articles&verdict=mistaken',
  '#view=drug&topic=warnings',
  '#view=drug&topic=nowhere',
  '#view=sizes&category=pain',
  '#nonsense=1',
  '#condition=fibromyalgia&regimen=low-dose',
  `#q=${'a'.repeat(3000)}`,
  '#q=fibro',
];

/** The element that is tried: while there are two, the environment says which. */
export const TAG = 'naltrexone-explorer';

/**
 * Clicks something that can be seen and used, as a reader does: by a place on the screen.
 * @param {Page} page
 * @param {Random} random
 * @param {string} [selector]
 */
async function click(
  page,
  random,
  selector = 'button, input, select, summary, a, [role="tab"], [tabindex="0"]',
) {
  const places = await page.evaluate(
    ([selector, tag]) => {
      const shadow = document.querySelector(tag)?.shadowRoot;
      // what a modal dialog covers cannot be clicked
      const within = shadow?.querySelector('dialog[open]') ?? shadow;
      return [...(within?.querySelectorAll(selector) ?? [])]
        .map((part) => part.getBoundingClientRect())
        .map((box) => [box.x + box.width / 2, box.y + box.height / 2])
        .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    },
    [selector, TAG],
  );
  if (places.length) await page.mouse.click(.../** @type {[number, number]} */ (one(random, places)));
}

/** @type {Record<string, (page: Page, random: Random) => Promise<unknown>>} */
export const actions = {
  type: async (page, random) => {
    await click(page, random, '[part~="search"]');
    await page.keyboard.type(one(random, WORDS));
  },
  delete: async (page, random) => {
    await click(page, random, '[part~="search"]');
    await page.keyboard.press('End');
    for (let i = 0; i < 1 + random() * 8; i++) await page.keyboard.press('Backspace');
  },
  click,
  facet: (page, random) => click(page, random, '[part~="value"], [part~="facet"] input'),
  chip: (page, random) => click(page, random, '.chip'),
  open: (page, random) => click(page, random, ':is([part~="card"], .row) :is(a, button)'),
  back: (page, random) => click(page, random, '.back'),
  way: (page, random) => click(page, random, '.tab, .ways :is(a, button)'),
  pick: (page, random) => click(page, random, '.pick, .group'),
  close: (page, random) => click(page, random, '.close'),
  fold: (page, random) => click(page, random, 'summary'),
  keys: async (page, random) => {
    for (let i = 0; i < 1 + random() * 4; i++) await page.keyboard.press(one(random, KEYS));
  },
  sort: async (page, random) => {
    await page.evaluate(
      ([at, tag]) => {
        const select = document.querySelector(`${tag}`)?.shadowRoot?.querySelector('select');
        if (!select) return;
        select.selectedIndex = Math.floor(Number(at) * select.options.length);
        select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      },
      [random(), TAG],
    );
  },
  historyBack: (page) =>
    page.evaluate(() => /** @type {any} */ (window).navigation.canGoBack && history.back()),
  historyForward: (page) =>
    page.evaluate(() => /** @type {any} */ (window).navigation.canGoForward && history.forward()),
  scroll: (page, random) => page.mouse.wheel(0, (random() - 0.5) * 3000),
  resize: (page, random) => page.setViewportSize({ width: one(random, WIDTHS), height: 700 }),
  theme: (page, random) => set(page, 'theme', one(random, ['light', 'dark', ...NONSENSE])),
  heading: (page, random) => set(page, 'heading-level', one(random, ['1', '3', '4', ...NONSENSE])),
  attribute: (page, random) => {
    const [name, values] = one(random, Object.entries(LISTS));
    return set(page, name, random() < 0.6 ? one(random, values) : one(random, NONSENSE));
  },
  removeAttribute: (page, random) =>
    page.evaluate(
      ([name, tag]) => document.querySelector(tag)?.removeAttribute(name),
      [one(random, Object.keys(LISTS)), TAG],
    ),
  property: (page, random) =>
    page.evaluate(({ tag, ...query }) => Object.assign(document.querySelector(tag) ?? {}, { query }), {
      tag: TAG,
      text: one(random, [...WORDS, ...NONSENSE]),
      category: [one(random, LISTS.category)],
      regimen: random() < 0.5 ? [] : [one(random, NONSENSE)],
    }),
  deepLinks: (page) =>
    page.evaluate((tag) => document.querySelector(tag)?.toggleAttribute('deep-links'), TAG),
  fragment: (page, random) =>
    page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      one(random, FRAGMENTS),
    ),
  move: (page) =>
    page.evaluate((tag) => {
      const explorer = document.querySelector(tag);
      const place =
        explorer?.parentElement?.localName === 'body' ? document.querySelector('form') : document.body;
      if (explorer) place?.append(explorer);
    }, TAG),
  removeAndReturn: (page) =>
    page.evaluate(async (tag) => {
      const explorer = document.querySelector(tag);
      explorer?.remove();
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (explorer) document.body.append(explorer);
    }, TAG),
};

/** How often each is done beside the others: readers' doings more often than hosts'. */
export const often = Object.keys(actions).flatMap((name) =>
  Array(['type', 'click', 'facet', 'open', 'keys', 'back', 'way'].includes(name) ? 4 : 1).fill(name),
);

/**
 * @param {Page} page
 * @param {string} name
 * @param {string} value
 */
const set = (page, name, value) =>
  page.evaluate(
    ([name, value, tag]) => document.querySelector(tag)?.setAttribute(name, value),
    [name, value, TAG],
  );
