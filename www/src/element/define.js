// Registration, apart from the class: a page may load the script twice, or have the name taken.
import { NaltrexoneExplorer } from './explorer.js';

const TAG = 'naltrexone-explorer';

/**
 * Makes the element known to the page. Where the name is taken, by another version or by anything else, that one
 * stays, and the console says so.
 * @param {string} [tag] a name of the page's own
 */
export function define(tag = TAG) {
  const taken = customElements.get(tag);
  if (taken?.prototype instanceof NaltrexoneExplorer || taken === NaltrexoneExplorer) return;
  if (taken) {
    console.warn(`<${tag}> is already defined on this page; this copy of the script does nothing.`);
    return;
  }
  // a class can have one name only
  customElements.define(tag, tag === TAG ? NaltrexoneExplorer : class extends NaltrexoneExplorer {});
}
