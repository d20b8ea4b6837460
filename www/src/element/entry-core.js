// The folder build's second script: the core that lists, searches and answers, for the tag that asked for it.

import { bytes, checksum, length, release } from 'virtual:core-bytes';
import init, * as classes from '#core';
import { moduleFromText } from './core-from-text.js';

const script = /** @type {import('./scripts-beside.js').PartScript | null} */ (document.currentScript);
script?.nxPart?.(BUILD, async () => {
  await init({ module_or_path: await moduleFromText({ bytes, checksum, length, release }) });
  return classes;
});
