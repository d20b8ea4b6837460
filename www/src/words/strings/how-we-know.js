// How we know: what was read and what was not, how results are worked out, and what was not judged.

export const howWeKnow = {
  title: 'How we know',
  /**
   * @param {string} version
   * @param {string} date
   * @param {string} holds
   */
  lead: (version, date, holds) => `Facts ${version} of ${date}: ${holds}.`,
  /**
   * @param {string} records
   * @param {string} uses
   * @param {string} results
   */
  holds: (records, uses, results) => `${records} of studies on ${uses}, with ${results} in numbers`,
  read: 'What was read',
  /**
   * @param {string} all
   * @param {string} summary
   * @param {string} full
   * @param {string} secondary
   */
  readAs: (all, summary, full, secondary) =>
    `Of ${all}, ${summary} were read as a summary only, ${full} in full, and ${secondary} are known from another page’s account. What no page showed is marked “Not checked”. A search can miss studies, and what was never published is not here.`,
  results: 'How results are worked out',
  method:
    'A result rests on trials in which chance decided who got the drug and who got placebo, no treatment or usual care, or on a pooled analysis with more people. Each trial’s main result becomes a number on one scale; the more exact, the more it counts. Together they give a middle and a range. “Helped”: the whole range is on the better side. Where it takes in no difference, or trials differ by more than chance explains, we say so. Where nobody was compared by chance we say “No fair test”, however many got better. What was worked out from a p value or assumed is marked.',
  limits: 'What was not done',
  bias: 'No risk of bias was rated: how well each trial was run is not judged. Results are a rule of thumb, not a GRADE assessment, and say nothing about any one person.',
  made: 'Who made it, and mistakes',
  records: ['record', 'records'],
  uses: ['use', 'uses'],
  resultsCount: ['result', 'results'],
};
