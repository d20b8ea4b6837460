// Writes the snippet that puts the explorer on a page, and shows it in an article. What can be chosen comes from the explorer
// itself and from the words that it says.
import { controls } from '../words/strings/controls.js';
import { categories, regimens } from '../words/strings/labels.js';
import { snippet as words } from '../words/strings/snippet.js';
import { asFrame, asScript, SCRIPT } from './write.js';

/** @typedef {HTMLElement & { explorer?: import('../element/core.d.ts').Core, query: import('#answers').Query }} Explorer */

/**
 * @template {HTMLElement} T
 * @param {string} selector
 * @returns {T}
 */
const at = (selector) => /** @type {T} */ (document.querySelector(selector));

const explorer = /** @type {Explorer} */ (at('#explorer'));
const form = /** @type {HTMLFormElement} */ (at('form'));
const snippet = /** @type {HTMLTextAreaElement} */ (at('#snippet'));
const column = at('#column');
/** What a script before this one gives: frame.js. */
const { nxFrame } = /** @type {{ nxFrame: Function }} */ (/** @type {unknown} */ (globalThis));

const FRAME_HEIGHT = 700;
const WAYS = /** @type {const} */ (['map', 'compare', 'drug', 'articles']);
/** Attributes that are chosen here. */
const CHOSEN = ['category', 'regimen', 'condition', 'size', 'rows', 'hide', 'heading', 'theme'];

/**
 * @param {string} label
 * @param {[value: string, text: string][]} choices
 */
function group(label, choices) {
  const made = document.createElement('optgroup');
  made.label = label;
  made.append(...choices.map(([value, text]) => new Option(text, value)));
  return made;
}

/**
 * @param {string} name
 * @param {string} label
 */
function box(name, label) {
  const choice = document.createElement('label');
  choice.className = 'choice';
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name, checked: true });
  choice.append(input, label);
  return choice;
}

/**
 * Fills the form with what the facts have.
 * @param {import('../element/core.d.ts').Core} core
 */
function offer(core) {
  /** @param {string} id */
  const ids = (id) => core.dataset().facets.find((facet) => facet.id === id)?.values ?? [];
  /**
   * @param {string} facet
   * @param {Record<string, string>} labels
   * @returns {[string, string][]}
   */
  const choices = (facet, labels) => ids(facet).map((id) => [`${facet}=${id}`, labels[id] ?? id]);
  const uses = core.list({ sort: 'name' }).results;
  at('#topic').append(
    group(words.kinds, choices('category', categories)),
    group(words.forms, choices('regimen', regimens)),
    group(
      words.oneUse,
      uses.map(({ id, name }) => [`condition=${id}`, name]),
    ),
  );
  at('#views').append(...WAYS.map((view) => box(view, controls.wayTo[view])));
}

/** What the element is told, and what only a snippet says. */
function chosen() {
  const boxes = [
    .../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('#views input, #parts input')),
  ];
  const data = new FormData(form);
  /** @param {string} name */
  const text = (name) => String(data.get(name) ?? '').trim();
  const [topic, id] = text('topic').split('=');
  /** @type {[string, string][]} */
  const all = [
    [topic, id ?? ''],
    ['size', text('size')],
    ['rows', text('rows').replace(/\D/g, '')],
    [
      'hide',
      boxes
        .filter((each) => !each.checked)
        .map((each) => each.name)
        .join(' '),
    ],
    ['heading', text('heading')],
    ['theme', text('theme')],
  ];
  return {
    attributes: all.filter(([, value]) => value),
    /** @type {[string, string][]} */
    pages: [
      ...(data.get('deep-links') ? [/** @type {[string, string]} */ (['deep-links', ''])] : []),
      ...(data.get('lazy') ? [/** @type {[string, string]} */ (['loading', 'lazy'])] : []),
    ],
    way: /** @type {keyof typeof words.ways} */ (text('way')),
    height: text('height').replace(/\D/g, ''),
    folder: text('address') && `${text('address').replace(/\/$/, '')}/`,
    width: text('width'),
  };
}

function write() {
  const { attributes, pages, way, height, folder, width } = chosen();
  const framed = way === 'frame';
  at('#way-hint').textContent = words.ways[way](`pkg/${SCRIPT}`);
  at('#height-choice').hidden = !framed;
  const subject = explorer.explorer?.dataset().subject ?? '';
  const heading = attributes.find(([name]) => name === 'heading')?.[1];
  snippet.value = framed
    ? asFrame({
        attributes,
        folder,
        height,
        least: FRAME_HEIGHT,
        title: heading ?? controls.title(subject),
        grow: `${nxFrame}`,
      })
    : asScript({
        attributes: [...attributes, ...pages],
        folder,
        checked: way === 'checked',
        tag: explorer.localName,
      });
  at('#said').textContent = '';
  column.style.maxInlineSize = `${width}px`;
  show(attributes, height, framed);
}

/**
 * @param {[string, string][]} attributes
 * @param {string} height
 * @param {boolean} framed
 */
function show(attributes, height, framed) {
  column.querySelector('iframe')?.remove();
  explorer.hidden = framed;
  if (framed) {
    const frame = document.createElement('iframe');
    frame.title = words.preview;
    // on a disk a frame without an origin may read no file
    if (location.protocol !== 'file:') frame.setAttribute('sandbox', words.sandbox);
    frame.style.height = `${height || FRAME_HEIGHT}px`;
    frame.src = `embed.html?${new URLSearchParams(attributes)}`;
    explorer.after(frame);
    return;
  }
  explorer.query = {};
  for (const name of CHOSEN) explorer.removeAttribute(name);
  for (const [name, value] of attributes) explorer.setAttribute(name, value);
}

async function copy() {
  snippet.select();
  try {
    await navigator.clipboard.writeText(snippet.value);
  } catch {
    // pages without the right to the clipboard: the reader's own copy of the selection
    document.execCommand('copy');
  }
  at('#said').textContent = controls.copied;
}

function start() {
  const core = explorer.explorer;
  if (!core) return;
  offer(core);
  write();
  // the width of the column is chosen outside of the form's own box
  document.addEventListener('input', (event) => {
    if (/** @type {HTMLInputElement} */ (event.target).form === form) write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  at('#copy').addEventListener('click', copy);
}

if (explorer.explorer) start();
else explorer.addEventListener('nx-ready', start, { once: true });
