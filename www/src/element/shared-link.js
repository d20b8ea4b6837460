// An address that somebody shared leads to the explorer, however far down the page it stands.
import { QUERY_ATTRIBUTES } from './attributes.js';
import { wantsAddress } from './options.js';

/** A page is opened once, whatever comes and goes on it. */
let followed = false;

/** What readers do to move a page themselves. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Brings the beginning of an element into view, where it is not in the upper half of the window.
 * @param {Element} element
 */
export function showWhereItStands(element) {
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) element.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/**
 * The same on a page that has just been opened by an address. What is loaded above it later, such as pictures, moves it:
 * so again when all is there, unless the reader has begun to move. A page that is reloaded or come back to is where the
 * browser puts it.
 * @param {Element} element
 * @param {() => void} then once it is in view
 */
export function followSharedLink(element, then) {
  if (followed) return;
  followed = true;
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  if (visit && visit.type !== 'navigate') return;
  const show = () => {
    showWhereItStands(element);
    then();
  };
  show();
  if (document.readyState === 'complete') return;
  const over = new AbortController();
  for (const name of MOVES)
    addEventListener(name, () => over.abort(), { signal: over.signal, passive: true, capture: true });
  addEventListener(
    'load',
    () => {
      over.abort();
      show();
    },
    { signal: over.signal },
  );
}

/**
 * Whether the page's address asks something of an explorer, before there is a core to read it.
 * @param {Element} element
 */
export function isAddressed(element) {
  if (!wantsAddress(element)) return false;
  const keys = [...new URLSearchParams(location.hash.slice(1)).keys()];
  return keys.some((key) => QUERY_ATTRIBUTES.includes(key));
}
