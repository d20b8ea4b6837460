// Why the explorer could not start, in one plain line each. What stands between the tags stays.
import { failures } from '../words/strings/loading.js';

/** @typedef {keyof typeof failures} FailureCode */

export class StartFailure extends Error {
  /**
   * @param {FailureCode} code
   * @param {unknown} [cause]
   */
  constructor(code, cause) {
    super(failures[code], { cause });
    this.name = 'StartFailure';
    /** Stable: hosts may compare it. */
    this.code = code;
  }

  /**
   * The core and the scripts beside this one throw errors of their own, with the same codes.
   * @param {unknown} error
   */
  static from(error) {
    if (error instanceof StartFailure) return error;
    if (error instanceof WebAssembly.CompileError) {
      // Chromium, Firefox and WebKit all name the policy in the message; there is no better sign.
      const forbidden = /content security policy|csp|unsafe-eval|disallowed by embedder/i.test(error.message);
      return new StartFailure(forbidden ? 'wasm-forbidden' : 'damaged', error);
    }
    // the wasm and its glue belong to different builds
    if (error instanceof WebAssembly.LinkError) return new StartFailure('version-mismatch', error);
    const { code = '' } = /** @type {{ code?: string }} */ (Object(error));
    const known = Object.hasOwn(failures, code) ? /** @type {FailureCode} */ (code) : 'unexpected';
    return new StartFailure(known, error);
  }
}
