// How the core is packed: nothing is lost on the way, and only panics become traps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import vm from 'node:vm';
import { asLatin1 } from '../../www/build/bundle.mjs';
import { literal, textLiteral } from '../../www/build/core-bytes.mjs';
import { pkg, root } from '../../www/build/run.mjs';
import { withTraps } from '../../www/build/traps.mjs';

/** @param {string} script a template literal, as a file that is read as UTF-8 */
const unpacked = (script) => {
  const text = /** @type {string} */ (vm.runInNewContext(Buffer.from(script, 'utf8').toString('utf8')));
  // as www/src/element/core-from-text.js does it
  return Uint8Array.from(text, (letter) => (letter === '~' ? 0 : letter.charCodeAt(0) || 0x7e));
};

test('every byte after every other comes out of the single file as it went in', () => {
  const bytes = new Uint8Array(2 * 256 * 256);
  for (let n = 0; n < 256 * 256; n++) bytes.set([n >> 8, n & 255], 2 * n);
  assert.deepEqual(unpacked(literal(bytes)), bytes);
});

test('the text in the single file holds no NUL and no carriage return', () => {
  const script = literal(Uint8Array.from({ length: 512 }, (_, n) => n & 255));
  assert.doesNotMatch(script, /[\0\r]/);
});

test('every text comes out of a script as it went in', () => {
  for (const text of [
    '',
    '`',
    '\\',
    '${',
    '$',
    '\\`${',
    'a\r\nb\rc\n',
    '\u2028\u2029',
    '…–“é',
    ['$', '{a}`'].join(''),
  ])
    assert.equal(vm.runInNewContext(textLiteral(text)), text);
});

test('what ships holds no letter beyond Latin-1, and means the same', () => {
  for (const script of [
    '"…–“é"',
    '`\\\\…≤`',
    '/[“”＝]/u.exec("a”b")[0]',
    '/^[＝－＠]/.test("－1")',
    '"😀".length + "😀"',
  ]) {
    const shipped = asLatin1(script);
    assert.doesNotMatch(shipped, /[\u0100-\uffff]/);
    assert.equal(vm.runInNewContext(shipped), vm.runInNewContext(script));
  }
  assert.throws(() => asLatin1('/\\…/'), /behind a backslash/);
  // a byte-order mark is no letter
  for (const name of [
    'naltrexone-explorer.js',
    'element.mjs',
    ...['explorer', 'core', 'details', 'views'].map((part) => `folder/${part}.js`),
  ])
    assert.doesNotMatch(
      readFileSync(join(pkg, name), 'utf8').replace(/^\ufeff/, ''),
      /[\u0100-\uffff]/,
      name,
    );
});

const require = createRequire(join(root, 'www', 'package.json'));
const { default: binaryen } = await import(require.resolve('binaryen'));

/** @param {string} text */
function assembled(text) {
  binaryen.setDebugInfo(true);
  return binaryen.parseText(text).emitBinary();
}

const core = (/** @type {string} */ fmtCaller) => `(module
  (memory 1)
  (global $written (export "written") (mut i32) (i32.const 0))
  (func $"core[0a]::fmt::write" (global.set $written (i32.const 1)))
  (func $"core[0a]::panicking::panic_fmt" (call $"core[0a]::fmt::write") (unreachable))
  (func $"core[0a]::slice::index::slice_index_fail" (call $"core[0a]::panicking::panic_fmt") (unreachable))
  (func $"explorer::panic_attacks::h0123456789abcdef" (result i32) (i32.const 7))
  (func (export "run") (param i32) (result i32)
    (if (local.get 0) (then (call $"core[0a]::slice::index::slice_index_fail")))
    ${fmtCaller}
    (call $"explorer::panic_attacks::h0123456789abcdef")))`;

test('a panic traps without a word, and what is no panic works as before', async () => {
  const { wasm, formatting } = withTraps(assembled(core('')));
  assert.deepEqual(formatting, []);
  const { instance } = await WebAssembly.instantiate(/** @type {BufferSource} */ (wasm));
  const { run, written } = /** @type {any} */ (instance.exports);
  assert.equal(run(0), 7);
  assert.throws(() => run(1), WebAssembly.RuntimeError);
  assert.equal(written.value, 0);
});

test('where text is still formatted, formatting is kept and its user named', async () => {
  const caller = '(call $"explorer::says")';
  const text = core(caller).replace(
    '(global $',
    '(func $"explorer::says" (call $"core[0a]::fmt::write"))\n  (global $',
  );
  const { wasm, formatting } = withTraps(assembled(text));
  assert.deepEqual(formatting, ['explorer::says']);
  const { instance } = await WebAssembly.instantiate(/** @type {BufferSource} */ (wasm));
  const { run, written } = /** @type {any} */ (instance.exports);
  assert.equal(run(0), 7);
  assert.equal(written.value, 1);
});
