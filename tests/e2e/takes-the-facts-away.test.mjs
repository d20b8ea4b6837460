// Files, links and citations leave the page whole: read back by programs that are not ours.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { indexFile, newPage, ready, root, serve } from './browser.mjs';

const require = createRequire(join(root, 'www', 'package.json'));
/** @type {any} It has no types. */
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-bibtex');
const Ajv = require('ajv/dist/2020').default;

const origin = await serve();
const strict = `${origin}/hosts/plain.html?csp=${encodeURIComponent(
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; require-trusted-types-for 'script'",
)}`;

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
async function openMenu(page) {
  await page.getByText('Take it away').click();
}

/**
 * The file that a button of the menu gives.
 * @param {Page} page
 * @param {string} format
 */
async function saved(page, format) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`.way[data-id="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/**
 * CSV read by Python.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
function readCsv(text) {
  const program =
    'import csv, io, json, sys; print(json.dumps(list(csv.DictReader(io.StringIO(sys.stdin.buffer.read().decode(), newline="")))))';
  return JSON.parse(execFileSync('python3', ['-c', program], { input: text, maxBuffer: 1e9 }).toString());
}

/** @param {string} cell as the documentation says to undo what was made harmless */
const undone = (cell) => cell.replace(/^'/, '');

const schema = JSON.parse(readFileSync(join(root, 'pkg', 'naltrexone-explorer.schema.json'), 'utf8'));
const valid = new Ajv({ allErrors: true }).compile(schema);

/** @param {string} title without what readers of BibTeX add to keep capitals */
const plain = (title) => title.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');

for (const [place, address] of [
  ['a file', indexFile],
  ['a page with the strictest content policy', strict],
]) {
  test(`from ${place}, every format is downloaded under its name, and nothing is left on the page`, async () => {
    const { page, close } = await newPage();
    await page.goto(address);
    await ready(page);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      addEventListener('click', (event) => {
        const [target] = event.composedPath();
        if (target instanceof HTMLAnchorElement) throw new Error('the page saw the click of a link');
      });
    });
    await openMenu(page);
    for (const [format, extension] of [
      ['csv', 'csv'],
      ['json', 'json'],
      ['ris', 'ris'],
      ['bibtex', 'bib'],
    ]) {
      const { name, text } = await saved(page, format);
      assert.match(name, new RegExp(`^naltrexone-explorer-list-\\d+\\.\\d+\\.\\d+\\.${extension}$`));
      assert.ok(text.length > 1000, format);
    }
    assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
    await close();
  });
}

test('what is on screen is what is in the file, in CSV as in JSON, which its schema describes', async () => {
  const { page, close } = await newPage();
  await page.goto(`${indexFile}#q=pain&regimen=low-dose`);
  await ready(page);
  const shown = await page.locator('[part~="card"]').evaluateAll((cards) =>
    cards.map((card) => ({
      id: /** @type {HTMLElement} */ (card).dataset.id,
      name: card.querySelector('.card-name')?.textContent,
      bottom: card.querySelector('.bottom-line')?.textContent,
    })),
  );
  await openMenu(page);
  const rows = readCsv((await saved(page, 'csv')).text);
  assert.deepEqual(
    rows.map((row) => ({ id: row.id, name: undone(row.name), bottom: undone(row.bottom_line) })),
    shown,
  );
  const records = JSON.parse((await saved(page, 'json')).text);
  assert.ok(valid(records), JSON.stringify(valid.errors));
  assert.deepEqual(
    records.conditions.map((/** @type {any} */ row) => row.id),
    shown.map((card) => card.id),
  );
  assert.deepEqual(records.query, { text: 'pain', regimen: ['low-dose'] });
  const counted = new Set(records.conditions.flatMap((/** @type {any} */ row) => row.counted));
  assert.deepEqual(new Set(records.studies.map((/** @type {any} */ row) => row.id)), counted);
  await close();
});

test('every view and every condition gives JSON as its schema says, and CSV that Python reads', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/module.html`);
  await ready(page);
  const files = await page.evaluate(async () => {
    const shadow = document.querySelector('naltrexone-explorer')?.shadowRoot;
    const ids = [...(shadow?.querySelectorAll('[part~="card"]') ?? [])].map(
      (card) => /** @type {HTMLElement} */ (card).dataset.id,
    );
    const address = '/pkg/core.js';
    const { default: init, Explorer } = await import(address);
    await init();
    const core = new Explorer();
    const queries = [
      ...ids.map((condition) => ({ condition })),
      ...['list', 'map', 'table', 'articles', 'drug', 'compare'].map((view) => ({ view })),
      { view: 'compare', compare: ids.slice(0, 4) },
      { view: 'articles', verdict: ['overstates'] },
    ];
    return queries.map((query) => [query, core.file(query, 'json').text, core.file(query, 'csv').text]);
  });
  assert.equal(files.length, 126);
  const csv = [];
  for (const [query, json, text] of files) {
    assert.ok(valid(JSON.parse(json)), `${JSON.stringify(query)}: ${JSON.stringify(valid.errors)}`);
    csv.push(text);
  }
  assert.ok(!valid({ ...JSON.parse(files[0][1]), studies: [{ id: 1 }] }), 'the schema refuses what is wrong');
  const program =
    'import csv, io, json, sys\nfor t in json.load(sys.stdin):\n r = list(csv.reader(io.StringIO(t, newline=""), strict=True)); assert len({len(x) for x in r}) == 1\n assert not any(c[:1] in "=@+\\t\\r\\n" and c for x in r for c in x)';
  execFileSync('python3', ['-c', program], { input: JSON.stringify(csv) });
  await close();
});

test('what cannot be given is refused with a code and the field', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/module.html`);
  await ready(page);
  const codes = await page.evaluate(async () => {
    const address = '/pkg/core.js';
    const { default: init, Explorer } = await import(address);
    await init();
    const core = new Explorer();
    const calls = [
      () => core.file({}, 'pdf'),
      () => core.save({ view: 'nowhere' }, 'csv'),
      () => core.file({}, 3),
      () => core.sheet('no-such-thing'),
      () => core.offer({}, 5),
    ];
    return calls.map((call) => {
      try {
        return call();
      } catch (error) {
        return `${/** @type {any} */ (error).code} ${/** @type {any} */ (error).field}`;
      }
    });
  });
  assert.deepEqual(codes, [
    'unknown-value format',
    'unknown-value view',
    'wrong-type format',
    'unknown-condition id',
    'wrong-type address',
  ]);
  await close();
});

