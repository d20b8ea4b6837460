// `list()` and `condition()` as they ship, in a browser, over the facts: typed text in, JavaScript objects out, with all
// facet counts, the rows that answer and the words that explain them. node benches/shipped-speed.mjs
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pkg } from '../www/build/run.mjs';
import { launch } from './chromium.mjs';
import { bundle } from './in-page/bundle.mjs';
import { serve } from './serve.mjs';
import { table, time } from './table.mjs';
import { queries } from './typed-queries.mjs';

const folder = await bundle('shipped.js');
cpSync(pkg, join(folder, 'pkg'), { recursive: true });
const server = await serve(folder);
const browser = await launch();
const page = await browser.newPage();
await page.goto(`${server.url}/`);
await page.waitForFunction('window.measure');
const { indexMs, ...timed } = await page.evaluate((texts) => window.measure(texts), queries);
await browser.close();
server.close();

const titles = { keys: 'a key of what readers type', filters: 'one filter', conditions: 'a use opened' };
console.log(`As it ships, in Chromium ${browser.version()}: to JavaScript objects, 6 rows a list; all texts indexed in ${time(indexMs * 1000)}.`);
table(
  ['', 'median', 'p99', 'calls'],
  Object.entries(titles).map(([name, title]) => [title, time(timed[name].median), time(timed[name].p99), `${timed[name].of}`]),
);
console.log('');
