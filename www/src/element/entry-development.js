// The package's module with the core inside, which needs no file beside it: for the servers of those who work on a page.
// They move modules to other addresses, and may serve nothing that stands outside the project.
import { bytes, checksum, length } from 'virtual:core-bytes';
import init, * as classes from '#core';
import { moduleFromText } from './core-from-text.js';
import { addViews } from './deferred-views.js';
import { provideCore } from './load-core.js';
import { otherViews } from './other-views.js';

provideCore({
  async classes() {
    await init({ module_or_path: await moduleFromText({ bytes, checksum, length }) });
    return classes;
  },
});
addViews(otherViews);

export { Explorer } from '#core';
export { define } from './define.js';
export { NaltrexoneExplorer } from './explorer.js';
