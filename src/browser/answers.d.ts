// What the core answers, as plain data: ids, numbers, texts of the facts. It says no sentence of its own: words are the
// page's. Ids are those of the facts; a number of a result is in whole thousandths unless it says otherwise.

export type Level = 0 | 1 | 2 | 3 | 4;
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
export type CategoryId =
  | 'addiction'
  | 'psychiatric'
  | 'pain'
  | 'autoimmune'
  | 'gastrointestinal'
  | 'neurological'
  | 'metabolic'
  | 'dermatological'
  | 'oncology'
  | 'infectious'
  | 'other';
export type ApprovalId = 'fda-approved' | 'fda-approved-combination' | 'approved-elsewhere' | 'off-label';
export type RegimenId =
  | 'standard-oral'
  | 'high-dose-oral'
  | 'extended-release-injection'
  | 'implant'
  | 'low-dose'
  | 'ultra-low-dose'
  | 'combination'
  | 'topical'
  | 'other';
export type LevelId = 'level-4' | 'level-3' | 'level-2' | 'level-1' | 'level-0';
export type FacetId = 'category' | 'strength' | 'direction' | 'regimen' | 'approval' | 'mechanism' | 'article';
export type SortId = 'relevance' | 'strength' | 'direction' | 'name' | 'people' | 'newest';
export type DesignId =
  | 'meta-analysis'
  | 'systematic-review'
  | 'rct'
  | 'rct-crossover'
  | 'open-label'
  | 'cohort'
  | 'case-series'
  | 'case-report'
  | 'preclinical'
  | 'survey'
  | 'guideline'
  | 'label';
export type BlindingId = 'double' | 'single' | 'none';
export type FindingId = 'benefit' | 'mixed' | 'no-benefit' | 'harm' | 'unclear';
export type ConfidenceId = 'full-text' | 'abstract' | 'secondary';
export type VerdictId = 'agrees' | 'overstates' | 'understates' | 'outdated' | 'mistaken' | 'unchecked';
export type MechanismStatusId = 'established' | 'supported' | 'hypothesis';
export type AgainstId = 'placebo' | 'no-treatment' | 'usual-care' | 'active' | 'dose' | 'add-on' | 'mixed';
export type MeasureId =
  | 'risk-ratio'
  | 'odds-ratio'
  | 'hazard-ratio'
  | 'rate-ratio'
  | 'mean-difference'
  | 'standardised-mean-difference'
  | 'risk-difference'
  | 'two-percentages'
  | 'two-counts'
  | 'two-means'
  | 'number-needed'
  | 'p-only';
export type BasisId =
  | 'measured'
  | 'from-p'
  | 'taken-as-none'
  | 'number-needed'
  | 'pooled-difference'
  | 'control-risk'
  | 'no-people'
  | 'no-side'
  | 'no-uncertainty';
export type MagnitudeId = 'very-small' | 'small' | 'moderate' | 'large';
export type LeftOutId =
  | 'safety'
  | 'laboratory'
  | 'regulatory'
  | 'guideline'
  | 'design'
  | 'registered'
  | 'other-regimen'
  | 'same-people'
  | 'retracted'
  | 'add-on';
export type NotWeighedId = 'no-result' | 'no-fair-comparison' | BasisId;
/** What one study found, worded from its own number where it has one. */
export type StudyResultId =
  | 'better'
  | 'worse'
  | 'too-small'
  | 'no-clear-difference'
  | 'compared'
  | 'uncompared'
  | 'no-test';
/** A table of the facts about the drug. */
export type PartId =
  | 'help'
  | 'question'
  | 'contraindication'
  | 'interaction'
  | 'warning'
  | 'adverse_effect'
  | 'formulation'
  | 'regimen'
  | 'pharmacokinetic'
  | 'mechanism'
  | 'comparison';
export type ReasonId =
  | 'all'
  | 'exact-name'
  | 'exact-alias'
  | 'prefix-of-name'
  | 'word-in-name'
  | 'word-in-alias'
  | 'across-names'
  | 'close-name'
  | 'close-alias'
  | 'topic'
  | 'text';
