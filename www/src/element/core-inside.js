// The core within the script itself, so that no file beside it is needed.
import { bytes, checksum, length, release } from 'virtual:core-bytes';
import init, * as classes from '#core';
import { moduleFromText } from './core-from-text.js';
import { addViews } from './deferred-views.js';
import { provideCore } from './load-core.js';
import { otherViews } from './other-views.js';

provideCore({
  async classes() {
    await init({ module_or_path: await moduleFromText({ bytes, checksum, length, release }) });
    return classes;
  },
});
addViews(otherViews);
