// What readers take away as CSV and JSON, read back by readers that are not ours: nothing is lost, nothing runs as a formula.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloadModel } from '../../www/src/element/download-model.js';
import { BETWEEN, csv, harmless } from '../../www/src/files/csv.js';
import { namedRows, tablesOf } from '../../www/src/files/tables.js';
import { core, dataset, file, ids, json, nasty, queries, readCsv, undone, valid } from './files-given.mjs';

/** Rows below the head: no text of the facts holds a line break. @param {string} text */
const readLines = (text) => text.split('\r\n').length - 2;

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
        if (typeof value === 'number') assert.equal(Number(row[place]), value, `${table}.${name}`);
        else assert.equal(undone(row[place]), said, `${table}.${name}`);
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
    const { formats, cite } = downloadModel({ core, query, dataset, address: 'https://example.org/' });
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

test('the rows of a table are found by name', () => {
  assert.deepEqual(namedRows({ name: 't', columns: ['a', 'b'], rows: [['1', null]] }), [{ a: '1', b: null }]);
});
