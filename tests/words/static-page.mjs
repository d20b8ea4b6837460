// Static pages as their tests read them.
import { createRequire } from 'node:module';

/** Packages of the shell. */
export const require = createRequire(new URL('../../www/package.json', import.meta.url));

/** @type {Record<string, string>} */
const CHARACTERS = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** What a browser reads. @param {string} html */
export const unescaped = (html) =>
  html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => CHARACTERS[name] ?? '');

const TAG = /<(\/?[a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)\/?>/g;

/**
 * Its tags in order, with what their attributes say.
 * @param {string} html
 */
export const tags = (html) =>
  [...html.matchAll(TAG)].map(([, name, attributes]) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)]),
    ),
  }));

/**
 * What it says, without its tags and its data.
 * @param {string} html
 */
export const textOf = (html) => unescaped(html.replace(/<script.*?<\/script>/g, '').replace(TAG, ''));

/**
 * What stands from a heading with this id up to the next heading.
 * @param {string} html
 * @param {string} id
 */
export function section(html, id) {
  const start = html.indexOf(`id="${id.replaceAll('&', '&amp;')}"`);
  if (start < 0) throw new Error(`${id} is missing`);
  const rest = html.slice(html.indexOf('>', start) + 1);
  const end = rest.search(/<h[1-6]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Nodes of its structured data.
 * @param {string} html
 * @returns {any[]}
 */
export function graphOf(html) {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json)['@graph'];
}
