// Sheets of A4 that each view takes when it is printed: node benches/printed.mjs
import { launch } from './chromium.mjs';
import { table } from './table.mjs';

const VIEWS = {
  'the first screen': '',
  'the use with the most trials': 'condition=alcohol-use-disorder',
  'its sheet for an appointment': 'condition=alcohol-use-disorder&view=sheet',
  'a use without a trial': 'condition=myasthenia-gravis',
  'the map of results': 'view=map',
  'the table of all uses': 'view=table',
  'two uses side by side': 'view=compare&compare=fibromyalgia crohns-disease',
  'the articles checked': 'view=articles',
  'safety and side effects': 'view=drug',
};

const browser = await launch();
const rows = [];
for (const [title, state] of Object.entries(VIEWS)) {
  const page = await browser.newPage();
  await page.goto(new URL(`../www/index.html#${encodeURI(state)}`, import.meta.url).href);
  await page.waitForFunction(() => document.querySelector('naltrexone-explorer')?.explorer);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  rows.push([title, `${pdf.match(/\/Type\s*\/Page\b/g)?.length}`]);
  await page.close();
}
await browser.close();
console.log('Printed, in sheets of A4');
table(['', 'sheets'], rows);
console.log('');
