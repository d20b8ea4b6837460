// A panic becomes a trap, and what only panics need goes.
//
// In a page nobody sees a panic's words: the core is built to abort, which a page knows as a trap. But the standard
// library comes compiled with all that would print them. So each function that ends in a panic is made to trap at
// once, and what writes text for it has no caller left. What the core does, down to the trap, stays the same.
import binaryen from 'binaryen';

/** Rust's functions that panic, whatever the hash of their crate. None returns. */
const PANICS =
  /^(core|alloc|std|hashbrown)(::|.*::)(panicking::.*|panic_\w+|\w+_fail|unwrap_failed|expect_failed|assert_failed\w*|handle_alloc_error|handle_error|capacity_overflow)$|^(rust_panic|rust_begin_unwind)$/;
/** What writes values as text, and what holds a panic's words. */
const FORMATS = /\bcore::(fmt::|panic::PanicPayload)|::fmt$/;

/** @param {string} name as wasm-bindgen leaves it: `core[5930c85a]::panicking::panic_fmt`, `a::b::h0123456789abcdef` */
const plain = (name) =>
  name
    .replace(/\[[0-9a-f]+\]/g, '')
    .replace(/::h[0-9a-f]{16}$/, '')
    .replace(/^__rustc::/, '')
    .replace(/::<[^<>]*>$/, '');

/**
 * @param {Uint8Array} wasm with its names
 * @returns {{ wasm: Uint8Array, formatting: string[], trapped: (name: string) => boolean }} `formatting`: the functions
 *   that still format text, which is then kept whole; `trapped`: whether nothing is left of the function of that name
 */
export function withTraps(wasm) {
  binaryen.setDebugInfo(true);
  const module = binaryen.readBinary(wasm);
  trap(module, (name) => PANICS.test(name));
  module.runPasses(['remove-unused-module-elements']);
  const formatting = callers(module.emitText(), FORMATS);
  const chosen = (/** @type {string} */ name) =>
    PANICS.test(name) || (formatting.length === 0 && FORMATS.test(name));
  trap(module, chosen);
  const result = module.emitBinary();
  module.dispose();
  return { wasm: result, formatting, trapped: (name) => chosen(plain(name)) };
}

/**
 * @param {binaryen.Module} module
 * @param {(name: string) => boolean} chosen
 */
function trap(module, chosen) {
  const functions = Array.from({ length: module.getNumFunctions() }, (_, at) =>
    binaryen.getFunctionInfo(module.getFunctionByIndex(at)),
  );
  for (const { name, module: imported, params, results } of functions) {
    if (imported || !chosen(plain(name))) continue;
    module.removeFunction(name);
    module.addFunction(name, params, results, [], module.unreachable());
  }
}

/**
 * The functions that call others of a kind without being of it.
 * @param {string} text of a module
 * @param {RegExp} kind
 */
function callers(text, kind) {
  const found = new Set();
  let caller = '';
  for (const [, func, callee] of text.matchAll(/^ \(func \$("[^"]*"|\S+)|\(call \$("[^"]*"|\S+)/gm)) {
    const name = plain((func ?? callee).replaceAll('"', ''));
    if (func) caller = name;
    else if (kind.test(name) && !kind.test(caller)) found.add(caller);
  }
  return [...found].sort();
}
