// The drug itself.
import drug from '../../styles/drug.css';
import figures from '../../styles/drug-figures.css';
import { DrugView } from '../views/drug.jsx';

/** @type {import('../rooms.js').Part} */
export default {
  styles: [drug, figures],
  rooms: { drug: { ask: (core) => core.drug(), draw: DrugView } },
};
