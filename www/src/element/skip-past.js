// The way past the explorer for who goes with Tab.

/**
 * From the first stop to the end: the next Tab leaves the explorer. While it has the focus the end is a stop, as Chromium
 * goes on from the beginning of a shadow tree where the focus is on what is none.
 * @param {HTMLElement} view
 */
export function skipPast(view) {
  const end = /** @type {HTMLElement | null} */ (view.querySelector('.end'));
  if (!end) return;
  end.tabIndex = 0;
  end.addEventListener(
    'blur',
    () => {
      end.tabIndex = -1;
    },
    { once: true },
  );
  end.focus();
}
