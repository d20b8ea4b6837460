// The WordPress plugin as a zip that the admin screen takes: www/wordpress with its blanks filled in, the scripts of the
// folder, the static pages, and what authors can choose, as the facts have it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { drugModel } from '../src/words/drug.js';
import { date, sentence } from '../src/words/numbers.js';
import { controls } from '../src/words/strings/controls.js';
import { categories, regimens } from '../src/words/strings/labels.js';
import { snippet as words } from '../src/words/strings/snippet.js';
import { elementManifest } from './describe.mjs';
import { categoriesOf } from './fallback/answers.mjs';
import { pkg, root } from './run.mjs';

/** @typedef {import('./fallback/answers.mjs').Explorer} Explorer */
/** @typedef {{ value: string, label: string }[]} Options */
/** @typedef {import('../src/words/models.d.ts').TopicModel} TopicModel */

/** The zip in `pkg/`. */
export const PLUGIN = 'naltrexone-explorer-wordpress.zip';
/** The folder in the zip: what WordPress knows the plugin by. */
const FOLDER = 'naltrexone-explorer';
/** The first script has been made small: plugins that do the same to others leave it alone by this name. */
const FIRST = { 'explorer.js': 'explorer.min.js' };
/** Rows that an element takes. */
const ROWS = { least: 1, most: 200 };
/** The earliest that a zip can say, so that the same content is the same zip. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

const sources = join(root, 'www', 'wordpress');

/**
 * The values of an attribute that takes one of several, as the element's types have them.
 * @param {string} attribute
 * @returns {string[]}
 */
function valuesOf(attribute) {
  const { attributes } = elementManifest().modules[0].declarations?.[0] ?? {};
  const { type } = attributes.find((/** @type {any} */ { name }) => name === attribute);
  return [...type.text.matchAll(/"([^"]+)"/g)].map(([, value]) => value);
}

/**
 * @param {string[]} ids
 * @param {Record<string, string>} labels
 * @returns {Options}
 */
const options = (ids, labels) =>
  ids.map((value) => {
    if (!labels[value]) throw new Error(`There is no name for "${value}".`);
    return { value, label: labels[value] };
  });

/**
 * What authors can choose in the block's sidebar.
 * @param {Explorer} explorer
 */
function choicesOf(explorer) {
  const dataset = explorer.dataset();
  const kinds = categoriesOf(dataset);
  const forms = dataset.facets.find(({ id }) => id === 'regimen')?.values ?? [];
  const uses = explorer.list({ sort: 'name' }).results;
  const topics = explorer.drug({ view: 'drug' }).topics.map(({ id }) => {
    const page = drugModel(explorer.drug({ view: 'drug', topic: id }), dataset);
    return { value: id, label: /** @type {TopicModel} */ (page).title };
  });
  return {
    choices: {
      topics: [
        { setting: 'category', label: words.kinds, options: options(kinds, categories) },
        {
          setting: 'condition',
          label: words.oneUse,
          options: uses.map(({ id, name }) => ({ value: id, label: name })),
        },
        { setting: 'topic', label: controls.wayTo.drug, options: topics },
      ],
      regimen: options(forms, regimens),
      view: valuesOf('view').map((value) => ({
        value,
        label: controls.backTo[value].replace(/^\P{Letter}+/u, ''),
      })),
      size: options(
        valuesOf('size').filter((size) => size !== 'compact'),
        words.sizes,
      ),
      theme: options(valuesOf('theme'), words.themes),
      'heading-level': valuesOf('heading-level').map((value) => ({ value, label: value })),
      rows: ROWS,
    },
    // which static page holds which use
    kinds: {
      all: kinds,
      ofCondition: Object.fromEntries(uses.map(({ id }) => [id, explorer.condition(id).category])),
    },
  };
}

/** @typedef {ReturnType<typeof choicesOf>} Choices */

/**
 * The words and versions that stand in the sources as `{{name}}`.
 * @param {Explorer} explorer
 * @param {Choices['choices']} choices
 * @param {string} version of the code
 * @returns {Record<string, string>}
 */
function blanks(explorer, { topics, regimen, view }, version) {
  const dataset = explorer.dataset();
  const [, build = ''] = /"([0-9a-f]{16})"/.exec(readFileSync(join(pkg, 'folder', 'core.js'), 'utf8')) ?? [];
  if (!build) throw new Error('The scripts of the folder do not say which build they are.');
  /** @param {string[]} values */
  const code = (values) => values.map((value) => `\`${value}\``).join(', ');
  const [kinds, , pages] = topics.map(({ options }) => options.map(({ value }) => value));
  return {
    name: `${sentence(dataset.subject)} explorer`,
    description: `${controls.title(dataset.subject)}.`,
    subject: dataset.subject,
    // newer code and newer facts are both a newer plugin
    version: `${version}.${dataset.version}`,
    build,
    facts: dataset.version,
    date: date(dataset.date),
    categories: code(kinds),
    topics: code(pages),
    regimens: code(regimen.map(({ value }) => value)),
    views: code(view.map(({ value }) => value)),
    sizes: code(valuesOf('size')),
    themes: code(valuesOf('theme')),
    levels: code(valuesOf('heading-level')),
    loading: code(valuesOf('loading')),
    rows: `${ROWS.least} to ${ROWS.most}`,
  };
}

/**
 * @param {string} text
 * @param {Record<string, string>} filling
 */
const filled = (text, filling) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (filling[name] === undefined) throw new Error(`Nothing fills the blank {{${name}}}.`);
    return filling[name];
  });

/**
 * The files of a folder and of those in it, by their paths within it.
 * @param {string} folder
 * @returns {string[]}
 */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

/**
 * The plugin's files by their paths.
 * @param {Explorer} explorer
 * @param {string} version of the code
 */
export function pluginFiles(explorer, version) {
  const choices = choicesOf(explorer);
  const filling = blanks(explorer, choices.choices, version);
  /** @type {Record<string, Uint8Array>} */
  const files = { 'choices.json': Buffer.from(`${JSON.stringify(choices)}\n`) };
  for (const name of filesIn(sources))
    files[name] = Buffer.from(filled(readFileSync(join(sources, name), 'utf8'), filling));
  for (const [from, to, names] of /** @type {[string, string, Record<string, string>][]} */ ([
    ['folder', 'scripts', FIRST],
    ['fallback', 'fallback', {}],
  ]))
    for (const name of readdirSync(join(pkg, from)))
      files[`${to}/${names[name] ?? name}`] = readFileSync(join(pkg, from, name));
  for (const name of ['LICENSE-APACHE', 'LICENSE-MIT']) files[name] = readFileSync(join(root, name));
  return files;
}

/**
 * The zip, from what stands in `pkg/` already.
 * @param {Explorer} explorer
 * @param {string} version of the code
 */
export function pluginZip(explorer, version) {
  const files = Object.entries(pluginFiles(explorer, version)).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const zip = new JSZip();
  for (const [name, bytes] of files)
    zip.file(`${FOLDER}/${name}`, bytes, { date: NO_DATE, createFolders: false });
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
