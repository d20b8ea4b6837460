// How many uses helped, differ, made no difference, or are not known: one bar, and four buttons that are one tab stop.
import { useRef } from 'preact/hooks';

/**
 * @param {{ model: import('../../words/models.d.ts').FirstScreenModel,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Groups({ model: { groups, groupsLabel }, actions }) {
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const chosen = groups.findIndex((group) => group.selected);
  /** @param {KeyboardEvent} event */
  const step = (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = /** @type {HTMLElement[]} */ ([...(list.current?.children ?? [])]);
    const at = buttons.indexOf(/** @type {HTMLElement} */ (event.target));
    if (!by || at < 0) return;
    event.preventDefault();
    event.stopPropagation();
    const next = buttons[(at + by + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  };
  return (
    <div class="groups">
      <div class="bar" aria-hidden="true">
        {groups.map((group) => (
          <i key={group.id} class={group.tone} style={{ flexGrow: group.count }} hidden={!group.count} />
        ))}
      </div>
      <div ref={list} class="buttons" role="toolbar" aria-label={groupsLabel} onKeyDown={step}>
        {groups.map((group, place) => (
          <button
            key={group.id}
            type="button"
            class={`group ${group.tone}`}
            data-id={group.id}
            tabIndex={place === Math.max(chosen, 0) ? 0 : -1}
            aria-pressed={group.selected}
            title={group.explained}
            onClick={() => actions.change({ direction: group.selected ? [] : group.directions })}
          >
            <span class="symbol" aria-hidden="true">
              {group.symbol}
            </span>{' '}
            {group.label}
          </button>
        ))}
      </div>
    </div>
  );
}
