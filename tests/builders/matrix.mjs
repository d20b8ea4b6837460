// Builders and frameworks, each in a small project: built or served, and read in a browser. Slow: `make test-all`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { root, serve } from '../e2e/browser.mjs';
import { project, read, served } from './driving.mjs';

const modules = join(root, 'tests', 'builders', 'matrix', 'node_modules');
/** @param {string} script */
const page = (script) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><div id="app"></div><script type="module" src="${script}"></script></html>`;

/** @type {Record<string, Record<string, string>>} */
const withVite = {
  'React 19': {
    'index.html': page('/main.jsx'),
    'vite.config.js': `import react from '@vitejs/plugin-react';\nexport default { plugins: [react()] };`,
    'main.jsx': `import 'naltrexone-explorer';
import { createRoot } from 'react-dom/client';
createRoot(document.querySelector('#app')).render(<naltrexone-explorer deep-links>Not yet</naltrexone-explorer>);`,
  },
  'Vue 3': {
    'index.html': page('/main.js'),
    'vite.config.js': `import vue from '@vitejs/plugin-vue';
const isCustomElement = (tag) => tag === 'naltrexone-explorer';
export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };`,
    'main.js': `import { createApp } from 'vue';\nimport App from './App.vue';\ncreateApp(App).mount('#app');`,
    'App.vue': `<script setup>import 'naltrexone-explorer';</script>
<template><naltrexone-explorer deep-links>Not yet</naltrexone-explorer></template>`,
  },
  'Svelte 5': {
    'index.html': page('/main.js'),
    'vite.config.js': `import { svelte } from '@sveltejs/vite-plugin-svelte';\nexport default { plugins: [svelte()] };`,
    'main.js': `import { mount } from 'svelte';
import App from './App.svelte';
mount(App, { target: document.querySelector('#app') });`,
    'App.svelte': `<script>import 'naltrexone-explorer';</script>
<naltrexone-explorer deep-links>Not yet</naltrexone-explorer>`,
  },
};

const viteProgram = 'node_modules/vite/bin/vite.js';
/** @param {string[]} command @returns {(port: number) => string[]} */
const at =
  (command, host = '--host') =>
  (port) => [...command, host, '127.0.0.1', '--port', String(port)];

/** @param {string} made @param {string[]} command */
function built(made, command) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: made, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  // a warning would quote the package's minified code
  assert.doesNotMatch(stdout + stderr, /\bwarn/i);
  for (const line of (stdout + stderr).split('\n')) assert.ok(line.length < 300, line);
}

for (const [name, files] of Object.entries(withVite))
  test(`${name} on Vite 7: served and built, it reads as on a plain page`, async () => {
    const made = project(files, { modules });
    await read(await served(made, at([viteProgram])));
    built(made, [viteProgram, 'build']);
    await read(`${await serve(join(made, 'dist'))}/index.html`);
  });

test('webpack 5: served and built, it reads as on a plain page', async () => {
  const made = project(
    {
      'webpack.config.js': `import Html from 'html-webpack-plugin';
export default { entry: './main.js', performance: { hints: false }, plugins: [new Html({ template: 'page.html' })] };`,
      'page.html': page('').replace(
        /<div.*<\/script>/,
        '<naltrexone-explorer deep-links>Not yet</naltrexone-explorer>',
      ),
      'main.js': "import 'naltrexone-explorer';",
    },
    { modules },
  );
  const program = 'node_modules/webpack-cli/bin/cli.js';
  await read(await served(made, at([program, 'serve', '--mode', 'development'])));
  built(made, [program, 'build', '--mode', 'production']);
  await read(`${await serve(join(made, 'dist'))}/index.html`);
});

test('Astro: served and built by the component of the recipe', async () => {
  const made = project(
    {
      'src/pages/index.astro': `---
import Explorer from '../components/Explorer.astro';
---
<html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body><Explorer deep-links>Not yet</Explorer></body></html>`,
      'src/components/Explorer.astro': `<naltrexone-explorer {...Astro.props}><slot /></naltrexone-explorer>
<script>
  import 'naltrexone-explorer';
</script>`,
      'astro.config.mjs': 'export default { devToolbar: { enabled: false } };',
    },
    { modules },
  );
  const program = 'node_modules/astro/astro.js';
  await read(await served(made, at([program, 'dev'])));
  built(made, [program, 'build']);
  await read(`${await serve(join(made, 'dist'))}/index.html`);
});

test('Next: served and built with the app router', async () => {
  const made = project(
    {
      'app/layout.jsx': `export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }`,
      'app/page.jsx': `import { Explorer } from './explorer.jsx';
export default function Page() { return <Explorer />; }`,
      'app/explorer.jsx': `'use client';
import 'naltrexone-explorer';
export const Explorer = () => <naltrexone-explorer deep-links="">Not yet</naltrexone-explorer>;`,
    },
    { modules },
  );
  const program = 'node_modules/next/dist/bin/next';
  await read(await served(made, at([program, 'dev'], '--hostname')));
  built(made, [program, 'build']);
  await read(await served(made, at([program, 'start'], '--hostname')));
});
