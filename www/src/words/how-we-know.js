// How we know, in words: what was read, how results are worked out, what was not done, who made it.
import { count, date, number } from './numbers.js';
import { howWeKnow } from './strings/how-we-know.js';

/**
 * @param {import('#answers').Method} method
 * @returns {import('./models.d.ts').HowWeKnowModel}
 */
export function howWeKnowModel(method) {
  const { version, conditions, records, results } = method;
  const [one, many] = howWeKnow.records;
  const all = count(records, one, many);
  const uses = count(conditions, howWeKnow.uses[0], howWeKnow.uses[1]);
  const figures = count(results, howWeKnow.resultsCount[0], howWeKnow.resultsCount[1]);
  const [summary, full, secondary] = [method.summary, method.fullText, method.secondary].map(number);
  return {
    title: howWeKnow.title,
    lead: howWeKnow.lead(version, date(method.date), howWeKnow.holds(all, uses, figures)),
    sections: [
      { title: howWeKnow.read, texts: [howWeKnow.readAs(all, summary, full, secondary)] },
      { title: howWeKnow.results, texts: [howWeKnow.method] },
      { title: howWeKnow.limits, texts: [howWeKnow.bias] },
      { title: howWeKnow.made, texts: [method.madeBy, method.mistakes] },
    ],
    spoken: howWeKnow.title,
  };
}
