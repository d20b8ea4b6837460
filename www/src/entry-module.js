// The ES module that a page links: it registers the element once one is wanted. Until then it costs no more than
// itself; from then on nothing that is needed waits for another file to be read first.
import { tell } from './events.js';
import { failureLine, NOT_LOADED } from './failure-line.js';
import { idle } from './idle.js';
import { nearness } from './nearness.js';

const TAG = 'naltrexone-explorer';

/** All that are in the document: the browser keeps it up to date. */
const explorers = document.getElementsByTagName(TAG);
const near = nearness(begin);
/** Explorers come, and change their minds about waiting. */
const changes = new MutationObserver(look);
/** The place that those which wait will take (styles/hosted.css), so that nothing jumps. */
const place = new CSSStyleSheet();

/** @type {Promise<typeof import('#element')> | undefined} */
let started;
/** Whether the core is needed by now. */
let wanted = true;

/**
 * Registers the element now, whether one is near or not.
 * @returns {Promise<typeof import('#element')>} what `element.mjs` gives
 */
export function start() {
  changes.disconnect();
  near.disconnect();
  started ??= load();
  return started;
}

/** Whoever asked for nothing is told by the explorers themselves. */
function begin() {
  start().catch(() => {});
}

async function load() {
  const core =
    wanted && !customElements.get(TAG) ? fetch(new URL('core_first.wasm', import.meta.url)) : undefined;
  // the explorer that needs it says what is wrong with it
  core?.catch(() => {});
  const files = Promise.all([import('#element'), import('#shell')]);
  try {
    await files;
  } catch {
    notLoaded();
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== place);
  const [element] = await files;
  element.define(TAG, core);
  return element;
}

/** What stands between the tags stays, with a line that says why; the explorer can be asked for again. */
function notLoaded() {
  started = undefined;
  for (const explorer of explorers) {
    const failure = { code: 'not-loaded', message: NOT_LOADED };
    // one line, however often it was asked for
    explorer.querySelector('.failure')?.remove();
    explorer.append(failureLine(failure));
    tell(explorer, 'nx-error', failure);
  }
}

function look() {
  for (const explorer of explorers) {
    if (!explorer.matches('[loading~="lazy"]')) return begin();
    near.observe(explorer);
  }
}

/** Where none is to be seen it may stand in a tree of its own, or come later: all but its core is ready when the page is. */
function ready() {
  wanted = explorers.length > 0;
  if (!started && !wanted) begin();
}

look();
if (!started) {
  place.replaceSync(`${TAG}[loading~="lazy"]:not(:defined){display:flow-root;min-block-size:100vh}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, place];
  changes.observe(document, { subtree: true, childList: true, attributeFilter: ['loading'] });
  if (document.readyState === 'complete') idle(ready);
  else addEventListener('load', () => idle(ready), { once: true });
}
