// One use, its sheet of paper, and uses side by side.
import type { PartId, RegimenId } from '#answers';
import type { Phrase, Piece, SourceModel, StripModel, Tone } from './text.d.ts';

export interface StudyModel {
  id: string;
  phrase: { symbol: string; result: string; tone: Tone };
  /** "2024 · 99 people · 6 mg/day oral". */
  facts: string;
  /** "Randomised trial, double-blind". */
  design: string;
  title: string;
  /** Authors and journal, as far as shown. */
  citation: string;
  comparator?: string;
  text: string;
  /** One sentence for each result with a number. */
  results: string[];
  /** Why it is not counted, what was read of it, what was not checked. */
  notes: string[];
  links: { text: string; href: string }[];
  noLink?: string;
}

export interface ConditionModel {
  id: string;
  name: string;
  approval: string;
  /** "low dose, 3 to 6 mg a day in its trials". */
  dose?: string;
  phrase: Phrase;
  /** The bottom line; figures that stand in a study lead to it. */
  verdict: Piece[];
  /** "5 randomised trials, 372 people, latest study 2026". */
  figures: string;
  scope?: string;
  /** Sentences: why we say this. */
  why: string[];
  danger?: string;
  help: {
    /** The summary in words; nothing where nothing was weighed. */
    summary?: StripModel;
    /** "What this size means", real units. */
    realUnits?: { text: string; caution?: string; study: string };
    /** Said where there is no summary. */
    none?: string;
    strips: StripModel[];
    pooled: StripModel[];
    /** "worse", "no difference", "better". */
    axis: [left: string, middle: string, right: string];
  };
  hurt: { part: PartId; id: string; name: string; text: string; severity?: string }[];
  forms: { id: RegimenId; name: string; phrase: Phrase }[];
  caveats: string[];
  /** Trials, largest first. */
  trials: StudyModel[];
  pooled: StudyModel[];
  others: StudyModel[];
  approvedAs?: string;
  claims: { verdict: string; tone: Tone; source: string; href?: string; says: string; because?: string }[];
  mechanisms: {
    id: string;
    name: string;
    status: string;
    explanation: string;
    doubts: string;
    sources: SourceModel[];
  }[];
  gap: string;
  aliases: string;
  note: string;
  /** Ids of the uses to compare, this one among them. */
  compare: string[];
  spoken: string;
}

/** A use, or a dose form of it, beside others on one axis. */
export interface BesideModel {
  id: string;
  name: string;
  /** With how old it is. */
  phrase: Phrase;
  /** What its line says, or why it has none. */
  words?: string;
  tone: Tone;
  mark?: StripModel['mark'];
}

export interface ComparedModel extends BesideModel {
  /** Id of the use. */
  condition: string;
  /** "Remove" and the name. */
  remove: string;
  short: string;
  /** Approval and dose. */
  terms: string;
  danger?: string;
  hurt?: string;
}

export interface ComparisonModel {
  uses: ComparedModel[];
  /** Of one use alone. */
  forms: BesideModel[];
  axis: [left: string, middle: string, right: string];
  /** Said where there is no room for another. */
  full?: string;
  scope?: string;
  /** The gravest of what could hurt, where it is the same for all. */
  hurt?: string;
  suggestions: { id: string; name: string }[];
  spoken: string;
}

/** One page of paper. */
export interface SheetModel {
  id: string;
  name: string;
  /** An arrow back and the name. */
  back: string;
  /** The drug and "for", before the name. */
  subject: string;
  approval: string;
  phrase: Phrase;
  bottomLine: string;
  figures: string;
  scope?: string;
  /** What can kill, where it is likely to concern its readers; the first is the one that they must know. */
  dangers: string[];
  /** The summary in words, and in units that a reader knows. */
  help: string[];
  forms: { name: string; detail: string }[];
  otherForms?: string;
  noForm?: string;
  mustNot: string[];
  warnings: { id: string; name: string; text: string }[];
  moreWarnings?: string;
  caveats: string[];
  moreCaveats?: string;
  gap: string;
  sources: { id: string; text: string; href?: string; address?: string }[];
  moreSources?: string;
  spoken: string;
}
