// The views, as links do: one is current, each is a step in the history.
import { words } from '../strings.js';

/**
 * Scrolls the strip to its current tab; `scrollIntoView` would scroll the page as well. With the next frame, which
 * lays out the page anyway.
 * @param {HTMLElement | null} tab
 */
const bring = (tab) => {
  const strip = tab?.closest('ul');
  if (tab && strip)
    requestAnimationFrame(() => {
      strip.scrollLeft = tab.offsetLeft - strip.offsetLeft - 48;
    });
};

/** @param {{ tabs: import('#core').Frame['tabs'], actions: import('./root.jsx').Actions }} props */
export function Tabs({ tabs, actions }) {
  return (
    <nav part="tabs" class="tabs" aria-label={words.views}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.id}>
            <button
              ref={tab.selected ? bring : undefined}
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
