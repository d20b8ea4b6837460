// The views, as links do: one is current, each is a step in the history.
import { words } from '../strings.js';

/** @param {{ tabs: import('#core').Frame['tabs'], actions: import('./root.jsx').Actions }} props */
export function Tabs({ tabs, actions }) {
  return (
    <nav part="tabs" class="tabs" aria-label={words.views}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <button
              type="button"
              class="tab"
              data-id={tab.id}
              aria-current={tab.selected ? 'page' : undefined}
              onClick={() => actions.go({ view: tab.id, condition: '' })}
            >
              {tab.label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
