// What taking filters off changes. A filter that the words mean is taken off by saying that they do not.

/** @typedef {import('../../words/models.d.ts').ChipsModel} ChipsModel */

/**
 * @param {ChipsModel} model
 * @param {{ facet: string, value: string }} filter
 * @returns {import('#answers').Query}
 */
export function without({ chips, literal }, { facet, value }) {
  const own = chips.filter((chip) => chip.facet === facet);
  const byWords = own.some((chip) => chip.byWords);
  return {
    ...(byWords && { literal: [...new Set([...literal, facet])] }),
    [facet]: own.filter((chip) => chip.value !== value).map((chip) => chip.value),
  };
}

/**
 * @param {ChipsModel} model
 * @returns {import('#answers').Query}
 */
export function unfiltered({ chips, literal }) {
  const byWords = chips.filter((chip) => chip.byWords).map((chip) => chip.facet);
  return {
    ...Object.fromEntries(chips.map((chip) => [chip.facet, []])),
    ...(byWords.length > 0 && { literal: [...new Set([...literal, ...byWords])] }),
  };
}

/**
 * Other values of one filter. What the words mean is then no longer meant.
 * @param {ChipsModel} model
 * @param {string} facet
 * @param {string[]} values
 * @returns {import('#answers').Query}
 */
export function chosen({ chips, literal }, facet, values) {
  const byWords = chips.some((chip) => chip.facet === facet && chip.byWords);
  return { ...(byWords && { literal: [...new Set([...literal, facet])] }), [facet]: values };
}
