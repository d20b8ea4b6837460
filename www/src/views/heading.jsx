// A heading that fits the host's outline.
import { createElement } from 'preact';

/**
 * @param {{ level: number, children: import('preact').ComponentChildren, class?: string, id?: string,
 *           focusable?: boolean }} props
 */
export function Heading({ level, children, focusable, ...rest }) {
  return createElement(`h${Math.min(level, 6)}`, { ...rest, tabIndex: focusable ? -1 : undefined }, children);
}
