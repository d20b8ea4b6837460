// View models: what views draw. Words make them from what the core answers; a view adds nothing but elements.
import type {
  Chip,
  DirectionId,
  FacetId,
  FoundId,
  GroupId,
  PartId,
  Query,
  Range,
  RegimenId,
  SortId,
  TopicId,
  VerdictId,
} from '#answers';

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
  /** The first danger in a few words, where it is likely to concern its readers. */
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

/** The filters that are on, and one that is offered. */
export interface ChipsModel {
  chips: (Chip & { label: string; remove: string })[];
  /** Filters that the words are not taken to mean. */
  literal: string[];
  offered?: { facet: FacetId; value: string; label: string };
}

export interface FirstScreenModel extends ChipsModel {
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

/** Where a number stands on the shared axis, and its interval. */
export interface Mark {
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
  mark?: Mark;
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

/** What the map, the sizes and the table of uses begin with. */
export interface AllUsesModel extends ChipsModel {
  title: string;
  /** "100 uses tried: 10 helped (3 of them in one small trial each)." */
  headline: string;
  views: { id: 'map' | 'sizes' | 'table'; label: string; selected: boolean }[];
  viewsLabel: string;
  spoken: string;
}

/** A box of the map. Together its texts are its name: "Helped, 400 people or more", "3", "uses". */
export interface BoxModel {
  id: string;
  before: string;
  count: string;
  after: string;
  /** Where its place in the table does not say what was found: "People got better". */
  label?: string;
  dots: { id: string; approved: boolean; hollow: boolean }[];
  names: string[];
  /** "+3": how many more there are. */
  more?: string;
  /** What leaves its uses; nothing where it has none. */
  to?: Query;
}

export interface MapModel extends AllUsesModel {
  picture: 'map';
  caption: string;
  key: { id: 'use' | 'approved' | 'hollow'; label: string }[];
  hint: string;
  /** Above what was found. */
  corner: string;
  /** How much tested, most first. */
  columns: { id: string; label: string; count: string }[];
  rows: { id: FoundId; symbol: string; tone: Tone; label: string; boxes: BoxModel[] }[];
  /** Beside them one box for each result. */
  bands: { id: string; symbol: string; tone: Tone; label: string; count?: string; boxes: BoxModel[] }[];
}

export interface SizeModel {
  id: string;
  name: string;
  /** "*": another medicine came along. */
  along?: string;
  /** Of its result. */
  symbol: string;
  tone: Tone;
  mark: Mark;
  people: string;
  /** What its mark says. */
  words: string;
}

export interface SizesModel extends AllUsesModel {
  picture: 'sizes';
  lead: string;
  axis: [left: string, middle: string, right: string];
  lines: SizeModel[];
  smaller: SizeModel[];
  /** "Show 28 smaller ones". */
  showSmaller: string;
  /** How to read a bar, and how many uses have none. */
  notes: string[];
}

export interface TableModel extends AllUsesModel {
  picture: 'table';
  caption: string;
  columns: { sort: SortId; label: string; sorted?: 'ascending' | 'descending' | 'other' }[];
  rows: {
    id: string;
    name: string;
    phrase: Phrase;
    approval?: string;
    /** Each with the words that the column's head says. */
    people: { figure: string; noun?: string };
    latest: { lead?: string; year: string };
  }[];
  /** Half-open ranges of the rows. */
  pages: { from: number; to: number; label: string; name: string; range: string }[];
  pagesLabel: string;
}

/** A row on its topic's page. */
export interface DrugRowModel {
  id: string;
  /** Where it stands: `warning/kidneys`. */
  place: string;
  name: string;
  /** Beside its name: "Avoid", "Supported by some studies", "Tablet". */
  aside?: string;
  /** It is said whole; else its name and what stands beside it are, and the rest folds. */
  open: boolean;
  danger: boolean;
  /** The address names it. */
  marked: boolean;
  texts: string[];
  sources: SourceModel[];
}

/** A side effect with a figure: a row of the table. */
export interface EffectModel {
  id: string;
  place: string;
  name: string;
  /** "Monthly injection". */
  product?: string;
  /** "10 with it". */
  withIt: string;
  /** "3 without". */
  without: string;
  marked: boolean;
  /** Who was counted, and what else is said. */
  text: string;
  sources: SourceModel[];
}

/** A topic about the drug. */
export interface TopicModel {
  topic: TopicId;
  title: string;
  /** The way to the entry page. */
  back: string;
  lead?: string;
  effects?: { caption: string; columns: string[]; rows: EffectModel[] };
  sections: { title?: string; rows: DrugRowModel[] }[];
  spoken: string;
}

/** The entry page about the drug. */
export interface DrugEntryModel {
  topic?: undefined;
  title: string;
  dangers: string[];
  notice: string;
  /** What leads to the gravest rows; of a question with the first sentence of its answer. */
  gravest: { id: string; place: string; name: string; first?: string }[];
  /** Each with the first sentence of its answer. */
  questions: { id: string; place: string; name: string; first: string }[];
  allQuestions: string;
  topics: { id: TopicId; label: string }[];
  spoken: string;
}

export type DrugModel = DrugEntryModel | TopicModel;

/** What is known of a medicine. */
export interface MedicineModel {
  answers: AnswerModel[];
  /** Said where no row speaks of it. */
  text?: string;
  /** It is a use of that name. */
  condition?: { id: string; name: string; text: string };
}

export interface HowWeKnowModel {
  title: string;
  lead: string;
  sections: { title: string; texts: string[] }[];
  spoken: string;
}

export type { Range };
