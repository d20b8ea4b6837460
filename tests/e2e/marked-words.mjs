// Modules of words with a mark in the place of each text.

export const MARK = '§';

/** Comments, and texts up to where an expression stands in them; every other sign by itself. */
const TOKENS = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|\s+|\w+|[!=]==?|[\s\S]/y;
/** What a template says up to its end, or up to an expression in it. */
const SAID = /((?:\\.|\$(?!\{)|[^`\\$])*)(`|\$\{)/y;

/**
 * The text of a module with the mark in the place of each text in it. Keys, what is imported and what is compared
 * stay; so does what says nothing.
 * @param {string} source without patterns, which no module of words has
 */
export function marked(source) {
  let at = 0;
  let out = '';
  let changes = 0;
  /** What stands before, comments and blanks left out. */
  let last = '';
  /** Of each template that is open: how many braces are open in its expression. @type {number[]} */
  const open = [];
  /** @param {RegExp} pattern */
  const next = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (!found) throw new Error(`not to be read: ${source.slice(at, at + 40)}`);
    at = pattern.lastIndex;
    return found;
  };
  const say = (/** @type {string} */ text) => {
    if (text) changes += 1;
    return text && MARK;
  };
  /** From the beginning of a template, or from the end of an expression in it. */
  const template = () => {
    const [, text, end] = next(SAID);
    out += say(text) + end;
    if (end === '${') open.push(0);
    last = end;
  };
  while (at < source.length) {
    const [token] = next(TOKENS);
    if (/^(\s|\/[/*])/.test(token)) {
      out += token;
      continue;
    }
    const key = /^['"]/.test(token) && /[{,]/.test(last) && /^\s*:/.test(source.slice(at));
    if (/^['"]/.test(token) && !key && !/^(from|case|[!=]==?)$/.test(last)) {
      out += token[0] + say(token.slice(1, -1)) + token[0];
    } else out += token;
    if (token === '`') template();
    else if (token === '{' && open.length) open[open.length - 1] += 1;
    else if (token === '}' && open.length && open[open.length - 1]-- === 0) {
      open.pop();
      template();
    } else last = token;
  }
  return { text: out, changes };
}
