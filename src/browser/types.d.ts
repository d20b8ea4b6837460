// The typed face of the core. Names are camelCase, ids are the ids of the facts.
// Everything here comes ready to draw: labels, figures, reasons and ranges are decided by the core.

/** What the reader asks for. Every field may be left out; ids are those that {@link ListView.facets} lists. */
export interface Query {
  /** Words as typed. At most 200 characters are read. */
  text?: string;
  approval?: string[];
  /** Levels as `level-0` to `level-4`. */
  strength?: string[];
  direction?: string[];
  category?: string[];
  regimen?: string[];
  mechanism?: string[];
  article?: string[];
  /** `relevance` (default with text), `strength` (default without), `name`, `people`, `newest`, `direction`. */
  sort?: string;
  /** `list` (default), `map`, `table`, `compare`, `articles`, `drug`, `sheet` (with `condition`). */
  view?: string;
  condition?: string;
  /** At most four ids. */
  /** A page about the drug (`warnings`), or a row of one (`warning/kidneys`). */
  topic?: string;
  compare?: string[];
  /** Which of the articles' claims: `agrees`, `overstates`, `understates`, `outdated`, `mistaken`, `unchecked`. */
  verdict?: string[];
  /** Filters that the words are not taken to mean, although they could: `approval`, `direction`, `strength`, `regimen`. */
  literal?: string[];
}

/** Which cards of a list to give, in whole numbers: a page may draw what is in view first. */
export interface Cards {
  /** Position of the first; 0 without it. */
  from?: number;
  /** How many; all that follow without it. */
  count?: number;
}

/** Half-open range `[start, end)` in UTF-16 code units of the string it belongs to. */
export type MatchRange = [start: number, end: number];

/** A stretch of text to mark, and where it stands. */
export interface Match {
  /** Which field: `name`, `alias`, `category`, `mechanism`, `regimen`, `text`. */
  field: string;
  /** The text the ranges belong to (the name, the alias, ...). */
  text: string;
  ranges: MatchRange[];
}

/** Why a card is where it is in the list. */
export interface Reason {
  /** Stable id, e.g. `exact-alias`. */
  id: string;
  /** In words, e.g. "matched: AUD". Empty when nothing was searched. */
  label: string;
}

export interface LeftOut {
  id: string;
  why: string;
}

/** What the trials together found; the `uncompared` ones are those of level 1. */
export type DirectionId =
  | 'helped'
  | 'depends-on-form'
  | 'helped-in-one-small-trial'
  | 'mixed'
  | 'little-or-no-difference'
  | 'no-clear-difference'
  | 'made-worse'
  | 'made-worse-in-one-small-trial'
  | 'too-uncertain'
  | 'improved-uncompared'
  | 'mixed-uncompared'
  | 'no-improvement-uncompared'
  | 'unclear';

/** What the trials together found, as one number. */
export interface EffectSummary {
  /** Standardised difference in whole thousandths, positive where the drug was better for the person. */
  g: number;
  /** Where its 95 % interval begins, in whole thousandths. */
  low: number;
  /** Where it ends, in whole thousandths. */
  high: number;
  /** Heterogeneity (I²) in whole percent. */
  i2: number;
  /** Trials behind it. */
  trials: number;
  /** People behind it. */
  people: number;
  /** The drug was the only difference; false where another came along. */
  isolates: boolean;
  /** `trials`, or the id of the published pooled study that stands for them. */
  source: string;
}

/** A grade's answers: how much was tested, what the trials together found, and how large that was. */
export interface Answers {
  level: 0 | 1 | 2 | 3 | 4;
  /** "400 people or more" */
  levelLabel: string;
  direction: DirectionId;
  /** "Helped", "No fair test: people got better", ... */
  directionLabel: string;
  /** Null where nothing could be weighed. */
  effect: EffectSummary | null;
}

/** A grade with its reasons. */
export interface Grade extends Answers {
  /** All answers in one line: "Helped. 14 trials, 2,120 people." */
  label: string;
  /** True at level 1: nobody was compared with anybody. */
  uncompared: boolean;
  /** Sentences: why this grade. */
  reasons: string[];
  counted: string[];
  leftOut: LeftOut[];
}

/** An id with its label in words. */
export interface Labelled {
  id: string;
  label: string;
}

/** One card of the list. */
export interface Card {
  id: string;
  name: string;
  category: Labelled;
  approval: Labelled;
  grade: Answers;
  bottomLine: string;
  regimens: string[];
  /** People in randomised trials that count. */
  people: number;
  /** Records that count towards the grade. */
  studies: number;
  newest: number | null;
  /** "5 randomised trials, 372 people, newest 2026; low dose". */
  figures: string;
  matches: Match[];
  reason: Reason;
}

