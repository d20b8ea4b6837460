// Every reference in pdfLaTeX, by the styles that come with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibtex } from '../../www/src/files/bibtex.js';
import { put, run, works } from './programs.mjs';

const NATBIB = '\\usepackage{natbib}';
const STYLES = { plain: '', alpha: '', apalike: '', plainnat: NATBIB, unsrtnat: NATBIB, abbrvnat: NATBIB };
/** Fonts and input as they are where nothing is asked for, and as most documents ask for them. */
const ENCODINGS = { none: '', T1: '\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}' };

/** One document a kind of work, as readers have one file or another. */
const files = {
  all: works,
  'without-authors': works.filter(({ authors }) => !authors.length),
  'without-year': works.filter(({ year }) => !year),
};
for (const [name, some] of Object.entries(files)) put(`${name}.bib`, bibtex(some));

/** @param {string} document */
const latex = (document) => run('pdflatex', ['-interaction=nonstopmode', '-draftmode', document]);

for (const [name, some] of Object.entries(files))
  for (const [style, packages] of Object.entries(STYLES))
    for (const [encoding, asked] of Object.entries(ENCODINGS))
      test(`pdfLaTeX prints the works of "${name}" in ${style}, encoding ${encoding}, without an error`, () => {
        const document = `${name}-${style}-${encoding}`;
        put(
          `${document}.tex`,
          `\\documentclass{article}${asked}${packages}\\usepackage{url}\\begin{document}\\nocite{*}\\bibliographystyle{${style}}\\bibliography{${name}}\\end{document}`,
        );
        latex(document);
        const { stdout: said } = run('bibtex', [document]);
        assert.doesNotMatch(said, /error message|Repeated entry|to sort, need|too many commas|illegal/i);
        latex(document);
        const { status, stdout } = latex(document);
        assert.doesNotMatch(stdout, /^! |Missing character|undefined/m);
        assert.equal(status, 0);
        assert.ok(some.length > 2);
      });

test('pdfLaTeX sets names, Greek and "et al." in the letters that they are', () => {
  put(
    'names.tex',
    `\\documentclass{article}${ENCODINGS.none}\\usepackage{url}\\begin{document}\\nocite{*}\\bibliographystyle{plain}\\bibliography{all}\\end{document}`,
  );
  run('pdflatex', ['-interaction=nonstopmode', '-draftmode', 'names']);
  run('bibtex', ['names']);
  run('pdflatex', ['-interaction=nonstopmode', '-draftmode', 'names']);
  run('pdflatex', ['-interaction=nonstopmode', 'names']);
  const text = run('pdftotext', ['-raw', 'names.pdf', '-']).stdout.normalize('NFC').replace(/-?\n/g, ' ');
  for (const words of ['US Food and Drug Administration', 'α-Lipoic', 'et al', 'Kunøe'])
    assert.ok(text.includes(words), words);
  assert.doesNotMatch(text, /We read (it|the)/, 'our note is no part of a reference');
});
