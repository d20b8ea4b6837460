// From the map to its table and back.
/** @param {{ view: string, label: string, actions: import('./root.jsx').Actions }} props */
export function Twin({ view, label, actions }) {
  return (
    <button type="button" class="twin" data-id={view} onClick={() => actions.change({ view })}>
      {label}
    </button>
  );
}
