// The folder build's first script: the element with its first screen and the list that it opens with. The core, its
// details and the other views come after it.
import initialList from 'virtual:initial-list';
import { provideViews } from './deferred-views.js';
import { define } from './define.js';
import { provideInitialList } from './initial-list.js';
import { provideCore } from './load-core.js';
import { forgetScript, scriptBeside } from './scripts-beside.js';

/** @typedef {import('./core.d.ts').CoreClasses} CoreClasses */
/** @typedef {{ exports: { otherViews: import('./deferred-views.js').DeferredViews } }} ViewModule */

const DETAILS = 'details.js';

provideInitialList(initialList);
provideCore({
  classes: async () => (await /** @type {Promise<() => Promise<CoreClasses>>} */ (scriptBeside('core.js')))(),
  async details() {
    const text = /** @type {string} */ (await scriptBeside(DETAILS));
    // the core has a copy of its own
    forgetScript(DETAILS);
    return text;
  },
});
provideViews(async () => {
  /** @type {(require: () => unknown, module: ViewModule) => void} */
  const fill = await scriptBeside('views.js');
  const module = /** @type {ViewModule} */ ({});
  // what both scripts use is in this one
  fill(() => SHARED.exports, module);
  return module.exports.otherViews;
});
define();
