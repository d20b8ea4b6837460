/*! naltrexone-explorer 0.1.0 | MIT OR Apache-2.0 | contains Preact (MIT) | not medical advice */
import{define as o}from"./element.mjs";export*from"./element.mjs";o();
