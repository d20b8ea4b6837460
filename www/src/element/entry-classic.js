// One classic script with everything inlined: works from file:// and needs no other request.
import { bytes, checksum, length } from 'virtual:core-bytes';
import { coreFromText, provideCore } from '../load-core.js';
import { define } from './define.js';

provideCore(() => coreFromText({ bytes, checksum, length }));
define();
