// Conditions side by side, with a way to look for what else could be among them.
import compare from '../../styles/compare.css';
import { Compare } from '../views/compare.jsx';

/** Names offered to be added. */
const OFFERED = 6;

/** @type {import('../rooms.js').Part} */
export default {
  styles: [compare],
  rooms: {
    compare: {
      ask: (core, query) => {
        const model = core.compare(query);
        /** @param {string} text */
        const find = (text) => core.list({ text }, { count: OFFERED }).results;
        return { ...model, countLabel: model.title, find };
      },
      draw: Compare,
    },
  },
};
