// What readers take away: read back by readers that are not ours, and traced to the facts. Nothing is lost, nothing runs as
// a formula, nothing unconfirmed or unsafe is given.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parse } from '../../www/node_modules/smol-toml/dist/index.js';
import { downloadModel } from '../../www/src/element/download-model.js';
import { authorsOf } from '../../www/src/files/authors.js';
import { bibtex } from '../../www/src/files/bibtex.js';
import { BETWEEN, csv, harmless } from '../../www/src/files/csv.js';
import { fileOf } from '../../www/src/files/files.js';
import { ris } from '../../www/src/files/ris.js';
import { COLOURS } from '../../www/src/files/svg.js';
import { namedRows, tablesOf } from '../../www/src/files/tables.js';
import { worksOf } from '../../www/src/files/works.js';
import { seeded } from './checks.mjs';
import { loadCore } from './core.mjs';

const require = createRequire(new URL('../../www/package.json', import.meta.url));
/** @type {any} It has no types. */
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const Ajv = require('ajv/dist/2020').default;

/** @param {string} path */
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const README = read('www/src/files/README.md');
const SCHEMA = JSON.parse(read('www/src/files/schema.json'));
const valid = new Ajv({ allErrors: true }).compile(SCHEMA);

const core = /** @type {any} */ (await loadCore());
const dataset = core.dataset();
/** @type {string[]} */
const ids = core.list({}).results.map((/** @type {any} */ row) => row.id);
/** @type {import('#answers').Query[]} */
const queries = [
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
const file = (query, format) => fileOf({ core, query, dataset }, format);
/** @param {import('#answers').Query} query @returns {any} */
const json = (query) => JSON.parse(file(query, 'json').text);

/**
 * CSV read by Python, which refuses what RFC 4180 does.
 * @param {string[]} texts
 * @returns {string[][][]}
 */
function readCsv(texts) {
  const program =
    'import csv, io, json, sys; print(json.dumps([list(csv.reader(io.StringIO(t, newline=""), strict=True)) for t in json.load(sys.stdin)]))';
  const input = JSON.stringify(texts);
  return JSON.parse(execFileSync('python3', ['-c', program], { input, maxBuffer: 1e9 }).toString());
}

/** @param {string} cell as the documentation says to undo what was made harmless */
const undone = (cell) => cell.replace(/^'/, '');

/** Every record of a table of the facts. @param {string} table @returns {any[]} */
const facts = (table) =>
  readdirSync(new URL('../../src/dataset/facts', import.meta.url))
    .filter((name) => name.endsWith('.toml'))
    .flatMap((name) => /** @type {any} */ (parse(read(`src/dataset/facts/${name}`)))[table] ?? []);

const random = seeded(7);
/**
 * Texts that go wrong where formats are written by hand.
 * @param {string} letters
 */
const nasty = (letters) =>
  Array.from(
    { length: Math.floor(random() * 14) },
    () => [...letters][Math.floor(random() * [...letters].length)],
  ).join('');

test('CSV gives back every text, whatever stands in it', () => {
  const rows = Array.from({ length: 400 }, () => [1, 2, 3].map(() => nasty('=+@-\'\t＝a",;|\r\n é漢')));
  const [[head, ...back]] = readCsv([csv({ columns: ['a', 'b', 'c'], rows })]);
  assert.deepEqual(head, ['a', 'b', 'c']);
  assert.deepEqual(
    back.map((row) => row.map(undone)),
    rows,
  );
});

test('no cell of text begins as a formula', () => {
  for (let time = 0; time < 2000; time += 1) {
    const text = nasty("=+@-'\t\r\n＝＋－＠a");
    assert.doesNotMatch(harmless(text), /^[=+\-@\t\r\n＝＋－＠]/);
    assert.equal(undone(harmless(text)), text);
  }
});

test('every view and every condition gives CSV that Python reads, in rows as long as its head', () => {
  const some = queries.filter(({ view, compare }) => view !== 'compare' || compare);
  const texts = some.flatMap((query) => [file(query, 'csv').text, file(query, 'effects').text]);
  for (const rows of readCsv(texts)) {
    assert.ok(rows.every((row) => row.length === rows[0].length));
    assert.ok(rows.every((row) => row.every((cell) => !/^[=@\t\r\n＝＋－＠]/.test(cell))));
  }
});

test('every view and every condition gives JSON as its schema says, which refuses what is wrong', () => {
  for (const query of queries) {
    assert.ok(valid(json(query)), `${JSON.stringify(query)}: ${JSON.stringify(valid.errors)}`);
  }
  assert.ok(!valid({ ...json({}), studies: [{ id: 1 }] }));
  assert.ok(!valid({ ...json({}), more: [] }));
});

test('CSV and JSON say the same', () => {
  /** @type {[import('#answers').Query, 'csv' | 'effects', string][]} */
  const pairs = [
    [{}, 'csv', 'conditions'],
    [{}, 'effects', 'effects'],
    [{ condition: ids[0] }, 'csv', 'studies'],
    [{ view: 'articles' }, 'csv', 'claims'],
    [{ view: 'drug' }, 'csv', 'adverse_effects'],
  ];
  for (const [query, format, table] of pairs) {
    const [[head, ...rows]] = readCsv([file(query, format).text]);
    const records = json(query)[table];
    assert.equal(rows.length, records.length);
    assert.ok(rows.length > 20, table);
    for (const [at, row] of rows.entries()) {
      for (const [place, name] of head.entries()) {
        const value = records[at][name];
        const said =
          typeof value === 'boolean'
            ? value
              ? 'yes'
              : 'no'
            : Array.isArray(value)
              ? value.join(BETWEEN)
              : String(value ?? '');
        assert.equal(typeof value === 'number' ? row[place] : undone(row[place]), said, `${table}.${name}`);
      }
    }
  }
});

test('what parts the texts of a list occurs in none', () => {
  for (const query of queries) {
    for (const { rows } of tablesOf(core.records(query))) {
      for (const cell of rows.flat()) {
        if (Array.isArray(cell))
          assert.ok(
            cell.every((text) => !text.includes(BETWEEN)),
            String(cell),
          );
      }
    }
  }
});

test('every column is documented and in the schema', () => {
  const documented = new Set();
  for (const query of queries) {
    for (const { name, columns, rows } of core.records(query).tables) {
      documented.add(name);
      const { properties, required } = SCHEMA.properties[name].items;
      assert.deepEqual(Object.keys(properties), columns, name);
      assert.deepEqual(required, columns, name);
      for (const column of columns) assert.ok(README.includes(`\`${column}\``), `${name}.${column}`);
      assert.ok(
        rows.every((/** @type {any[]} */ row) => row.length === columns.length),
        name,
      );
    }
  }
  const tables = Object.keys(SCHEMA.properties).filter((name) => SCHEMA.properties[name].type === 'array');
  assert.deepEqual([...documented].sort(), tables.sort());
});

test('the file of a list holds the uses on screen in their order, with their figures', () => {
  for (const query of [{}, { text: 'pain' }, { text: 'pain', regimen: ['low-dose'] }, { sort: 'name' }]) {
    const { results } = core.list(query);
    const { conditions, studies } = json(query);
    assert.deepEqual(
      conditions.map((/** @type {any} */ row) => row.id),
      results.map((/** @type {any} */ row) => row.id),
    );
    for (const [at, row] of conditions.entries()) {
      const { grade } = results[at];
      assert.deepEqual(
        [row.level, row.direction, row.people],
        [grade.level, grade.direction, grade.randomised.people],
      );
      assert.deepEqual(
        [row.g, row.weighed_people],
        [grade.summary?.g ?? null, grade.summary?.people ?? null],
      );
    }
    const counted = new Set(conditions.flatMap((/** @type {any} */ row) => row.counted));
    assert.deepEqual(new Set(studies.map((/** @type {any} */ row) => row.id)), counted);
  }
});

test('what was typed is no part of the files of the map, the sizes and the table, as it is none of the views', () => {
  for (const view of ['map', 'sizes', 'table']) {
    const { conditions } = json({ view, text: 'pain' });
    assert.equal(conditions.length, core.map({ text: 'pain' }).total);
  }
});

test('dose forms in force leave only their studies and what these found', () => {
  const [all, low] = [json({ view: 'map' }), json({ view: 'map', regimen: ['low-dose'] })];
  assert.ok(low.studies.length > 20 && low.studies.length < all.studies.length);
  for (const { regimen } of low.studies) assert.equal(regimen, 'low-dose');
  const those = new Set(low.studies.map((/** @type {any} */ row) => row.id));
  for (const { study } of low.effects) assert.ok(those.has(study));
  assert.ok(low.effects.length > 20 && low.effects.length < all.effects.length);
});

test('one use gives all its studies, effects and claims, in the order of the page', () => {
  for (const condition of ids) {
    const file = json({ condition });
    const page = core.condition(condition);
    assert.deepEqual(
      file.studies.map((/** @type {any} */ row) => row.id),
      page.studies.map((/** @type {any} */ row) => row.id),
    );
    assert.equal(file.conditions.length, 1);
    assert.equal(file.claims.length, page.claims.length);
    const results = page.studies.flatMap((/** @type {any} */ study) => study.results);
    assert.equal(file.effects.length, results.length);
  }
});

test('the effects that count are those that the trials together rest on', () => {
  for (const condition of ids) {
    const { effects, conditions } = json({ condition });
    const { trials: strips, grade } = core.condition(condition);
    const { pooled } = grade.summary ?? {};
    const weighty = strips.filter((/** @type {any} */ strip) => strip.weight);
    const weighed = pooled ? [pooled] : weighty.map((/** @type {any} */ strip) => strip.study);
    const counting = effects.filter((/** @type {any} */ effect) => effect.counts);
    assert.deepEqual(
      new Set(counting.map((/** @type {any} */ effect) => effect.study)),
      new Set(weighed),
      condition,
    );
    assert.equal(counting.length > 0, conditions[0].g !== null, condition);
    for (const { counts, why_not: why, g } of effects) {
      assert.equal(counts, why === null);
      if (counts) assert.notEqual(g, null);
    }
  }
});

/** Figures of a group in the facts, by the column. */
const GROUP = ['events', 'of', 'percent', 'mean', 'sd', 'median'];
/** Columns that hold what the facts hold, under the same name. */
const AS_TYPED = {
  study: ['title', 'year', 'doi', 'pmid', 'nct', 'role', 'status', 'confidence'],
  /** Left out where no page showed them. */
  sure: [
    'authors',
    'journal',
    'design',
    'blinding',
    'participants',
    'same_people_as',
    'regimen',
    'dose',
    'duration_weeks',
    'comparator',
    'result',
  ],
  effect:
    'outcome domain better primary contrast against isolates weeks measure unit estimate low high level p favours trials people arms i2 where caution'.split(
      ' ',
    ),
  claim: ['says', 'strength', 'verdict', 'because', 'regimen'],
};

test('every study, effect and claim of the facts is in a file, as typed; what no page showed is left out', () => {
  const files = ids.map((condition) => json({ condition }));
  const studies = new Map(
    files.flatMap(({ studies }) => studies.map((/** @type {any} */ row) => [row.id, row])),
  );
  const typed = facts('study');
  assert.equal(studies.size, typed.length);
  let withheld = 0;
  for (const study of typed) {
    const row = studies.get(study.id);
    assert.ok(row, study.id);
    for (const field of AS_TYPED.study)
      assert.deepEqual(row[field], study[field] ?? null, `${study.id} ${field}`);
    for (const field of AS_TYPED.sure) {
      const unconfirmed = study.unverified?.includes(field);
      if (unconfirmed && study[field] !== undefined) withheld += 1;
      const expected = unconfirmed ? null : study[field] || null;
      assert.deepEqual(row[field], expected, `${study.id} ${field}`);
    }
    assert.deepEqual(row.unverified, study.unverified ?? [], study.id);
    assert.equal(row.retracted, study.retracted ?? false, study.id);
  }
  assert.ok(withheld > 50);
  const effects = files.flatMap(({ effects }) => effects);
  const known = facts('effect');
  assert.equal(effects.length, known.length);
  const keyOf = (/** @type {any} */ effect) =>
    [effect.study, effect.condition, effect.outcome, effect.contrast, effect.measure].join(' | ');
  for (const effect of known) {
    const all = effects.filter((row) => keyOf(row) === keyOf(effect));
    const flat = (/** @type {any} */ row) => AS_TYPED.effect.map((field) => row[field]);
    const expected = AS_TYPED.effect.map((field) => effect[field] ?? null);
    const groups = (/** @type {any} */ row) =>
      ['drug', 'control'].flatMap((side) => GROUP.map((part) => row[`${side}_${part}`]));
    const typedGroups = ['drug', 'control'].flatMap((side) =>
      GROUP.map((part) => effect[side]?.[part] ?? null),
    );
    const whole = JSON.stringify([expected, typedGroups]);
    assert.ok(
      all.some((/** @type {any} */ row) => JSON.stringify([flat(row), groups(row)]) === whole),
      `${keyOf(effect)}: ${whole} / ${JSON.stringify(all.map((/** @type {any} */ row) => [flat(row), groups(row)]))}`,
    );
  }
  const { claims } = json({ view: 'articles' });
  const said = facts('claim');
  assert.equal(claims.length, said.length);
  for (const claim of said) {
    const about = claim.condition ?? claim.topic;
    const row = claims.find(
      (/** @type {any} */ row) => row.article === claim.article && (row.condition ?? row.topic) === about,
    );
    for (const field of AS_TYPED.claim)
      assert.deepEqual(row[field], claim[field] ?? null, `${claim.article} ${about}`);
  }
});

/** The drug's tables in files and in the facts. */
const DRUG = {
  adverse_effects: 'adverse_effect',
  formulations: 'formulation',
  regimens: 'regimen',
  mechanisms: 'mechanism',
  pharmacokinetics: 'pharmacokinetic',
  contraindications: 'contraindication',
  warnings: 'warning',
  interactions: 'interaction',
  questions: 'question',
  help: 'help',
};

test('every row about the drug is in its file, as typed, with the works it rests on', () => {
  const file = json({ view: 'drug' });
  const works = new Set();
  for (const [table, name] of Object.entries(DRUG)) {
    const typed = facts(name);
    assert.equal(file[table].length, typed.length, table);
    for (const row of file[table]) {
      const fact = typed.find(({ id }) => id === row.id);
      for (const [field, value] of Object.entries(row)) {
        if (field === 'sources') continue;
        const none = Array.isArray(value) ? [] : field === 'fda_approved' ? false : null;
        assert.deepEqual(
          value,
          (fact[field] === '' ? null : fact[field]) ?? none,
          `${table} ${row.id} ${field}`,
        );
      }
      for (const source of fact.sources ?? []) works.add(JSON.stringify(Object.entries(source).sort()));
    }
  }
  for (const { sources = [] } of facts('comparison'))
    for (const source of sources) works.add(JSON.stringify(Object.entries(source).sort()));
  assert.equal(file.comparison.length, facts('comparison').length);
  assert.equal(file.sources.length, works.size);
});

test('no page marked unsafe is given away, in any format', () => {
  const marked = facts('study').filter((study) => study.link_unsafe);
  assert.ok(marked.length);
  for (const study of marked) {
    for (const condition of study.conditions) {
      for (const format of /** @type {const} */ (['csv', 'json', 'ris', 'bibtex']))
        assert.ok(!file({ condition }, format).text.includes(study.url), `${study.id} ${format}`);
    }
  }
});

test('RIS and BibTeX of all studies give back title, year and identifiers in parsers of others', () => {
  /** @type {Map<string, any>} */
  const ours = new Map();
  const texts = { ris: '', bibtex: '' };
  for (const condition of ids) {
    const { studies } = json({ condition });
    const fresh = studies.filter((/** @type {any} */ study) => !ours.has(study.id));
    for (const study of fresh) ours.set(study.id, study);
    const works = worksOf(core.records({ condition })).filter(({ id }) =>
      fresh.some((/** @type {any} */ study) => study.id === id),
    );
    texts.ris += ris(works);
    texts.bibtex += `${bibtex(works)}\n`;
  }
  assert.equal(ours.size, facts('study').length);
  const plain = (/** @type {string} */ title) => title.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  for (const [format, text] of [
    ['@ris/file', texts.ris],
    ['@bibtex/text', texts.bibtex],
  ]) {
    const parsed = new Cite(text, { forceType: format, generateGraph: false }).data;
    assert.equal(parsed.length, ours.size, format);
    for (const entry of parsed) {
      const study = ours.get(entry['citation-key'] ?? entry.id);
      assert.equal(plain(entry.title), plain(study.title), format);
      assert.equal(entry.issued['date-parts'][0][0], study.year, study.id);
      if (study.doi) assert.equal(entry.DOI, study.doi, study.id);
      const said = JSON.stringify(entry);
      for (const identifier of [study.pmid, study.nct])
        if (identifier) assert.ok(said.includes(identifier), study.id);
      if (!study.doi && !study.pmid && !study.nct && study.url)
        // the reader of BibTeX encodes the signs of an address once more
        assert.ok([study.url, encodeURI(study.url)].includes(entry.URL), study.id);
      if (study.unverified.includes('authors')) {
        assert.equal(entry.author, undefined, study.id);
        assert.match(said, /Not checked: [^.]*authors/, study.id);
      }
    }
  }
});

test('every work about the drug, and every article, is cited', () => {
  for (const [view, table] of [
    ['drug', 'sources'],
    ['articles', 'articles'],
  ]) {
    const rows = json({ view })[table];
    for (const [format, type] of /** @type {const} */ ([
      ['ris', '@ris/file'],
      ['bibtex', '@bibtex/text'],
    ])) {
      const parsed = new Cite(file({ view }, format).text, { forceType: type, generateGraph: false }).data;
      assert.equal(parsed.length, rows.length);
      const ids = parsed.map((/** @type {any} */ entry) => entry['citation-key'] ?? entry.id);
      assert.equal(new Set(ids).size, rows.length);
    }
  }
  assert.match(file({ view: 'articles' }, 'ris').text, /N1 {2}- [a-z -]+; reviewed by /);
});

test('no title breaks a record', () => {
  const [work] = worksOf(core.records({ condition: ids[0] }));
  for (let time = 0; time < 500; time += 1) {
    const title = nasty('a{}\\$&%#_~^"\r\n@,= A-Zé');
    const lines = ris([{ ...work, title }]);
    assert.ok(lines.endsWith('ER  - \r\n'));
    for (const line of lines.split('\r\n').slice(0, -1)) assert.match(line, /^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
    // braces pair up, where a backslash does not make them mere characters
    let depth = 0;
    for (const sign of bibtex([{ ...work, title }]).replace(/\\[{}]/g, '')) {
      depth += Number(sign === '{') - Number(sign === '}');
      assert.ok(depth >= 0);
    }
    assert.equal(depth, 0);
  }
});

test('authors are told from organisations', () => {
  const person = (/** @type {string} */ family, /** @type {string} */ initials) => ({ family, initials });
  const named = (/** @type {string} */ name) => ({ name });
  const university = 'Masonic Cancer Center, University of Minnesota';
  /** @type {[string, object[], boolean][]} */
  const cases = [
    ['Younger J, Noor N, et al.', [person('Younger', 'J'), person('Noor', 'N')], true],
    ['de la Cruz Á-M', [person('de la Cruz', 'Á-M')], false],
    ['Parker et al.', [named('Parker')], true],
    ['Lee, Fujioka', [named('Lee'), named('Fujioka')], false],
    ['US Food and Drug Administration', [named('US Food and Drug Administration')], false],
    ['Alkermes, Inc.', [named('Alkermes, Inc.')], false],
    [university, [named(university)], false],
    ['King Pharmaceuticals; later Pfizer', [named('King Pharmaceuticals'), named('Pfizer')], false],
    [
      'Tek C, et al. (protocol authors); Yale University (sponsor)',
      [person('Tek', 'C'), named('Yale University')],
      true,
    ],
    ['', [], false],
  ];
  for (const [text, authors, andOthers] of cases)
    assert.deepEqual(authorsOf(text), { authors, andOthers }, text);
});

test('files are named after what they hold and the version of the facts', () => {
  const { version, subject } = dataset;
  const names = [file({ condition: ids[0] }, 'csv'), file({}, 'bibtex'), file({ view: 'map' }, 'effects')];
  assert.deepEqual(
    names.map(({ name }) => name),
    [`${ids[0]}-${version}.csv`, `list-${version}.bib`, `map-${version}-effects.csv`].map(
      (end) => `${subject}-explorer-${end}`,
    ),
  );
  assert.equal(file({}, 'csv').mediaType, 'text/csv;charset=utf-8');
});

test('what is offered says what is in it, and nothing empty is offered', () => {
  for (const query of queries) {
    const { formats, cite } = downloadModel({ core, query, dataset }, 'https://example.org/');
    assert.ok(cite.text.includes(dataset.version));
    for (const { id, holds } of formats) {
      const { text } = file(query, id);
      const [figure] = /^\d+/.exec(holds) ?? [];
      if (id === 'csv' || id === 'effects')
        assert.equal(readLines(text), Number(figure), `${JSON.stringify(query)} ${id}`);
      if (id === 'ris') assert.equal(text.split('ER  - ').length - 1, Number(figure), JSON.stringify(query));
    }
    const empty = !json(query).conditions?.length && !['drug', 'articles'].includes(query.view ?? '');
    assert.equal(formats.length === 0, empty, JSON.stringify(query));
  }
});

/** Rows below the head: no text of the facts holds a line break. @param {string} text */
const readLines = (text) => text.split('\r\n').length - 2;

test('a citation says what, which version and where, but no address that others cannot reach', () => {
  const query = { condition: 'fibromyalgia' };
  const { cite } = downloadModel({ core, query, dataset }, 'https://example.org/a#b');
  assert.match(
    cite.text,
    /^\S+ explorer: Fibromyalgia\. Facts \d+\.\d+\.\d+, \d+ \w+ \d{4}\. https:\/\/example\.org\/a#b$/,
  );
  for (const [format, text] of [
    ['@ris/file', cite.ris],
    ['@bibtex/text', cite.bibtex],
  ]) {
    const [entry] = new Cite(text, { forceType: format, generateGraph: false }).data;
    assert.match(entry.title.replace(/<[^>]*>/g, ''), /explorer: Fibromyalgia$/);
    assert.equal(entry.URL, 'https://example.org/a#b');
  }
  const local = downloadModel({ core, query, dataset }, 'file:///home/someone/page.html').cite;
  assert.doesNotMatch(Object.values(local).join(), /file:/);
});

/** An SVG read by a strict reader of XML: its texts by element, and how many elements there are. @param {string} text */
function readSvg(text) {
  const program =
    'import json, sys; from xml.etree import ElementTree as E; r = E.fromstring(sys.stdin.buffer.read()); print(json.dumps([[e.tag.split("}")[1], e.text or "", e.attrib] for e in r.iter()]))';
  /** @type {[string, string, Record<string, string>][]} */
  const elements = JSON.parse(
    execFileSync('python3', ['-c', program], { input: text, maxBuffer: 1e9 }).toString(),
  );
  return elements;
}

test('the map stands alone as a picture: every use a dot, in words too, with the version of the facts', () => {
  for (const query of [
    { view: 'map' },
    { view: 'map', regimen: ['low-dose'] },
    { view: 'map', category: ['oncology'] },
  ]) {
    const elements = readSvg(file(query, 'svg').text);
    const map = core.map(query);
    const [, title, description] = elements;
    assert.deepEqual([title[0], description[0]], ['title', 'desc']);
    const texts = elements.filter(([name]) => name === 'text').map(([, text]) => text);
    // three dots stand in the key
    const dots = elements.filter(
      ([name, , { width }]) => name === 'circle' || (name === 'rect' && width === '8'),
    );
    assert.equal(dots.length, map.total + 3);
    const counts = [...description[1].matchAll(/: (\d+) uses?\./g)].map(([, count]) => Number(count));
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      map.total,
    );
    assert.ok(texts.some((text) => text.includes(dataset.version)));
    assert.ok(texts.some((text) => text.includes(dataset.notice)));
    for (const cell of map.tested.flatMap((/** @type {any} */ row) => row.cells))
      for (const { name } of cell.uses.slice(0, cell.named))
        assert.ok(
          texts.some((text) => text.startsWith(name)),
          name,
        );
  }
});

test('the sizes stand alone as a picture: every use with a summary is a line, in words too', () => {
  const query = { view: 'sizes' };
  const elements = readSvg(file(query, 'svg').text);
  const { lines, smaller } = core.map(query).sizes;
  const texts = elements.filter(([name]) => name === 'text').map(([, text]) => text);
  assert.ok(lines.length + smaller.length > 30);
  for (const { name } of [...lines, ...smaller]) {
    assert.ok(
      texts.some((text) => text.startsWith(name)),
      name,
    );
    assert.ok(elements[2][1].includes(`${name}: `), name);
  }
});

test('pictures have the colours of the light theme', () => {
  const [light] = read('www/styles/tokens.css').split('theme="dark"');
  const tokens = Object.fromEntries(
    [...light.matchAll(/--_([\w-]+): var\([^#;]*(#[\da-f]{6})/g)].map(([, name, colour]) => [name, colour]),
  );
  for (const [name, colour] of Object.entries(COLOURS))
    assert.equal(colour, tokens[name === 'none' ? 'unclear' : name], name);
});

test('a text ends neither its element nor its attribute', async () => {
  const { element, words } = await import('../../www/src/files/svg.js');
  assert.equal(
    element('g', { id: '"/><b>&' }, words(1, 2, '</text> & \u0001')),
    '<g id="&quot;/&gt;&lt;b&gt;&amp;"><text x="1" y="2">&lt;/text&gt; &amp;  </text></g>',
  );
});

test('the rows of a table are found by name', () => {
  assert.deepEqual(namedRows({ name: 't', columns: ['a', 'b'], rows: [['1', null]] }), [{ a: '1', b: null }]);
});
