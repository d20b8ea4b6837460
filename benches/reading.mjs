// How hard the sentences are that a reader sees: node benches/reading.mjs
//
// For editors. Grade levels are Flesch-Kincaid's and SMOG's; what a reader sees are the fields of the facts that are shown
// and the static page, which is written by the words of the explorer. Nothing here judges: it says where to look.
import { readFileSync } from 'node:fs';
import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { loadExplorer } from '../www/build/fallback/write.mjs';
import { quantile, table } from './table.mjs';

/** Of each list, how many rows are printed. */
const WORST = Number(process.env.WORST ?? 40);
/** Words of so many syllables are hard where they are not among those that ten-year-olds know. */
const HARD_SYLLABLES = 4;

/** How lines of the static page begin that hold names one after the other. */
const LISTS = /^(?:Studies|Sources|By form|Also read|Also called)\b/;

const explorer = await loadExplorer(new URL('../pkg', import.meta.url).pathname);
const { tables } = explorer.records({});
/** Texts by what they are. @type {{ [kind: string]: { where: string, text: string }[] }} */
const shown = { 'bottom lines': [], 'short answers': [], caveats: [], 'gaps': [], 'the static page': [] };
const conditions = tables.find(({ name }) => name === 'conditions');
const column = (/** @type {string} */ name) => conditions.columns.indexOf(name);
for (const row of conditions.rows) {
  const where = row[column('id')];
  const add = (/** @type {string} */ kind, /** @type {unknown} */ text) => text && shown[kind].push({ where, text: `${text}` });
  add('bottom lines', row[column('bottom_line')]);
  add('short answers', explorer.condition(where).short);
  for (const caveat of row[column('caveats')] ?? []) add('caveats', caveat);
  add('gaps', row[column('gap')]);
}
const page = readFileSync(new URL('../pkg/fallback.html', import.meta.url), 'utf8');
for (const [, text] of page.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '').matchAll(/<(?:p|li|dd)\b[^>]*>([\s\S]*?)<\/(?:p|li|dd)>/g)) {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/&amp;/g, '&').replace(/&[a-z#0-9]+;/g, ' ').replace(/\s+/g, ' ').trim();
  // lists of names are not read as sentences
  if (/[.?!]$/.test(plain) && !LISTS.test(plain)) shown['the static page'].push({ where: 'page', text: plain });
}

/** @param {string} text */
const wordsOf = (text) => text.match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
/** A full stop between digits or after "v" ends nothing. @param {string} text */
const sentencesOf = (text) => text.split(/(?<=[a-z0-9)%][.?!])\s+(?=[A-Z0-9])/).filter((part) => wordsOf(part).length > 0);

/** @param {string} text */
function measure(text) {
  const words = wordsOf(text);
  const syllables = words.map((word) => syllable(word));
  const counts = { sentence: sentencesOf(text).length, word: words.length };
  return {
    grade: fleschKincaid({ ...counts, syllable: syllables.reduce((sum, n) => sum + n, 0) }),
    smog: smogFormula({ sentence: counts.sentence, polysillabicWord: syllables.filter((n) => n > 2).length }),
  };
}

const all = Object.entries(shown).flatMap(([kind, texts]) =>
  texts.map(({ where, text }) => ({ kind, where, text, ...measure(text) })),
);
const of = (/** @type {string} */ kind) => all.filter((one) => one.kind === kind);
const one = (/** @type {number} */ number) => number.toFixed(1);

console.log('Grade levels: a text of grade 8 is read with ease by most people of 13 or 14.\n');
table(
  ['', 'texts', 'Flesch-Kincaid, median', '90th percentile', 'SMOG, median', '90th percentile'],
  Object.keys(shown).map((kind) => {
    const [grades, smogs] = [of(kind).map(({ grade }) => grade), of(kind).map(({ smog }) => smog)];
    return [kind, `${grades.length}`, one(quantile(grades)), one(quantile(grades, 0.9)), one(quantile(smogs)), one(quantile(smogs, 0.9))];
  }),
);

/** @param {string} title @param {{ where: string, text: string }[]} rows @param {(row: any) => string} figure */
function list(title, rows, figure) {
  console.log(`\n${title}`);
  for (const row of rows.slice(0, WORST)) console.log(`  ${figure(row).padStart(5)}  ${row.where}: ${row.text}`);
}

list('Hardest bottom lines', of('bottom lines').sort((a, b) => b.grade - a.grade), ({ grade }) => one(grade));

const sentences = all.flatMap(({ where, text }) => sentencesOf(text).map((text) => ({ where, text, words: wordsOf(text).length })));
const seen = new Set();
const different = sentences.filter(({ text }) => !seen.has(text) && seen.add(text));
list('Longest sentences (words)', [...different].sort((a, b) => b.words - a.words), ({ words }) => `${words}`);

const known = new Set(daleChall);
const named = new Set(conditions.rows.flatMap((row) => wordsOf([row[column('name')], ...row[column('aliases')]].join(' ').toLowerCase())));
/** @type {Map<string, { where: string, count: number }>} */
const hard = new Map();
for (const { where, text } of different)
  for (const word of wordsOf(text.toLowerCase())) {
    if (syllable(word) < HARD_SYLLABLES || known.has(word) || named.has(word)) continue;
    hard.set(word, { where, count: (hard.get(word)?.count ?? 0) + 1 });
  }
const words = [...hard].map(([text, { where, count }]) => ({ text, where, count }));
list(`Hard words: ${HARD_SYLLABLES} syllables or more, not among the 2,942 that ten-year-olds know, not in the name of a use`, words.sort((a, b) => b.count - a.count), ({ count }) => `${count}`);

// a share says little without how many people it is a share of
const SHARE = /\d%|\b(?:half|a third|a quarter|two thirds|twice)\b/;
const OF_HOW_MANY = /\b(?:of|in|among) (?:about |some )?(?:the )?\d|\d[\d,]* (?:people|patients|women|men|children|trials|studies|volunteers|adults)|\(\d|trials?\b|studies|people\b/;
list('Shares without "of how many"', different.filter(({ text }) => SHARE.test(text) && !OF_HOW_MANY.test(text)), () => '');
