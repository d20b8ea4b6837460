// Whatever a reader can read stands in www/src/words/strings or in the facts. The element is bundled with a mark in the
// place of every text of the words; what is then drawn, without marks, facts, figures and signs, must be nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { coreBytes, withCore } from '../../www/build/core-bytes.mjs';
import { openArticle, painted, set, TAG } from './article.mjs';
import { root } from './browser.mjs';
import { MARK, marked } from './marked-words.mjs';
import { TOPICS } from './topics.mjs';

const require = createRequire(join(root, 'www', 'package.json'));
/** @type {typeof import('../../www/node_modules/esbuild/lib/main.js')} */
const esbuild = require('esbuild');

/**
 * What may be read that stands in neither, and why.
 * @type {[RegExp, string][]}
 */
const allowed = [
  [
    / (January|February|March|April|May|June|July|August|September|October|November|December) /g,
    'words/numbers.js: months',
  ],
  [/ (person|people) /g, 'words/numbers.js: what is counted'],
  [/ and /g, 'words/numbers.js: between the last two of a list'],
  [/ p /g, 'words/effects.js: a p value'],
  [/ http article html /g, 'the address of the page'],
];

/** Ids of the facts are for machines: only these fields with a text that looks like one are read by people. */
const WORDS_LIKE_IDS =
  /^(name|rowName|aliases|outcome|unit|comparator|dose|severity|only|joined|words|subject|unverified|value|comparedWith)$/;

/** How many texts of the words were replaced. */
let replaced = 0;

/**
 * The built script, with marks for words.
 * @param {(path: string, text: string) => string} [altered] a module's text as a test wants it
 */
async function bundle(altered = (_, text) => text) {
  const wasm = readFileSync(join(root, 'pkg', 'core_bg.wasm'));
  const core = join(root, 'pkg', 'core.js');
  replaced = 0;
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['www/src/element/entry-single.js'],
    outfile: 'out.js',
    write: false,
    bundle: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    // the mark of where the core goes has its quotes from here
    minifySyntax: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    alias: { '#core': core },
    nodePaths: [join(root, 'www', 'node_modules')],
    define: { FETCHES: 'false' },
    logLevel: 'warning',
    plugins: [
      {
        name: 'marks',
        setup(build) {
          build.onLoad({ filter: /[\\/]src[\\/]words[\\/]strings[\\/].*\.js$/ }, ({ path }) => {
            const { text, changes } = marked(readFileSync(path, 'utf8'));
            replaced += changes;
            return { contents: text, loader: 'js' };
          });
          build.onLoad({ filter: /[\\/]src[\\/]views[\\/].*\.jsx$/ }, ({ path }) => ({
            contents: altered(path, readFileSync(path, 'utf8')),
            loader: 'jsx',
          }));
          build.onLoad({ filter: /[\\/]core\.js$/ }, ({ path }) => {
            const [glue] = readFileSync(path, 'utf8').split('let wasmModule, wasmInstance, wasm;');
            return { contents: glue + FROM_MODULE, loader: 'js' };
          });
        },
      },
      coreBytes(wasm),
    ],
  });
  return withCore(outputFiles[0].text, wasm);
}

/** As www/build/bundle.mjs starts the core of the single file. */
const FROM_MODULE = `let wasm;
export default async function init({ module_or_path: module }) {
  if (wasm) return;
  ({ exports: wasm } = await WebAssembly.instantiate(module, __wbg_get_imports()));
  wasm.__wbindgen_start();
}`;

/** What is drawn: states of the first screen, and uses. @type {Record<string, string>[]} */
const STATES = [
  {},
  { q: 'can I take it with codeine' },
  { q: 'ldn for pain' },
  { q: 'fibromyalgia' },
  { q: 'approved for alcohol' },
  { regimen: 'low-dose', category: 'pain' },
  { direction: 'helped mixed', approval: 'fda-approved' },
  { q: 'zzzz' },
  { q: 'fibromylagia' },
  { q: 'crohn', direction: 'made-worse' },
  { condition: 'fibromyalgia' },
  { condition: 'alcohol-use-disorder' },
  { condition: 'opioid-use-disorder' },
  { condition: 'obesity', regimen: 'combination' },
  { view: 'compare' },
  { view: 'compare', compare: 'opioid-use-disorder' },
  { view: 'compare', compare: 'fibromyalgia anxiety obesity sarcoidosis', regimen: 'low-dose' },
  { view: 'sheet', condition: 'opioid-use-disorder' },
  { view: 'sheet', condition: 'obesity', regimen: 'combination' },
  { view: 'map' },
  { view: 'map', category: 'pain', approval: 'off-label' },
  { view: 'sizes' },
  { view: 'table', sort: 'people' },
  { view: 'drug' },
  ...TOPICS.map((topic) => ({ view: 'drug', topic })),
  { view: 'how-we-know' },
];
const NAMES = [...new Set(STATES.flatMap(Object.keys))];

/**
 * Everything that can be read or heard, piece by piece.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
const read = (page) =>
  page.locator(TAG).evaluate((element) => {
    const found = new Set();
    const walker = document.createTreeWalker(
      /** @type {ShadowRoot} */ (element.shadowRoot),
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        for (const name of [
          'aria-label',
          'placeholder',
          'title',
          'alt',
          'aria-description',
          'aria-roledescription',
        ])
          found.add(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.tagName !== 'STYLE') {
        // a mark may begin or end within a word
        const around = node.parentElement?.closest(':has(> mark)');
        found.add((around ?? node).textContent ?? '');
      }
    }
    return [...found];
  });

