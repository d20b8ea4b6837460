/**
 * The one line that says why the explorer could not start.
 * @param {{ message: string }} failure
 */
export function failureLine({ message }) {
  const line = document.createElement('p');
  line.className = 'failure';
  line.lang = 'en-GB';
  line.dir = 'ltr';
  line.setAttribute('role', 'status');
  line.textContent = message;
  return line;
}