export type FieldId = 'name' | 'alias' | 'category' | 'regimen' | 'mechanism' | 'text';
export type QuestionFacetId = 'approval' | 'direction' | 'strength' | 'regimen';
/** Results that belong together at a glance. */
export type GroupId = 'helped' | 'differs' | 'no-difference' | 'not-known';

/** What the reader asks for. Every field may be left out. */
export interface Query {
  /** Words as typed. At most 200 characters are read. */
  text?: string;
  approval?: string[];
  strength?: string[];
  direction?: string[];
  category?: string[];
  regimen?: string[];
  mechanism?: string[];
  article?: string[];
  /** Without it `relevance` where something is typed; else the leading uses, then as `direction`. */
  sort?: string;
  view?: string;
  condition?: string;
  /** A page about the drug (`warnings`), or a row of one (`warning/kidneys`). */
  topic?: string;
  compare?: string[];
  verdict?: string[];
  /** Filters that the words are not taken to mean. */
  literal?: string[];
}

/** Which rows of a list to give, in whole numbers. */
export interface Rows {
  /** Position of the first; 0 without it. */
  from?: number;
  /** How many; all that follow without it. */
  count?: number;
}

/** Half-open range `[start, end)` in UTF-16 code units. */
export type Range = [start: number, end: number];

/** What the trials together found, as one number. */
export interface Summary {
  /** Standardised difference, positive where the drug was better for the person. */
  g: number;
  /** Where its 95 % interval begins and ends. */
  low: number;
  high: number;
  /** How large `g`, `low` and `high` are; none where it rests on assumed risks alone. */
  sizes?: [g: MagnitudeId, low: MagnitudeId, high: MagnitudeId];
  /** Heterogeneity (I²) in whole percent. */
  i2: number;
  trials: number;
  people: number;
  /** At least one of its trials gave a figure; else all were taken as none. */
  figures: boolean;
  /** The drug was the only difference; false where another came along. */
  isolates: boolean;
  /** Id of the published pooled record that stands for the trials. */
  pooled?: string;
}

/** Records of one kind: how many, their people, and how many of them state no number. */
export interface Tally {
  records: number;
  people: number;
  unstated: number;
}

/** A grade: how much was tested, what the trials together found, and how large that was. */
export interface Answers {
  level: Level;
  direction: DirectionId;
  /** None where nothing could be weighed. */
  summary?: Summary;
  randomised: Tally;
  pooled: Tally;
  /** Records in which chance did not decide who got what. */
  others: Tally;
  /** Year of the newest record that counts. */
  newest?: number;
  /** Of an unclear result at level 2: every trial compared the drug with another medicine alone. */
  onlyOtherMedicines: boolean;
}

/** A grade with what lies behind it. */
export interface Grade extends Answers {
  /** Findings of the records without a fair test. */
  findings: { benefit: number; mixed: number; noBenefit: number; harm: number; unclear: number };
  /** Records of which no page that was read showed how they were done, or how many people took part. */
  unconfirmed: { design: number; participants: number };
  /** People in the largest pooled record. */
  largestPooled?: number;
  counted: string[];
  leftOut: { id: string; why: LeftOutId }[];
}

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
  /** Its readers are likely to take opioids. */
  opioidReaders: boolean;
  grade: Answers;
  /** The same from the studies of the form that the words speak of; level 0 where there is none. */
  form?: { regimen: RegimenId; grade: Answers };
  matches: Match[];
  reason: ReasonId;
}

