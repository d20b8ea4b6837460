// A project of a builder with the package in it, its servers, and a reader in Chromium.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { newPage, root } from '../e2e/browser.mjs';

// on the disk of the installed packages
mkdirSync(join(root, 'target'), { recursive: true });
const folder = mkdtempSync(join(root, 'target', 'builders-'));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, join(root, 'pkg')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
}).trim();

/**
 * A project with the package installed in it.
 * @param {Record<string, string>} files texts by their paths
 * @param {{ linked?: boolean, modules?: string }} [options] `modules` is a folder whose packages it has too
 */
export function project(files, { linked = false, modules } = {}) {
  const made = mkdtempSync(join(folder, 'project-'));
  const installed = join(made, 'node_modules');
  mkdirSync(installed);
  // as hard links: a builder looks for packages by where they really stand
  if (modules) execFileSync('cp', ['-al', `${modules}/.`, installed]);
  if (linked) symlinkSync(join(root, 'pkg'), join(installed, 'naltrexone-explorer'));
  else {
    mkdirSync(join(installed, 'naltrexone-explorer'));
    const into = ['-C', join(installed, 'naltrexone-explorer'), '--strip-components', '1'];
    execFileSync('tar', ['xzf', join(folder, packed), ...into]);
  }
  const description = { private: true, type: 'module', dependencies: { 'naltrexone-explorer': '*' } };
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(description), ...files })) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text);
  }
  return made;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * @param {string} made
 * @param {(port: number) => string[]} command arguments of Node
 * @returns {Promise<string>} the origin, once it answers
 */
export async function served(made, command) {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    ASTRO_TELEMETRY_DISABLED: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const server = spawn('node', command(port), { cwd: made, env, detached: true });
  after(() => {
    // the server and what it started
    if (server.pid && server.exitCode === null) process.kill(-server.pid);
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
  const origin = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 120; tries++) {
    assert.equal(server.exitCode, null, said);
    if (
      await fetch(origin).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return origin;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(said);
}

/**
 * Reads as a reader would: a search, a use, and Back.
 * @param {string} origin
 */
export async function read(origin) {
  const { page, said } = await newPage();
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(origin);
  const explorer = page.locator('naltrexone-explorer');
  try {
    await explorer.locator('[part~=card]').first().waitFor({ timeout: 25_000 });
    await explorer.getByRole('searchbox').first().pressSequentially('pain');
    await explorer.locator('[part~=card] a, [part~=card] button').first().click();
    await explorer.locator('[part~=condition]').waitFor();
    await page.goBack();
    await explorer.locator('[part~=card]').first().waitFor();
  } catch (error) {
    // what the page says is more than that something did not come
    throw new Error([await explorer.first().innerText(), ...said].join('\n'), { cause: error });
  } finally {
    await page.context().close();
    // what a dev server tells whoever works on the page
    const own = /^(debug|info): |\[vite\]|\[HMR\]|\[Fast Refresh\]|React DevTools/;
    assert.deepEqual(
      said.filter((line) => !own.test(line)),
      [],
    );
  }
}
