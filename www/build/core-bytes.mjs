// How the core travels inside the single file.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

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

/**
 * `virtual:core-bytes`: the wasm as base64 of deflate-raw, with length and checksum of the bytes it unpacks to.
 * @param {string} wasmPath
 * @returns {import('esbuild').Plugin}
 */
export function coreBytes(wasmPath) {
  return {
    name: 'core-bytes',
    setup(build) {
      build.onResolve({ filter: /^virtual:core-bytes$/ }, ({ path }) => ({ path, namespace: 'core-bytes' }));
      build.onLoad({ filter: /.*/, namespace: 'core-bytes' }, () => {
        const raw = readFileSync(wasmPath);
        const packed = deflateRawSync(raw, { level: 9, memLevel: 9 }).toString('base64');
        return {
          contents: [
            `export const bytes = '${packed}';`,
            `export const length = ${raw.length};`,
            `export const checksum = ${checksum(raw)};`,
          ].join('\n'),
          loader: 'js',
        };
      });
    },
  };
}
