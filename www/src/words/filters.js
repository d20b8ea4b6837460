// Filters and sorts with their labels, how many uses each would give, and which are on.
import { rowsWords } from './strings/first-screen.js';
import {
  approvals,
  categories,
  facets,
  levels,
  regimens,
  sorts,
  unclearOrNoStudy,
  usualFilters,
} from './strings/labels.js';
import { results } from './strings/results.js';

/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('#answers').FacetId} FacetId */
/** @typedef {import('#answers').List} List */
/** @typedef {import('./models.d.ts').FilterModel} FilterModel */

/** @type {Record<FacetId, { [value: string]: string } | undefined>} */
const LABELS = {
  category: categories,
  strength: levels,
  direction: { ...results, unclear: unclearOrNoStudy },
  regimen: regimens,
  approval: approvals,
  // named by the facts
  mechanism: undefined,
  article: undefined,
};

/**
 * A value in words; mechanisms and authors of articles are named by the facts.
 * @param {FacetId} facet
 * @param {string} value
 * @param {Pick<Dataset, 'names'>} dataset
 */
export const valueLabel = (facet, value, { names }) => LABELS[facet]?.[value] ?? names[value] ?? value;

/**
 * The filters that are on, each to be taken off.
 * @param {List['chips']} chips
 * @param {Pick<Dataset, 'names'>} dataset
 */
export const chipModels = (chips, dataset) =>
  chips.map((chip) => {
    const label = valueLabel(chip.facet, chip.value, dataset);
    return { ...chip, label, remove: rowsWords.remove(label) };
  });

/**
 * Values of a facet, each with its count by its place.
 * @param {FacetId} facet
 * @param {List} list
 * @param {Dataset} dataset
 * @returns {FilterModel}
 */
function filter(facet, list, dataset) {
  let at = 0;
  for (const { id, values } of dataset.facets) {
    if (id === facet) {
      const model = values.map((value, n) => ({
        id: value,
        label: valueLabel(facet, value, dataset),
        count: list.counts[at + n] ?? 0,
        selected: list.chips.some((chip) => chip.facet === facet && chip.value === value),
      }));
      return { facet, label: facets[facet], values: model };
    }
    at += values.length;
  }
  return { facet, label: facets[facet], values: [] };
}

/**
 * The filters that people use, then the rest. "Low dose only" and "Approved only" are parts of their facets.
 * @param {List} list
 * @param {Dataset} dataset
 */
export function filters(list, dataset) {
  /** @param {FacetId} facet */
  const of = (facet) => filter(facet, list, dataset);
  const [regimen, approval] = [of('regimen'), of('approval')];
  const low = regimen.values.flatMap((value) =>
    value.id === 'low-dose' ? { ...value, label: usualFilters.lowDose } : [],
  );
  const approved = approval.values.filter(({ id }) => id !== 'off-label');
  return {
    filters: [
      of('direction'),
      of('category'),
      { ...regimen, label: usualFilters.lowDose, values: low },
      { ...approval, label: usualFilters.approved, values: approved },
    ],
    moreFilters: [of('strength'), regimen, of('mechanism'), of('article')],
  };
}

/** @param {Pick<List, 'sort' | 'sorts'>} list */
export const sortModels = ({ sort, sorts: offered }) =>
  offered.map((id) => ({ id, label: sorts[id], selected: id === sort }));
