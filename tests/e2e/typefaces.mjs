// The typefaces in which heights are measured: Debian's, as `.ci/toolchain` unpacks them, and given to a page by its own
// rules, so that no other page is drawn in them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser.mjs';

const FOLDER = '/target/typefaces/usr/share/fonts/';

/** Their files by weight, in that folder. */
export const FACES = {
  Inter: { 400: 'opentype/inter/Inter-Regular.otf', 600: 'opentype/inter/Inter-SemiBold.otf' },
  Roboto: {
    400: 'truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf',
    600: 'truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf',
  },
  'Noto Sans': { 400: 'truetype/noto/NotoSans-Regular.ttf', 600: 'truetype/noto/NotoSans-Bold.ttf' },
  'Liberation Sans': {
    400: 'truetype/liberation/LiberationSans-Regular.ttf',
    600: 'truetype/liberation/LiberationSans-Bold.ttf',
  },
};

/** Style rules that make them known to a page. */
export const typefaceRules = () =>
  Object.entries(FACES)
    .flatMap(([name, files]) =>
      Object.entries(files).map(
        ([weight, file]) =>
          `@font-face { font-family: "${name}"; font-weight: ${weight}; src: url("${FOLDER}${file}") }`,
      ),
    )
    .join('\n');

/**
 * The file that a page asks for by such a rule.
 * @param {string} path
 */
export function typefaceAt(path) {
  const file = join(root, path);
  return path.startsWith(FOLDER) && !path.includes('..') && existsSync(file) ? readFileSync(file) : undefined;
}
