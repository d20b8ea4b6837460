// Every reference in pandoc, in the styles that medicine is written in.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bibtex } from '../../www/src/files/bibtex.js';
import { citing, put, references, run, works } from './programs.mjs';

/** Vancouver is the National Library of Medicine's style in numbers. */
const STYLES = { APA: 'apa', Vancouver: 'nlm-citation-sequence', Chicago: 'chicago-author-date' };

/**
 * The list of references of a file.
 * @param {string} path
 * @param {string} style
 */
function printed(path, style) {
  const page = `---\nbibliography: ${path}\nnocite: "@*"\n---\n`;
  const given = [
    '--citeproc',
    '--csl',
    join(citing.styles, `${style}.csl`),
    '--to',
    'plain',
    '--wrap',
    'none',
  ];
  const { status, stdout, stderr } = run(citing.pandoc, given, page);
  assert.equal(status, 0, stderr);
  assert.equal(stderr, '', 'pandoc warns of nothing');
  return stdout.split(/\n\n+/).filter((line) => line.trim());
}

const manyAuthors = works.filter(({ andOthers }) => andOthers).length;

for (const [name, style] of Object.entries(STYLES))
  for (const [kind, path] of Object.entries(references)) {
    const entries = printed(path, style);

    test(`${name} prints every work of ${kind}, and of none that it is "ahead of print"`, () => {
      assert.ok(manyAuthors > 200 && works.length > 600);
      assert.equal(entries.length, works.length);
      const untrue = /ahead of print|advance online|in press|forthcoming|e-?pub/i;
      assert.deepEqual(
        entries.filter((line) => untrue.test(line)),
        [],
      );
    });

    test(`${name} prints "et al." for every work of ${kind} that has more authors than those named`, () => {
      assert.ok(entries.filter((line) => /\bet al\b/.test(line)).length >= manyAuthors);
      assert.deepEqual(
        entries.filter((line) => /\bothers\b[,.]? [(\d]/.test(line)),
        [],
      );
    });

    test(`${name} prints organisations of ${kind} whole, and no letter as its LaTeX`, () => {
      const text = entries.join('\n');
      for (const whole of ['US Food and Drug Administration', 'National Health and Medical Research Council'])
        assert.ok(text.includes(whole), whole);
      for (const letters of ['Šaltytė Benth', 'Görts Öberg', 'Kunøe', 'α-Lipoic'])
        assert.ok(text.includes(letters), letters);
      assert.doesNotMatch(text, /[\\{}]/);
    });
  }

test('signs of titles are read back by pandoc', () => {
  const title = 'of a ≤ b ≥ c × d ± e and α, ε, φ, Ω, ß, ű, 5 % & 3°';
  const path = put(
    'signs.bib',
    bibtex([{ ...works[0], title, authors: [{ name: 'Some Group of Ωmega' }], andOthers: false }]),
  );
  assert.doesNotMatch(readFileSync(path, 'utf8'), /[^\n -~]/);
  const [entry] = printed(path, 'nlm-citation-sequence');
  assert.ok(
    entry.replace(/[\u2005\u2009\u00a0 ]+/g, ' ').includes('≤ b ≥ c × d ± e and α, ε, φ, Ω, ß, ű, 5 % & 3'),
    entry,
  );
});
