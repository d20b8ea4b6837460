// The element and the core, for TypeScript users of the modules. Importing `element.mjs` registers nothing.
import type { Dataset, Explorer, Query } from './core.js';

export type * from './core.js';
export { Explorer } from './core.js';

/** Why the explorer could not start: stable codes. */
export type FailureCode =
  | 'wasm-forbidden'
  | 'no-wasm'
  | 'replaced-built-ins'
  | 'damaged'
  | 'not-loaded'
  | 'version-mismatch'
  | 'unexpected';

/** What an explorer may leave out. */
export type Hidden = 'map' | 'compare' | 'articles' | 'drug' | 'search' | 'facets' | 'sort';

/**
 * `<naltrexone-explorer>`. Its attributes are its state, and each has a property here. Lists read as lists; set
 * them as lists, or as a text with spaces between. A value that does not exist counts as not given.
 */
export class NaltrexoneExplorer extends HTMLElement {
  /** All that is asked for at once; setting it replaces the whole. */
  get query(): Query;
  set query(query: Query);
  /** The core, to ask for answers as data; `undefined` until `nx-ready`. */
  readonly explorer: Explorer | undefined;

  q: string;
  get approval(): string[];
  set approval(ids: string[] | string);
  get strength(): string[];
  set strength(ids: string[] | string);
  get direction(): string[];
  set direction(ids: string[] | string);
  get category(): string[];
  set category(ids: string[] | string);
  get regimen(): string[];
  set regimen(ids: string[] | string);
  get mechanism(): string[];
  set mechanism(ids: string[] | string);
  get article(): string[];
  set article(ids: string[] | string);
  get compare(): string[];
  set compare(ids: string[] | string);
  get verdict(): string[];
  set verdict(ids: string[] | string);
  sort: string;
  view: string;
  condition: string;
  topic: string;
  get literal(): string[];
  set literal(ids: string[] | string);
  get hide(): string[];
  set hide(what: Hidden[] | string);
  heading: string;
  headingLevel: number;
  rows: string;
  size: string;
  theme: string;
  deepLinks: boolean;
  loading: string;
}

export interface NaltrexoneExplorerEvents {
  'nx-ready': CustomEvent<Dataset>;
  'nx-querychange': CustomEvent<Query>;
  'nx-open': CustomEvent<{ condition: string }>;
  'nx-error': CustomEvent<{ code: FailureCode; message: string }>;
}

/**
 * Registers the element. Where the name is taken, that one stays and the console says so.
 * @param tag a name of your own; `naltrexone-explorer` without it
 */
export function define(tag?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    'naltrexone-explorer': NaltrexoneExplorer;
  }
  // they bubble as far as the window
  interface GlobalEventHandlersEventMap extends NaltrexoneExplorerEvents {}
}
