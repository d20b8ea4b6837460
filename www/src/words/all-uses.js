// What the map, the sizes and the table of uses begin with: how many were tried and helped, and which filters are on.
import { chipModels } from './filters.js';
import { inSmallTrials, nothingFits } from './strings/first-screen.js';
import { glance } from './strings/map.js';

/** @typedef {import('#answers').EvidenceMap} EvidenceMap */

const VIEWS = /** @type {const} */ (['map', 'sizes', 'table']);

/** @param {EvidenceMap} map */
function headline({ total, tried, groups, inOneSmallTrial }) {
  if (!total) return nothingFits;
  if (!tried) return glance.never(total);
  return glance.tried(tried, groups.helped, inSmallTrials(groups.helped, inOneSmallTrial));
}

/**
 * @param {(typeof VIEWS)[number]} view
 * @param {EvidenceMap} map
 * @param {import('#answers').Dataset} dataset
 * @returns {import('./models.d.ts').AllUsesModel}
 */
export function allUses(view, map, dataset) {
  const said = headline(map);
  return {
    title: glance.titles[view],
    headline: said,
    views: VIEWS.map((id) => ({ id, label: glance.views[id], selected: id === view })),
    viewsLabel: glance.viewsLabel,
    chips: chipModels(map.chips, dataset),
    literal: [],
    spoken: `${glance.titles[view]}. ${said}`,
  };
}
