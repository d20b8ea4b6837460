// What the map's signs mean; the categories are also its filter.
import { mapWords } from '../strings/map.js';

/** @param {{ item: { path: string, reach: number, fill: string } }} props */
function Sample({ item: { path, reach, fill } }) {
  const half = reach + 2;
  return (
    <svg
      class={`sample ${fill}`}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      width={2 * half}
      height={2 * half}
      aria-hidden="true"
    >
      <path class="shape" d={path} />
    </svg>
  );
}

/**
 * @param {{ legend: import('#core').EvidenceMap['legend'], list: import('#core').ListView,
 *           actions: import('./root.jsx').Actions }} props
 */
export function Legend({ legend, list, actions }) {
  const values = list.facets.find((facet) => facet.id === 'category')?.values ?? [];
  const selected = values.filter((value) => value.selected).map((value) => value.id);
  /** @param {string} id */
  const toggle = (id) => {
    const category = selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id];
    actions.change({ category });
  };
  return (
    <section class="legend" aria-label={mapWords.signs}>
      <p>{mapWords.categories}</p>
      <ul class="keys-row">
        {legend.categories.map(({ id, code, label }) => (
          <li key={id}>
            <button type="button" class="key" aria-pressed={selected.includes(id)} onClick={() => toggle(id)}>
              <span class={`swatch ${id}`} aria-hidden="true">
                {code}
              </span>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <p>{mapWords.shapes}</p>
      <ul class="keys-row">
        {legend.shapes.map((item) => (
          <li key={item.label}>
            <Sample item={item} />
            {item.label}
          </li>
        ))}
      </ul>
      <p>{legend.sizeNote}</p>
      <ul class="keys-row">
        {legend.sizes.map((item) => (
          <li key={item.label}>
            <Sample item={item} />
            {item.label}
          </li>
        ))}
      </ul>
      <p class="quiet">{legend.placeNote}</p>
    </section>
  );
}
