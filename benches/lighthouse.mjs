// Lighthouse's phone profile for the explorer's own page and for an article with an embed: node benches/lighthouse.mjs
//
// RUNS=3: medians. Scores, and every audit that is not passed. One of its packages asks for the latest of `third-party-web`,
// which no lock file can hold: `overrides` in package.json names one.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { pkg, root } from '../www/build/run.mjs';
import { launch } from './chromium.mjs';
import { quick } from './extent.mjs';
import { serve } from './serve.mjs';
import { quantile, table } from './table.mjs';

const PORT = 9333;
const runs = Number(process.env.RUNS ?? (quick ? 1 : 3));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const PARAGRAPH = `<p>Low-dose naltrexone has become a subject of long threads and short videos. Some of what is said there
rests on trials, some on a handful of patients, and some on nothing that anybody could find.</p>`;
/** @param {string} script */
const article = (script) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="What low-dose naltrexone was tried for, and what came of it.">
<title>What is low-dose naltrexone for?</title>
<link rel="icon" href="data:,">
<style>body { max-width: 680px; margin: 0 auto; padding: 20px; font: 16px/1.6 system-ui, sans-serif }</style>
<main>
<h1>What is low-dose naltrexone for?</h1>
${PARAGRAPH}
<script src="${script}" async></script>
<naltrexone-explorer style="display: block; min-height: 100vh">What naltrexone is used for: the list needs scripts. Information, not medical advice.</naltrexone-explorer>
${PARAGRAPH}
</main>
</html>
`;

const folder = join(root, 'target', 'bench-lighthouse');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(pkg, join(folder, 'pkg'), { recursive: true });
cpSync(join(root, 'www', 'index.html'), join(folder, 'www', 'index.html'));
writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
writeFileSync(join(folder, 'folder.html'), article('pkg/folder/explorer.js'));
writeFileSync(join(folder, 'one-file.html'), article('pkg/naltrexone-explorer.js'));

const server = await serve(folder);
const browser = await launch([`--remote-debugging-port=${PORT}`]);
const rows = [];
const notes = new Set();
for (const [title, path] of [
  ['www/index.html', 'www/index.html'],
  ['an article, folder', 'folder.html'],
  ['an article, one file', 'one-file.html'],
]) {
  /** @type {{ [category: string]: number[] }} */
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    const { lhr } = await lighthouse(`${server.url}/${path}`, { port: PORT, onlyCategories: CATEGORIES, logLevel: 'error' });
    for (const name of CATEGORIES) {
      scores[name].push(100 * (lhr.categories[name].score ?? 0));
      for (const { id, weight } of lhr.categories[name].auditRefs) {
        const { score, scoreDisplayMode, title: audit, displayValue = '' } = lhr.audits[id];
        if (weight && score !== null && score < 1 && scoreDisplayMode !== 'notApplicable')
          notes.add(`${title}, ${name}: ${audit} ${displayValue}`.trim());
      }
    }
  }
  rows.push([title, ...CATEGORIES.map((name) => quantile(scores[name]).toFixed(0))]);
}
await browser.close();
server.close();
console.log(`Lighthouse ${JSON.parse(readFileSync(new URL('node_modules/lighthouse/package.json', import.meta.url), 'utf8')).version}, phone, median of ${runs}`);
table(['', ...CATEGORIES], rows);
for (const note of notes) console.log(note);
console.log('');
