// The filters: a column beside the results where there is room, else a sheet that a button opens.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { words } from '../strings.js';
import { Facets } from './facets.jsx';

/**
 * @param {{ list: import('#core').ListView, actions: import('./root.jsx').Actions,
 *           children: import('preact').ComponentChildren }} props
 *   `children`: what stands beside the button
 */
export function Filters({ list, actions, children }) {
  const id = useId();
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const sheet = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [open, setOpen] = useState(false);
  const close = () => sheet.current?.hidePopover();
  useEffect(() => {
    if (!open) return;
    // once the page is so wide that there is no button, the sheet would lie over the results
    const observer = new ResizeObserver(() => button.current?.offsetParent || close());
    observer.observe(/** @type {Element} */ (button.current));
    return () => observer.disconnect();
  }, [open]);
  return (
    <>
      <div class="bar-top">
        {children}
        <button ref={button} type="button" class="filters-button" popovertarget={id}>
          {words.filters}
          {list.chips.length > 0 && ` (${list.chips.length})`}
        </button>
      </div>
      <div
        ref={sheet}
        part="facets"
        class="facets"
        id={id}
        popover="auto"
        {...(open && { role: 'dialog', 'aria-label': words.filters })}
        onBeforeToggle={({ newState, currentTarget }) => {
          setOpen(newState === 'open');
          // Chromium finds no way back to a button in a shadow tree
          if (newState === 'closed' && currentTarget.matches(':focus-within')) button.current?.focus();
        }}
        onFocusOut={({ relatedTarget: to, currentTarget }) => {
          // whoever leaves it must not go on behind it; the button closes it by itself
          if (open && to && to !== button.current && !currentTarget.contains(/** @type {Node} */ (to)))
            close();
        }}
      >
        <Facets facets={list.facets} actions={actions} />
        <button type="button" class="done" popovertarget={id} popovertargetaction="hide">
          {words.done} · {list.countLabel}
        </button>
      </div>
    </>
  );
}
