// Writes the snippet that puts the explorer on a page. What can be chosen comes from the explorer itself.

/** @typedef {import('../pkg/element.d.mts').NaltrexoneExplorer} Explorer */
/** @typedef {[name: string, value: string][]} Attributes */

/**
 * @template {HTMLElement} T
 * @param {string} selector
 * @returns {T}
 */
const at = (selector) => /** @type {T} */ (document.querySelector(selector));

const explorer = /** @type {Explorer} */ (at('naltrexone-explorer'));
const form = /** @type {HTMLFormElement} */ (at('form'));
const snippet = /** @type {HTMLTextAreaElement} */ (at('#snippet'));
const preview = at('#preview');
/** What the scripts before this one give: pkg/integrity.js and frame.js. */
const given = /** @type {{ nxIntegrity: string, nxFrame: Function }} */ (/** @type {unknown} */ (globalThis));

/** What a frame may do: run the explorer, open a study in a tab of its own, save a file, print. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const FRAME_HEIGHT = 700;

const hints = {
  script: 'Copy pkg/naltrexone-explorer.js to your site.',
  checked: 'For a copy on another server: the browser refuses a file that is not exactly this one.',
  frame: 'Copy the folders pkg and www to your site. For editors that allow no scripts.',
};

/** Fills the form with what the facts have. */
function offer() {
  const core = explorer.explorer;
  if (!core) return;
  const facets = core.list().facets.filter(({ id }) => id === 'category' || id === 'regimen');
  const groups = facets.map(({ id, label, values }) => ({
    label,
    choices: values.map((value) => [`${id}=${value.id}`, value.label]),
  }));
  const conditions = core.list({ sort: 'name' }).results;
  groups.push({
    label: 'One condition',
    choices: conditions.map(({ id, name }) => [`condition=${id}`, name]),
  });
  for (const { label, choices } of groups) {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...choices.map(([value, text]) => new Option(text, value)));
    at('#topic').append(group);
  }
  const [, ...views] = core.frame().tabs;
  at('#views').append(
    ...views.map(({ id, label }) => {
      const choice = document.createElement('label');
      choice.className = 'choice';
      const box = Object.assign(document.createElement('input'), {
        type: 'checkbox',
        name: id,
        checked: true,
      });
      choice.append(box, label);
      return choice;
    }),
  );
}

/** @returns {Attributes} what the element is told */
function attributes() {
  const off = [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll('[type=checkbox]'))];
  const hidden = off.filter((box) => !box.checked).map((box) => box.name);
  const chosen = new FormData(form);
  const [name, value] = String(chosen.get('topic')).split('=');
  const all = [
    [name, value],
    ['hide', hidden.join(' ')],
    ['heading', String(chosen.get('heading')).trim()],
    ['theme', String(chosen.get('theme'))],
  ];
  return /** @type {Attributes} */ (all.filter(([, text]) => text));
}

/** @param {string} text */
const quoted = (text) =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** @param {Attributes} all */
const written = (all) => all.map(([name, value]) => ` ${name}=${quoted(value)}`).join('');

/** The folder of the copy, ending in a slash; nothing where it is the page's own. */
function folder() {
  const address = String(new FormData(form).get('address')).trim();
  return address && !address.endsWith('/') ? `${address}/` : address;
}

/**
 * @param {Attributes} told
 * @param {string} height
 * @param {boolean} checked
 */
function asScript(told, height, checked) {
  const source = quoted(`${folder()}naltrexone-explorer.js`);
  const integrity = checked ? `\n  integrity="${given.nxIntegrity}" crossorigin="anonymous"` : '';
  const style = height ? ` style="height: ${height}px; overflow: auto"` : '';
  const topic = told.find(([name]) => name === 'category')?.[1] ?? 'all';
  return `<script src=${source}${integrity} async></script>
<naltrexone-explorer${written(told)}${style}>
  <!-- Shown until it is ready and where it cannot start: put pkg/fallback/${topic}.html here. -->
</naltrexone-explorer>`;
}

/**
 * @param {Attributes} told
 * @param {string} height
 */
function asFrame(told, height) {
  const search = new URLSearchParams(told).toString();
  const source = quoted(`${folder()}www/embed.html${search ? `?${search}` : ''}`);
  const subject = explorer.explorer?.dataset().subject;
  const heading = told.find(([name]) => name === 'heading')?.[1];
  const title = quoted(heading ?? `What ${subject} is used for, and how sure we are`);
  const script = height
    ? ''
    : `\n<script>\n${given.nxFrame}\naddEventListener('message', nxFrame);\n</script>`;
  return `<iframe src=${source} title=${title} loading="lazy"
  sandbox="${SANDBOX}" allow="clipboard-write"
  style="border: 0; width: 100%; height: ${height || FRAME_HEIGHT}px"></iframe>${script}`;
}

function write() {
  const told = attributes();
  const chosen = new FormData(form);
  const way = /** @type {keyof typeof hints} */ (chosen.get('way'));
  const height = String(chosen.get('height')).replace(/\D/g, '');
  at('#way-hint').textContent = hints[way];
  snippet.value = way === 'frame' ? asFrame(told, height) : asScript(told, height, way === 'checked');
  at('#said').textContent = '';
  show(told, height, way === 'frame');
}

/**
 * @param {Attributes} told
 * @param {string} height
 * @param {boolean} framed
 */
function show(told, height, framed) {
  preview.querySelector('iframe')?.remove();
  explorer.hidden = framed;
  if (framed) {
    const frame = document.createElement('iframe');
    frame.title = 'Preview';
    // on a disk a frame without an origin may read no file
    if (location.protocol !== 'file:') frame.setAttribute('sandbox', SANDBOX);
    frame.style.height = `${height || FRAME_HEIGHT}px`;
    frame.src = `embed.html?${new URLSearchParams(told)}`;
    preview.append(frame);
    return;
  }
  explorer.query = {};
  for (const name of ['hide', 'heading', 'theme']) explorer.removeAttribute(name);
  for (const [name, value] of told) explorer.setAttribute(name, value);
  explorer.style.height = height && `${height}px`;
  explorer.style.overflow = height && 'auto';
}

async function copy() {
  snippet.select();
  try {
    await navigator.clipboard.writeText(snippet.value);
  } catch {
    // pages without the right to the clipboard: the reader's own copy of the selection
    document.execCommand('copy');
  }
  at('#said').textContent = 'Copied';
}

function start() {
  offer();
  write();
  form.addEventListener('input', write);
  form.addEventListener('submit', (event) => event.preventDefault());
  at('#copy').addEventListener('click', copy);
}

if (explorer.explorer) start();
else explorer.addEventListener('nx-ready', start, { once: true });
