// The cards.
import { words } from '../strings.js';
import { Card } from './card.jsx';
import { Finding } from './finding.jsx';

/** @typedef {import('./root.jsx').Shown<import('#core').ListView>} Shown */

/** @param {Shown} shown */
export function List(shown) {
  const { model: list, query, actions } = shown;
  return (
    <Finding list={list} query={query} actions={actions}>
      <ul
        part="results"
        class="results"
        aria-label={words.results}
        aria-busy={list.results.length < list.total ? 'true' : undefined}
      >
        {list.results.map((card) => drawn(card, shown))}
      </ul>
    </Finding>
  );
}

/** @type {WeakMap<import('#core').Card, import('preact').VNode>} */
const cards = new WeakMap();

/**
 * A card that is already drawn is not looked at again while the rest of its list comes in.
 * @param {import('#core').Card} card
 * @param {Shown} shown
 */
function drawn(card, { level, frame, query, actions }) {
  const node = cards.get(card) ?? <Card key={card.id} {...{ card, level, frame, query, actions }} />;
  cards.set(card, node);
  return node;
}
