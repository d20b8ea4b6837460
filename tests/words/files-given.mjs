// Files as the shell writes them, and readers that are not ours, for the tests of files.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from '../../www/node_modules/smol-toml/dist/index.js';
import { fileOf } from '../../www/src/files/files.js';
import { seeded } from './checks.mjs';
import { loadCore } from './core.mjs';

const require = createRequire(new URL('../../www/package.json', import.meta.url));
/** @type {any} It has no types. */
export const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const Ajv = require('ajv/dist/2020').default;

/** @param {string} path */
export const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
export const README = read('www/src/files/README.md');
export const SCHEMA = JSON.parse(read('www/src/files/schema.json'));
export const valid = new Ajv({ allErrors: true }).compile(SCHEMA);

export const core = /** @type {any} */ (await loadCore());
export const dataset = core.dataset();
/** @type {string[]} */
export const ids = core.list({}).results.map((/** @type {any} */ row) => row.id);
/** @type {import('#answers').Query[]} */
export const queries = [
  {},
  ...['map', 'sizes', 'table', 'articles', 'drug', 'compare', 'how-we-know'].map((view) => ({ view })),
  { regimen: ['low-dose'] },
  { text: 'pain' },
  { view: 'compare', compare: ids.slice(0, 4) },
  { view: 'articles', verdict: ['overstates'] },
  ...ids.map((condition) => ({ condition })),
];

/**
 * @param {import('#answers').Query} query
 * @param {import('../../www/src/files/file-name.js').FileFormat} format
 */
export const file = (query, format) => fileOf({ core, query, dataset }, format);
/** @param {import('#answers').Query} query @returns {any} */
export const json = (query) => JSON.parse(file(query, 'json').text);

/**
 * CSV read by Python, which refuses what RFC 4180 does; what its `utf-8-sig` takes off is a byte-order mark.
 * @param {string[]} texts
 * @returns {string[][][]}
 */
export function readCsv(texts) {
  const program =
    'import csv, io, json, sys; print(json.dumps([list(csv.reader(io.StringIO(t.encode().decode("utf-8-sig"), newline=""), strict=True)) for t in json.load(sys.stdin)]))';
  const input = JSON.stringify(texts);
  return JSON.parse(execFileSync('python3', ['-c', program], { input, maxBuffer: 1e9 }).toString());
}

/** @param {string} cell as the documentation says to undo what was made harmless */
export const undone = (cell) => cell.replace(/^'/, '');

/** Every record of a table of the facts. @param {string} table @returns {any[]} */
export const facts = (table) =>
  readdirSync(new URL('../../src/dataset/facts', import.meta.url))
    .filter((name) => name.endsWith('.toml'))
    .flatMap((name) => /** @type {any} */ (parse(read(`src/dataset/facts/${name}`)))[table] ?? []);

const random = seeded(7);
/**
 * Texts that go wrong where formats are written by hand.
 * @param {string} letters
 */
export const nasty = (letters) =>
  Array.from(
    { length: Math.floor(random() * 14) },
    () => [...letters][Math.floor(random() * [...letters].length)],
  ).join('');

/** An SVG read by a strict reader of XML: its texts by element, and how many elements there are. @param {string} text */
export function readSvg(text) {
  const program =
    'import json, sys; from xml.etree import ElementTree as E; r = E.fromstring(sys.stdin.buffer.read()); print(json.dumps([[e.tag.split("}")[1], e.text or "", e.attrib] for e in r.iter()]))';
  /** @type {[string, string, Record<string, string>][]} */
  const elements = JSON.parse(
    execFileSync('python3', ['-c', program], { input: text, maxBuffer: 1e9 }).toString(),
  );
  return elements;
}
