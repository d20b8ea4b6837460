// Pages with the folder build, of which parts are held back, lost or of another build.
import { newPage, serve } from './browser.mjs';

const origin = await serve();

/** @typedef {'core' | 'details' | 'views'} Part */
/** @typedef {import('playwright-core').Route} Route */

/** @param {string} name of a script of the folder */
const script = (name) => `**/pkg/folder/${name}.js*`;

/**
 * A page with the folder's explorer, which may not be ready.
 * @param {{ address?: string, held?: Part[], routes?: { [name: string]: (route: Route) => unknown },
 *           context?: import('playwright-core').BrowserContextOptions, init?: () => void }} [options]
 *   `held`: parts that come when they are released, or not at all
 */
export async function openFolder({
  address = '/hosts/folder.html',
  held = [],
  routes = {},
  context,
  init,
} = {}) {
  const visit = await newPage(context);
  const { page } = visit;
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => {
    const [, name] = /\/pkg\/folder\/(\w+)\.js/.exec(request.url()) ?? [];
    if (name) asked.push(name);
  });
  /** @type {{ [name: string]: (lost?: boolean) => void }} */
  const releases = {};
  for (const name of held) {
    const released = new Promise((resolve) => {
      releases[name] = resolve;
    });
    await page.route(script(name), async (route) => {
      if (await released) await route.abort('internetdisconnected');
      else await route.continue();
    });
  }
  for (const [name, handler] of Object.entries(routes)) await page.route(script(name), handler);
  await page.addInitScript(() => {
    const events = /** @type {string[]} */ ([]);
    Object.assign(window, { events });
    addEventListener('nx-ready', () => events.push('nx-ready'));
    addEventListener('nx-error', ({ detail }) => events.push(/** @type {any} */ (detail).code));
    addEventListener('unhandledrejection', () => events.push('nobody was told'));
  });
  if (init) await page.addInitScript(init);
  await page.goto(address.includes('://') ? address : `${origin}${address}`, { waitUntil: 'commit' });
  const explorer = page.locator('naltrexone-explorer').first();
  return {
    ...visit,
    asked,
    explorer,
    view: explorer.locator('.view').first(),
    search: explorer.locator('[part~="search"]').first(),
    rows: explorer.locator('[part~="results"] .row'),
    /** @param {Part} name @param {boolean} [lost] */
    release: (name, lost) => releases[name]?.(lost),
    /** @param {string} name a part that comes from now on */
    mend: (name) => page.unroute(script(name)),
    /** @returns {Promise<string[]>} */
    events: () => page.evaluate('events'),
    /** @param {number} [count] of events of the explorer */
    told: (count = 1) =>
      page.waitForFunction((count) => /** @type {any} */ (window).events.length >= count, count),
    ready: () =>
      page.waitForFunction(
        () => /** @type {any} */ (document.querySelector('naltrexone-explorer'))?.explorer,
      ),
    /** The browser's own lines on files that did not come are no news. @param {RegExp} [but] */
    closeBut: (but = /net::ERR_INTERNET_DISCONNECTED/) =>
      visit.close(visit.said.filter((line) => but.test(line))),
  };
}

/** Pieces of scripts as another build has them. @type {(change: (text: string) => string) => (route: Route) => Promise<void>} */
export const changed = (change) => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
};

/** A script of another build. */
export const ofAnotherBuild = changed((text) =>
  text.replace(/nxPart\?\.\("[0-9a-f]{16}"/, 'nxPart?.("0123456789abcdef"'),
);
