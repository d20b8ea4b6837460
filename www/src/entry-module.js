// The ES module: the wasm stands beside it and is compiled while it streams in.
import { define } from './define.js';
import { coreFromUrl } from './load-core.js';

define(() => coreFromUrl(new URL('core_bg.wasm', import.meta.url)));

export { Explorer } from '#core';
export { NaltrexoneExplorer } from './naltrexone-explorer.js';
