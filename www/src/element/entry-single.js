// One classic script with everything inlined: works from file:// and needs no other request.
import { define } from './entry-development.js';

define();
