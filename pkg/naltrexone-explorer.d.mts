// Importing the package registers `<naltrexone-explorer>`; what `element.mjs` gives comes with it.
export * from './element.mjs';
