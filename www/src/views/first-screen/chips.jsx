// The filters that are on, each to be taken off, and one that the words suggest.
import { controls } from '../../words/strings/controls.js';
import { unfiltered, without } from './filter-changes.js';

/**
 * @param {{ model: import('../../words/models.d.ts').ChipsModel,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Chips({ model, actions }) {
  const { chips, offered } = model;
  if (!chips.length && !offered) return null;
  return (
    <ul class="chips" aria-label={controls.chips}>
      {chips.map((chip) => (
        <li key={`${chip.facet} ${chip.value}`}>
          <button
            type="button"
            part="chip"
            class="control chip"
            aria-label={chip.remove}
            onClick={() => actions.change(without(model, chip))}
          >
            {chip.label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {offered && (
        <li>
          <button
            type="button"
            class="control chip offered"
            aria-pressed="false"
            onClick={() => actions.change({ [offered.facet]: [offered.value] })}
          >
            {offered.label}
          </button>
        </li>
      )}
      {chips.length > 1 && (
        <li>
          <button type="button" class="plain" onClick={() => actions.change(unfiltered(model))}>
            {controls.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
