// Nothing was found: why, and the ways out.
import { unfiltered, without } from './filter-changes.js';

/**
 * @param {{ model: import('../../words/models.d.ts').FirstScreenModel,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Nothing({ model, actions }) {
  if (!model.nothing) return null;
  const { text, suggestion, lift, unfiltered: all } = model.nothing;
  return (
    <div class="nothing">
      <p>{text}</p>
      {suggestion && (
        <p>
          {suggestion.label}{' '}
          <button type="button" class="plain" onClick={() => actions.change({ text: suggestion.text })}>
            {suggestion.text}
          </button>
        </p>
      )}
      {lift.map((filter) => (
        <p key={`${filter.facet} ${filter.value}`}>
          <button type="button" class="plain" onClick={() => actions.change(without(model, filter))}>
            {filter.label}
          </button>
        </p>
      ))}
      {all && (
        <p>
          <button type="button" class="plain" onClick={() => actions.change(unfiltered(model))}>
            {all}
          </button>
        </p>
      )}
    </div>
  );
}
