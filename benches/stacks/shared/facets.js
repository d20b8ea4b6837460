// Boxes to filter by, each with how many results it would give: alternatives within a facet, all facets together.
import { label } from './facts.js';

/** @typedef {import('./facts.js').Condition} Condition */

/** @type {Record<string, (condition: Condition) => string[]>} */
const FACETS = {
  category: ({ category }) => [category],
  approval: ({ approval }) => [approval],
  regimen: ({ regimens }) => regimens,
};

/**
 * @param {HTMLElement} place
 * @param {Condition[]} conditions
 * @param {() => void} changed
 */
export function facets(place, conditions, changed) {
  /** @type {Record<string, Set<string>>} */
  const chosen = Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, new Set()]));
  /** @type {Map<string, HTMLElement>} */
  const outputs = new Map();
  const parts = Object.entries(FACETS).map(([facet, of]) => {
    const set = document.createElement('fieldset');
    set.innerHTML = `<legend>${label(facet)}</legend>`;
    for (const value of new Set(conditions.flatMap(of))) {
      const row = document.createElement('label');
      row.innerHTML = `<input type="checkbox" name="${facet}" value="${value}"> ${label(value)} <output></output>`;
      set.append(row);
      outputs.set(`${facet} ${value}`, row.querySelector('output'));
    }
    return set;
  });
  place.append(...parts);
  place.addEventListener('change', ({ target }) => {
    const { name, value, checked } = /** @type {HTMLInputElement} */ (target);
    chosen[name][checked ? 'add' : 'delete'](value);
    changed();
  });
  /** @param {Condition} condition @param {string} [but] a facet left out */
  const holds = (condition, but) =>
    Object.entries(FACETS).every(
      ([facet, of]) =>
        facet === but || chosen[facet].size === 0 || of(condition).some((value) => chosen[facet].has(value)),
    );
  return {
    holds,
    /** @param {Condition[]} found what the words match, before any facet */
    count(found) {
      const counts = new Map();
      for (const condition of found) {
        for (const [facet, of] of Object.entries(FACETS)) {
          if (!holds(condition, facet)) continue;
          for (const value of of(condition)) {
            counts.set(`${facet} ${value}`, (counts.get(`${facet} ${value}`) ?? 0) + 1);
          }
        }
      }
      for (const [key, output] of outputs) output.textContent = `${counts.get(key) ?? 0}`;
    },
  };
}
