// The words around the sheet for an appointment.
export const sheetWords = {
  back: 'Back to the condition',
  print: 'Print this sheet',
  doses: 'Doses and forms studied',
  hurts: 'What could hurt',
  neverWith: 'Labels say it must not be taken in these cases:',
  unsettled: 'What weakens this, and what is not settled',
  gap: 'What would settle it:',
  notes: 'My questions and notes',
  /** @param {string} count */
  more: (count) => `and ${count} in the explorer`,
  /** @param {string} count */
  moreBelow: (count) => `and ${count} at the address below`,
  all: 'All of it:',
};
