// The articles that were checked, claim by claim.
export const articles = {
  /**
   * @param {number} claims
   * @param {number} articles
   * @param {string} parts
   */
  lead: (claims, articles, parts) =>
    `Of ${claims} claims in ${articles === 1 ? 'one article' : `${articles} articles`} ${parts}.`,
  /** @type {Record<import('#answers').VerdictId, (count: number) => string>} */
  parts: {
    mistaken: (count) => `${count} ${count === 1 ? 'is' : 'are'} wrong`,
    overstates: (count) => `${count} ${count === 1 ? 'goes' : 'go'} too far`,
    outdated: (count) => `${count} ${count === 1 ? 'is' : 'are'} out of date`,
    understates: (count) => `${count} ${count === 1 ? 'is' : 'are'} too cautious`,
    unchecked: (count) => `${count} ${count === 1 ? 'is' : 'are'} not checked yet`,
    agrees: (count) => `${count} ${count === 1 ? 'holds' : 'hold'} up`,
  },
  /**
   * @param {number} agree
   * @param {number} claims
   */
  holdUp: (agree, claims) => `${agree} of ${claims} claims hold up`,
  verdictsLabel: 'How the claims stand',
  note: 'A verdict compares one sentence of an article with the records collected here, and gives its reason. It judges neither the article as a whole nor its author, and later studies can change it.',
};
