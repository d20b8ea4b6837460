// Uses side by side in words: each one's answer and its line, which all stand on one axis.
import { doseWords, hurt, noSummaryWords } from './condition.js';
import { listed, sentence, within } from './numbers.js';
import { phrase } from './results.js';
import { comparison as said } from './strings/comparison.js';
import { approvalLines, axis, dose, figuresLine } from './strings/condition.js';
import { regimens } from './strings/labels.js';
import { summaryStrip } from './strips.js';

/** @typedef {import('#answers').Answers} Answers */
/** @typedef {import('#answers').Compared} Compared */
/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('#answers').Hurt} Hurt */
/** @typedef {import('#answers').Named} Named */
/** @typedef {import('./models.d.ts').ComparedModel} ComparedModel */

/** @param {Named} use */
export const nameOf = ({ id, name, rowName }) => ({ id, name: rowName ?? name });

/**
 * The result, what it rests on and how old it is.
 * @param {Answers} grade
 */
function phraseOf(grade) {
  const { basis, ...result } = phrase(grade);
  const latest = grade.newest ? [figuresLine.latest(grade.newest)] : [];
  return { ...result, basis: [...(basis ? [basis] : []), ...latest].join(', ') };
}

/** Side of a diamond in pixels: small enough to leave its bar to be seen. */
const SIDE = 8;

/**
 * The line, and what it says. Words alone where nothing was weighed; none where the result says that there is no study.
 * @param {Answers} grade
 */
function lineOf(grade) {
  const strip = summaryStrip(grade);
  const none = grade.level ? noSummaryWords({ grade }) : undefined;
  return {
    words: strip?.words ?? none,
    tone: phrase(grade).tone,
    mark: strip?.mark && { ...strip.mark, size: SIDE },
  };
}

/**
 * "Must not: taking it with ...".
 * @param {Hurt} line
 * @param {Dataset} dataset
 */
function hurtWords(line, dataset) {
  const { name, severity } = hurt(line, dataset);
  return severity ? `${severity}: ${within(name)}.` : `${name}.`;
}

/**
 * @param {Compared} use
 * @param {Dataset} dataset
 * @returns {ComparedModel}
 */
function compared(use, dataset) {
  const { approval, approvalWords, short, dangerApplies, grade } = use;
  const terms = [approvalWords ? sentence(approvalWords) : approvalLines[approval]];
  if (use.dose) terms.push(doseWords(use.dose));
  return {
    ...nameOf(use),
    condition: use.id,
    remove: said.remove(use.rowName ?? use.name),
    phrase: phraseOf(grade),
    ...lineOf(grade),
    short,
    terms: terms.join(' · '),
    danger: dangerApplies ? dataset.dangerInShort : undefined,
    hurt: use.hurt && hurtWords(use.hurt, dataset),
  };
}

/**
 * @param {import('#answers').Comparison} given
 * @param {Dataset} dataset
 * @returns {import('./models.d.ts').ComparisonModel}
 */
export function comparison(given, dataset) {
  const uses = given.uses.map((use) => compared(use, dataset));
  const { scope } = given;
  return {
    uses,
    forms: given.forms.map(({ regimen, grade }) => ({
      id: regimen,
      name: regimens[regimen],
      phrase: phraseOf(grade),
      ...lineOf(grade),
    })),
    axis,
    full: given.full ? said.full : undefined,
    scope: scope.length ? dose.scope(listed(scope.map((form) => within(regimens[form])))) : undefined,
    hurt: given.hurt && said.ofAll(hurtWords(given.hurt, dataset)),
    suggestions: given.suggestions.map(nameOf),
    spoken: uses.length ? said.spoken(listed(uses.map(({ name }) => name))) : '',
  };
}
