// The folder build's first script: the element with its first screen and the list that it opens with. The core, its
// details and the other views come after it.
import initialList from 'virtual:initial-list';
import { provideViews } from './deferred-views.js';
import { define } from './define.js';
import { provideInitialList } from './initial-list.js';
import { provideCore } from './load-core.js';
import { scriptBeside } from './scripts-beside.js';

/** @typedef {import('./core.d.ts').CoreClasses} CoreClasses */
/** @typedef {{ exports: { otherViews: import('./deferred-views.js').DeferredViews } }} ViewModule */

provideInitialList(initialList);
provideCore({
  classes: async () => (await /** @type {Promise<() => Promise<CoreClasses>>} */ (scriptBeside('core.js')))(),
  details: () => scriptBeside('details.js'),
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
