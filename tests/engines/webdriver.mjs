// WebDriver as the W3C writes it, as much of it as the core paths need, over the drivers that Debian and Mozilla ship.
// The libraries for it want a newer Node.js than Debian has, and bring ten packages for these twelve requests.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** Where a reference to an element stands in an answer. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that have no character, as the standard numbers them. */
export const keys = { enter: '\uE007', escape: '\uE00C', down: '\uE015' };

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** WebKitGTK's own small browser, whatever the machine's architecture. */
function miniBrowser() {
  for (const folder of readdirSync('/usr/lib')) {
    const path = `/usr/lib/${folder}/webkit2gtk-4.1`;
    try {
      if (readdirSync(path).includes('MiniBrowser')) return `${path}/MiniBrowser`;
    } catch {}
  }
  throw new Error('WebKitGTK is not installed; .ci/toolchain test installs it.');
}

/** @type {Record<Engine, () => { driver: string[], capabilities: object }>} */
const engines = {
  chromium: () => ({
    driver: [process.env.CHROMEDRIVER || 'chromedriver', '--port=PORT'],
    capabilities: {
      'goog:chromeOptions': {
        binary: process.env.CHROME || '/usr/bin/chromium',
        args: ['--headless=new', '--no-sandbox', '--window-size=1280,900'],
      },
    },
  }),
  firefox: () => ({
    driver: ['geckodriver', '--port=PORT', '--log=fatal'],
    capabilities: {
      'moz:firefoxOptions': {
        binary: process.env.FIREFOX || '/usr/bin/firefox-esr',
        args: ['-headless', '--width=1280', '--height=900'],
        // as for a reader: pages from the disk are strangers to each other
        prefs: { 'security.fileuri.strict_origin_policy': true },
      },
    },
  }),
  webkit: () => ({
    driver: ['WebKitWebDriver', '--port=PORT'],
    capabilities: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } },
  }),
};

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/** A screen in memory for a browser that has no headless mode. */
async function screen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  const number = await new Promise((resolve, reject) => {
    pipe.once('data', (data) => resolve(String(data).trim()));
    server.once('error', reject);
  });
  return { display: `:${number}`, stop: () => server.kill() };
}

/**
 * A browser in which pages can be visited.
 * @param {Engine} engine
 */
export async function start(engine) {
  const { driver, capabilities } = engines[engine]();
  const port = await freePort();
  const shown = engine === 'webkit' ? await screen() : undefined;
  const [program, ...args] = driver.map((part) => part.replace('PORT', String(port)));
  const env = shown ? { ...process.env, DISPLAY: shown.display, GDK_BACKEND: 'x11' } : process.env;
  const running = spawn(program, args, { env, stdio: 'ignore' });
  running.once('error', (error) => {
    throw error;
  });

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async function ask(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      headers: { 'content-type': 'application/json' },
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  await until(
    () =>
      ask('GET', '/status').then(
        (status) => status.ready,
        () => false,
      ),
    `${program} answers`,
  );
  const session = await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const base = `/session/${session.sessionId}`;

  /**
   * Runs a function in the page.
   * @template T
   * @param {(...args: any[]) => T} script
   * @param {...unknown} args
   * @returns {Promise<T>}
   */
  const run = (script, ...args) =>
    ask('POST', `${base}/execute/sync`, { script: `return (${script}).apply(null, arguments)`, args });

  return {
    run,
    /** Which browser this is, in its own words. */
    name: `${session.capabilities.browserName} ${session.capabilities.browserVersion}`,
    /** @param {string} url */
    visit: (url) => ask('POST', `${base}/url`, { url }),
    back: () => ask('POST', `${base}/back`),
    forward: () => ask('POST', `${base}/forward`),
    address: () => ask('GET', `${base}/url`),
    /**
     * An element in the explorer, once it is there.
     * @param {string} selector
     */
    async find(selector) {
      const find = (/** @type {string} */ wanted) =>
        document.querySelector('naltrexone-explorer')?.shadowRoot?.querySelector(wanted);
      const element = /** @type {Record<string, string>} */ (
        /** @type {unknown} */ (await until(() => run(find, selector), selector))
      );
      const path = `${base}/element/${element[ELEMENT]}`;
      return {
        click: () => ask('POST', `${path}/click`),
        /** @param {string} text */
        type: (text) => ask('POST', `${path}/value`, { text }),
        /** @returns {Promise<string>} */
        text: () => ask('GET', `${path}/text`),
      };
    },
    /**
     * Presses keys one after the other, wherever the focus is.
     * @param {...string} pressed
     */
    press: (...pressed) =>
      ask('POST', `${base}/actions`, {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: pressed.flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      }),
    /** @param {string} file */
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await ask('GET', `${base}/screenshot`), 'base64'));
    },
    async quit() {
      await ask('DELETE', base).catch(() => {});
      running.kill();
      shown?.stop();
    },
  };
}

/**
 * Waits for an answer that is something.
 * @template T
 * @param {() => Promise<T>} look
 * @param {string} what
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(look, what) {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    assert.ok(Date.now() < deadline, `waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
