// Attributes are the element's state: from attributes to a query, and back.

/** @typedef {import('#core').Query} Query */

/** Attributes that hold several ids, apart by spaces or commas; each is the query's field of that name. */
export const LISTS = /** @type {const} */ ([
  'approval',
  'strength',
  'direction',
  'category',
  'regimen',
  'mechanism',
  'article',
  'compare',
  'verdict',
  'literal',
]);

/** Attributes that change what is asked of the core. */
export const QUERY_ATTRIBUTES = ['q', ...LISTS, 'sort', 'view', 'condition', 'topic'];

/**
 * @param {Element} element
 * @returns {Query}
 */
export function queryOf(element) {
  /** @type {Query} */
  const query = {};
  const text = element.getAttribute('q');
  if (text) query.text = text;
  for (const name of LISTS) {
    const ids = (element.getAttribute(name) ?? '').split(/[\s,]+/).filter(Boolean);
    // more than any list has would be refused; an attribute should never be
    if (ids.length) query[name] = ids.slice(0, 100);
  }
  for (const name of /** @type {const} */ (['sort', 'view', 'condition', 'topic'])) {
    const value = element.getAttribute(name);
    if (value) query[name] = value;
  }
  return query;
}

/**
 * Writes a query's fields to their attributes; an empty field removes its attribute. What is no field of a query is
 * nothing: a page may hand over whatever its address holds.
 * @param {Element} element
 * @param {Query} change
 */
export function writeQuery(element, change) {
  for (const name of QUERY_ATTRIBUTES) {
    const field = /** @type {keyof Query} */ (name === 'q' ? 'text' : name);
    if (!(field in change)) continue;
    const value = change[field];
    const text = Array.isArray(value) ? value.join(' ') : (value ?? '');
    if (text) element.setAttribute(name, text);
    else element.removeAttribute(name);
  }
}

/**
 * Another view or use, with what is asked for beside it.
 * @param {Query} query
 * @param {Query} to
 * @returns {Query}
 */
export const leadingTo = (query, to) => ({
  ...query,
  condition: undefined,
  view: undefined,
  topic: undefined,
  ...to,
});
