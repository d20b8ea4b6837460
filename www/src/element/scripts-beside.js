// The folder build: what comes after the first script comes in classic scripts beside it, which work from `file://` and
// under policies without `connect-src`. Each hands over what it holds to the tag that asked for it, and says which build
// it belongs to.
import { StartFailure } from './failure.js';

/** @typedef {HTMLScriptElement & { nxPart?: (build: string, part: unknown) => void }} PartScript */

/** The tag that this script came by; nothing where it was not run by one. */
const own = /** @type {HTMLScriptElement | null} */ (document.currentScript);
/**
 * What a page says of the folder where a plugin of its site has moved this script or joined it with others. Only a
 * script may say it: no page lets strangers write one.
 */
const FOLDER = 'script[data-nx-folder]';
/** Parts that are there or on their way. @type {Map<string, Promise<unknown>>} */
const parts = new Map();
const { trustedTypes } = /** @type {{ trustedTypes?: { createPolicy: Function } }} */ (
  /** @type {unknown} */ (globalThis)
);

/**
 * @template T
 * @param {string} name of the script
 * @returns {Promise<T>} what it holds; one that did not come can be asked for again
 */
export function scriptBeside(name) {
  const coming = parts.get(name) ?? run(name);
  parts.set(name, coming);
  coming.catch(() => parts.delete(name));
  return /** @type {Promise<T>} */ (coming);
}

/**
 * Keeps no part that was handed over: who asks for it again has its script run again.
 * @param {string} name of the script
 */
export const forgetScript = (name) => parts.delete(name);

/** @param {string} name */
function run(name) {
  return new Promise((resolve, reject) => {
    const said = /** @type {HTMLScriptElement | null} */ (document.querySelector(FOLDER));
    const place = said?.dataset.nxFolder ?? own?.src;
    if (!place) throw new StartFailure('not-loaded', 'The script does not know where it stands.');
    const script = /** @type {PartScript} */ (document.createElement('script'));
    script.nxPart = (build, part) => {
      if (build === BUILD) resolve(part);
      else reject(new StartFailure('version-mismatch', `${name} is of build ${build}, not ${BUILD}`));
    };
    // it has run by then: what has not handed over anything is cut or something else
    script.onload = () => {
      script.remove();
      reject(new StartFailure('damaged', name));
    };
    script.onerror = () => {
      script.remove();
      reject(new StartFailure('not-loaded', name));
    };
    // what the page's author said of the first script holds for these
    if (own) {
      script.nonce = own.nonce;
      script.crossOrigin = own.crossOrigin;
      script.referrerPolicy = own.referrerPolicy;
    }
    script.src = trusted(new URL(`${name}?${BUILD}`, new URL(place, document.baseURI)).href);
    (document.head ?? document.documentElement).append(script);
  });
}

/** @type {{ createScriptURL: (address: string) => string } | undefined} */
let policy;

/**
 * Pages that take addresses of scripts from policies alone may allow this one.
 * @param {string} address
 * @returns {string}
 */
function trusted(address) {
  try {
    policy ??= trustedTypes?.createPolicy('naltrexone-explorer', {
      createScriptURL: (/** @type {string} */ given) => given,
    });
  } catch {
    // not allowed: then the browser decides
  }
  return policy?.createScriptURL(address) ?? address;
}