/** Use of the first sentence: what the drug is approved for. */
export interface ApprovedFor {
  /** Id of the use. */
  condition: string;
  /** "alcohol problems". */
  words: string;
  /** "joined with bupropion". */
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

export interface Link {
  kind: 'doi' | 'pubmed' | 'registry' | 'page' | 'decision';
  /** The number, where there is one. */
  value: string;
  href: string;
}

/** Where a statement about the drug was read. */
export interface Source {
  title: string;
  authors?: string;
  journal?: string;
  year?: number;
  links: Link[];
}

/** How many of 100 people, in tenths. */
export interface HowOften {
  drug: number;
  other?: number;
  /** What the others had. */
  comparator?: string;
}

/** A row of the drug's tables, in its own words. */
export interface Answer {
  part: PartId;
  id: string;
  name: string;
  /** It is one of the dangers. */
  danger: boolean;
  /** Short name of the one product that it is about. */
  only?: string;
  /** As in the facts; `must-not` and `former` of contraindications. */
  severity?: string;
  often?: HowOften;
  /** Up to the end of a sentence; a danger whole. */
  text: string;
  more?: string;
  sources: Source[];
}

/** One group of a result, as published; people and events are whole. */
export interface ResultGroup {
  events?: number;
  of?: number;
  percent?: number;
  /** Percent of people with the event, from events or percent. */
  share?: number;
  mean?: number;
  sd?: number;
  median?: number;
}

/** One result of a study for the use in view. */
export interface Result {
  outcome: string;
  domain: string;
  better: 'lower' | 'higher';
  primary: boolean;
  weigh: boolean;
  contrast: string;
  against: AgainstId;
  isolates: boolean;
  /** Thousandths of a week. */
  weeks?: number;
  measure: MeasureId;
  unit?: string;
  estimate?: number;
  published?: Range;
  drug?: ResultGroup;
  control?: ResultGroup;
  p?: string;
  g: number | null;
  low: number | null;
  high: number | null;
  basis: BasisId;
  assumed: ('sizes' | 'risk')[];
  caution?: string;
}

/** One study, for the use in view. */
export interface Study {
  id: string;
  title: string;
  /** None where no page showed them. */
  authors?: string;
  journal?: string;
  year: number;
  design: DesignId;
  blinding?: BlindingId;
  registered: boolean;
  retracted: boolean;
  people?: number;
  dose?: string;
  regimen?: RegimenId;
  /** Tenths of a week. */
  weeks?: number;
  comparator?: string;
  /** What it found, by its own number. */
  found: StudyResultId;
  finding: FindingId;
  against?: AgainstId;
  text: string;
  results: Result[];
  /** Place of the result that is weighed among `results`. */
  weighed?: number;
  links: Link[];
  /** Of a study without link: its page misleads, or only a copy was found. */
  noLink?: 'unsafe' | 'copy';
  leftOut?: LeftOutId;
  confidence: ConfidenceId;
  /** Fields of the facts that no page showed. */
  unverified: string[];
}

/** A trial on the shared line. */
export interface Strip {
  /** Id of the study. */
  study: string;
  /** Its share of the summary in thousandths; none where it is not in it. */
  weight?: number;
  notWeighed?: NotWeighedId;
}

/** A line of "What could hurt". */
export interface Hurt {
  part: PartId;
  id: string;
  name: string;
  text?: string;
  severity?: string;
  only?: string;
  often?: HowOften;
}

export interface Claim {
  article: string;
  author: string;
  title: string;
  kind: string;
  href?: string;
  says: string;
  strength?: string;
  verdict: VerdictId;
  because?: string;
}

export interface Mechanism {
  id: string;
  name: string;
  status: MechanismStatusId;
  explanation: string;
  doubts: string;
  sources: Source[];
}

/** Everything on one use. */
export interface Condition {
  id: string;
  name: string;
  aliases: string[];
  category: CategoryId;
  approval: ApprovalId;
  approvalWords?: string;
  approvedAs?: string;
  short: string;
  bottomLine: string;
  /** Figures of the bottom line that stand in a study, each with the study's id. */
  cited: { range: Range; study: string }[];
  opioidReaders: boolean;
  /** Dose forms in force; empty: all. */
  scope: RegimenId[];
  regimens: RegimenId[];
  /** The form that most people in trials had, and the doses a day of its trials in thousandths of a milligram. */
  dose?: { regimen: RegimenId; from?: number; to?: number };
  grade: Grade;
  /** Each dose form apart, where two or more were studied. */
  forms: { regimen: RegimenId; grade: Answers }[];
  /** Trials behind the answer, heaviest first, then those that could not be weighed. */
  trials: Strip[];
  /** Published pooled records. */
  pooled: Strip[];
  /** The result that is said in its own units. */
  realUnits?: { study: string; result: Result };
  /** The gravest first; three at most. */
  hurt: Hurt[];
  caveats: string[];
  gap: string;
  /** Trials first, largest first. */
  studies: Study[];
  claims: Claim[];
  mechanisms: Mechanism[];
  /** Ids of the uses to compare, this one among them. */
  compare: string[];
}

/** A use by its name. */
export interface Named {
  id: string;
  name: string;
  /** A shorter name for a row. */
  rowName?: string;
}

/** One of the uses that are compared. */
export interface Compared extends Named {
  approval: ApprovalId;
  approvalWords?: string;
  short: string;
  opioidReaders: boolean;
  grade: Answers;
  dose?: { regimen: RegimenId; from?: number; to?: number };
  /** The gravest of what could hurt; none where all of the uses have the same. */
  hurt?: Hurt;
}

/** Uses side by side. */
export interface Comparison {
  /** In the reader's order. */
  uses: Compared[];
  /** There is no room for another. */
  full: boolean;
  /** Dose forms in force; empty: all. */
  scope: RegimenId[];
  /** Of one use alone: each dose form apart, where two or more were studied. */
  forms: { regimen: RegimenId; grade: Answers }[];
  /** The gravest of what could hurt, where it is the same for all of the uses. */
  hurt?: Hurt;
  /** Where there is none yet: some to begin with. */
  suggestions: Named[];
}

/** What a sheet of paper on one use holds beyond `Condition`. */
export interface Sheet {
  /** Dose forms with doses as the studies give them, and how many doses are not named; most studies first. */
  forms: { regimen: RegimenId; studies: number; doses: string[]; more: number }[];
  otherForms: RegimenId[];
  /** Who must not take it; `only`: short name of the one product that these hold for alone. */
  mustNot: { only?: string; names: string[] }[];
  warnings: { id: string; name: string; text: string; only?: string }[];
  /** Names of further ones, and how many are not named. */
  moreWarnings: string[];
  /** Further serious ones that are not named, and those that are less serious or of other products alone. */
  unnamedWarnings: number;
  otherWarnings: number;
  caveats: string[];
  moreCaveats: number;
  /** Ids of studies: trials that count, the largest first; then the others that count; then the rest. */
  sources: string[];
  moreSources: number;
}

/** One claim of an article, beside the records. */
export interface CheckedClaim {
  article: string;
  /** Id of the use that it is about; none where it is about the drug itself. */
  condition?: string;
  /** The use's name, or the topic's id. */
  about: string;
  regimen?: RegimenId;
  says: string;
  strength?: string;
  verdict: VerdictId;
  because?: string;
}

/** The articles' claims, those that do not hold first. */
export interface Claims {
  articles: { id: string; title: string; author: string; kind: string; href?: string; claims: number; agree: number }[];
  verdicts: { id: VerdictId; count: number; selected: boolean }[];
  all: number;
  claims: CheckedClaim[];
}

/** What was found, as the map tells results apart. */
export type FoundId = 'helped' | 'differs' | 'no-difference' | 'worse' | 'too-uncertain';

/** One use of the map. */
export interface Dot {
  id: string;
  /** The short one where there is one. */
  name: string;
  approved: boolean;
  /** Its result is that of one small trial. */
  hollow: boolean;
}

/** A box of the map: the filters in force with these in their place leave its uses and no others. */
export interface Cell<Id extends string> {
  id: Id;
  /** Most people first. */
  uses: Dot[];
  count: number;
  /** How many of them are named in the box, and how many more there are. */
  named: number;
  more: number;
  strength: LevelId;
  /** Results that occur; none of uses without a study. */
  direction: DirectionId[];
}

/** The boxes of uses that were tested as much. */
export interface TestedRow<Id extends string> {
  strength: LevelId;
  /** In all its boxes. */
  count: number;
  cells: Cell<Id>[];
}

/** A use whose trials could be put together. */
export interface SizeLine {
  id: string;
  name: string;
  /** With its summary. */
  grade: Answers;
}

/** Both pictures of what the filters leave, whatever was typed. */
export interface EvidenceMap {
  /** Uses that the filters leave, and of them with a treatment study. */
  total: number;
  tried: number;
  /** Of those in each group. */
  groups: { [group in GroupId]: number };
  /** Of those that helped, the ones where it was in one small trial. */
  inOneSmallTrial: number;
  chips: Chip[];
  /** Most tested first; in each one box for each of `FoundId`, in that order. */
  tested: TestedRow<FoundId>[];
  noFairTest: TestedRow<DirectionId>;
  noStudy: Cell<'no-study'>;
  /** Best first; `smaller`: those that rest on fewer than 100 people; `without`: tried, and no summary. */
  sizes: { lines: SizeLine[]; smaller: SizeLine[]; without: number };
}

/** A page about the drug. */
export type TopicId =
  | 'must-not'
  | 'interactions'
  | 'warnings'
  | 'side-effects'
  | 'forms'
  | 'how-it-works'
  | 'comparison'
  | 'questions'
  | 'help';
/** What a row of the drug's tables says beside its text. */
export type DetailId = 'brands' | 'route' | 'strengths' | 'form' | 'about';

/** A row on its topic's page. */
export interface TopicRow {
  row: Answer;
  /** Short names of the products that it is about, where it is not bound to one (`row.only`). */
  products: string[];
  /** Of a side effect: it counts people with any effect, or who stopped. */
  overall: boolean;
  /** Of a side effect: the product that it was counted with. */
  with?: string;
  status?: MechanismStatusId;
  details: { id: DetailId; value: string }[];
}

/** The entry page about the drug, or one of its topics. */
export interface DrugPage {
  /** None: the entry page. */
  topic?: TopicId;
  /** The row that the query names: `warning/kidneys`. */
  row?: string;
  /** The related drug of the comparison. */
  comparedWith: string;
  topics: { id: TopicId; rows: number }[];
  /** Of the entry page: the gravest rows of all. */
  gravest: Answer[];
  /** Of the entry page: the other questions, each with the first sentence of its answer. */
  questions: { id: string; name: string; first: string; more: boolean }[];
  /** Of a topic: its rows, table by table; dangers first, then by severity or by how often. */
  rows: TopicRow[];
}

/** What is known of a medicine: at most one of the three. */
export interface Medicine {
  answers: Answer[];
  /** It is a use of that name. */
  condition?: { id: string; name: string };
  /** No row speaks of it: what the facts say then. */
  text?: string;
}

/** How the facts came about. */
export interface Method {
  version: string;
  date: string;
  madeBy: string;
  mistakes: string;
  conditions: number;
  /** Records of studies, and how each was read. */
  records: number;
  fullText: number;
  summary: number;
  secondary: number;
  /** Results with numbers. */
  results: number;
}

/** What the dataset says of itself. */
export interface Dataset {
  subject: string;
  version: string;
  date: string;
  notice: string;
  /** The dangers, one sentence each, and the first in a few words. */
  dangers: string[];
  dangerInShort: string;
  /** What a reader may type, to begin with. */
  tries: string[];
  counts: { conditions: number; studies: number; claims: number; articles: number };
  /** Every facet with the ids of its values, as `List.counts` counts them. */
  facets: { id: FacetId; values: string[] }[];
  /** Names of what only the facts name: mechanisms and authors of articles, by their ids. */
  names: { [id: string]: string };
}

/** What a reader left: where to come back to. */
export interface Place {
  scroll: number;
  inner: number;
  /** What had the focus. */
  id: string;
  depth: number;
  /** In the full-screen dialog. */
  full?: boolean;
  /** Of an entry that nobody has left yet: it has a depth and no place to come back to. */
  fresh?: boolean;
  /** Of a step in a dialog: whose it is. */
  owner?: string;
  /** Words typed there, which stand in no address, and the filters that they are not taken to mean. */
  text?: string;
  literal?: string[];
}

export interface ExplorerError extends Error {
  code:
    | 'wrong-type'
    | 'too-large'
    | 'unreadable'
    | 'unknown-value'
    | 'unknown-condition'
    | 'details-missing'
    | 'damaged'
    | 'version-mismatch'
    | 'unexpected';
  field?: string;
}
