// What a reader may want next is fetched while the browser has nothing else to do.
import { idle } from './idle.js';
import { loadLinks, loadRest } from './load-core.js';
import { loadRoom, missingRooms } from './rooms.js';

let begun = false;

/**
 * Fetches the views that are not there yet, one after the other, once a page. Not for those who save data: they get
 * a view when they ask for it.
 * @param {(name: string) => boolean} wanted
 */
export function prefetch(wanted) {
  const { connection } = /** @type {Navigator & { connection?: { saveData?: boolean } }} */ (navigator);
  if (begun || connection?.saveData) return;
  begun = true;
  const names = missingRooms().filter(wanted);
  const next = async () => {
    const name = names.shift();
    // one that does not come is asked for again when a reader wants it, and the others wait until then
    if (name && missingRooms().includes(name)) await loadRoom(name);
    if (names.length) later();
  };
  const later = () => idle(() => next().catch(() => {}));
  if (names.length) later();
}

/**
 * Fetches what an explorer will most likely need for the view it shows first, while its core is still on the way.
 * @param {Element} element
 */
export function expectRoom(element) {
  const isLinked = element.hasAttribute('deep-links');
  const linked = isLinked ? location.hash : '';
  const name = /[#&]view=(\w+)/.exec(linked)?.[1] ?? element.getAttribute('view');
  // whoever needs them asks for all again, and says what went wrong
  if (isLinked) loadLinks().catch(() => {});
  if (name || linked || element.hasAttribute('condition')) loadRest().catch(() => {});
  if (name && missingRooms().includes(name)) loadRoom(name).catch(() => {});
}
