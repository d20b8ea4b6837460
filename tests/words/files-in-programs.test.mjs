// What other programs make of the files, by the rules that are known of them. Those programs themselves: `tests/programs`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from '../../www/src/files/bibtex.js';
import { csv, harmless } from '../../www/src/files/csv.js';
import { latex } from '../../www/src/files/latex.js';
import { ris } from '../../www/src/files/ris.js';
import { worksOf } from '../../www/src/files/works.js';
import { Cite, core, file, ids, readCsv } from './files-given.mjs';

/** @typedef {import('../../www/src/files/works.js').Work} Work */

/** @type {import('#answers').Query[]} Between them they cite every work. */
const all = [{ view: 'drug' }, { view: 'articles' }, ...ids.map((condition) => ({ condition }))];
const works = all.flatMap((query) => worksOf(core.records(query)));

/** As Excel opens a file: in UTF-8 where a mark says so, else in the encoding of a Western European Windows. @param {string} text */
function opened(text) {
  const bytes = new TextEncoder().encode(text);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextDecoder(marked ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** @param {Partial<Work>} given @returns {Work} */
const work = (given) => ({
  id: 'a',
  kind: 'journal',
  title: 'A title',
  authors: [],
  andOthers: false,
  journal: 'A journal',
  addresses: [],
  note: '',
  ...given,
});

/** @param {Work} given @returns {string} the record without its line ends, for a pattern to look into */
const risLines = (given) => ris([given]).replaceAll('\r\n', '\n');

test('a spreadsheet that goes by a mark or by Windows-1252 shows every name of every file right', () => {
  for (const query of all)
    for (const format of /** @type {const} */ (['csv', 'effects'])) {
      const { text } = file(query, format);
      assert.equal(opened(text), text.replace(/^\uFEFF/, ''));
      assert.equal(text.lastIndexOf('\uFEFF'), 0, 'the mark stands once, before everything');
    }
  assert.match(opened(file({}, 'csv').text), /Sjögren's/);
});

test('no other file has a mark, which their readers would take for a part of the first word', () => {
  for (const format of /** @type {const} */ (['json', 'ris', 'bibtex']))
    assert.ok(!file({}, format).text.includes('\uFEFF'), format);
});

test('what a spreadsheet would make a date or another number of stays a text; every other text is left alone', () => {
  const changed =
    '1-2 3/4 12:30 2019-06-07 1.2.2019 1E5 2.5e-3 007 1234567890123456 may-2010 SEPT1 Mar-3 1-Jan 3 June 2010'.split(
      / (?!June|2010)/,
    );
  for (const text of changed) assert.equal(harmless(text), `'${text}`);
  for (const text of '16670409 0.05 <0.001 NCT00379197 10.1001/jama.293.13.1617 martin-2022 marchesi-1995 june-bug 4.5mg 1-2%'.split(
    ' ',
  ))
    assert.equal(harmless(text), text);
});

test('where one number of a column has decimals all have, so that its first rows say what it holds', () => {
  const rows = [
    [1, 1],
    [null, 2],
    [2.5, 3],
  ];
  const [back] = readCsv([csv({ columns: ['a', 'b'], rows })]);
  assert.deepEqual(back, [
    ['a', 'b'],
    ['1.0', '1'],
    ['', '2'],
    ['2.5', '3'],
  ]);
});

test('no article is given as a journal’s without volume, issue and pages, of which styles say "ahead of print"', () => {
  assert.ok(works.some(({ kind, journal }) => kind === 'journal' && journal));
  assert.doesNotMatch(ris(works), /^TY {2}- (JOUR|JFULL|EJOUR|INPR)/m);
  for (const entry of bibtex(works).split(/^@/m))
    if (entry.startsWith('article{')) assert.match(entry, /\n {2}entrysubtype = \{magazine\},/);
});

test('where there are more authors than those named, that is an author as programs say it', () => {
  const some = works.filter(({ andOthers }) => andOthers);
  assert.ok(some.length > 100);
  for (const one of some) {
    assert.match(risLines(one), /\nAU {2}- others\n(?!AU)/);
    assert.match(bibtex([one]), /author = \{.+ and others\},\n/);
  }
  for (const one of works.filter(({ andOthers }) => !andOthers))
    assert.doesNotMatch(risLines(one), /AU {2}- others/);
});

test('an organisation is one name, commas or not', () => {
  const name = 'Masonic Cancer Center, University of Minnesota and Others';
  const given = work({ authors: [{ name }] });
  assert.match(risLines(given), /AU {2}- Masonic Cancer Center University of Minnesota and Others,\n/);
  for (const [format, text] of [
    ['@ris/file', ris([given])],
    ['@bibtex/text', bibtex([given])],
  ]) {
    const [{ author }] = new Cite(text, { forceType: format, generateGraph: false }).data;
    assert.equal(author.length, 1, format);
    assert.equal((author[0].literal ?? author[0].family).replace(/,/g, ''), name.replace(/,/g, ''), format);
  }
});

test('BibTeX of every work is in ASCII, whatever letters it has', () => {
  const text = bibtex(works);
  assert.doesNotMatch(text, /[^\n -~]/);
  assert.ok(text.includes('{{\\v{S}}altyt{\\.e} Benth}, J.'));
  assert.ok(text.includes('{($\\alpha$-Lipoic}'));
  const [entry] = bibtex([
    work({ doi: '10.1/ä{b}', addresses: ['https://example.org/ß \\x'], journal: 'Ærø' }),
  ]).split('\n\n');
  assert.doesNotMatch(entry, /[^\n -~]/);
  assert.match(entry, /doi = \{10\.1\/%C3%A4%7Bb%7D\}/);
});

test('letters, accents, Greek and signs are read back as they were from LaTeX', () => {
  const texts = [
    'Šaltytė Öberg Kunøe Småbrekke',
    'ČçğŁłßÆæŒœŐűż',
    'αβγδεζηθικλμνξπρςστυφχψω',
    'ΓΔΘΛΞΠΣΦΨΩ',
    '50 % of 3 & 4 #1 a_b $5 {x}',
  ];
  for (const text of texts) {
    const written = bibtex([work({ title: `Of ${text}` })]);
    assert.doesNotMatch(written, /[^\n -~]/);
    const [{ title }] = new Cite(written, { forceType: '@bibtex/text', generateGraph: false }).data;
    const plain = title.replace(/<[^>]*>/g, '').normalize('NFC');
    assert.equal(plain.replace(/^Of /, ''), text, written);
  }
});

test('a letter that is in no table stays as it is, marks and all', () => {
  for (const text of ['漢字', 'п̈', 'x̱', 'ض']) assert.equal(latex(text), text.normalize('NFC'));
});

test('a work without authors is sorted and called by its title, whose brackets do not end its label', () => {
  const text = bibtex([work({ title: '[The role (of) öpioid antagonists] in obesity' })]);
  assert.match(text, /\n {2}key = \{The role of \{\\"o\}pioid\},\n/);
  for (const one of works)
    assert.equal(/\n {2}key = \{/.test(bibtex([one])), one.authors.length === 0, one.id);
});

test('what we read of a work is kept beside it and printed with no reference', () => {
  for (const one of works.filter(({ note }) => note)) {
    const text = bibtex([one]);
    assert.ok(text.includes(`  annote = {${latex(one.note)}},\n`));
    const printed = /\n {2}note = \{(.*)\},\n/.exec(text)?.[1];
    if (printed) assert.match(printed, /^(PMID \d+\.)?( ?ClinicalTrials\.gov NCT\d+\.)?$/);
  }
});

test('a key names one work in all files, and the same in each', () => {
  /** @type {Map<string, string>} */
  const known = new Map();
  for (const { id, ...rest } of works) {
    assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.doesNotMatch(id, /^source-\d+$/, 'a number would move when a source comes in before it');
    const { title, year, doi, pmid } = rest;
    const same = JSON.stringify([title, year, doi, pmid]);
    assert.equal(known.get(id) ?? same, same, id);
    known.set(id, same);
  }
  assert.ok(known.size > 600);
});

test('two works of one name in a file have keys of their own', () => {
  const records = core.records({ view: 'drug' });
  const sources = records.tables.find((/** @type {any} */ { name }) => name === 'sources');
  const [first] = sources.rows;
  const keys = worksOf({ ...records, tables: [{ ...sources, rows: [first, first, first] }] }).map(
    ({ id }) => id,
  );
  assert.equal(new Set(keys).size, 3);
});
