// Numbers, lists and dates as a reader sees them. Written by hand, so that every engine gives the same text.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * `1234567` as "1,234,567"; a minus is the real one.
 * @param {number} value
 */
export function number(value) {
  const [whole, rest] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${rest ? `.${rest}` : ''}`;
}

/**
 * "1 trial", "1,200 trials".
 * @param {number} value
 * @param {string} one
 * @param {string} many
 */
export const count = (value, one, many) => `${number(value)} ${value === 1 ? one : many}`;

/**
 * "1 person", "31 people".
 * @param {number} value
 */
export const people = (value) => count(value, 'person', 'people');

/**
 * `107` tenths as "10.7", `120` as "12".
 * @param {number} value
 */
export const tenths = (value) => number(Math.round(value) / 10);

/**
 * Thousandths with that many decimals at least and at most: `-340` as "−0.34". Zero has no sign.
 * @param {number} thousandths
 * @param {number} places
 */
export function decimal(thousandths, places) {
  const scale = 10 ** (3 - places);
  const rounded = Math.round(Math.abs(thousandths) / scale);
  const text = (rounded / 10 ** places).toFixed(places);
  const [whole, rest] = text.split('.');
  const sign = thousandths < 0 && rounded > 0 ? '−' : '';
  return `${sign}${number(Number(whole))}${rest ? `.${rest}` : ''}`;
}

/**
 * Thousandths as published, without the zeros that thousandths add: `-3400` as "−3.4".
 * @param {number} thousandths
 */
export const figure = (thousandths) => number(Math.round(thousandths) / 1000);

/**
 * "a", "a and b", "a, b and c".
 * @param {readonly string[]} items
 */
export const listed = (items) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

/**
 * With a capital first letter.
 * @param {string} text
 */
export const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * With a small first letter, for the middle of a sentence; an abbreviation keeps its capitals.
 * @param {string} text
 */
export const within = (text) =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/**
 * With a full stop, where it has no end of its own.
 * @param {string} text
 */
export const stopped = (text) => (/[.?!:]["”’)]?$/.test(text) ? text : `${text}.`);

/**
 * `2026-11-24` as "24 November 2026"; anything else as it is.
 * @param {string} iso
 */
export function date(iso) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${name} ${year}` : iso;
}
