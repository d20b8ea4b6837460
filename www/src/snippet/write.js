// The snippet as text: a script with the element, or a frame.
import { snippet as words } from '../words/strings/snippet.js';

/** @typedef {[name: string, value: string][]} Attributes */

/** The script's name: the element's own. */
export const SCRIPT = 'naltrexone-explorer.js';

/** @param {string} text */
const quoted = (text) =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** @param {Attributes} all */
const written = (all) =>
  all.map(([name, value]) => (value ? ` ${name}=${quoted(value)}` : ` ${name}`)).join('');

/**
 * @param {{ attributes: Attributes, folder: string, checked: boolean, tag: string }} chosen
 *   `folder` ends in a slash; empty: the page's own. `checked`: the browser compares the file
 */
export function asScript({ attributes, folder, checked, tag }) {
  const check = checked ? `\n  integrity="${INTEGRITY}" crossorigin="anonymous"` : '';
  const topic = attributes.find(([name]) => name === 'category')?.[1] ?? 'all';
  return `<script src=${quoted(folder + SCRIPT)}${check} async></script>
<${tag}${written(attributes)}>
  <!-- ${words.fallback(topic)} -->
</${tag}>`;
}

/**
 * @param {{ attributes: Attributes, folder: string, height: string, least: number, title: string, grow: string }} chosen
 *   `height` in pixels, empty: as tall as what it shows, `least` until then; `grow`: the text of what makes it so
 */
export function asFrame({ attributes, folder, height, least, title, grow }) {
  const search = new URLSearchParams(attributes).toString();
  const source = quoted(`${folder}www/embed.html${search ? `?${search}` : ''}`);
  const script = height
    ? ''
    : `\n<script>\n${grow}\naddEventListener('message', nxFrame);\nnxFrame({ data: { type: 'nx-height' } }); // of frames that were there before\n</script>`;
  return `<iframe src=${source} title=${quoted(title)} loading="lazy"
  sandbox="${words.sandbox}" allow="clipboard-write"
  style="border: 0; width: 100%; height: ${height || least}px"></iframe>${script}`;
}
