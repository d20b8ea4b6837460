// What opens on demand: a condition's studies and claims, and everything about the drug. Made when opened.
import { escape, label } from './facts.js';

/** @typedef {import('./facts.js').Condition} Condition */

/** @param {Condition} condition */
export function conditionDetails({ caveats, studies, claims }) {
  const rows = studies.map((study) => {
    const link = study.doi ? `https://doi.org/${study.doi}` : study.url;
    const title = link ? `<a href="${escape(link)}">${escape(study.title)}</a>` : escape(study.title);
    const facts = [study.authors, study.journal, study.year, label(study.design), label(study.finding)];
    return `<li>${title}<br>${facts.filter(Boolean).map(escape).join(' · ')}<br>${escape(study.result)}</li>`;
  });
  const said = claims.map(
    ({ article, says, verdict, because }) =>
      `<li>${escape(article)} says: ${escape(says)} ${label(verdict)}: ${escape(because)}</li>`,
  );
  return `<ul>${(caveats ?? []).map((caveat) => `<li>${escape(caveat)}</li>`).join('')}</ul><ol>${rows.join('')}</ol><ul>${said.join('')}</ul>`;
}

const OTHERS = new Set(['condition', 'study', 'claim', 'about']);

/** @param {any} facts */
export function drugDetails(facts) {
  const tables = Object.entries(facts).filter(([table]) => !OTHERS.has(table));
  const value = (item) => (Array.isArray(item) ? item.map(value).join('; ') : item.title ?? item);
  return tables
    .map(([table, rows]) => {
      const items = rows.map((row) => {
        const parts = Object.entries(row).filter(([name]) => name !== 'id');
        return `<li>${parts.map(([name, item]) => `<b>${label(name)}</b> ${escape(value(item))}`).join(' ')}</li>`;
      });
      return `<h3>${label(table)}</h3><ul>${items.join('')}</ul>`;
    })
    .join('');
}

/**
 * @param {HTMLElement} details
 * @param {() => string} html
 */
export function whenOpened(details, html) {
  details.addEventListener('toggle', () => details.insertAdjacentHTML('beforeend', html()), { once: true });
}
