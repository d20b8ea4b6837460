// Registration, apart from the class: a page may load the script twice, or have the name taken.
import { provideCore } from './load-core.js';
import { NaltrexoneExplorer } from './naltrexone-explorer.js';

const TAG = 'naltrexone-explorer';

/**
 * @param {import('./load-core.js').CoreSource} source how this build gets its core
 */
export function define(source) {
  provideCore(source);
  if (customElements.get(TAG)) {
    console.warn(`<${TAG}> is already defined on this page; this copy of the script does nothing.`);
    return;
  }
  customElements.define(TAG, NaltrexoneExplorer);
}
