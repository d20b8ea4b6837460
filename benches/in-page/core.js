// The core of `make bench` for pages: what Node.js loads by itself is fetched here.
import init from '../../target/bench-core-web/core.js';

await init();
export * from '../../target/bench-core-web/core.js';
