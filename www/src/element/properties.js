// A property for every attribute: reading and setting one is reading and setting the other.
import { LISTS } from './attributes.js';
import { wantsAddress } from './options.js';

/**
 * @param {string} attribute
 * @returns {PropertyDescriptor & ThisType<HTMLElement>}
 */
const text = (attribute) => ({
  get() {
    return this.getAttribute(attribute) ?? '';
  },
  set(value) {
    write(this, attribute, value == null ? '' : String(value));
  },
});

/**
 * Set as a list or as a text with spaces between (frameworks do either), read as a list.
 * @param {string} attribute
 * @returns {PropertyDescriptor & ThisType<HTMLElement>}
 */
const list = (attribute) => ({
  get() {
    return (this.getAttribute(attribute) ?? '').split(/[\s,]+/).filter(Boolean);
  },
  set(value) {
    write(this, attribute, Array.isArray(value) ? value.join(' ') : String(value ?? ''));
  },
});

/** @type {{ [property: string]: PropertyDescriptor & ThisType<HTMLElement> }} */
const properties = {
  headingLevel: {
    get() {
      return Number(this.getAttribute('heading-level') ?? 2);
    },
    set(value) {
      write(this, 'heading-level', String(value ?? ''));
    },
  },
  /** How many rows at first; 0 where the explorer chooses. */
  rows: {
    get() {
      return Number(this.getAttribute('rows')) || 0;
    },
    set(value) {
      write(this, 'rows', value ? String(value) : '');
    },
  },
  deepLinks: {
    get() {
      return wantsAddress(this);
    },
    set(value) {
      this.toggleAttribute('deep-links', Boolean(value) && value !== 'false');
    },
  },
};

// plain loops: this runs on any page, also on one that has replaced what lists can do
for (const name of [...LISTS, 'hide']) properties[name] = list(name);
for (const name of ['q', 'sort', 'view', 'condition', 'topic', 'heading', 'theme', 'loading', 'size']) {
  properties[name] = text(name);
}

/**
 * @param {Element} element
 * @param {string} attribute
 * @param {string} value
 */
function write(element, attribute, value) {
  if (value) element.setAttribute(attribute, value);
  else element.removeAttribute(attribute);
}

/** @param {typeof HTMLElement} type */
export function reflect(type) {
  for (const [name, property] of Object.entries(properties)) {
    Object.defineProperty(type.prototype, name, { ...property, configurable: true, enumerable: true });
  }
}

/**
 * What was set before the script had loaded lies on the element itself and would hide the property; or frameworks have
 * written it as an attribute of the property's name, of which the page keeps small letters.
 * @param {HTMLElement} element
 */
export function takeEarly(element) {
  for (const name of ['heading-level', 'deep-links']) {
    const value = element.getAttribute(name.replace('-', ''));
    if (value !== null && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
  for (const name of ['query', ...Object.keys(properties)]) {
    if (!Object.hasOwn(element, name)) continue;
    const own = /** @type {{ [name: string]: unknown }} */ (/** @type {unknown} */ (element));
    const value = own[name];
    delete own[name];
    own[name] = value;
  }
}
