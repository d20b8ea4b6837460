// Names of filters and of their values, of dose forms, and of ways to sort.

/** @typedef {import('#answers').RegimenId} RegimenId */
/** @typedef {import('#answers').CategoryId} CategoryId */
/** @typedef {import('#answers').ApprovalId} ApprovalId */

/** @type {Record<import('#answers').FacetId, string>} */
export const facets = {
  category: 'Kind of condition',
  strength: 'How much tested',
  direction: 'Result',
  regimen: 'Dose form',
  approval: 'Approval',
  mechanism: 'How it may work',
  article: 'Named in an article by',
};

/** @type {Record<CategoryId, string>} */
export const categories = {
  addiction: 'Addiction',
  psychiatric: 'Mood and mind',
  pain: 'Pain',
  autoimmune: 'Autoimmune',
  gastrointestinal: 'Gut and liver',
  neurological: 'Brain and nerves',
  metabolic: 'Weight and hormones',
  dermatological: 'Skin',
  oncology: 'Cancer',
  infectious: 'Infection',
  other: 'Other',
};

/** @type {Record<ApprovalId, string>} */
export const approvals = {
  'fda-approved': 'Approved in the US',
  'fda-approved-combination': 'Approved in a combination',
  'approved-elsewhere': 'Approved outside the US',
  'off-label': 'Not approved for this (off-label)',
};

/**
 * By how many people were in trials that could be weighed.
 * @type {Record<import('#answers').LevelId, string>}
 */
export const levels = {
  'level-4': '400 people or more',
  'level-3': '100 to 399 people',
  'level-2': 'Fewer people, or no figures',
  'level-1': 'No fair test',
  'level-0': 'No treatment study',
};

/** @type {Record<RegimenId, string>} */
export const regimens = {
  'standard-oral': 'Tablets, about 50 mg',
  'high-dose-oral': 'Tablets, over 50 mg',
  'extended-release-injection': 'Monthly injection',
  implant: 'Implant',
  'low-dose': 'Low dose (about 1 to 5 mg)',
  'ultra-low-dose': 'Ultra-low dose',
  combination: 'With another medicine',
  topical: 'Cream or eye drops',
  other: 'Several forms together',
};

/**
 * The same in the middle of a sentence, without amounts.
 * @type {Record<RegimenId, string>}
 */
export const shortRegimens = {
  'standard-oral': 'tablets',
  'high-dose-oral': 'tablets over 50 mg',
  'extended-release-injection': 'monthly injection',
  implant: 'implant',
  'low-dose': 'low dose',
  'ultra-low-dose': 'ultra-low dose',
  combination: 'with another medicine',
  topical: 'cream or eye drops',
  other: 'several forms together',
};

/** Stands for the low dose where it is a filter by itself, and for all approvals. */
export const usualFilters = { lowDose: 'Low dose only', approved: 'Approved only' };

/** Of the value of the filter of results that stands for uses without a study too. */
export const unclearOrNoStudy = 'Cannot tell, or no study';

/** @type {Record<import('#answers').SortId, string>} */
export const sorts = {
  relevance: 'Best match first',
  strength: 'Most studied first',
  direction: 'Most helped first',
  name: 'A to Z',
  people: 'Most people first',
  newest: 'Latest study first',
};
