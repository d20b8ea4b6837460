// What leads to another view: a link wherever it has an address, so that it can be opened apart, kept and shared.

/**
 * @param {{ to: import('#answers').Query, actions: import('./actions.d.ts').Actions,
 *           class?: string, children: import('preact').ComponentChildren }} props
 */
export function Leading({ to, actions, class: look, children }) {
  const href = actions.address(to);
  /** @param {MouseEvent} event */
  const follow = (event) => {
    // another tab or window is the browser's
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    event.preventDefault();
    actions.go(to);
  };
  return href ? (
    <a href={href} class={look} onClick={follow}>
      {children}
    </a>
  ) : (
    <button class={look ?? 'plain'} type="button" onClick={follow}>
      {children}
    </button>
  );
}
