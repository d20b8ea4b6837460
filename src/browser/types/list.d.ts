// The first screen.

/** A stretch of a text to mark. */
export interface Match {
  field: FieldId;
  /** What the ranges belong to. */
  text: string;
  ranges: Range[];
}

/** One use in the list. */
export interface Row {
  id: string;
  name: string;
  /** A shorter name for a row. */
  rowName?: string;
  category: CategoryId;
  approval: ApprovalId;
  /** "approved for weight only". */
  approvalWords?: string;
  /** The answer in 15 words at most. */
  short: string;
  /** The first of the dangers is likely to concern its readers. */
  dangerApplies: boolean;
  grade: Answers;
  people: PeopleBehind;
  /** The same from the studies of the form that the words speak of; level 0 where there is none. */
  form?: FormGrade;
  matches: Match[];
  reason: ReasonId;
}

/** People that an answer rests on, by which uses are sorted; 0 where no record says. */
export interface PeopleBehind {
  people: number;
  /** Some of the records do not say how many they had. */
  atLeast: boolean;
}

/** Use of the first sentence: what the drug is approved for. */
export interface ApprovedFor {
  /** Id of the use. */
  condition: string;
  /** In a reader's words, as in "approved for ...". */
  words: string;
  /** What the drug is joined with for it. */
  joined?: string;
}

/** The parts of the first sentence. */
export interface Headline {
  kind: 'all' | 'category' | 'regimen' | 'result' | 'filters' | 'nothing';
  /** Of kind `category`. */
  category?: CategoryId;
  /** Of kind `regimen`. */
  regimen?: RegimenId;
  /** Of kind `all`. */
  approved: ApprovedFor[];
  /** Uses with a treatment study; of kind `all` those beside the approved ones, rounded down to five. */
  tried: number;
  /** Of them in each group. */
  groups: { [group in GroupId]: number };
  /** Of those that helped, the ones where it was in one small trial. */
  inOneSmallTrial: number;
  /** Of those without a clear difference or worse, the ones where people did worse. */
  worse: number;
  /** For more than half of them nobody knows. */
  mostNotKnown: boolean;
}

/** Results that belong together: a button. */
export interface Group {
  id: GroupId;
  /** Results it stands for. */
  directions: DirectionId[];
  /** Uses that choosing it would leave. */
  count: number;
  /** It is what is chosen. */
  selected: boolean;
}

/** A filter that is on. */
export interface Chip {
  facet: FacetId;
  value: string;
  /** It is on because of the words: it is taken off by `literal`. */
  byWords: boolean;
}

/** Nothing was found. */
export interface Nothing {
  why: 'filters' | 'words-and-filters' | 'no-match' | 'unknown';
  /** Of `unknown`: what the facts say of such a use or medicine. */
  text?: string;
  /** The nearest spelling that finds something. */
  suggestion?: string;
  /** Filters whose lifting would give results, most first. */
  lift: { facet: FacetId; value: string; count: number }[];
  /** Results without any filter. */
  unfiltered: number;
}

/** The first screen. */
export interface List {
  total: number;
  /** Uses there are. */
  all: number;
  results: Row[];
  /** From this place on results only mention what was typed; `total` where none does. */
  mentionedFrom: number;
  headline: Headline;
  groups: Group[];
  /** How many results each value of each facet would give, in the order of `Dataset.facets`. */
  counts: Uint16Array;
  chips: Chip[];
  /** A filter that the words suggest, and do not mean: "Low dose only". */
  offered?: { facet: FacetId; value: string };
  sort: SortId;
  /** Sorts that make sense. */
  sorts: SortId[];
  answers: Answer[];
  understood: { [facet in QuestionFacetId]?: string[] };
  literal: string[];
  inView?: { regimen?: RegimenId; formulation?: string };
  /** None matches all the words: these match some. */
  partial: boolean;
  nothing?: Nothing;
}
