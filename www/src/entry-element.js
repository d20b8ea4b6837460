// The class and what registers it, for those who register it themselves. The wasm stands beside the file and is
// compiled while it streams in.
import { coreFromUrl, provideCore } from './load-core.js';

provideCore(() => coreFromUrl(new URL('core_bg.wasm', import.meta.url)));

export { Explorer } from '#core';
export { define } from './define.js';
export { NaltrexoneExplorer } from './naltrexone-explorer.js';
