// How many uses helped, differ, made no difference, or are not known: one bar, and four buttons that are one tab stop.
import { Toolbar } from '../toolbar.jsx';
import { chosen } from './filter-changes.js';

/**
 * @param {{ model: import('../../words/models.d.ts').FirstScreenModel,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Groups({ model, actions }) {
  const { groups, groupsLabel } = model;
  const at = groups.findIndex((group) => group.selected);
  return (
    <div class="groups">
      <div class="bar" aria-hidden="true">
        {groups.map((group) => (
          <i key={group.id} class={group.tone} style={{ flexGrow: group.count }} hidden={!group.count} />
        ))}
      </div>
      <Toolbar class="buttons" label={groupsLabel} at={Math.max(at, 0)}>
        {groups.map((group) => (
          <button
            key={group.id}
            type="button"
            class={`group ${group.tone}`}
            data-id={group.id}
            aria-pressed={group.selected}
            title={group.explained}
            onClick={() => actions.change(chosen(model, 'direction', group.selected ? [] : group.directions))}
          >
            <span class="symbol" aria-hidden="true">
              {group.symbol}
            </span>{' '}
            {group.label}
          </button>
        ))}
      </Toolbar>
    </div>
  );
}
