// The class and what registers it, for those who register it themselves. The wasm stands beside the file, in
// parts, of which the first draws the first list, and is compiled while it streams in; the part for the page's address,
// and views that few readers open first, come when they are asked for.
import { more } from '#core';
import { define as register } from './define.js';
import { coreFrom, loadCore, provideCore, provideLinks, provideRest } from './load-core.js';
import { provideRooms } from './rooms.js';

/** How often a file did not come. */
let tries = 0;

/**
 * @param {string} name of the view's file
 * @param {import('./rooms.js').PartSource} fetched
 * @returns {import('./rooms.js').PartSource}
 */
function view(name, fetched) {
  // Firefox remembers that a module did not come, and never asks again: so it is asked for by another address
  const again = () => import(`${folder}${name}.mjs?${++tries}`);
  return () => fetched().catch(again);
}

// not `new URL`: bundlers take a folder for a file that is not there
const folder = `${import.meta.url.replace(/[^/]*$/, '')}views/`;
const map = view('map', () => import('./rooms/map.js'));

/** The wasm, where somebody has begun to fetch it. A response can be read once. @type {Promise<Response> | undefined} */
let begun;

provideCore(() => {
  const core = begun ?? fetch(new URL('core_first.wasm', import.meta.url));
  begun = undefined;
  return coreFrom(core);
});
/** @param {Promise<Response>} part it is nothing without the first one */
const afterFirst = (part) =>
  coreFrom(
    Promise.all([part, loadCore()]).then(([response]) => response),
    more,
  );

// bundlers find the files by these very words
provideLinks(() => afterFirst(fetch(new URL('core_links.wasm', import.meta.url))));
provideRest(() => afterFirst(fetch(new URL('core_rest.wasm', import.meta.url))));
provideRooms({
  map,
  table: map,
  compare: view('compare', () => import('./rooms/compare.js')),
  articles: view('articles', () => import('./rooms/articles.js')),
  drug: view('drug', () => import('./rooms/drug.js')),
  sheet: view('sheet', () => import('./rooms/sheet.js')),
});

/**
 * Makes the element known to the page. Where the name is taken, that one stays and the console says so.
 * @param {string} [tag] a name of the page's own
 * @param {Promise<Response>} [core] `core_first.wasm`, where the page has begun to fetch it
 */
export function define(tag, core) {
  begun ??= core;
  register(tag);
}

export { Explorer } from '#core';
export { loadRest as whole } from './load-core.js';
export { NaltrexoneExplorer } from './naltrexone-explorer.js';
