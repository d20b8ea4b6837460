// The browser that everything in a page is measured in.
import { createRequire } from 'node:module';

const require = createRequire(new URL('../www/package.json', import.meta.url));
const { chromium } = require('playwright-core');

/**
 * @param {string[]} [args]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export const launch = (args = []) =>
  chromium.launch({
    executablePath: process.env.CHROME || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', ...args],
  });
