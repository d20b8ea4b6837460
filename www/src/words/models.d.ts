// View models: what views draw. Words make them from what the core answers; a view adds nothing but elements.
import type { Chip, DirectionId, FacetId, GroupId, PartId, Range, RegimenId, VerdictId } from '#answers';

/** A stretch of text. At most one of `condition` and `study` is there: what it leads to. */
export interface Piece {
  text: string;
  /** Id of a use. */
  condition?: string;
  /** Id of a study on the same page. */
  study?: string;
  mark?: boolean;
  strong?: boolean;
}

/** Colour and shape of a result; never colour alone. */
export type Tone = 'helped' | 'mixed' | 'no-difference' | 'worse' | 'unclear' | 'uncompared' | 'none';

/** A result and what it rests on: "▲", "Helped", "14 trials, 2,120 people". */
export interface Phrase {
  symbol: string;
  result: string;
  tone: Tone;
  basis: string;
}

/** One use in a list. */
export interface RowModel {
  id: string;
  /** Its name with what matched marked. */
  name: Piece[];
  phrase: Phrase;
  /** "approved", "approved for weight only"; nothing where it is not. */
  approval?: string;
  /** The form that the words speak of: "Low dose: Helped in one small trial, 40 people" or "No low-dose study found". */
  form?: { text: string; tone: Tone };
  short: string;
  /** "Not with opioids", where its readers take them. */
  danger?: string;
  /** Why it is here, where its name does not say it: "also called AUD", or the sentence that matched, marked. */
  matched?: Piece[];
}

/** A row of the drug's tables that answers. */
export interface AnswerModel {
  part: PartId;
  id: string;
  name: string;
  danger: boolean;
  /** "Avoid", "Serious" ... */
  severity?: string;
  /** Begins with the product where it is about one. */
  text: string;
  more?: string;
  sources: SourceModel[];
}

export interface SourceModel {
  title: string;
  /** Authors, journal, year. */
  detail: string;
  links: { text: string; href: string }[];
}

export interface FilterModel {
  facet: FacetId;
  label: string;
  values: { id: string; label: string; count: number; selected: boolean }[];
}

export interface FirstScreenModel {
  sentence: Piece[];
  /** Of the bar and its four buttons; `explained` in 25 words at most. */
  groups: {
    id: GroupId;
    symbol: string;
    tone: Tone;
    count: number;
    label: string;
    explained: string;
    selected: boolean;
    directions: DirectionId[];
  }[];
  groupsLabel: string;
  danger: { lines: string[]; notice: string; inShort: string; more: string };
  answers: AnswerModel[];
  /** Above the rows where they are not plainly all: "No use matches all of these words." */
  partial?: string;
  rows: RowModel[];
  /** Those that only mention what was typed. */
  mentionedRows: RowModel[];
  /** "Also mentioned in (6)". */
  mentioned: string;
  total: number;
  /** "118 uses", "3 of 118 uses". */
  count: string;
  /** "Show 10 more (6 of 117)"; nothing where all are shown. */
  more?: string;
  chips: (Chip & { label: string; remove: string })[];
  /** Filters that the words are not taken to mean. */
  literal: string[];
  offered?: { facet: FacetId; value: string; label: string };
  /** Those that people use, then the rest. */
  filters: FilterModel[];
  moreFilters: FilterModel[];
  sorts: { id: string; label: string; selected: boolean }[];
  nothing?: {
    text: string;
    suggestion?: { label: string; text: string };
    lift: { facet: FacetId; value: string; label: string }[];
    unfiltered?: string;
  };
  /** What a screen reader hears: the answer's first sentence, or how many uses there are. */
  spoken: string;
}

/** A line on the shared axis "no difference": places in thousandths of its width, right is better for the person. */
export interface StripModel {
  study: string;
  /** "2024, 99 people, 6 mg, 12 weeks". */
  who: string;
  /** What it found, in words; also the text alternative. */
  words: string;
  tone: Tone;
  /** None where it has no number: a row with words and no mark. */
  mark?: {
    at: number;
    from: number;
    to: number;
    /** The bar goes on beyond the axis. */
    cutLeft: boolean;
    cutRight: boolean;
    /** Side of its square in pixels. */
    size: number;
    /** Worked out from a p value, or taken as none. */
    hollow: boolean;
  };
  /** "worked out from its p value", "group sizes assumed"; nothing where nothing was assumed. */
  note?: string;
}

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
  /** "Remove Fibromyalgia". */
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
  /** "← Fibromyalgia". */
  back: string;
  /** "Naltrexone for", before the name. */
  subject: string;
  approval: string;
  phrase: Phrase;
  bottomLine: string;
  figures: string;
  scope?: string;
  /** What can kill, where its readers take opioids; the first is the one that they must know. */
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

export interface ArticlesModel {
  /** "Of 54 claims in two articles 21 hold up, 30 go too far ..." */
  lead: string;
  /** Each article with how many of its claims hold up. */
  articles: { id: string; source: string; href?: string; count: string }[];
  verdicts: { id: VerdictId; label: string; count: number; tone: Tone; selected: boolean }[];
  verdictsLabel: string;
  claims: {
    key: string;
    verdict: string;
    tone: Tone;
    /** What it is about; leads to the use where there is one. */
    about: Piece;
    says: string;
    because?: string;
    source: string;
  }[];
  note: string;
  spoken: string;
}

export type { Range };