export interface FacetValue {
  id: string;
  label: string;
  /** How many results choosing this value would give. */
  count: number;
  selected: boolean;
}

export interface Facet {
  id: string;
  label: string;
  values: FacetValue[];
}

/** A filter that is on. */
export interface Chip {
  facet: string;
  value: string;
  label: string;
  /** It is on because of the words: it is taken off by `literal` of the query. */
  byWords: boolean;
}

/** Nothing was found. */
export interface Nothing {
  text: string;
  /** The nearest spelling that finds something. */
  suggestion?: string;
  /** Filters whose lifting would give results, most first. */
  lift: { facet: string; value: string; label: string; count: number }[];
  /** Results without any filter. */
  unfiltered: number;
}

/** A quick topic and the query it stands for. */
export interface Topic {
  id: string;
  label: string;
  query: Query;
}

export interface ListView {
  total: number;
  /** "118 conditions" or "3 of 118 conditions". */
  countLabel: string;
  results: Card[];
  facets: Facet[];
  chips: Chip[];
  sorts: { id: string; label: string; selected: boolean }[];
  /** From this place on results only mention what was typed; `total` where none does. */
  mentionedFrom: number;
  /** The rows of the drug's tables that answer what was typed, the most needed first: three at most. */
  answers: Answer[];
  /** The filters that the words mean, each with the ids of its values. */
  understood: { approval?: string[]; direction?: string[]; strength?: string[]; regimen?: string[] };
  /** The filters that a reader has taken off, which the words no longer mean. */
  literal: string[];
  /** The form of the drug that the words speak of: a dose form's id, a product's id. */
  inView?: { regimen?: string; formulation?: string };
  /** The same rows as `answers`, with the way to each: stands above all results. */
  drug?: DrugHits;
  /** What to say above the results when none matches all the words. */
  partial?: string;
  /** What to say when nothing was found, with the ways out. */
  nothing?: Nothing;
  /** Ways in for a reader who has no word yet; none once a filter is on. */
  topics: Topic[];
}

/** A row of the drug's tables, in its own words. */
export interface Answer {
  /** Its table in the facts: `question`, `warning`, `interaction`, `contraindication`, `adverse_effect` ... */
  part: string;
  id: string;
  name: string;
  /** 60 words at most, up to the end of a sentence; a danger whole. */
  text: string;
  /** How grave it is, in a word. */
  severity?: string;
  /** Where it was read; none until the rest of the core has come. */
  sources: SourceView[];
  /** The rest of what it says. */
  more?: string;
}

/** What is known of the drug itself that the words ask for. */
export interface DrugHits {
  /** "About naltrexone"; "Where to get help, and about naltrexone". */
  title: string;
  /** For screen readers: the title and the rows' names. */
  summary: string;
  /** Those of most weight first; three at most. */
  rows: DrugHit[];
}

/** A row of the view about the drug. */
export interface DrugHit {
  /** Id of the part in which it stands. */
  part: string;
  /** Its id there. */
  id: string;
  name: string;
  /** "Interaction: avoid (label)"; of a place to get help where, and how to reach it. */
  what?: string;
}

/** What stands around every view. */
export interface Frame {
  safety: Safety;
  tabs: { id: string; label: string; selected: boolean }[];
  /** Picked to be compared. */
  picked: { id: string; name: string }[];
  /** As many as may be picked are. */
  full: boolean;
}

/** The line that stands in every view. */
export interface Safety {
  /** "Information, not medical advice." */
  notice: string;
  /** The two dangers, one sentence each. */
  dangers: string[];
}

/** Where to read the work itself. */
export interface Link {
  /** "DOI 10.1001/...", "PubMed 123", "ClinicalTrials.gov NCT...", "page". */
  label: string;
  href: string;
}

/** One group of a result, as published; in whole thousandths but for events and people. */
export interface ResultGroup {
  /** People with the event. */
  events?: number;
  /** People. */
  of?: number;
  percent?: number;
  /** Percent of people with the event: from `events` and `of` where they are told, else `percent`. */
  share?: number;
  mean?: number;
  sd?: number;
  median?: number;
}

