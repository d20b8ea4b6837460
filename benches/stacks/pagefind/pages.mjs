// Pagefind: a page a condition, an article, and a table of the drug's facts, and the index over them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { conditionDetails, drugDetails } from '../shared/details.js';
import { escape, figures, label } from '../shared/facts.js';

/**
 * @param {string} title
 * @param {string} body
 * @param {string} [attributes] of the part that is searched
 */
const page = (title, body, attributes = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${escape(title)}</title><main data-pagefind-body ${attributes}><h1>${escape(title)}</h1>${body}</main>`;

/** @param {import('../shared/facts.js').Condition} condition */
function conditionPage(condition) {
  const { name, aliases, category, approval, regimens, bottom_line } = condition;
  const values = [['category', category], ['approval', approval], ...regimens.map((id) => ['regimen', id])];
  const filters = values.map(
    ([facet, id]) => `<span data-pagefind-filter="${label(facet)}" hidden>${label(id)}</span>`,
  );
  return page(
    name,
    `${filters.join('')}<p data-pagefind-weight="4">Also: ${aliases.map(escape).join(', ')}</p>` +
      `<p>${label(category)} · ${figures(condition)}</p><p>${escape(bottom_line)}</p>${conditionDetails(condition)}`,
  );
}

/**
 * @param {string} folder
 * @param {{ conditions: import('../shared/facts.js').Condition[], facts: any }} all
 */
export async function writePages(folder, { conditions, facts }) {
  mkdirSync(join(folder, 'c'), { recursive: true });
  for (const condition of conditions) {
    writeFileSync(join(folder, 'c', `${condition.id}.html`), conditionPage(condition));
  }
  writeFileSync(join(folder, 'drug.html'), page('The drug itself', drugDetails(facts)));
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  const { page_count, errors } = await index.addDirectory({ path: folder });
  // the page with the search box is not searched; articles stand with the drug
  if (errors.length > 0 || page_count < conditions.length + 1) throw new Error(`${page_count} pages: ${errors}`);
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
}
