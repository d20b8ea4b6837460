// One classic script with everything inlined: works from file:// and needs no other request.
import { bytes, checksum, length } from 'virtual:core-bytes';
import { define } from './define.js';
import { coreFromText } from './load-core.js';

define(() => coreFromText({ bytes, checksum, length }));
