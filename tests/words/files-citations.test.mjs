// Citations, read back by parsers of others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloadModel } from '../../www/src/element/download-model.js';
import { authorsOf } from '../../www/src/files/authors.js';
import { bibtex } from '../../www/src/files/bibtex.js';
import { ris } from '../../www/src/files/ris.js';
import { worksOf } from '../../www/src/files/works.js';
import { Cite, core, dataset, facts, file, ids, json, nasty } from './files-given.mjs';

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

test('a citation says what, which version and where, but no address that others cannot reach', () => {
  const query = { condition: 'fibromyalgia' };
  const { cite } = downloadModel({ core, query, dataset, address: 'https://example.org/a#b' });
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
  const local = downloadModel({ core, query, dataset, address: 'file:///home/someone/page.html' }).cite;
  assert.doesNotMatch(Object.values(local).join(), /file:/);
});
