// The element and the core, for TypeScript users of the module.
import type { DatasetView, Query } from './core.js';

export * from './core.js';

/** Why the explorer could not start: stable codes. */
export type FailureCode = 'wasm-forbidden' | 'no-wasm' | 'damaged' | 'not-loaded' | 'unexpected';

/** `<naltrexone-explorer>`. Its attributes are its state. */
export class NaltrexoneExplorer extends HTMLElement {
  /** What the attributes ask for; setting it replaces them all. */
  query: Query;
}

export interface NaltrexoneExplorerEvents {
  'nx-ready': CustomEvent<DatasetView>;
  'nx-querychange': CustomEvent<Query>;
  'nx-open': CustomEvent<{ condition: string }>;
  'nx-error': CustomEvent<{ code: FailureCode; message: string }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'naltrexone-explorer': NaltrexoneExplorer;
  }
  interface HTMLElementEventMap extends NaltrexoneExplorerEvents {}
}
