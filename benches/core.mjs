// The core that is timed, built as the one in `pkg/` is: for Node.js and for pages, in target/bench-core-*.
import { join } from 'node:path';
import { optimize, root, run } from '../www/build/run.mjs';

for (const target of ['nodejs', 'web']) {
  const folder = join(root, 'target', `bench-core-${target}`);
  const out = ['--out-dir', folder, '--out-name', 'core', '--no-gitignore', '--no-opt'];
  run('wasm-pack', ['build', '--target', target, '--release', ...out, '--', '--features', 'bench']);
  optimize(join(folder, 'core_bg.wasm'));
}
