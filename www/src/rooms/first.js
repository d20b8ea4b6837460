// The list, and what readers open from it: there from the start.
import { ConditionView } from '../views/condition.jsx';
import { List } from '../views/list.jsx';

/** @type {import('../rooms.js').Part} */
export default {
  // those of every view, in styles.js
  styles: [],
  rooms: {
    list: { ask: (core, query, { cards }) => core.list(query, { count: cards }), draw: List },
    condition: {
      ask: (core, query) => ({
        ...core.condition(query.condition ?? '', query),
        /** @param {number} width */
        timeline: (width) => core.timeline(query.condition ?? '', query, width),
      }),
      draw: ConditionView,
    },
  },
};
