// Finding and running the tools of the build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const pkg = join(root, 'pkg');
const bin = join(root, 'www', 'node_modules', '.bin');

/**
 * What `.ci/toolchain` found out about this machine.
 * @param {string} name
 * @returns {string | undefined} undefined where there is nothing to say
 */
function found(name) {
  const file = join(root, '.ci', 'env');
  if (!existsSync(file)) return undefined;
  return new RegExp(`^${name}=([\\w.-]+)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1];
}

/**
 * What no shipped byte may tell: where this machine keeps things. The last prefix that fits wins.
 * @returns {string} flags for `CARGO_ENCODED_RUSTFLAGS`
 */
function remapFlags() {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), '.cargo');
  const rustupHome = process.env.RUSTUP_HOME ?? join(homedir(), '.rustup');
  // Named after the registry, mirror or not, from which this machine takes its crates.
  const registries = join(cargoHome, 'registry', 'src');
  const crates = existsSync(registries) ? readdirSync(registries) : [];
  const prefixes = [
    ['/usr/src', '/rust'],
    ['/usr/lib/rustlib/src', '/rust'],
    [homedir(), '/home'],
    [rustupHome, '/rustup'],
    [cargoHome, '/cargo'],
    ...crates.map((name) => [join(registries, name), '/crates']),
    [root, '.'],
  ];
  return prefixes.map(([from, to]) => `--remap-path-prefix=${from}=${to}`).join('\x1f');
}

/**
 * Optimised for speed with little inlining, no unrolling, whole or in part, and no copy of a
 * loop's head before it: nearly as small as with `opt-level = "z"`, which a build without these flags falls back to,
 * and half as fast again.
 */
const lean = [
  '-Cllvm-args=--inline-threshold=40',
  '-Cllvm-args=--unroll-threshold=0',
  '-Cllvm-args=--unroll-allow-partial=false',
  '-Cllvm-args=--rotation-max-header-size=0',
  '-Cno-vectorize-loops',
  '-Cno-vectorize-slp',
];

/** The environment in which cargo builds wasm: npm's wasm-opt on PATH, no paths of this machine, a target folder apart. */
export function wasmEnvironment() {
  const { RUSTFLAGS: _, ...env } = process.env;
  const toolchain = found('WASM_TOOLCHAIN');
  if (toolchain) env.RUSTUP_TOOLCHAIN = toolchain;
  const linker = 'CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER';
  env[linker] = found(linker) ?? env[linker];
  if (!env[linker]) delete env[linker];
  env.PATH = `${bin}${delimiter}${env.PATH}`;
  env.CARGO_ENCODED_RUSTFLAGS = [remapFlags(), ...lean].join('\x1f');
  env.CARGO_PROFILE_RELEASE_OPT_LEVEL = '2';
  env.CARGO_TARGET_DIR = join(root, 'target', 'wasm');
  return env;
}

/**
 * Runs a program in the repository's folder and stops the build when it fails.
 * @param {string} program
 * @param {string[]} args
 */
export function run(program, args) {
  finished(program, spawnSync(program, args, { cwd: root, env: wasmEnvironment(), stdio: 'inherit' }));
}

/**
 * The same, for what it writes.
 * @param {string} program
 * @param {string[]} args
 * @returns {string}
 */
export function outputOf(program, args) {
  const stdio = /** @type {const} */ (['ignore', 'pipe', 'inherit']);
  const options = { cwd: root, env: wasmEnvironment(), maxBuffer: 1 << 26 };
  const ended = spawnSync(program, args, { ...options, encoding: 'utf8', stdio: [...stdio] });
  finished(program, ended);
  return ended.stdout;
}

/**
 * @param {string} program
 * @param {{ status: number | null, error?: Error }} ended
 */
function finished(program, { status, error }) {
  if (error)
    throw new Error(`${program} did not start (${error.message}); .ci/toolchain installs what is missing.`);
  if (status !== 0) throw new Error(`${program} failed with status ${status}.`);
}

/** What every browser of the last years has, as Rust's compiler takes for granted. */
const features = [
  'bulk-memory',
  'nontrapping-float-to-int',
  'sign-ext',
  'mutable-globals',
  'reference-types',
  'multivalue',
].map((name) => `--enable-${name}`);
/**
 * Memory starts as zeros, and its first kB hold the end of the stack, so no address of a value is that low. Functions
 * that are called once stay apart where they are not small: in one large function every variable costs more. What is
 * flat and made of loops anew is smaller than what LLVM made of them; what no value can be is found last.
 */
const optimizing = [
  '--one-caller-inline-max-function-size=40',
  '--always-inline-max-function-size=6',
  '--flatten',
  '--rereloop',
  '-Oz',
  '--converge',
  '--zero-filled-memory',
  '--low-memory-unused',
  '--gufa-optimizing',
  '--merge-similar-functions',
  '--dae-optimizing',
  '-Oz',
];

/** What a page has no use for. The section of target features stays: without it later runs refuse the module. */
const stripping = ['--strip-debug', '--strip-producers'];

/**
 * Makes a wasm smaller, as it is in `pkg/`.
 * @param {string} path
 */
export const optimize = (path) =>
  run('wasm-opt', [...optimizing, ...stripping, ...features, path, '-o', path]);

/**
 * The version a program gives of itself, without its name.
 * @param {string} program
 */
export function versionOf(program) {
  const { stdout } = spawnSync(program, ['--version'], {
    cwd: root,
    env: wasmEnvironment(),
    encoding: 'utf8',
  });
  return /\d+(\.\d+)*/.exec(stdout ?? '')?.[0] ?? 'unknown';
}