/** One result of a study for the condition in view. Numbers are in whole thousandths, but for people and events. */
export interface ResultView {
  /** What was measured. */
  outcome: string;
  /** Id of its domain. */
  domain: string;
  /** Which way of it is good for the person. */
  better: 'lower' | 'higher';
  /** A main outcome of the study. */
  primary: boolean;
  /** The grade weighs it. */
  weigh: boolean;
  /** What was given against what. */
  contrast: string;
  /** Id of what the drug is compared with. */
  against: string;
  /** The drug is the only difference. */
  isolates: boolean;
  /** Time of measurement. */
  weeks?: number;
  /** Id of the measure. */
  measure: string;
  /** Scale of a difference or of means. */
  unit?: string;
  /** As published. */
  estimate?: number;
  /** Its interval, as published. */
  published?: [low: number, high: number];
  drug?: ResultGroup;
  control?: ResultGroup;
  /** As published. */
  p?: string;
  /** The standardised difference, positive where the drug was better; null where there is none. */
  g: number | null;
  /** Where its 95 % interval begins. */
  low: number | null;
  /** Where it ends. */
  high: number | null;
  /** Id of how it was worked out, or of why it could not be. */
  basis: string;
  /** What was assumed. */
  assumed: ('sizes' | 'risk')[];
  /** Why it must not be taken plainly. */
  caution?: string;
}

export interface StudyView {
  id: string;
  title: string;
  /** "Younger J, Noor N, McCue R, et al. Arthritis & Rheumatism, 2013"; parts nobody could check are left out. */
  citation: string;
  year: number;
  /** "randomised trial, double-blind" */
  design: string;
  /** Short id of the design, e.g. `rct`. */
  designId: string;
  /** Id of the finding it is nearest to; worded from the study's own number where it has one. */
  finding: Labelled;
  /** What it found for the condition in view, as numbers, in the order of the facts. */
  effects: ResultView[];
  /** "31 people", "31 people planned", or "" where not stated. */
  people: string;
  /** "4.5 mg/day oral", or "". */
  dose: string;
  regimen?: Labelled;
  /** "12 weeks", or "". */
  duration: string;
  /** "compared with placebo", or "". */
  comparator: string;
  result: string;
  links: Link[];
  /** Where there is no safe link: why. */
  noLink?: string;
  /** True when it counts towards the grade in force. */
  counted: boolean;
  /** Why it does not count, when it does not. */
  leftOut?: string;
  /** "Read in full", "Read as an abstract", "Known from another page's account". */
  confidence: string;
  /** Plain note on parts that no page showed, e.g. "Not confirmed on a page we read: dose." */
  unverified?: string;
}

export interface ClaimView {
  /** "Ashley L. Peterson, “Naltrexone: ...” (blog post)" */
  source: string;
  article: string;
  href?: string;
  says: string;
  strength?: string;
  verdict: Labelled;
  because?: string;
}

export interface MechanismView {
  id: string;
  name: string;
  /** "established", "supported", "hypothesis" with a few words. */
  status: Labelled;
  explanation: string;
  doubts: string;
  sources: SourceView[];
}

export interface SourceView {
  title: string;
  /** Authors, journal, year, as far as shown. */
  detail: string;
  links: Link[];
}

/** The grade from one dose form's studies alone. */
export interface RegimenGrade {
  id: string;
  label: string;
  grade: Grade;
  figures: string;
}

export interface ConditionView {
  id: string;
  name: string;
  aliases: string[];
  category: Labelled;
  approval: Labelled;
  approvedAs?: string;
  bottomLine: string;
  grade: Grade;
  /** "Graded from low-dose studies only", when a regimen filter is in force. */
  gradeScope?: string;
  figures: string;
  /** Present where any study names a dose form. */
  byRegimen: RegimenGrade[];
  /** Ordered by weight. */
  studies: StudyView[];
  claims: ClaimView[];
  caveats: string[];
  gap: string;
  mechanisms: MechanismView[];
  /** "About these grades: a written-down rule of thumb, not a GRADE assessment." */
  gradeNote: string;
}

/** Where a reader was in a view, kept in the history entry that is left. */
export interface Place {
  /** Pixels from the top of the page. */
  scroll: number;
  /** Pixels from the top of the explorer, where it scrolls by itself. */
  inner: number;
  /** Entries of the history below this one that the explorer made. */
  depth: number;
  /** Id of the card that had the focus. */
  id: string;
}

export interface DatasetView {
  /** What it is about, e.g. the drug's name. */
  subject: string;
  version: string;
  /** ISO date. */
  date: string;
  /** "Facts 1.0.0, 24 November 2026: 118 conditions, 487 studies" */
  label: string;
  /** What a grade is and is not. */
  gradeNote: string;
  counts: { conditions: number; studies: number; claims: number; articles: number };
}

/** Thrown by every method for wrong input. */
export interface ExplorerError extends Error {
  /** `wrong-type`, `unknown-condition`, `too-large`, ... */
  code: string;
  /** The field it is about, where there is one. */
  field?: string;
}
