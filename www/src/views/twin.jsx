// From the map to its table and back.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The button was pressed: its counterpart takes over the focus. */
let pressed = false;

/** @param {{ view: string, label: string, actions: import('./root.jsx').Actions }} props */
export function Twin({ view, label, actions }) {
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  useLayoutEffect(() => {
    if (pressed) button.current?.focus({ preventScroll: true });
    pressed = false;
  }, []);
  const turn = () => {
    pressed = true;
    actions.change({ view });
  };
  return (
    <button ref={button} type="button" class="twin way" data-id={view} onClick={turn}>
      {label}
    </button>
  );
}
