// Builds a site with each blog engine, with the README's recipe in its post and the packed explorer in its place:
//
//   node tests/blogs/build.mjs [ENGINE]...
//
// Each site is copied to tests/blogs/built/ENGINE (ignored by git) and comes out in `out` there.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recipe } from './recipes.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const built = join(here, 'built');
const modules = join(here, 'node_modules');

/**
 * Runs a program, and shows what it said when it failed.
 * @param {string} cwd
 * @param {string} program
 * @param {...string} args
 */
function run(cwd, program, ...args) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', JEKYLL_ENV: 'production', LC_ALL: 'C.UTF-8' };
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? ''}\n${stdout}\n${stderr}`);
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** The artefact as a user gets it: packed by npm and unpacked where `npm install` would put it. */
function installPacked() {
  const folder = join(modules, 'naltrexone-explorer');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(built, { recursive: true });
  run(here, 'npm', 'pack', '../../pkg', '--pack-destination', built, '--silent');
  const packed = /** @type {string} */ (readdirSync(built).find((name) => name.endsWith('.tgz')));
  run(built, 'tar', 'xzf', packed, '-C', folder, '--strip-components=1');
  rmSync(join(built, packed));
  return folder;
}

/** What a post says around the explorer. */
const before = 'Some words before.';
const after = 'Some words after, with [a link](#).';
const post = (/** @type {string} */ snippet, /** @type {string} */ head) =>
  `---\n${head}---\n\n${before}\n\n${snippet}\n\n${after}\n`;

/** @type {Record<string, (site: string, packed: string) => string>} each gives the post's address in `out` */
const engines = {
  plain(site, packed) {
    const [snippet] = recipe('Put it on a page');
    const page = readFileSync(join(site, 'post.html'), 'utf8').replace('SNIPPET', snippet);
    write(join(site, 'out/index.html'), page);
    cpSync(join(packed, 'naltrexone-explorer.js'), join(site, 'out/naltrexone-explorer.js'));
    return 'index.html';
  },
  hugo(site, packed) {
    const [shortcode, use] = recipe('Hugo');
    // Hugo ships no theme; what `hugo new theme` writes is what every theme starts from.
    run(site, 'hugo', 'new', 'theme', 'stock');
    write(join(site, 'layouts/shortcodes/naltrexone-explorer.html'), shortcode);
    write(join(site, 'content/posts/post.md'), post(use, 'title: A post\ndate: 2026-01-01\n'));
    write(
      join(site, 'themes/stock/layouts/_default/single.html'),
      '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}',
    );
    write(
      join(site, 'themes/stock/layouts/partials/head.html'),
      '<head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="icon" href="data:,"></head>',
    );
    cpSync(join(packed, 'naltrexone-explorer.js'), join(site, 'static/naltrexone-explorer.js'));
    run(site, 'hugo', '--destination', 'out', '--quiet');
    return 'posts/post/index.html';
  },
  jekyll(site, packed) {
    const [snippet] = recipe('Jekyll');
    write(join(site, '_posts/2026-01-01-post.md'), post(snippet, 'layout: post\ntitle: A post\n'));
    write(join(site, 'index.md'), '---\nlayout: home\n---\n');
    mkdirSync(join(site, 'assets'), { recursive: true });
    cpSync(join(packed, 'naltrexone-explorer.js'), join(site, 'assets/naltrexone-explorer.js'));
    run(site, 'jekyll', 'build', '--destination', 'out', '--quiet');
    return '2026/01/01/post.html';
  },
  eleventy(site, packed) {
    const [config, snippet] = recipe('Eleventy');
    write(join(site, 'eleventy.config.js'), config);
    write(join(site, 'posts/post.md'), post(snippet, 'layout: post.njk\ntitle: A post\n'));
    cpSync(packed, join(site, 'node_modules/naltrexone-explorer'), { recursive: true });
    run(site, process.execPath, join(modules, '@11ty/eleventy/cmd.cjs'), '--output=out', '--quiet');
    return 'posts/post/index.html';
  },
  astro(site) {
    const [component, use] = recipe('Astro');
    write(join(site, 'src/components/Explorer.astro'), component);
    write(join(site, 'src/content/docs/post.mdx'), post(use, 'title: A post\n'));
    run(site, process.execPath, join(modules, 'astro/astro.js'), 'build', '--outDir', 'out', '--silent');
    return 'post/index.html';
  },
  wordpress(site) {
    const [shortcode] = recipe('WordPress');
    const paragraph = (/** @type {string} */ words) =>
      `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
    const blocks = [
      paragraph(before),
      `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`,
      paragraph('Some words after, with <a href="#">a link</a>.'),
    ];
    write(join(site, 'post'), blocks.join('\n\n'));
    run(site, './render', 'out', 'post', join(here, '../../pkg/naltrexone-explorer-wordpress.zip'));
    return 'index.html';
  },
  ghost(site, packed) {
    const [snippet] = recipe('Ghost');
    const page = readFileSync(join(site, 'post.html'), 'utf8').replace('SNIPPET', snippet);
    write(join(site, 'out/index.html'), page);
    cpSync(join(modules, '.ghost-casper/assets/built'), join(site, 'out/assets/built'), { recursive: true });
    cpSync(join(packed, 'naltrexone-explorer.js'), join(site, 'out/assets/naltrexone-explorer.js'));
    return 'index.html';
  },
};

export const names = Object.keys(engines);

/** Has the packed explorer been installed by this process? @type {string | undefined} */
let packed;

/**
 * Builds one engine's site.
 * @param {string} name
 * @returns {{ out: string, post: string }} its folder, and the post's address in it
 */
export function build(name) {
  packed ??= installPacked();
  const site = join(built, name);
  rmSync(site, { recursive: true, force: true });
  cpSync(join(here, name), site, { recursive: true });
  const address = engines[name](site, packed);
  return { out: join(site, 'out'), post: address };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of process.argv.length > 2 ? process.argv.slice(2) : names) console.log(name, build(name));
}
