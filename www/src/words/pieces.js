// Texts cut into stretches: what is marked, what leads somewhere. Ranges count UTF-16 units, as `slice` does.

/** @typedef {import('./models.d.ts').Piece} Piece */
/** @typedef {import('#answers').Range} Range */
/** @typedef {{ range: Range, as: Omit<Piece, 'text'> }} Span */

/**
 * The text in pieces, in the order of the spans. A span that begins within the one before is left out.
 * @param {string} text
 * @param {readonly Span[]} spans
 * @returns {Piece[]}
 */
export function cut(text, spans) {
  /** @type {Piece[]} */
  const pieces = [];
  let at = 0;
  for (const { range, as } of spans) {
    const [start, end] = range;
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), ...as });
    at = end;
  }
  if (at < text.length || !pieces.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/**
 * The text with these ranges marked.
 * @param {string} text
 * @param {readonly Range[]} ranges
 */
export const marked = (text, ranges) =>
  cut(
    text,
    ranges.map((range) => ({ range, as: { mark: true } })),
  );

/**
 * What the pieces say.
 * @param {readonly Piece[]} pieces
 */
export const plain = (pieces) => pieces.map(({ text }) => text).join('');

/**
 * The first sentence: up to an end that a blank and a capital follow.
 * @param {string} text
 */
export const firstSentence = (text) => /^.*?[.?!](?=\s+[\p{Lu}\d“(])/u.exec(text)?.[0] ?? text;
