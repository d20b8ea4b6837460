// One classic script with everything inlined: works from file:// and needs no other request.
import './core-inside.js';
import { define } from './define.js';

define();
