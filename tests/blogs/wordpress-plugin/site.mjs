// A WordPress that is installed and served while a test runs, with a database of its own.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Debian's, or the folder of another. */
const WORDPRESS = process.env.WORDPRESS || '/usr/share/wordpress';
const path = `${process.env.PATH}:/usr/sbin`;
const scratch = mkdtempSync(join(tmpdir(), 'wordpress-'));

/** What was started here, by how it is ended. @type {(() => Promise<void>)[]} */
const running = [];
after(async () => {
  for (const end of running.reverse()) await end();
  rmSync(scratch, { recursive: true, force: true });
});

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function start(program, args, env = {}) {
  // a group of its own: PHP's server does not end its workers
  const options = { env: { ...process.env, PATH: path, ...env }, stdio: /** @type {const} */ ('ignore') };
  const child = spawn(program, args, { ...options, detached: true });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  running.push(async () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid);
    await ended;
  });
}

/**
 * @param {() => boolean | Promise<boolean>} there
 * @param {string} what
 */
async function until(there, what) {
  for (let tries = 0; tries < 300; tries++) {
    if (await there()) return;
    await wait(100);
  }
  throw new Error(`${what} did not start.`);
}

/** The one database server. @type {Promise<string> | undefined} */
let database;

/** @returns {Promise<string>} its socket */
async function startDatabase() {
  const socket = join(scratch, 'socket');
  const shared = ['--no-defaults', `--datadir=${join(scratch, 'database')}`, `--user=${userInfo().username}`];
  const install = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  const made = spawnSync('mariadb-install-db', [...shared, ...install], {
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.error ?? made.stderr}`);
  start('mariadbd', [
    ...shared,
    `--socket=${socket}`,
    `--pid-file=${join(scratch, 'pid')}`,
    '--skip-networking',
    '--skip-grant-tables',
  ]);
  await until(() => existsSync(socket), 'MariaDB');
  return socket;
}

/** @returns {Promise<number>} a port that nobody listens at */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {string} name
 * @param {{ network?: boolean }} [options] `network`: a network of sites, of which the first stands there
 */
export async function startWordPress(name, { network = false } = {}) {
  database ??= startDatabase();
  const folder = join(scratch, name);
  const host = `127.0.0.1:${await freePort()}`;
  const env = {
    DB_SOCKET: await database,
    DB_NAME: name,
    SITE_HOST: host,
    SITE_FOLDER: folder,
    NETWORK: network ? '1' : '',
    // an editor asks for much at once
    PHP_CLI_SERVER_WORKERS: '6',
  };
  cpSync(WORDPRESS, folder, { recursive: true, dereference: true, filter: (from) => existsSync(from) });
  cpSync(join(here, 'wp-config.php'), join(folder, 'wp-config.php'));

  /**
   * @param {string} script
   * @param {Record<string, string>} [more]
   * @param {string} [input]
   */
  function php(script, more = {}, input = '') {
    const { status, stdout, stderr, error } = spawnSync('php', [join(here, script)], {
      env: { ...process.env, ...env, ...more },
      input,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script}: ${error ?? ''}${stdout}${stderr}`);
    return stdout;
  }

  const said = php('install.php');
  if (said !== 'installed') throw new Error(said);
  start('php', ['-S', host, '-t', folder, join(here, 'router.php')], env);
  const origin = `http://${host}`;
  await until(
    () =>
      fetch(`${origin}/wp-includes/css/buttons.css`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'PHP',
  );
  return {
    origin,
    folder,
    /**
     * Runs code inside this WordPress, as its first user.
     * @param {string} code a function's body that has `$given`
     * @param {unknown} [given]
     * @param {string} [sitePath] of another site of the network
     */
    run(code, given = null, sitePath = '/') {
      const out = php('in-wordpress.php', { GIVEN: JSON.stringify(given), SITE_PATH: sitePath }, code);
      return JSON.parse(out);
    },
    /** What PHP had to say of the plugin. */
    complaints: () =>
      existsSync(join(folder, 'debug.log'))
        ? readFileSync(join(folder, 'debug.log'), 'utf8')
            .split('\n')
            .filter((line) => /naltrexone/i.test(line))
        : [],
  };
}

/** @typedef {Awaited<ReturnType<typeof startWordPress>>} Site */
