// Draws www/architecture.svg from the imports in the sources:
//
//   node www/build/architecture/draw.mjs           writes it
//   node www/build/architecture/draw.mjs --check   fails where it is not what the sources give
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { root } from '../run.mjs';
import { ALLOWED, allImports, layerImports } from './layers.mjs';

const path = join(root, 'www', 'architecture.svg');

/** What no import says: files that one program writes and another reads. */
const WRITTEN = [
  ['src/dataset/facts', 'src/dataset', 'build script'],
  ['src/browser', 'pkg', 'wasm-pack'],
  ['pkg', 'www/src/element', 'plain data'],
  ['www/build/fallback', 'pkg/fallback', 'at build time'],
];

/** Few enough to be followed: an arrow that a longer way says already is left out. */
function shortest(/** @type {Map<string, Map<string, number>>} */ layers) {
  /** @type {(from: string, to: string, first: boolean) => boolean} */
  const reaches = (from, to, first) =>
    [...(layers.get(from)?.keys() ?? [])].some(
      (next) => (!first && next === to) || (next !== to && reaches(next, to, false)),
    );
  return [...layers].flatMap(([from, row]) =>
    [...row].filter(([to]) => !reaches(from, to, true)).map(([to, count]) => ({ from, to, count })),
  );
}

async function picture() {
  const arrows = shortest(layerImports(await allImports()));
  const rust = Object.keys(ALLOWED).filter((layer) => layer.startsWith('src/'));
  const shell = Object.keys(ALLOWED).filter((layer) => layer.startsWith('www/'));
  const nodes = (/** @type {string[]} */ layers) => layers.map((layer) => `"${layer}"`).join('; ');
  // data flows from what is imported to what imports it, as readers follow it
  const dot = `digraph {
    rankdir=LR; bgcolor="white"; nodesep=0.25; ranksep=0.45; fontname="Helvetica"; fontsize=12;
    node [shape=box style="rounded,filled" fillcolor="#f4f6f8" color="#8a94a0" fontname="Helvetica" fontsize=12];
    edge [color="#5a6672" arrowsize=0.7 fontname="Helvetica" fontsize=10 fontcolor="#5a6672"];
    subgraph cluster_core { label="the core decides (Rust)"; color="#c3cad2"; ${nodes(rust)} }
    subgraph cluster_shell { label="the shell says and draws (JavaScript)"; color="#c3cad2"; ${nodes(shell)} }
    "src/dataset/facts" [fillcolor="#fff8e5"]; "pkg" [fillcolor="#e9f3ee"]; "pkg/fallback" [fillcolor="#e9f3ee"];
    ${arrows.map(({ from, to }) => `"${to}" -> "${from}"`).join(';\n    ')};
    ${WRITTEN.map(([from, to, how]) => `"${from}" -> "${to}" [style=dashed label="${how}"]`).join(';\n    ')};
  }`;
  const svg = (await instance()).renderString(dot, { format: 'svg' });
  return svg.replace(/^[\s\S]*?(?=<svg)/, '');
}

const now = await picture();
if (!process.argv.includes('--check')) writeFileSync(path, now);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== now) {
  console.error(
    'www/architecture.svg is not what the imports give: run node www/build/architecture/draw.mjs',
  );
  process.exitCode = 1;
} else console.log('www/architecture.svg is what the imports give.');
