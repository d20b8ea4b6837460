// The pages about the drug, as the core offers them.
import { loadCore } from '../words/core.mjs';

const { topics } = (await loadCore()).drug({ view: 'drug' });

/** Their ids. */
export const TOPICS = topics.map(({ id }) => id);
