// Every CSV in the programs that people count with, read as their first example says: no encoding, no type, no option.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCsv } from '../words/files-given.mjs';
import { csvFiles, folder, run, runPython } from './programs.mjs';

const read = readCsv(csvFiles.map(({ text }) => text));
const paths = csvFiles.map(({ path }) => path);
/** What each file should be: its head, how many rows, and its names or first texts. */
const expected = read.map(([head, ...rows]) => ({
  head,
  rows: rows.length,
  first: rows.map(([first]) => first),
}));
const names = read[0].slice(1).map((row) => row[1]);

const PANDAS = `
import json, sys, pandas
out = []
for path in json.load(sys.stdin):
    table = pandas.read_csv(path)
    out.append({"head": list(table.columns), "rows": len(table), "first": table.iloc[:, 0].tolist()})
print(json.dumps(out))`;

const POLARS = `
import json, sys, polars
out = []
for path in json.load(sys.stdin):
    table = polars.read_csv(path)
    out.append({"head": table.columns, "rows": table.height, "first": table[table.columns[0]].to_list()})
print(json.dumps(out))`;

for (const [library, program] of Object.entries({ pandas: PANDAS, polars: POLARS }))
  test(`${library} reads every CSV: its columns by their names, every row, ids as texts`, () => {
    const tables = runPython(program, paths);
    assert.ok(tables.length > 150);
    for (const [place, table] of tables.entries())
      assert.deepEqual(table, expected[place], csvFiles[place].name);
  });

test('numbers with decimals, numbers in PubMed and accented names are what they are in pandas and polars', () => {
  const program = `
import json, sys, pandas, polars
listed, studies, effects = json.load(sys.stdin)
typed = pandas.read_csv(studies, dtype={"pmid": "string"})
print(json.dumps({
    "names": [pandas.read_csv(listed)["name"].tolist(), polars.read_csv(listed)["name"].to_list()],
    "pmid": [typed["pmid"].dropna().tolist(), polars.read_csv(studies, schema_overrides={"pmid": polars.String})["pmid"].drop_nulls().to_list()],
    "weeks": [str(pandas.read_csv(effects)["weeks"].dtype), str(polars.read_csv(effects)["weeks"].dtype)],
}))`;
  const place = csvFiles.findIndex(
    ({ name }) => name.includes('-fibromyalgia-') && !name.includes('effects'),
  );
  const [head, ...rows] = read[place];
  const pmids = rows.map((row) => row[head.indexOf('pmid')]).filter(Boolean);
  assert.ok(pmids.length > 5);
  assert.deepEqual(runPython(program, [paths[0], paths[place], paths[1]]), {
    names: [names, names],
    pmid: [pmids, pmids],
    weeks: ['float64', 'Float64'],
  });
});

test('R reads every CSV with read.csv: its columns by their names, every row, accented names', () => {
  writeFileSync(join(folder, 'paths.txt'), `${paths.join('\n')}\n`);
  const program = `
options(warn = 2)
for (path in readLines("paths.txt")) {
  table <- read.csv(path)
  cat(nrow(table), names(table), sep = "\\t"); cat("\\n")
}
cat(read.csv(readLines("paths.txt")[1])$name, sep = "\\n")`;
  const { status, stdout, stderr } = run('Rscript', ['-e', program]);
  assert.equal(status, 0, stderr);
  const lines = stdout.trimEnd().split('\n');
  for (const [place, { head, rows }] of expected.entries())
    assert.deepEqual(lines[place].split('\t'), [String(rows), ...head], csvFiles[place].name);
  assert.deepEqual(lines.slice(expected.length), names);
});
