// What was picked to be compared, while the reader looks for more; and the button that picks.
import { words } from '../strings.js';

/** @typedef {import('#core').Query} Query */
/** @typedef {import('./root.jsx').Actions} Actions */

/**
 * @param {Query} query
 * @param {string} id
 */
const without = (query, id) => (query.compare ?? []).filter((each) => each !== id);

/** @param {{ frame: import('#core').Frame, query: Query, actions: Actions }} props */
export function Picked({ frame, query, actions }) {
  const { picked } = frame;
  if (!picked.length || actions.hidden('compare')) return null;
  return (
    <div part="picked" class="picked">
      <ul aria-label={words.picked}>
        {picked.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="chip"
              aria-label={words.unpick(name)}
              onClick={() => actions.change({ compare: without(query, id) })}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="go" onClick={() => actions.go({ view: 'compare', condition: '' })}>
        {words.compareThese(picked.length)}
      </button>
    </div>
  );
}

/** @param {{ id: string, name: string, frame: import('#core').Frame, query: Query, actions: Actions }} props */
export function Pick({ id, name, frame, query, actions }) {
  const on = frame.picked.some((each) => each.id === id);
  const toggle = () => actions.change({ compare: on ? without(query, id) : [...(query.compare ?? []), id] });
  return (
    <button
      type="button"
      class="pick"
      aria-pressed={on}
      aria-label={on ? `${words.picked}: ${name}` : words.pick(name)}
      disabled={!on && frame.full}
      onClick={toggle}
    >
      {on ? words.picked : words.pick1}
    </button>
  );
}
