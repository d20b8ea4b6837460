// A folder over HTTP/1.1 as a good host serves it: brotli 11 made beforehand, right types, connections kept, and
// nothing kept by the browser. Pages are isolated, which gives them the finest clock that browsers have.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** @param {Buffer} data */
const squeezed = (data) =>
  brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });

/** @param {string} folder */
function answers(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      const raw = readFileSync(path);
      const type = types[extname(path)];
      const small = type ? squeezed(raw) : raw;
      const headers = {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      };
      if (small.length < raw.length) headers['content-encoding'] = 'br';
      const body = small.length < raw.length ? small : raw;
      headers['content-length'] = `${body.length}`;
      return [path.slice(folder.length), { headers, body }];
    }),
  );
}

/**
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>} the address, without a slash at its end
 */
export async function serve(folder) {
  const known = answers(folder);
  const server = createServer({ keepAlive: true, keepAliveTimeout: 60_000 }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = known.get(pathname.replace(/\/$/, '/index.html'));
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404, { 'content-length': '0' }).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
