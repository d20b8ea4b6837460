// One reader's visit: an empty cache, a slow line, a slow processor, and the first letter typed as soon as there is a
// box to type it in.
import { openAtOnce, probe } from './probe.js';

/** A slow mobile connection, in bytes a second and ms. */
const LINE = { offline: false, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };
const SLOWER = 4;
/** Changes what is listed in every one of them: a quarter of the conditions have a word that begins with it. */
const LETTER = 'j';

/**
 * @typedef {object} Visit
 * @property {number} shown ms from the navigation until something was listed (or the box was there) and painted
 * @property {number} answer ms from the first letter to the list that it gives, painted
 * @property {number} usable both
 * @property {number} longest ms of the longest task of the page's main thread after its first paint
 * @property {number} requests until the letter was answered
 * @property {number} bytes until the letter was answered, headers included, as they came over the wire
 * @property {number} early of these, until something was listed
 * @property {number} late all, until the network was idle
 */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('./build.mjs').Stack} stack
 * @param {string} [picture] where to keep what it looked like
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, stack, picture) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  /** @type {((seen: import('./probe.js').Probe) => void)[]} */
  const waiting = [];
  const told = () => new Promise((resolve) => waiting.push(resolve));
  await page.exposeFunction('benchTold', (seen) => waiting.shift()?.(seen));
  await page.addInitScript(probe, stack);
  const session = await context.newCDPSession(page);
  const wire = await watch(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'] });

  const shownSoon = told();
  await page.goto(url, { waitUntil: 'commit' });
  const { shown } = await shownSoon;
  const early = wire.bytes();
  await focusField(session, stack.input);
  const answeredSoon = told();
  await page.keyboard.press(LETTER);
  const { typed, answered } = await answeredSoon;
  const visited = { requests: wire.requests(), bytes: wire.bytes(), early };
  const longest = longestTask(await browser.stopTracing());
  await page.waitForLoadState('networkidle');
  if (picture) await page.screenshot({ path: picture });
  const late = wire.bytes();
  await context.close();
  const answer = answered - typed;
  return { shown, answer, usable: shown + answer, longest, late, ...visited };
}

/** What takes so long does not come. */
const LATE_MS = 60_000;

/** @param {string} message */
const late = (message) =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(message)), LATE_MS).unref());

/**
 * A visit that opens the first use as soon as something is listed.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {import('./build.mjs').Stack} stack with what a use is drawn as
 * @returns {Promise<number>} ms from the navigation until it was painted
 */
export async function openFirst(browser, url, { card, use }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  /** @type {(at: number) => void} */
  let tell = () => {};
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('benchTold', (at) => tell(at));
  await page.addInitScript(openAtOnce, { card, use });
  const session = await context.newCDPSession(page);
  await watch(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'commit' });
  const opened = /** @type {number} */ (await Promise.race([told, late(`${url}: no use was opened`)]));
  await context.close();
  return opened;
}

/**
 * Puts the reader into the field, in the page or in an open shadow tree, without the scripts that a driver brings along:
 * on a slow processor their task would be the longest of a page.
 * @param {import('playwright-core').CDPSession} session
 * @param {string} input
 */
async function focusField(session, input) {
  const root = `(document.querySelector('naltrexone-explorer')?.shadowRoot ?? document)`;
  const expression = `${root}.querySelector(${JSON.stringify(input)}).focus()`;
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
  if (exceptionDetails) throw new Error(`${input} cannot have the focus: ${exceptionDetails.text}`);
}

/**
 * Slows the line down, in the page and in its workers, and counts what comes over it.
 * @param {import('playwright-core').CDPSession} session
 */
async function watch(session) {
  /** @type {Map<string, number>} bytes a request */
  const came = new Map();
  /** @param {string} name @param {any} event */
  const note = (name, event) => {
    const { requestId: id, request, encodedDataLength } = event;
    const before = came.get(id) ?? 0;
    // a worker's own script is told of twice, once by the page
    if (name === 'Network.requestWillBeSent' && /^http/.test(request.url)) came.set(id, before);
    else if (!came.has(id)) return;
    else if (name === 'Network.dataReceived') came.set(id, before + encodedDataLength);
    else if (name === 'Network.loadingFinished') came.set(id, Math.max(before, encodedDataLength));
  };
  for (const name of ['requestWillBeSent', 'dataReceived', 'loadingFinished']) {
    session.on(/** @type {any} */ (`Network.${name}`), (event) => note(`Network.${name}`, event));
  }
  // a worker has a session of its own, which is spoken to through the page's
  let messages = 0;
  const toWorker = (sessionId, method, params = {}) =>
    session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: ++messages, method, params }),
    });
  session.on('Target.attachedToTarget', async ({ sessionId }) => {
    await toWorker(sessionId, 'Network.enable');
    await toWorker(sessionId, 'Network.emulateNetworkConditions', LINE);
    await toWorker(sessionId, 'Runtime.runIfWaitingForDebugger');
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message);
    if (method) note(method, params);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: false });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  return {
    requests: () => came.size,
    bytes: () => [...came.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
}

/**
 * @param {Buffer} trace
 * @returns {number} ms
 */
function longestTask(trace) {
  /** @type {{ traceEvents: any[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const main = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const threads = new Set(main.map(({ pid, tid }) => `${pid} ${tid}`));
  // until the first paint a slow browser is busy with setting a page up, whatever is in it
  const painted = Math.min(
    ...traceEvents
      .filter(({ name, pid, tid }) => name === 'firstPaint' && threads.has(`${pid} ${tid}`))
      .map(({ ts }) => ts),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) => name === 'RunTask' && ts > painted && threads.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ dur }) => (dur ?? 0) / 1000));
}
