// Every fixed string is used, says something, and keeps to the page's vocabulary.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { magnitudes } from '../../www/src/words/strings/effects.js';
import { loadCore } from './core.mjs';

const SHELL = new URL('../../www/src/', import.meta.url);
const STRINGS = new URL('words/strings/', SHELL);
const BUILD = new URL('../../www/build/', import.meta.url);
const files = readdirSync(STRINGS).filter((name) => name.endsWith('.js'));

/** @param {string} name */
const load = (name) => import(new URL(name, STRINGS).href);

/** Text of every other module of the shell, and of the build, which writes some strings into what it makes (the plugin). */
const sources = [SHELL, BUILD].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(jsx?|mjs)$/.test(name) && !name.startsWith('words/strings/'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8')),
);

/**
 * The texts that import a name from a file of strings, with what it is called there.
 * @param {string} file
 * @param {string} name
 */
function importers(file, name) {
  return sources.flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from '[^']*strings\/([\w-]+\.js)'/g)]
      .filter(([, , from]) => from === file)
      .flatMap(([, names]) => names.split(','))
      .map((imported) => imported.trim().split(' as '))
      .filter(([imported]) => imported === name)
      .map(([imported, called = imported]) => ({ text: text.replace(/import \{[^}]*\} from/g, ''), called })),
  );
}

/**
 * Whether a text uses a key, by its name or by looking it up.
 * @param {{ text: string, called: string }} importer
 * @param {string} key
 */
const uses = ({ text, called }, key) =>
  new RegExp(`\\b${called}(\\[|\\.${key}\\b)|\\.\\.\\.${called}\\b|: ${called}\\b`).test(text);

/**
 * Every string below a value; a function is asked with numbers and with words.
 * @param {unknown} value
 * @returns {string[]}
 */
function said(value) {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [
      value(1, 'A', 'b', 'c'),
      value(2, 'A', 'b', 'c'),
      value('A', 1, true, 'c'),
      value('A', 'b', 'c', 'd'),
    ].flatMap(said);
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(said) : [];
}

for (const file of files) {
  const strings = await load(file);

  test(`every string of ${file} is used`, () => {
    for (const [name, value] of Object.entries(strings)) {
      const where = importers(file, name);
      assert.ok(where.length, `${name} is imported nowhere`);
      if (typeof value !== 'object' || Array.isArray(value)) continue;
      for (const key of Object.keys(value)) {
        assert.ok(
          where.some((importer) => uses(importer, key)),
          `${name}.${key} is used nowhere`,
        );
      }
    }
  });

  test(`the strings of ${file} keep to the vocabulary`, () => {
    for (const text of said(strings)) {
      // how large a difference is has this word from Cohen; how much was tested has not
      if (text !== magnitudes.large)
        assert.doesNotMatch(text, /\b(large|largest|well studied|sure|mixed|unclear|uncompared)\b/i);
      assert.doesNotMatch(text, /did not help|useless|proven|miracle|dangerous|should/i);
      assert.doesNotMatch(text, /undefined|\[object|\.\.|\S {2,}\S/);
    }
  });
}

test('what a word means is said in 25 words at most', async () => {
  const { meanings } = await load('results.js');
  const { groupMeanings } = await load('first-screen.js');
  for (const text of Object.values({ ...meanings, ...groupMeanings })) {
    assert.ok(text.split(' ').length <= 25, `${text.split(' ').length} words: ${text}`);
  }
});

test('no string names the drug, one of its uses or a related medicine', async () => {
  const core = await loadCore();
  const { subject } = core.dataset();
  const names = core.list({}).results.flatMap(({ name, rowName }) => [name, rowName ?? name]);
  // names of one plain word are also names of kinds of conditions
  const whole = names.filter((name) => name.includes(' ') || name.length > 9);
  const all = await Promise.all(files.map(load));
  for (const text of said(all)) {
    for (const name of [subject, 'opioid', ...whole]) {
      assert.ok(!text.toLowerCase().includes(name.toLowerCase()), `“${text}” names ${name}`);
    }
  }
});
