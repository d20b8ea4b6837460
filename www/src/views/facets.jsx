// The facets with their counts. Values that would give nothing stay, and say 0.
import { useState } from 'preact/hooks';
import { words } from '../strings.js';

/** Values shown before "Show all". */
const FIRST = 6;

/** @typedef {import('#core').Query} Query */
/** @typedef {import('./root.jsx').Actions} Actions */

/** @param {{ facets: import('#core').Facet[], actions: Actions }} props */
export function Facets({ facets, actions }) {
  return (
    <>
      {facets.map((facet) => (
        <Facet key={facet.id} facet={facet} actions={actions} />
      ))}
    </>
  );
}

/** @param {{ facet: import('#core').Facet, actions: Actions }} props */
function Facet({ facet, actions }) {
  const [all, setAll] = useState(false);
  const long = facet.values.length > FIRST + 1;
  const shown = all || !long ? facet.values : facet.values.filter((value, n) => n < FIRST || value.selected);
  /** @param {import('#core').FacetValue} value */
  const toggle = (value) => {
    const ids = facet.values.filter((each) => (each === value ? !each.selected : each.selected));
    actions.change({ [facet.id]: ids.map((each) => each.id) });
  };
  return (
    <fieldset part="facet" class="facet" data-id={facet.id}>
      <legend>{facet.label}</legend>
      {shown.map((value) => (
        <label key={value.id} part="value" class={value.count ? 'value' : 'value none'} data-id={value.id}>
          <input type="checkbox" checked={value.selected} onChange={() => toggle(value)} />
          <span class="value-label">{value.label}</span>
          <span class="value-count">{value.count}</span>
        </label>
      ))}
      {long && (
        <button type="button" class="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.showFewer : words.showAll(facet.values.length)}
        </button>
      )}
    </fieldset>
  );
}
