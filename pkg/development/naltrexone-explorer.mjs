// Importing this registers <naltrexone-explorer>.
import { define } from './element.mjs';

define();

export * from './element.mjs';
