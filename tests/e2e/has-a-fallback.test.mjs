// The fallback as others read it: a JSON-LD processor, schema.org's own vocabulary, an HTML checker, axe, a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { axe, newPage, root, serve } from './browser.mjs';

const origin = await serve();
const require = createRequire(join(root, 'www', 'package.json'));
const pkg = join(root, 'pkg');
const page = readFileSync(join(pkg, 'fallback.html'), 'utf8');
const fragments = readdirSync(join(pkg, 'fallback')).map(
  (name) => /** @type {const} */ ([name, readFileSync(join(pkg, 'fallback', name), 'utf8')]),
);

/** @param {string} html */
function structured(html) {
  const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

test('a JSON-LD processor reads every statement in the words of schema.org', async () => {
  const jsonld = require('jsonld');
  const context = { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } };
  for (const [name, html] of [/** @type {const} */ (['fallback.html', page]), ...fragments]) {
    const graph = await jsonld.expand(structured(html), {
      base: 'https://example.org/page',
      documentLoader: async (/** @type {string} */ url) => {
        assert.equal(url, 'https://schema.org');
        return { document: context, documentUrl: url, contextUrl: null };
      },
      safe: true,
    });
    const nodes = /** @type {any[]} */ (graph);
    const said = structured(html)['@graph'];
    assert.equal(nodes.length, said.length, name);
    assert.ok(
      nodes.every((node) =>
        node['@type'].every((/** @type {string} */ type) => type.startsWith('https://schema.org/')),
      ),
    );
  }
  const [first] = await jsonld.expand(structured(page), {
    base: 'https://example.org/page',
    documentLoader: async () => ({ document: context, documentUrl: '', contextUrl: null }),
  });
  const mentioned = first['https://schema.org/mentions'].map((/** @type {any} */ each) => each['@id']);
  assert.equal(mentioned.length, 118);
  assert.ok(mentioned.includes('https://example.org/page#condition=fibromyalgia'));
});

test('every class and property is one that schema.org has, with values of the kind that it takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  after(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(root, 'www', 'node_modules'), join(folder, 'node_modules'));
  /** @param {any[]} nodes */
  const problems = (nodes) => {
    const lines = nodes.map((node) => `const _: ${node['@type']} = ${JSON.stringify(node)};`);
    const types = [...new Set(nodes.map((node) => node['@type']))];
    const body = lines.map((line) => `{ ${line} }`).join('\n');
    writeFileSync(
      join(folder, 'check.ts'),
      `import type { ${types.join(', ')} } from 'schema-dts';\n${body}\n`,
    );
    const { stdout } = spawnSync(
      join(root, 'www', 'node_modules', '.bin', 'tsc'),
      [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--types',
        '',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        'check.ts',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    return stdout.split('\n').filter((line) => line.includes('error'));
  };
  const graph = structured(page)['@graph'];
  assert.deepEqual(problems(graph), []);
  // the checker does see what is wrong
  const drug = graph.find((/** @type {any} */ node) => node['@type'] === 'Drug');
  assert.equal(problems([{ ...drug, sideEffect: 'none' }]).length, 1);
  assert.equal(problems([{ ...drug, '@type': 'Medicine' }]).length, 1);
});

test('an HTML checker finds nothing wrong, in the page or between the tags', async () => {
  const { HtmlValidate } = require('html-validate');
  const checker = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off', 'long-title': 'off', 'valid-id': ['error', { relaxed: true }] },
  });
  const shell = (/** @type {string} */ html) =>
    `<!doctype html><html lang="en"><head><title>A page</title></head><body><h1>A page</h1>${html}</body></html>`;
  for (const html of [page, ...fragments.map(([, html]) => shell(html))]) {
    const { results } = await checker.validateString(html);
    const found = results.flatMap((/** @type {any} */ each) => each.messages);
    assert.deepEqual(
      found.map((/** @type {any} */ each) => `${each.line}: ${each.ruleId}: ${each.message}`),
      [],
    );
  }
});

test('all of it is under 40 kB brotli, and a topic under 8', () => {
  for (const [name, html] of [/** @type {const} */ (['fallback.html', page]), ...fragments]) {
    const size = brotliCompressSync(html).length;
    const limit = /^(all|fallback)\.html$/.test(name) ? 40_000 : 10_000;
    assert.ok(size < limit, `${name}: ${size} bytes`);
  }
});

test('the page reads with scripts off at 320 px, from the disk, and axe finds nothing', async () => {
  const url = pathToFileURL(join(pkg, 'fallback.html')).href;
  const bare = await newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  await bare.page.goto(`${url}#condition=fibromyalgia`);
  const heading = bare.page.getByRole('heading', { name: 'Fibromyalgia', exact: true });
  // the address led to it
  assert.ok(Math.abs((await heading.boundingBox())?.y ?? 99) < 1);
  await bare.close();
  const { page: scripted, close } = await newPage({ viewport: { width: 320, height: 800 } });
  await scripted.goto(url);
  assert.ok(await scripted.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  assert.deepEqual(await axe(scripted), []);
  await close();
});

test('between the tags it stands where wasm is forbidden, with the reason; elsewhere the explorer takes its place', async () => {
  const pain = readFileSync(join(pkg, 'fallback', 'pain.html'), 'utf8');
  const policy = encodeURIComponent("script-src 'self'");
  for (const forbidden of [true, false]) {
    const { page: host, said, close } = await newPage();
    await host.route('**/hosts/plain.html*', async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('<p>Plain words between the tags.</p>', pain);
      await route.fulfill({ response, body: html });
    });
    await host.goto(`${origin}/hosts/plain.html${forbidden ? `?csp=${policy}` : ''}`);
    const explorer = host.locator('naltrexone-explorer');
    const heading = host.getByRole('heading', { name: 'Fibromyalgia', exact: true });
    if (forbidden) {
      await explorer.locator('.failure').waitFor();
      assert.match(await explorer.locator('.failure').innerText(), /security policy does not allow/);
      assert.ok(await heading.isVisible());
      assert.deepEqual(
        said.filter((line) => !/Content Security Policy/.test(line)),
        [],
      );
      await host.context().close();
    } else {
      await explorer.locator('[part~="dataset"]').waitFor();
      assert.equal(await host.locator('naltrexone-explorer > h3').first().isVisible(), false);
      await close();
    }
  }
});
