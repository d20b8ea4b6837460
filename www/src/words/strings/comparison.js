// Uses side by side.
export const comparison = {
  add: 'Add a use',
  /** @param {string} name */
  remove: (name) => `Remove ${name}`,
  uses: 'Uses side by side',
  found: 'Uses to add',
  noneFound: 'No use matches these words.',
  begin: 'For example:',
  full: 'Four uses at most stand side by side.',
  scale: 'The diamond is all trials together, the bar how far they may be off.',
  /** @param {string} what */
  ofAll: (what) => `For all of these: ${what}`,
  /** @param {string} names */
  spoken: (names) => `Side by side: ${names}`,
};
