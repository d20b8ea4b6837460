// What pkg/ says of itself: to npm, to editors (custom-elements.json) and to pages that check what they load.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { LISTS } from '../src/element/attributes.js';
import { pkg, root } from './run.mjs';

// its own types leave these out
const { create, ts } = /** @type {any} */ (analyzer);

const sources = join(root, 'www', 'src', 'element');
/** Attributes whose properties are lists, and those that are numbers. @type {string[]} */
const lists = [...LISTS, 'hide'];
/** @type {Record<string, string>} */
const propertyTypes = { 'heading-level': 'number', rows: 'number' };
const MODULE = 'naltrexone-explorer.mjs';
const ELEMENT = 'element.mjs';
const FRAMEWORKS = ['preact', 'react', 'svelte', 'vue'];

/**
 * What is for browsers alone can be imported where pages are drawn on a server, and does nothing there.
 * @param {string} types
 * @param {string} file
 */
const inBrowsers = (types, file) => ({ types, browser: file, node: './server.mjs', default: file });

/**
 * The same of a module that loads the core from its own folder: while a page is worked on, its twin with the core inside.
 * @param {string} types
 * @param {string} file
 */
const besideItsCore = (types, file) => ({
  ...inBrowsers(types, `./${file}`),
  browser: { development: `./development/${file}`, default: `./${file}` },
});

/**
 * @param {string} path
 * @param {object} content
 */
const writeJson = (path, content) => writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

/**
 * wasm-pack's package.json describes the core alone: the element becomes what `import` gives, the core stays at `/core`.
 * @returns {string} the version, which comes from Cargo.toml
 */
export function describePackage() {
  const path = join(pkg, 'package.json');
  const { files, main: _, types: __, ...description } = JSON.parse(readFileSync(path, 'utf8'));
  const core = join(pkg, 'core.d.ts');
  // wasm-bindgen's classes have a `[Symbol.dispose]`, which not every project's `lib` knows
  writeFileSync(core, `/// <reference lib="esnext.disposable" />\n${readFileSync(core, 'utf8')}`);
  for (const name of [
    'element.d.mts',
    'naltrexone-explorer.d.mts',
    'tags.d.mts',
    'classic.d.ts',
    'server.mjs',
  ])
    copyFileSync(join(sources, name), join(pkg, name));
  writeJson(path, {
    ...description,
    files: [
      ...files,
      'attributes.d.mts',
      'classic.d.ts',
      'custom-elements.json',
      'development',
      'element.*',
      'fallback',
      'fallback.html',
      'folder',
      'naltrexone-explorer.*',
      'server.mjs',
      'tags.d.mts',
    ].sort(),
    main: MODULE,
    types: 'naltrexone-explorer.d.mts',
    exports: {
      '.': besideItsCore('./naltrexone-explorer.d.mts', MODULE),
      './element': besideItsCore('./element.d.mts', ELEMENT),
      './classic': inBrowsers('./classic.d.ts', './naltrexone-explorer.js'),
      './core': { types: './core.d.ts', default: './core.js' },
      './core_bg.wasm': './core_bg.wasm',
      './custom-elements.json': './custom-elements.json',
      './fallback.html': './fallback.html',
      './fallback/*': './fallback/*',
      './folder/*': './folder/*',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    // whose compilers are told of the tag (tags.d.mts): where packages are kept apart, they are found by this
    peerDependencies: Object.fromEntries(FRAMEWORKS.map((name) => [name, '*'])),
    peerDependenciesMeta: Object.fromEntries(FRAMEWORKS.map((name) => [name, { optional: true }])),
    sideEffects: [`./${MODULE}`, `./development/${MODULE}`, './naltrexone-explorer.js', './folder/*.js'],
  });
  return description.version;
}

/** `custom-elements.json`: what editors and catalogues read; `attributes.d.mts`: what compilers of templates read. */
export function describeElement() {
  const manifest = elementManifest();
  writeJson(join(pkg, 'custom-elements.json'), manifest);
  writeFileSync(
    join(pkg, 'attributes.d.mts'),
    attributeTypes(manifest.modules[0].declarations?.[0].attributes),
  );
}

/**
 * The attributes as templates may write them: frameworks hand on numbers and lists too.
 * @param {{ name: string, type: { text: string }, description: string }[]} attributes
 */
function attributeTypes(attributes) {
  const lines = attributes.map(({ name, type, description }) => {
    let text = type.text;
    if (text === 'boolean') text = "boolean | '' | 'true' | 'false'";
    else if (lists.includes(name)) text = 'string | string[]';
    else if (text === 'number') text = `number | \`\${number}\``;
    else if (propertyTypes[name] === 'number') text += ` | ${text.replaceAll('"', '')}`;
    return `  /** ${description} */\n  '${name}'?: ${text} | undefined;\n`;
  });
  return `// The attributes of \`<naltrexone-explorer>\`.\nexport interface NaltrexoneExplorerAttributes {\n${lines.join('')}}\n`;
}

/** What the element promises, from its types, which say all of it. */
export function elementManifest() {
  const path = join(sources, 'element.d.mts');
  const module = ts.createSourceFile(MODULE, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true);
  const manifest = create({ modules: [module] });
  const declarations = manifest.modules.flatMap((/** @type {any} */ each) => each.declarations ?? []);
  const [element] = declarations.filter(
    (/** @type {any} */ each) => each.kind === 'class' && 'customElement' in each,
  );
  const { members, events, attributes, ...rest } = element;
  // what the source says of itself in words; the rest are its insides
  const said = (/** @type {any} */ each) => Boolean(each.description) && each.privacy !== 'private';
  const named = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const reflected = attributes.map((/** @type {any} */ each) => ({ ...each, fieldName: named(each.name) }));
  const properties = reflected.map((/** @type {any} */ { name, fieldName, type, description }) => ({
    kind: 'field',
    name: fieldName,
    type: { text: propertyTypes[name] ?? (lists.includes(name) ? 'string[]' : type.text) },
    description,
    attribute: name,
    reflects: true,
  }));
  const others = members.filter(
    (/** @type {any} */ each) =>
      said(each) && !reflected.some((/** @type {any} */ { fieldName }) => fieldName === each.name),
  );
  const reference = { name: element.name, module: ELEMENT };
  return {
    schemaVersion: manifest.schemaVersion,
    modules: [
      {
        kind: 'javascript-module',
        path: ELEMENT,
        declarations: [
          {
            ...rest,
            attributes: reflected,
            members: [...others, ...properties],
            events: events.filter(said),
          },
        ],
        exports: [{ kind: 'js', name: element.name, declaration: reference }],
      },
      {
        kind: 'javascript-module',
        path: MODULE,
        exports: [{ kind: 'custom-element-definition', name: rest.tagName, declaration: reference }],
      },
    ],
  };
}

/**
 * `integrity.js`: what a page says of the script it loads from elsewhere. A script, because a page opened from a
 * disk can read nothing else.
 */
export function describeIntegrity() {
  const hash = createHash('sha384')
    .update(readFileSync(join(pkg, 'naltrexone-explorer.js')))
    .digest('base64');
  writeFileSync(join(pkg, 'integrity.js'), `globalThis.nxIntegrity = 'sha384-${hash}';\n`);
}
