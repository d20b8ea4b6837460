// Every CSV as LibreOffice opens it when what its dialogue proposes is accepted. Called without a window it proposes nothing
// and takes Windows-1252 whatever stands in the file, so that it is told here what the dialogue takes from the mark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCsv } from '../words/files-given.mjs';
import { converted, csvFiles, runPython } from './programs.mjs';

/** Rows of cells, each as its kind and what is shown, of spreadsheets in flat XML. */
const READ = `
import json, sys
from xml.etree import ElementTree as E
O, T, X = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % n for n in ("office", "table", "text"))
def said(node):
    out = node.text or ""
    for child in node:
        out += " " * int(child.get(X + "c", 1)) if child.tag == X + "s" else said(child)
        out += child.tail or ""
    return out
def cells(row):
    for cell in row.iter(T + "table-cell"):
        shown = "\\n".join(said(p) for p in cell.findall(X + "p"))
        kind = cell.get(O + "value-type", "none")
        value = cell.get(O + "value", shown)
        for _ in range(min(int(cell.get(T + "number-columns-repeated", 1)), 100)): yield [kind, value]
out = []
for path in json.load(sys.stdin):
    rows = []
    for row in E.parse(path).getroot().iter(T + "table-row"):
        given = list(cells(row))
        for _ in range(min(int(row.get(T + "number-rows-repeated", 1)), 3)): rows.append(given)
    out.append(rows)
print(json.dumps(out))`;

/** In LibreOffice's numbers: UTF-8 after a byte-order mark, else what Windows has. @param {string} path */
const proposed = (path) => (readFileSync(path).subarray(0, 3).toString('hex') === 'efbbbf' ? 76 : 1);

test('LibreOffice shows every cell of every CSV as it is: names in their letters, ids and texts as texts, no dates', () => {
  const out = converted(
    'fods',
    csvFiles.map(({ path }) => path),
    [`--infilter=Text - txt - csv (StarCalc):44,34,${proposed(csvFiles[0].path)}`],
  );
  const paths = csvFiles.map(({ name }) => join(out, name.replace(/\.csv$/, '.fods')));
  /** @type {[kind: string, value: string][][][]} */
  const sheets = runPython(READ, paths);
  const expected = readCsv(csvFiles.map(({ text }) => text));
  let cells = 0;
  for (const [place, rows] of expected.entries())
    for (const [line, row] of rows.entries())
      for (const [column, text] of row.entries()) {
        const [kind, value] = sheets[place][line]?.[column] ?? ['none', ''];
        const where = `${csvFiles[place].name}, row ${line + 1}, ${rows[0][column]}`;
        cells += 1;
        if (kind === 'float') assert.equal(Number(value), Number(text), where);
        else assert.deepEqual([kind, value], [text ? 'string' : 'none', text], where);
      }
  assert.ok(cells > 50_000);
  assert.ok(sheets[0].flat().some(([, value]) => value === "Sjögren's syndrome"));
});
