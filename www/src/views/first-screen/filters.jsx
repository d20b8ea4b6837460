// Filters and the order of the uses, folded: they open in place, first those that people use.
import { controls } from '../../words/strings/controls.js';
import { useRemembered } from '../use-remembered.js';
import { chosen } from './filter-changes.js';

/** @typedef {import('../../words/models.d.ts').FirstScreenModel} FirstScreenModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** @param {{ model: FirstScreenModel, actions: Actions }} props */
export function Filters({ model, actions }) {
  // what nobody has opened costs nothing to draw
  const [open, setOpen] = useRemembered('filters', false);
  return (
    <details
      class="disclosure filters"
      part="facets"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{controls.filter}</summary>
      {open && (
        <div class="panel">
          {!actions.hidden('sort') && <Order sorts={model.sorts} actions={actions} />}
          {model.filters.map((filter) => (
            <Filter key={filter.label} filter={filter} model={model} actions={actions} />
          ))}
          <details class="disclosure">
            <summary>{controls.moreFilters}</summary>
            {model.moreFilters.map((filter) => (
              <Filter key={filter.label} filter={filter} model={model} actions={actions} />
            ))}
          </details>
        </div>
      )}
    </details>
  );
}

/** @param {{ sorts: FirstScreenModel['sorts'], actions: Actions }} props */
function Order({ sorts, actions }) {
  return (
    <label class="order">
      <span>{controls.sort}</span>
      <select onChange={(event) => actions.change({ sort: event.currentTarget.value })}>
        {sorts.map((sort) => (
          <option key={sort.id} value={sort.id} selected={sort.selected}>
            {sort.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * @param {{ filter: import('../../words/models.d.ts').FilterModel, model: FirstScreenModel, actions: Actions }} props
 */
function Filter({ filter: { facet, label, values }, model, actions }) {
  // also what another list of the same filter has
  const selected = model.chips.filter((chip) => chip.facet === facet).map((chip) => chip.value);
  /** @param {string} id */
  const toggle = (id) =>
    actions.change(
      chosen(
        model,
        facet,
        selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id],
      ),
    );
  return (
    <fieldset part="facet" class="filter" data-id={facet}>
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value.id} part="value" class="value">
          <input type="checkbox" checked={value.selected} onChange={() => toggle(value.id)} />
          <span>
            {value.label} <span class="quiet">({value.count})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
