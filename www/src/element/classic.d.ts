// The classic script: running it registers `<naltrexone-explorer>` and gives nothing else.
export type {};
