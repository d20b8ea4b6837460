// What must hold of every view model: no broken text, and no figure that the core did not give.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';

const STRINGS = new URL('../../www/src/words/strings/', import.meta.url);

/** Texts that may be empty: what is not known of a study, a summary that stands for no one study, no mention. */
const MAY_BE_EMPTY = /\.(citation|basis|detail|mentioned|text|study|aliases)$/;

/**
 * Every string of a value, with the path to it.
 * @param {unknown} value
 * @param {string} [path]
 * @returns {[path: string, text: string][]}
 */
export function strings(value, path = '') {
  if (typeof value === 'string') return [[path, value]];
  if (!value || typeof value !== 'object' || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, below]) => strings(below, `${path}.${key}`));
}

/**
 * A list of pieces is one text.
 * @param {unknown} value
 * @returns {unknown}
 */
function joined(value) {
  if (Array.isArray(value)) {
    const isPiece = (/** @type {object} */ one) =>
      'text' in one && typeof one.text === 'string' && !('href' in one) && !('id' in one);
    const pieces = value.length > 0 && value.every((one) => one && typeof one === 'object' && isPiece(one));
    return pieces ? value.map((piece) => piece.text).join('') : value.map(joined);
  }
  if (!value || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, joined(below)]));
}

const BROKEN = /undefined|NaN|\[object|\bnull (?!result|trial|and )| {2}|\.\.(?!\.)| [.,;:]|\(\)|^[ .,;:]/;
const WRONG_NOUN = /\b(0 (people|trials|reports)|1 (people|trials|reports|uses))\b/;

/**
 * Fails on what only a mistake can make.
 * @param {unknown} model
 * @param {unknown} given what the core answered: its own texts may hold such words
 * @param {string} where
 */
export function unbroken(model, given, where) {
  const facts = new Set(strings(given).map(([, text]) => text));
  for (const [path, text] of strings(joined(model))) {
    const at = `${where}${path}: “${text}”`;
    if (!text) {
      assert.match(path, MAY_BE_EMPTY, `${at} is empty`);
      continue;
    }
    if (facts.has(text)) continue;
    assert.doesNotMatch(text, BROKEN, at);
    assert.doesNotMatch(text, WRONG_NOUN, at);
    assert.equal(text, text.trim(), at);
    // above the rows it leads to them
    if (!path.endsWith('.partial')) assert.doesNotMatch(text, /[:,;]$/, at);
  }
}

/**
 * Figures of a text, without commas and signs.
 * @param {string} text
 */
export const figuresOf = (text) =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => String(Number(digits.replace(/,/g, ''))));

/** Figures that fixed strings hold by themselves: "Of 100 people", "400 people or more". */
async function fixedFigures() {
  const files = readdirSync(STRINGS);
  const modules = await Promise.all(files.map((file) => import(new URL(file, STRINGS).href)));
  /**
   * @param {unknown} value
   * @returns {string[]}
   */
  const below = (value) => {
    if (typeof value === 'string') return figuresOf(value);
    if (typeof value === 'function') return below(value('', '', '', ''));
    return value && typeof value === 'object' ? Object.values(value).flatMap(below) : [];
  };
  return modules.flatMap(below);
}

const FIXED = new Set(await fixedFigures());

/**
 * The ways in which a number of the core may stand in a text.
 * @param {number} value
 */
function forms(value) {
  const size = Math.abs(value);
  const all = [size, size / 10];
  for (const places of [0, 1, 2, 3]) {
    const scale = 10 ** (3 - places);
    all.push(Math.round(size / scale) / 10 ** places);
  }
  return all.map((number) => String(Number(number.toFixed(3))));
}

/**
 * Every figure that a text made of this may hold.
 * @param {unknown} given
 * @returns {Set<string>}
 */
export function figuresGiven(given) {
  /** @type {Set<string>} */
  const all = new Set();
  /** @param {unknown} value */
  const visit = (value) => {
    if (typeof value === 'number') for (const form of forms(value)) all.add(form);
    else if (typeof value === 'string') for (const figure of figuresOf(value)) all.add(figure);
    else if (ArrayBuffer.isView(value)) return;
    else if (value && typeof value === 'object') for (const below of Object.values(value)) visit(below);
  };
  visit(given);
  return all;
}

/**
 * Fails on a figure that neither the core nor a fixed string gave.
 * @param {unknown} model
 * @param {unknown} given
 * @param {string} where
 */
export function everyFigureGiven(model, given, where) {
  const known = figuresGiven(given);
  for (const [path, text] of strings(model)) {
    if (/\.(href|id|study|condition|facet|value)$/.test(path)) continue;
    for (const figure of figuresOf(text)) {
      assert.ok(
        known.has(figure) || FIXED.has(figure),
        `${where}${path}: ${figure} in “${text}” stands nowhere`,
      );
    }
  }
}

/**
 * Random numbers that are the same on every run.
 * @param {number} seed
 */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
