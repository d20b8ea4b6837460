// The package's module with the core inside, which needs no file beside it: for the servers of those who work on a page.
// They move modules to other addresses, and may serve nothing that stands outside the project.
import './core-inside.js';

export { Explorer } from '#core';
export { define } from './define.js';
export { NaltrexoneExplorer } from './explorer.js';
