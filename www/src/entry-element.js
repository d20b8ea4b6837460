// The class and what registers it, for those who register it themselves. The wasm stands beside the file and is
// compiled while it streams in; views that few readers open first come when they are asked for.
import { coreFromUrl, provideCore } from './load-core.js';
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

const folder = new URL('views/', import.meta.url);
const map = view('map', () => import('./rooms/map.js'));

provideCore(() => coreFromUrl(new URL('core_bg.wasm', import.meta.url)));
provideRooms({
  map,
  table: map,
  compare: view('compare', () => import('./rooms/compare.js')),
  articles: view('articles', () => import('./rooms/articles.js')),
  drug: view('drug', () => import('./rooms/drug.js')),
  sheet: view('sheet', () => import('./rooms/sheet.js')),
});

export { Explorer } from '#core';
export { define } from './define.js';
export { NaltrexoneExplorer } from './naltrexone-explorer.js';
