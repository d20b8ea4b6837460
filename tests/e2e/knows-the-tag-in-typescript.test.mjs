// The tag and its attributes as the compilers of frameworks see them, from the package as npm installs it.
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { elementManifest } from '../../www/build/describe.mjs';
import { root } from './browser.mjs';

const sources = join(root, 'tests', 'builders', 'types');
const modules = join(sources, 'node_modules');
const folder = mkdtempSync(join(tmpdir(), 'typed-'));
after(() => rmSync(folder, { recursive: true }));
const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, join(root, 'pkg')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
}).trim();

/**
 * A project with the package and these others: where each stands in its node_modules, and what it is here.
 * @param {string} name
 * @param {string} from folder with its files
 * @param {Record<string, string>} packages
 * @param {object} options of the compiler
 */
function project(name, from, packages, options) {
  const made = join(folder, name);
  const installed = join(made, 'node_modules', 'naltrexone-explorer');
  cpSync(join(sources, from), made, { recursive: true });
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', join(folder, packed), '-C', installed, '--strip-components', '1']);
  for (const [place, source] of Object.entries(packages)) {
    mkdirSync(dirname(join(made, 'node_modules', place)), { recursive: true });
    symlinkSync(join(modules, source), join(made, 'node_modules', place));
  }
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    ...options,
  };
  const vueCompilerOptions = { strictTemplates: true };
  writeFileSync(
    join(made, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, vueCompilerOptions, include: ['*'] }),
  );
  return made;
}

/**
 * @param {string} made
 * @param {string[]} command of an installed package
 * @returns {Promise<string>} what the compiler says, without colours
 */
const compiled = (made, [program, ...options]) =>
  new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
    execFile(join(modules, '.bin', program), options, { cwd: made, env }, (_, stdout) => resolve(stdout));
  });

const tsc = ['tsc', '-p', '.', '--pretty', 'false'];
const jsx = 'react-jsx';
/** @type {[string, string, Record<string, string>, object, string[]][]} */
const frameworks = [
  ['React 18', 'react', { '@types/react': 'react18-types' }, { jsx, skipLibCheck: true }, tsc],
  ['React 19', 'react', { '@types/react': 'react19-types' }, { jsx }, tsc],
  ['Preact', 'preact', { preact: 'preact' }, { jsx, jsxImportSource: 'preact', skipLibCheck: true }, tsc],
  // its own types name packages of its compiler that are not installed with it
  ['Vue', 'vue', { vue: 'vue' }, { skipLibCheck: true }, ['vue-tsc', ...tsc.slice(1)]],
  [
    'Svelte',
    'svelte',
    { svelte: 'svelte' },
    { skipLibCheck: true },
    ['svelte-check', '--tsconfig', 'tsconfig.json', '--output', 'machine'],
  ],
];

for (const [name, from, packages, options, command] of frameworks) {
  test(`${name} knows the tag and its attributes, and says which are wrong`, async () => {
    const said = await compiled(project(name.replace(' ', ''), from, packages, options), command);
    const errors = said.split('\n').filter((line) => /^\S.*\berror\b/i.test(line) && !/COMPLETED/.test(line));
    assert.deepEqual(
      errors.filter((line) => !/wrong\./i.test(line)),
      [],
      said,
    );
    assert.equal(errors.length, 2, said);
    assert.match(said, /mapp/);
    assert.match(said, /catgory/);
  });
}

test('a project without any framework compiles, its libraries checked', async () => {
  const made = project('none', 'none', {}, {});
  assert.equal(await compiled(made, tsc), '');
});

test('every attribute is typed, and none that there is not', () => {
  const types = readFileSync(join(root, 'pkg', 'attributes.d.mts'), 'utf8');
  const typed = [...types.matchAll(/^ {2}'([a-z-]+)'\?:/gm)].map(([, name]) => name);
  // what the sources are checked with
  assert.equal(readFileSync(join(root, 'www', 'src', 'element', 'attributes.d.mts'), 'utf8'), types);
  const [{ declarations }] = elementManifest().modules;
  const attributes = /** @type {any} */ (declarations)[0].attributes;
  assert.deepEqual(
    typed,
    attributes.map((/** @type {{ name: string }} */ { name }) => name),
  );
});
