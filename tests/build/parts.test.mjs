// What the parts of the core are made by: what the linker said refers to what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asLinked, reached, references } from '../../www/build/reach.mjs';
import { functionsOf, leb, segmentsOf, withoutCustom } from '../../www/build/wasm.mjs';

/** @param {string} text */
const named = (text) => [...leb(Buffer.byteLength(text)), ...Buffer.from(text)];
/** @param {number} id @param {number[]} body */
const section = (id, body) => [id, ...leb(body.length), ...body];
/** @param {string} name @param {number[]} body */
const custom = (name, body) => section(0, [...named(name), ...body]);
/** @param {number[][]} items */
const list = (items) => [...leb(items.length), ...items.flat()];
/** An address or number in the code, five bytes long as linkers leave it. @param {number} number */
const wide = (number) => [0x80 | number, 0x80, 0x80, 0x80, 0];

/**
 * As a linker leaves it: `start` calls `reads`, which reads the value at 1028; that holds the place of `held` in the
 * table, and nothing refers to the value at 1024 nor to `unused`.
 */
function linked() {
  const FUNCTION_TYPE = [0x60, 0, 0];
  const NAMES = ['start_0123456789abcdef', 'reads', 'held', 'unused'];
  // no locals; a call, or an address that is dropped; the end
  const bodies = [
    [0, 0x10, ...wide(1), 0x0b],
    [0, 0x41, ...wide(4), 0x1a, 0x0b],
    [0, 0x0b],
    [0, 0x0b],
  ];
  const code = list(bodies.map((body) => [...leb(body.length), ...body]));
  const data = list([[0, 0x41, 0x80, 0x08, 0x0b, ...leb(8), 1, 2, 3, 4, 1, 0, 0, 0]]);
  const symbols = [
    ...NAMES.map((name, n) => [0, 0, n, ...named(name)]),
    [1, 0, ...named('lost'), 0, 0, 4],
    [1, 0, ...named('read'), 0, 4, 4],
  ];
  const table = list(symbols);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([FUNCTION_TYPE])),
    ...section(3, list(NAMES.map(() => [0]))),
    ...section(4, list([[0x70, 0, 2]])),
    ...section(5, list([[0, 1]])),
    ...section(7, list([[...named(NAMES[0]), 0, 0]])),
    ...section(9, list([[0, 0x41, 1, 0x0b, 1, 2]])),
    ...section(10, code),
    ...section(11, data),
    ...custom('linking', [2, 8, ...leb(table.length), ...table]),
    // of the code: a call of symbol 1, the address of symbol 5
    ...custom('reloc.CODE', [
      6,
      ...list([
        [0, 4, 1],
        [4, 13, 5, 0],
      ]),
    ]),
    // of the data: the place of symbol 2 in the table
    ...custom('reloc.DATA', [7, ...list([[2, 11, 2]])]),
    ...custom('name', [
      1,
      ...leb(list(NAMES.map((name, n) => [n, ...named(name)])).length),
      ...list(NAMES.map((name, n) => [n, ...named(name)])),
    ]),
  ]);
}

const nothingTraps = () => false;
/** @param {Set<import('../../www/build/reach.mjs').Datum>} data */
const addresses = (data) => [...data].map(({ at }) => at);

test('a call, a value and a function whose place a value holds are followed, and nothing else', () => {
  const refers = references(linked());
  assert.ok(WebAssembly.validate(linked()));
  const { functions, slots, data } = reached(refers, ['start'], nothingTraps);
  assert.deepEqual([...functions], ['start', 'reads', 'held']);
  assert.deepEqual([...slots], ['held']);
  assert.deepEqual(addresses(data), [1028]);
  assert.deepEqual(refers.table, ['', 'held']);
});

test('a function of which nothing is left leads nowhere', () => {
  const refers = references(linked());
  const { functions, data } = reached(refers, ['start'], (name) => name === 'reads');
  assert.deepEqual([...functions], ['start', 'reads']);
  assert.deepEqual(addresses(data), []);
});

test('a name that the linker did not know is no guess but an error', () => {
  const refers = references(linked());
  assert.throws(() => reached(refers, ['somebody'], nothingTraps), /"somebody" is not among what was linked/);
  assert.equal(asLinked('reads externref shim multivalue shim', refers), 'reads');
  assert.equal(asLinked('reads_7', refers), 'reads');
});

test('sections, names and segments are read as they stand', () => {
  const wasm = linked();
  assert.deepEqual([...functionsOf(wasm).names.values()].slice(1), ['reads', 'held', 'unused']);
  assert.deepEqual(
    segmentsOf(wasm).map(({ at, length }) => [at, length]),
    [[1024, 8]],
  );
  const bare = withoutCustom(wasm, ['name']);
  assert.ok(bare.length < wasm.length && WebAssembly.validate(bare));
  assert.equal(functionsOf(bare).names.size, 4);
});
