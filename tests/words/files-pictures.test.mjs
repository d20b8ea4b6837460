// The pictures, read by a strict reader of XML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS } from '../../www/src/files/svg.js';
import { core, dataset, file, read, readSvg } from './files-given.mjs';

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
