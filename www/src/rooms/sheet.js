// The sheet for an appointment.
import sheet from '../../styles/sheet.css';
import { Sheet } from '../views/sheet.jsx';

/** @type {import('../rooms.js').Part} */
export default {
  styles: [sheet],
  rooms: {
    sheet: {
      ask: (core, query, { address }) => core.sheet(query.condition ?? '', query, address),
      draw: Sheet,
    },
  },
};
