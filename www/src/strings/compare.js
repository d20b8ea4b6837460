// The words around a comparison.
export const compareWords = {
  add: 'Add a condition',
  noneFound: 'No condition matches these words.',
  full: 'Four fit side by side. Remove one to add another.',
  allDoseForms: 'Count all dose forms',
};
