// What belongs to a host page, read so that it can be compared: once without the explorer, once with it.
import assert from 'node:assert/strict';

/**
 * Reads a page. Runs inside it, where any built-in may have been replaced: so it calls none but the DOM's.
 */
function reading() {
  /** @type {Record<string, string>} */
  const seen = {};
  const names = Object.getOwnPropertyNames(window);
  for (let i = 0; i < names.length; i++) {
    try {
      seen[`window.${names[i]}`] = typeof (/** @type {any} */ (window)[names[i]]);
    } catch {
      seen[`window.${names[i]}`] = 'not to be read here';
    }
  }
  const owners = [
    'Array',
    'Object',
    'String',
    'Function',
    'Map',
    'Set',
    'Promise',
    'Element',
    'HTMLElement',
    'Node',
    'Event',
    'History',
  ];
  for (let o = 0; o < owners.length; o++) {
    const owner = /** @type {any} */ (window)[owners[o]];
    if (!owner) continue;
    seen[owners[o]] = `${owner}`;
    const prototype = owner.prototype ?? {};
    const keys = Object.getOwnPropertyNames(prototype);
    for (let k = 0; k < keys.length; k++) {
      const own = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(prototype, keys[k]));
      seen[`${owners[o]}.${keys[k]}`] = `${own.value ?? own.get}`;
    }
  }
  const grows = ' height block-size perspective-origin transform-origin ';
  const parts = document.querySelectorAll('html, body, .probe');
  for (let p = 0; p < parts.length; p++) {
    const style = getComputedStyle(parts[p]);
    const whole = p < 2;
    for (let s = 0; s < style.length; s++) {
      if (whole && grows.indexOf(` ${style[s]} `) >= 0) continue;
      seen[`${parts[p].tagName} ${p} ${style[s]}`] = style.getPropertyValue(style[s]);
    }
  }
  seen.markup = document.documentElement.outerHTML;
  seen.fragment = location.hash;
  seen.entries = `${history.length} ${history.state}`;
  seen.focus = document.activeElement?.outerHTML.slice(0, 60) ?? '';
  seen.title = document.title;
  seen.sheets = `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`;
  try {
    seen.kept = `${localStorage.length} ${sessionStorage.length} ${document.cookie}`;
  } catch {
    seen.kept = 'no storage here';
  }
  return seen;
}

/**
 * The page, read without anything of the browser's driver in it, which needs built-ins that work; and its frames.
 * @param {import('playwright-core').Page} page
 */
export async function readAll(page) {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${reading})()`,
    returnByValue: true,
  });
  assert.equal(exceptionDetails, undefined);
  const [, ...frames] = page.frames();
  return [result.value, ...(await Promise.all(frames.map((frame) => frame.evaluate(reading))))];
}

/**
 * Asserts that a page is as it was, and names what is not.
 * @param {Record<string, string>} before
 * @param {Record<string, string>} after
 */
export function untouched(before, after) {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => before[name] !== after[name]);
  assert.deepEqual(
    changed.map((name) => `${name}: ${before[name]} → ${after[name]}`),
    [],
  );
  // a reading that read nothing would be equal too
  assert.ok(names.length > 1000);
}
