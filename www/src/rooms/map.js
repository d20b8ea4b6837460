// The evidence map and its twin, the table.
import map from '../../styles/map.css';
import colours from '../../styles/map-colours.css';
import table from '../../styles/table.css';
import { EvidenceMap } from '../views/map.jsx';
import { EvidenceTable } from '../views/table.jsx';

/** @type {import('../rooms.js').Part} */
export default {
  styles: [colours, map, table],
  rooms: {
    map: {
      ask: (core, query, { width }) => {
        const list = core.list(query, { count: 0 });
        return {
          list,
          countLabel: list.countLabel,
          width,
          map: (/** @type {number} */ px) => core.map(query, px),
          card: (/** @type {string} */ id) => core.card(id, query),
        };
      },
      draw: EvidenceMap,
    },
    table: {
      ask: (core, query) => {
        const list = core.list(query, { count: 0 });
        return { list, countLabel: list.countLabel, table: core.table(query) };
      },
      draw: EvidenceTable,
    },
  },
};
