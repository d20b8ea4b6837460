// The facts as the three pages in plain JavaScript take them: one JSON, conditions joined with their studies.

/**
 * @typedef {{ id: string, title: string, authors: string, journal: string, year: number, doi?: string, url?: string,
 *   design: string, participants?: number, regimen?: string, finding: string, result: string, role: string }} Study
 * @typedef {{ id: string, name: string, aliases: string[], category: string, approval: string, regimens: string[],
 *   bottom_line: string, caveats: string[], mechanism: string[], studies: Study[], claims: any[], people: number,
 *   text: string }} Condition
 */

/** @returns {Promise<{ conditions: Condition[], facts: any }>} */
export const loadFacts = async () => joined(await (await fetch('facts.json')).json());

/**
 * @param {any} facts
 * @returns {{ conditions: Condition[], facts: any }} most studied first
 */
export function joined(facts) {
  /** @type {Map<string, Condition>} */
  const byId = new Map();
  for (const condition of facts.condition) {
    byId.set(condition.id, { regimens: [], ...condition, studies: [], claims: [], people: 0, text: '' });
  }
  for (const study of facts.study) {
    for (const id of study.conditions) byId.get(id)?.studies.push(study);
  }
  for (const claim of facts.claim) byId.get(claim.condition)?.claims.push(claim);
  const conditions = [...byId.values()];
  for (const condition of conditions) {
    const { bottom_line, caveats, studies } = condition;
    for (const { design, participants } of studies) {
      if (design.startsWith('rct')) condition.people += participants ?? 0;
    }
    condition.text = [bottom_line, ...(caveats ?? []), ...studies.map(({ title }) => title)].join('\n');
  }
  conditions.sort((a, b) => b.studies.length - a.studies.length);
  return { conditions, facts };
}

/** @param {string} id a value of a closed list */
export const label = (id) => id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());

/** @param {Condition} condition */
export const figures = ({ studies, people }) =>
  `${studies.length} ${studies.length === 1 ? 'study' : 'studies'}, ${people.toLocaleString('en')} people in randomised trials`;

const marks = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @param {unknown} text */
export const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (mark) => marks[mark]);
