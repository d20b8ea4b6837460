// Why the explorer could not start, in one plain line each. What stands between the tags stays.
import { NOT_LOADED } from './failure-line.js';

const SENTENCES = {
  'wasm-forbidden':
    "The interactive explorer is switched off here: this page's security policy does not allow WebAssembly.",
  'no-wasm':
    'The interactive explorer needs WebAssembly, which this browser does not have or has switched off.',
  'replaced-built-ins':
    'The interactive explorer did not start: another script on this page has replaced parts of JavaScript that it needs.',
  damaged: 'The interactive explorer did not start: its file is damaged or incomplete.',
  'not-loaded': NOT_LOADED,
  unexpected: 'The interactive explorer did not start because of an unexpected problem.',
};

/** @typedef {keyof typeof SENTENCES} FailureCode */

export class StartFailure extends Error {
  /**
   * @param {FailureCode} code
   * @param {unknown} [cause]
   */
  constructor(code, cause) {
    super(SENTENCES[code], { cause });
    this.name = 'StartFailure';
    /** Stable: hosts may compare it. */
    this.code = code;
  }

  /** @param {unknown} error */
  static from(error) {
    if (error instanceof StartFailure) return error;
    if (error instanceof WebAssembly.CompileError) {
      // Chromium, Firefox and WebKit all name the policy in the message; there is no better sign.
      const forbidden = /content security policy|csp|unsafe-eval|disallowed by embedder/i.test(error.message);
      return new StartFailure(forbidden ? 'wasm-forbidden' : 'damaged', error);
    }
    return new StartFailure('unexpected', error);
  }
}
