// Importing it registers `<naltrexone-explorer>` once one is wanted: at once, or, where every one on the page has
// `loading="lazy"`, when a reader comes near. The classes themselves come from `element.mjs`, or by `start()`.
export type * from './element.mjs';

/** Registers the element now. Gives what `element.mjs` exports. */
export function start(): Promise<typeof import('./element.mjs')>;
