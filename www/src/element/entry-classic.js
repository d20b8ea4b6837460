// One classic script with everything inlined: works from file:// and needs no other request.
import { bytes, checksum, length } from 'virtual:core-bytes';
import { coreFromText, provideCore } from '../load-core.js';
import { NaltrexoneExplorerNext } from './explorer.js';

const TAG = 'naltrexone-explorer-next';

provideCore(() => coreFromText({ bytes, checksum, length }));
// a page may load the script twice
if (!customElements.get(TAG)) customElements.define(TAG, NaltrexoneExplorerNext);
