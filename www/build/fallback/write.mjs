// The static pages: one of its own, and what authors put between the element's tags.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fragment, h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { fallbackModel } from '../../src/words/fallback.js';
import { answersFor, categoriesOf } from './answers.mjs';
import { content } from './elements.mjs';
import { structuredData } from './structured-data.mjs';

/** @typedef {import('preact').ComponentChild} Child */
/** @typedef {import('#answers').CategoryId} CategoryId */
/** @typedef {import('./answers.mjs').Explorer} Explorer */

/**
 * The core of a folder with `core.js` and `core_bg.wasm`, ready to ask.
 * @param {string} folder
 * @returns {Promise<Explorer>}
 */
export async function loadExplorer(folder) {
  const core = await import(pathToFileURL(join(folder, 'core.js')).href);
  core.initSync({ module: readFileSync(join(folder, 'core_bg.wasm')) });
  return new core.Explorer();
}

/**
 * Each on a line of its own.
 * @param {Child[]} nodes
 */
const lines = (nodes) => nodes.flatMap((node) => [node, '\n']);

/**
 * Data, not code: no policy on scripts stands in its way. As escapes these characters can neither end the script nor
 * break a page that is read as XML.
 * @param {unknown} data
 */
function dataScript(data) {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return h('script', { type: 'application/ld+json', dangerouslySetInnerHTML: { __html: json } });
}

/** @param {Explorer} explorer */
export function pageHtml(explorer) {
  const answers = answersFor(explorer, 'page');
  const model = fallbackModel(answers);
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', null, model.title),
    h('meta', { name: 'description', content: model.description }),
    dataScript(structuredData(model, answers.dataset, { whole: true })),
  ];
  const main = [h('h1', null, model.title), ...content(model, { whole: true })];
  const html = h(
    'html',
    { lang: 'en-GB' },
    h('head', null, '\n', lines(head)),
    h('body', null, h('main', null, '\n', lines(main))),
  );
  return `<!doctype html>\n${renderToStaticMarkup(html)}\n`;
}

/**
 * What an author puts between the tags.
 * @param {Explorer} explorer
 * @param {CategoryId | 'all'} about all uses, or those of one kind
 */
export function fragmentHtml(explorer, about) {
  const answers = answersFor(explorer, about);
  const model = fallbackModel(answers);
  const data = dataScript(structuredData(model, answers.dataset, { whole: false }));
  return renderToStaticMarkup(h(Fragment, null, lines([...content(model, { whole: false }), data])));
}

/**
 * Writes `fallback.html`, and `fallback/` with `all.html` and one file for each kind of uses.
 * @param {Explorer} explorer
 * @param {string} folder
 */
export function writeFallback(explorer, folder) {
  const fragments = join(folder, 'fallback');
  mkdirSync(fragments, { recursive: true });
  writeFileSync(join(folder, 'fallback.html'), pageHtml(explorer));
  for (const about of /** @type {const} */ (['all', ...categoriesOf(explorer.dataset())])) {
    writeFileSync(join(fragments, `${about}.html`), fragmentHtml(explorer, about));
  }
}
