// The class and what registers it, for bundlers and pages that link modules. The wasm stands beside the file, and is
// compiled while it streams in.
import init, * as classes from '#core';
import { addViews } from './deferred-views.js';
import { StartFailure } from './failure.js';
import { provideCore } from './load-core.js';
import { otherViews } from './other-views.js';

provideCore({
  build: CORE_BUILD,
  async classes() {
    // bundlers find the file by these very words
    const address = new URL('core_bg.wasm', import.meta.url);
    // a browser that has kept the file of another build asks anew
    address.searchParams.set('build', CORE_BUILD);
    /** @type {Response | undefined} */
    let response;
    try {
      response = await fetch(address);
    } catch (error) {
      throw new StartFailure('not-loaded', error);
    }
    if (!response.ok) throw new StartFailure('not-loaded', response.status);
    // servers of single-page sites answer with their page where a file is missing
    if (/^text\/html\b/.test(response.headers.get('content-type') ?? ''))
      throw new StartFailure('page-instead', address.href);
    await init({ module_or_path: response });
    return classes;
  },
});
addViews(otherViews);

export { Explorer } from '#core';
export { define } from './define.js';
export { NaltrexoneExplorer } from './explorer.js';
