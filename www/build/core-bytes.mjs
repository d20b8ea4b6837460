// How the core travels inside the single file: as text, one character a byte, so that it is compressed with the
// script as well as it would be alone. Base64 of a compressed stream costs a third more.

/**
 * 32-bit FNV-1a, which a browser computes in a few lines: a cut or re-encoded file is noticed before it is compiled.
 * @param {Uint8Array} bytes
 * @returns {number} unsigned
 */
export function checksum(bytes) {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** NUL, the most frequent byte of a wasm file but one that scripts had better not hold, changes places with `~`. */
const TILDE = 0x7e;
/** In the bundle until it is printed: no minifier then has a say in how the text is escaped. */
const PLACE = 'place-of-the-core';

/**
 * The bytes as a template literal, which alone among the literals may hold line ends as they are.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function literal(bytes) {
  const swapped = bytes.map((byte) => (byte === 0 ? TILDE : byte === TILDE ? 0 : byte));
  const text = Buffer.from(swapped)
    .toString('latin1')
    .replace(/[\\`]|\$(?=\{)/g, '\\$&')
    .replaceAll('\r', '\\r')
    .replaceAll('\0', '\\x00');
  return `\`${text}\``;
}

/**
 * `virtual:core-bytes`: the wasm, with length and checksum.
 * @param {Uint8Array} wasm
 * @returns {import('esbuild').Plugin}
 */
export function coreBytes(wasm) {
  return {
    name: 'core-bytes',
    setup(build) {
      build.onResolve({ filter: /^virtual:core-bytes$/ }, ({ path }) => ({ path, namespace: 'core-bytes' }));
      build.onLoad({ filter: /.*/, namespace: 'core-bytes' }, () => {
        return {
          contents: [
            `let text = '${PLACE}';`,
            'export const bytes = () => text;',
            'export function release() { text = ""; }',
            `export const length = ${wasm.length};`,
            `export const checksum = ${checksum(wasm)};`,
          ].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}

/**
 * A text as a template literal.
 * @param {string} text
 */
export const textLiteral = (text) => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r')}\``;

/**
 * The printed script with the wasm in its place.
 * @param {string} script
 * @param {Uint8Array} wasm
 */
export function withCore(script, wasm) {
  const parts = script.split(`"${PLACE}"`);
  if (parts.length !== 2) throw new Error('The script has no single place for the core.');
  return parts.join(literal(wasm));
}
