// One classic script with everything inlined: works from file:// and needs no other request.
import { bytes, checksum, length } from 'virtual:core-bytes';
import { define } from './define.js';
import { coreFromText, provideCore } from './load-core.js';
import articles from './rooms/articles.js';
import compare from './rooms/compare.js';
import drug from './rooms/drug.js';
import map from './rooms/map.js';
import sheet from './rooms/sheet.js';
import { addPart } from './rooms.js';

provideCore(() => coreFromText({ bytes, checksum, length }));
for (const part of [map, compare, articles, drug, sheet]) addPart(part);
define();
