// As `element.mjs`, and importing it registers `<naltrexone-explorer>`.
export * from './element.mjs';
