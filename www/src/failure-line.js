// The one line that says why the explorer could not start.

/** Also what the module says, which has nothing else of the explorer yet. */
export const NOT_LOADED = 'The interactive explorer did not start: one of its files could not be loaded.';

/** @param {{ message: string }} failure */
export function failureLine({ message }) {
  const line = document.createElement('p');
  line.className = 'failure';
  line.lang = 'en-GB';
  line.dir = 'ltr';
  line.setAttribute('role', 'status');
  line.textContent = message;
  return line;
}
