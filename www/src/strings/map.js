// The words around the evidence map and its table.
export const mapWords = {
  asTable: 'Show as a table',
  asMap: 'Show as a map',
  hint: 'Point at a mark, or tap it, to see what is known.',
  keys: 'Arrow keys move between marks, Enter opens.',
  /** @param {string} title */
  inList: (title) => `Show these in the list: ${title}`,
  inList1: 'Show these in the list',
  signs: 'What the signs mean',
  categories: 'Letter and colour: kind of condition',
  shapes: 'Shape: approval',
  inWords: 'The map in words',
};
