// The pictures in programs that draw: librsvg, of which many desktops and Wikipedia make theirs, and LibreOffice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { file, readSvg } from '../words/files-given.mjs';
import { converted, folder, put, run } from './programs.mjs';

for (const view of ['map', 'sizes']) {
  const { text } = file({ view }, 'svg');
  const path = put(`${view}.svg`, text);
  const words = readSvg(text).flatMap(([name, said]) =>
    name === 'text' && said.trim() ? [said.trim()] : [],
  );
  const flat = (/** @type {string} */ said) => said.replace(/\s+/g, '');

  test(`librsvg draws the picture of the ${view} in its size, with every word`, () => {
    const png = join(folder, `${view}.png`);
    assert.equal(run('rsvg-convert', ['-o', png, path]).status, 0);
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(text) ?? [];
    const head = readFileSync(png);
    assert.deepEqual(
      [head.readUInt32BE(16), head.readUInt32BE(20)],
      [Number(width), Math.ceil(Number(height))],
    );
    run('rsvg-convert', ['-f', 'pdf', '-o', `${view}.pdf`, path]);
    const printed = flat(run('pdftotext', ['-raw', `${view}.pdf`, '-']).stdout);
    for (const word of words) assert.ok(printed.includes(flat(word)), word);
  });

  test(`LibreOffice opens the picture of the ${view} with every word`, () => {
    const out = converted('pdf', [path]);
    const printed = flat(run('pdftotext', ['-raw', join(out, `${view}.pdf`), '-']).stdout);
    const lost = words.filter((word) => !printed.includes(flat(word)));
    assert.deepEqual(lost, []);
  });
}
