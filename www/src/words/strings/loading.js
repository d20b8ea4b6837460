// What is said while parts of the explorer are on their way, and where they do not come.

/** Why the explorer could not start, or a part of it did not come, by a stable code. */
export const failures = {
  'wasm-forbidden':
    "The interactive explorer is switched off here: this page's security policy does not allow WebAssembly.",
  'no-wasm':
    'The interactive explorer needs WebAssembly, which this browser does not have or has switched off.',
  'too-old':
    'The interactive explorer did not start: this browser is too old for it on a page with this security policy.',
  'replaced-built-ins':
    'The interactive explorer did not start: another script on this page has replaced parts of JavaScript that it needs.',
  damaged: 'The interactive explorer did not start: its file is damaged or incomplete.',
  'not-loaded': 'The interactive explorer did not start: one of its files could not be loaded.',
  'page-instead':
    'The interactive explorer did not start: the server sent a web page instead of the file core_bg.wasm.',
  'version-mismatch':
    'The interactive explorer did not start: its files are of different versions. Reload the page to get them anew.',
  unexpected: 'The interactive explorer did not start because of an unexpected problem.',
};

export const loading = {
  loading: 'Loading…',
  notLoaded: 'This part of the explorer could not be loaded. You may be offline.',
  damaged: 'This part of the explorer came damaged or incomplete.',
  otherVersion:
    'This part of the explorer is of another version than the rest. Reload the page to get both anew.',
  tryAgain: 'Try again',
};
