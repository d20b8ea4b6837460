// Which file imports which, read from the sources themselves: for the test of the arrows between layers, and for the
// picture of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../run.mjs';

/**
 * Files by what they import, all as paths from the repository's folder.
 * @typedef {Map<string, Set<string>>} Imports
 */

/** @param {string} folder */
const filesOf = (folder) =>
  (existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    : []
  )
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** Entry points of what runs in a page or builds a page. */
const entries = () => [
  ...filesOf('www/src').filter((file) => /\.jsx?$/.test(file)),
  ...filesOf('www/build/fallback').filter((file) => /\.(mjs|jsx)$/.test(file)),
];

/**
 * The shell's imports, as the bundler sees them.
 * @returns {Promise<Imports>}
 */
export async function shellImports() {
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries(),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    packages: 'external',
    external: ['virtual:*', '#*', 'node:*'],
    define: { FETCHES: 'true' },
    loader: { '.css': 'empty', '.json': 'empty' },
    logLevel: 'silent',
  });
  const imports = new Map();
  for (const [file, { imports: all }] of Object.entries(metafile.inputs))
    imports.set(file, new Set(all.filter(({ external }) => !external).map(({ path }) => path)));
  return imports;
}

/** The build script is a program of its own: what it shares with the crate it includes by path. */
const isOfTheCrate = (/** @type {string} */ file) =>
  file.endsWith('.rs') && !/^src\/(dataset\/build\b|bin\/)/.test(file);

/** A module's path in the crate: `search::rank`. @param {string} file */
const moduleOf = (file) =>
  file
    .replace(/^src\//, '')
    .replace(/(\/mod)?\.rs$/, '')
    .replaceAll('/', '::')
    .replace(/^lib$/, '');

/**
 * Without comments and texts, in which anything may stand, and without the tests, which stand last in a file.
 * @param {string} source
 */
const codeOf = (source) =>
  source
    .replace(/\/\/.*$/gm, '')
    .replace(/"(?:\\.|[^"\\])*"/g, '""')
    .replace(/#\[cfg\(test\)\]\s*mod \w+ \{[\s\S]*$/, '');

/**
 * The names that `use` brings in, each as a whole path: `a::{b, c::{d, e as f}}` gives three.
 * @param {string} tree
 * @param {string} [before]
 * @returns {string[]}
 */
function pathsOf(tree, before = '') {
  const braced = /^([\w:]*?)(?:::)?\{(.*)\}$/s.exec(tree.trim());
  if (!braced) return [before + tree.trim().replace(/\s+as\s+\w+$/, '')];
  const [, path, inner] = braced;
  const parts = [];
  let depth = 0;
  let part = '';
  for (const sign of inner) {
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (sign === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  parts.push(part);
  const from = path ? `${before}${path}::` : before;
  return parts.filter((one) => one.trim()).flatMap((one) => pathsOf(one, from));
}

/**
 * The crate's imports, file by file; a name that a module only passes on counts as an import of where it comes from.
 * @returns {Imports}
 */
export function crateImports() {
  const files = filesOf('src').filter(isOfTheCrate);
  const fileOf = new Map(files.map((file) => [moduleOf(file), file]));
  /** What each module passes on, and where from. @type {Map<string, string>} */
  const passedOn = new Map();
  /** @type {[module: string, file: string, paths: string[]][]} */
  const used = [];
  for (const [module, file] of fileOf) {
    const code = codeOf(readFileSync(join(root, file), 'utf8'));
    const uses = [...code.matchAll(/^\s*(pub(?:\(\w+\))? )?use ([^;]+);/gm)];
    for (const [, passing, tree] of uses)
      if (passing)
        for (const path of pathsOf(tree)) {
          const whole = absolute(path, module, fileOf);
          passedOn.set(join2(module, whole.split('::').at(-1) ?? ''), whole);
        }
    const own = uses.filter(([, passing]) => !passing).flatMap(([, , tree]) => pathsOf(tree));
    const rest = code.replace(/^\s*(pub(?:\(\w+\))? )?use [^;]+;/gm, '');
    const inline = [...rest.matchAll(/\b(?:crate|super)(?:::\w+)+/g)].map(([path]) => path);
    const children = [...rest.matchAll(/(?<![\w:])([a-z]\w*)::\w+/g)]
      .filter(([, name]) => fileOf.has(join2(module, name)))
      .map(([path]) => `self::${path}`);
    used.push([module, file, [...own, ...inline, ...children]]);
  }
  const imports = new Map();
  for (const [module, file, paths] of used) {
    const targets = new Set();
    for (const path of paths) {
      const target = definedIn(absolute(path, module, fileOf), fileOf, passedOn);
      if (target && target !== file) targets.add(target);
    }
    imports.set(file, targets);
  }
  return imports;
}

/** @param {string} module @param {string} name */
const join2 = (module, name) => (module ? `${module}::${name}` : name);

/**
 * A path from the crate's root, without `crate`.
 * @param {string} path
 * @param {string} module in which it stands
 * @param {Map<string, string>} fileOf
 */
function absolute(path, module, fileOf) {
  const parts = path.split('::');
  if (parts[0] === 'crate') return parts.slice(1).join('::');
  let from = module.split('::');
  while (parts[0] === 'super' || parts[0] === 'self') if (parts.shift() === 'super') from = from.slice(0, -1);
  const here = [...from, ...parts].join('::');
  const first = from.length && parts[0] ? [...from, parts[0]].join('::') : parts[0];
  return path.startsWith('super') || path.startsWith('self') || fileOf.has(first) ? here : path;
}

/**
 * The file in which what a path names is defined; none for other crates.
 * @param {string} path
 * @param {Map<string, string>} fileOf
 * @param {Map<string, string>} passedOn
 */
function definedIn(path, fileOf, passedOn, steps = 0) {
  const parts = path.split('::');
  for (let length = parts.length; length > 0; length--) {
    const start = parts.slice(0, length).join('::');
    const from = passedOn.get(start);
    if (from && steps < 20)
      return definedIn([from, ...parts.slice(length)].join('::'), fileOf, passedOn, steps + 1);
    if (fileOf.has(start)) return fileOf.get(start);
  }
  return undefined;
}
