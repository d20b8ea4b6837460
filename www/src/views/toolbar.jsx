// Buttons that belong together: one tab stop, arrow keys between them (WAI-ARIA's toolbar pattern).
import { cloneElement, toChildArray } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * @param {{ label: string, class: string, at?: number, children: import('preact').ComponentChildren }} props
 *   `at`: place of the button that is the stop
 */
export function Toolbar({ label, at = 0, children, ...rest }) {
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  /** @param {KeyboardEvent} event */
  const step = (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = /** @type {HTMLElement[]} */ ([...(list.current?.children ?? [])]);
    const from = buttons.indexOf(/** @type {HTMLElement} */ (event.target));
    if (!by || from < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = buttons[(from + by + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  };
  const buttons = toChildArray(children).map((child, place) =>
    cloneElement(/** @type {import('preact').VNode<any>} */ (child), { tabIndex: place === at ? 0 : -1 }),
  );
  return (
    <div ref={list} role="toolbar" aria-label={label} onKeyDown={step} {...rest}>
      {buttons}
    </div>
  );
}