/**
 * Every text of the facts that the core hands over for these states.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
const facts = (page) =>
  page.locator(TAG).evaluate(
    (element, { states, wordsLikeIds }) => {
      const { explorer } = /** @type {any} */ (element);
      const words = new RegExp(wordsLikeIds);
      const found = new Set();
      /** @param {unknown} value @param {string} key */
      function collect(value, key) {
        if (typeof value === 'string') {
          if (words.test(key) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) found.add(value);
        } else if (Array.isArray(value)) for (const each of value) collect(each, key);
        else if (value && typeof value === 'object')
          for (const [name, each] of Object.entries(value)) collect(each, key === 'names' ? 'name' : name);
      }
      collect(explorer.dataset(), '');
      for (const { condition, q, ...state } of states) {
        /** @type {Record<string, unknown>} */
        const query = { text: q ?? '' };
        for (const [name, value] of Object.entries(state))
          query[name] = ['view', 'topic', 'sort'].includes(name) ? value : value.split(' ');
        collect(explorer.list(query), '');
        if (condition) collect(explorer.condition(condition, query), '');
        if (state.view === 'drug') collect(explorer.drug(query), '');
        if (state.view === 'how-we-know') collect(explorer.method(), '');
        if (state.view === 'compare') collect(explorer.comparison(query), '');
        if (state.view === 'sheet') collect(explorer.sheet(condition, query), '');
      }
      return [...found];
    },
    { states: STATES, wordsLikeIds: WORDS_LIKE_IDS.source },
  );

/**
 * The words of a text alone: figures and signs are written otherwise than in the facts.
 * @param {string} text
 */
const words = (text) => ` ${(text.match(/\p{L}+/gu) ?? []).join(' ')} `;

/** @param {string} text */
const otherwiseBegun = (text) =>
  [text, text.charAt(1).toLowerCase(), text.charAt(1).toUpperCase()].map((first, n) =>
    n ? ` ${first}${text.slice(2)}` : text,
  );

/**
 * What of a text stands in neither words nor facts.
 * @param {string} text
 * @param {string[]} texts the words of the facts, longest first
 * @param {string} all of them
 */
function left(text, texts, all) {
  return text.split(MARK).flatMap((part) => {
    let rest = words(part);
    // a stretch of a fact: cut at the end of a sentence, or where something in it is marked
    if (!rest.trim() || all.includes(rest)) return [];
    for (const fact of texts) {
      for (const each of otherwiseBegun(fact)) if (rest.includes(each)) rest = rest.replaceAll(each, ' \n ');
    }
    for (const [pattern] of allowed) rest = rest.replace(pattern, ' \n ');
    return rest.split('\n').flatMap((each) => (each.trim() && !all.includes(each) ? [each.trim()] : []));
  });
}

/**
 * Draws every state with everything open, and gathers what is left of it.
 * @param {string} script
 */
async function leftOver(script) {
  const { page, explorer, close } = await openArticle({ script });
  const typed = STATES.flatMap(({ q }) => q ?? []);
  const texts = [...typed, ...(await facts(page))]
    .map(words)
    .filter((each) => each.trim())
    .sort((a, b) => b.length - a.length);
  assert.ok(texts.length > 1000);
  const all = texts.join('\n');
  const pieces = new Set();
  for (const state of STATES) {
    await set(page, { ...Object.fromEntries(NAMES.map((name) => [name, ''])), ...state });
    for (let n = 0; n < 3; n += 1) {
      await explorer.evaluate((element) => {
        const { shadowRoot } = element;
        for (const fold of shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
        const more = '.show-all button, button.show-all';
        for (const button of /** @type {HTMLElement[]} */ ([...(shadowRoot?.querySelectorAll(more) ?? [])]))
          button.click();
      });
      await painted(page);
    }
    if (state.condition)
      await explorer.evaluate((element) => {
        const figure = element.shadowRoot?.querySelector('.strip button');
        if (figure instanceof HTMLElement) figure.click();
      });
    // what is announced comes when typing pauses
    await page.waitForTimeout(800);
    for (const piece of await read(page)) pieces.add(piece);
  }
  assert.ok(pieces.size > 500);
  await close();
  const found = [...pieces].flatMap((piece) => left(piece, texts, all));
  return { found: [...new Set(found)], pieces: [...pieces] };
}

test('nothing can be read that stands neither in the words nor in the facts', async () => {
  const { found, pieces } = await leftOver(await bundle());
  assert.ok(replaced > 300, `${replaced} texts of the words were replaced`);
  assert.ok(pieces.some((piece) => piece.includes(MARK)));
  console.log(`${replaced} texts of the words replaced, ${pieces.length} pieces read, ${found.length} left`);
  assert.deepEqual(found, []);
});

test('a word that a view says by itself would be found', async () => {
  let said = 0;
  const script = await bundle((path, text) => {
    if (!path.endsWith('first-screen.jsx')) return text;
    said += 1;
    return text.replace('<p class="answer">', '<p class="answer" title="Nobody wrote this down">Hello');
  });
  assert.equal(said, 1);
  const { found } = await leftOver(script);
  for (const word of ['Hello', 'Nobody wrote this down']) assert.ok(found.includes(word), word);
});