test('RIS and BibTeX of all studies give back title, year and identifier of each in parsers of others', async () => {
  const { page, close } = await newPage();
  await page.goto(`${origin}/hosts/module.html`);
  await ready(page);
  const { ris, bibtex, studies } = await page.evaluate(async () => {
    const address = '/pkg/core.js';
    const { default: init, Explorer } = await import(address);
    await init();
    const core = new Explorer();
    const { results } = core.list();
    /** @type {Map<string, any>} */
    const studies = new Map();
    const ris = [];
    const bibtex = [];
    for (const { id } of results) {
      const records = JSON.parse(core.file({ condition: id }, 'json').text).studies;
      // a study of several conditions stands in the files of each
      const fresh = records.some((/** @type {any} */ study) => !studies.has(study.id));
      for (const study of records) studies.set(study.id, study);
      if (!fresh) continue;
      ris.push(core.file({ condition: id }, 'ris').text);
      bibtex.push(core.file({ condition: id }, 'bibtex').text);
    }
    return { ris: ris.join(''), bibtex: bibtex.join('\n'), studies: [...studies.values()] };
  });
  assert.equal(studies.length, 487);
  const ours = new Map(studies.map((study) => [study.id, study]));
  for (const [format, text] of [
    ['@ris/file', ris],
    ['@bibtex/text', bibtex],
  ]) {
    /** @type {Map<string, any>} */
    const parsed = new Map();
    for (const entry of new Cite(text, { forceType: format, generateGraph: false }).data) {
      parsed.set(entry['citation-key'] ?? entry.id, entry);
    }
    assert.equal(parsed.size, 487, format);
    for (const [id, entry] of parsed) {
      const study = ours.get(id);
      assert.ok(study, `${format}: ${id}`);
      assert.equal(plain(entry.title), plain(study.title), format);
      assert.equal(entry.issued['date-parts'][0][0], study.year, `${format}: ${id}`);
      if (study.doi) assert.equal(entry.DOI, study.doi, `${format}: ${id}`);
      const said = JSON.stringify(entry);
      for (const identifier of [study.pmid, study.nct]) {
        if (identifier) assert.ok(said.includes(identifier), `${format}: ${id}: ${identifier}`);
      }
      if (!study.doi && !study.pmid && !study.nct && study.url)
        // the reader of BibTeX encodes the signs of an address once more
        assert.ok([study.url, encodeURI(study.url)].includes(entry.URL), `${format}: ${id}: ${entry.URL}`);
    }
  }
  await close();
});

test('a link leads back to what was on screen, and a citation says what, which version and where', async () => {
  const { page, close } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${origin}/www/index.html#condition=fibromyalgia&regimen=low-dose`);
  await ready(page);
  await openMenu(page);
  await page.locator('.way[data-id="link"]').click();
  await page.getByText('Copied.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, `${origin}/www/index.html#regimen=low-dose&condition=fibromyalgia`);
  await page.locator('.way[data-id="cite"]').click();
  await page.locator('.cite [data-id="text"]').click();
  const cited = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(cited, /^Naltrexone explorer: Fibromyalgia\. Facts \d+\.\d+\.\d+, \d+ \w+ \d{4}\. /);
  assert.ok(cited.endsWith(link));
  await page.locator('.cite [data-id="bibtex"]').click();
  const [entry] = new Cite(await page.evaluate(() => navigator.clipboard.readText())).data;
  assert.match(entry.title.replace(/<[^>]*>/g, ''), /^Naltrexone explorer: Fibromyalgia$/);
  assert.equal(entry.URL, link);
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  assert.equal(await page.locator('.condition-name').innerText(), 'Fibromyalgia');
  await close();
});

test('where the clipboard is refused, the text stands selected to be copied by hand', async () => {
  const { page, close } = await newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(indexFile);
  await ready(page);
  await openMenu(page);
  await page.locator('.way[data-id="link"]').click();
  const field = page.locator('.kept');
  assert.equal(await field.inputValue(), indexFile);
  assert.equal(
    await field.evaluate((area) => {
      const { selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (area);
      return selectionEnd - selectionStart;
    }),
    indexFile.length,
  );
  await page.locator('.way[data-id="cite"]').click();
  const cited = await page.locator('.cite p').innerText();
  assert.doesNotMatch(cited, /file:/, 'nobody else can follow an address on this disk');
  await close();
});
