// Everything on one use in words.
import { rowText, severityWord } from './answers.js';
import { resultSentence } from './effects.js';
import { source } from './links.js';
import { figure, listed, sentence, within } from './numbers.js';
import { cut } from './pieces.js';
import { figuresOf, reasons } from './reasons.js';
import { phrase } from './results.js';
import {
  approvalLines,
  axis,
  claimSource,
  dailyForms,
  dose,
  mechanismStatus,
  noSummary,
} from './strings/condition.js';
import { regimens } from './strings/labels.js';
import { strip, summaryStrip } from './strips.js';
import { study } from './study.js';
import { verdictOf } from './verdicts.js';

/** @typedef {import('#answers').Claim} Claim */
/** @typedef {import('#answers').Condition} Condition */
/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('#answers').Hurt} Hurt */
/** @typedef {import('#answers').Strip} Strip */
/** @typedef {import('#answers').VerdictId} VerdictId */
/** @typedef {import('./models.d.ts').ConditionModel} ConditionModel */
/** @typedef {import('./models.d.ts').Tone} Tone */

/**
 * The form that most people in trials had, with the doses of its trials where they are known.
 * @param {NonNullable<Condition['dose']>} most
 */
export function doseWords({ regimen, from, to }) {
  const [low, high] = [from ?? to, to ?? from];
  const form = dailyForms[regimen];
  if (!form || low === undefined || high === undefined) return within(regimens[regimen]);
  return dose.aDay(form, dose.range(figure(low), figure(high)));
}

/** @param {{ grade: import('#answers').Answers }} condition */
export function noSummaryWords({ grade: { level, onlyOtherMedicines } }) {
  if (level === 0) return noSummary.noStudy;
  if (level === 1) return noSummary.noFairTest;
  return onlyOtherMedicines ? noSummary.onlyOtherMedicines : noSummary.noFigures;
}

/**
 * How much it helped: the trials together, in real units, and each trial.
 * @param {Condition} condition
 * @returns {ConditionModel['help']}
 */
function help(condition) {
  const { grade, trials, pooled, studies, realUnits } = condition;
  /** @param {Strip[]} all */
  const strips = (all) =>
    all.flatMap((one) => {
      const record = studies.find(({ id }) => id === one.study);
      // the core gives the heaviest first
      return record ? strip(one, record, all[0]?.weight ?? 0) : [];
    });
  return {
    summary: summaryStrip(grade),
    realUnits: realUnits && {
      text: resultSentence(realUnits.result),
      caution: realUnits.result.caution,
      study: realUnits.study,
    },
    none: grade.summary ? undefined : noSummaryWords(condition),
    strips: strips(trials),
    pooled: strips(pooled),
    axis,
  };
}

/**
 * @param {Hurt} line
 * @param {Dataset} dataset
 */
export const hurt = (line, dataset) => ({
  part: line.part,
  id: line.id,
  name: line.name,
  text: rowText(line, dataset),
  severity: severityWord(line.severity),
});

/** @param {Claim} claim */
const claim = ({ author, title, kind, href, says, verdict, because }) => ({
  ...verdictOf(verdict),
  source: claimSource(author, title, kind),
  href,
  says,
  because,
});

/** @param {{ design: import('#answers').DesignId }} record */
const isTrial = ({ design }) => design === 'rct' || design === 'rct-crossover';
/** @param {{ design: import('#answers').DesignId }} record */
const isPooled = ({ design }) => design === 'meta-analysis';

/**
 * @param {Condition} condition
 * @param {Dataset} dataset
 * @returns {ConditionModel}
 */
export function condition(condition, dataset) {
  const { name, approval, approvalWords, grade, scope, studies, short } = condition;
  const result = phrase(grade);
  /** @param {string} id */
  const titleOf = (id) => studies.find((record) => record.id === id)?.title;
  return {
    id: condition.id,
    name,
    approval: approvalWords ? sentence(approvalWords) : approvalLines[approval],
    dose: condition.dose && doseWords(condition.dose),
    phrase: result,
    verdict: cut(
      condition.bottomLine,
      condition.cited.map(({ range, study }) => ({ range, as: { study } })),
    ),
    figures: figuresOf(grade),
    scope: scope.length ? dose.scope(listed(scope.map((form) => within(regimens[form])))) : undefined,
    why: reasons(grade, titleOf),
    danger: condition.dangerApplies ? dataset.dangerInShort : undefined,
    help: help(condition),
    hurt: condition.hurt.map((line) => hurt(line, dataset)),
    forms: condition.forms.map(({ regimen, grade }) => ({
      id: regimen,
      name: regimens[regimen],
      phrase: phrase(grade),
    })),
    caveats: condition.caveats,
    trials: studies.filter(isTrial).map(study),
    pooled: studies.filter(isPooled).map(study),
    others: studies.filter((record) => !isTrial(record) && !isPooled(record)).map(study),
    approvedAs: condition.approvedAs,
    claims: condition.claims.map(claim),
    mechanisms: condition.mechanisms.map(({ id, name, status, explanation, doubts, sources }) => ({
      id,
      name,
      status: mechanismStatus[status],
      explanation,
      doubts,
      sources: sources.map(source),
    })),
    gap: condition.gap,
    aliases: condition.aliases.join(', '),
    note: dataset.notice,
    compare: condition.compare,
    // the short answer begins with the result in some of the facts
    spoken: short.startsWith(result.result) ? `${name}: ${short}` : `${name}: ${result.result}. ${short}`,
  };
}
