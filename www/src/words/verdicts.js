// How a claim of an article stands against the records, in words and colour.
import { verdicts } from './strings/condition.js';

/** @typedef {import('#answers').VerdictId} VerdictId */
/** @typedef {import('./models.d.ts').Tone} Tone */

/** @type {Record<VerdictId, Tone>} */
const TONES = {
  agrees: 'helped',
  overstates: 'mixed',
  understates: 'mixed',
  outdated: 'mixed',
  mistaken: 'worse',
  unchecked: 'none',
};

/** @param {VerdictId} id */
export const verdictOf = (id) => ({ verdict: verdicts[id], tone: TONES[id] });
