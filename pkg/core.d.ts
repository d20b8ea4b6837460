/// <reference lib="esnext.disposable" />
/* tslint:disable */
/* eslint-disable */
/** A value: `null` where it is not stated, or no page showed it. */
export type RecordCell = string | number | boolean | string[] | null;

/** Records of one kind. Every row has as many cells as there are columns. `www/src/files/README.md` says what they hold. */
export interface RecordTable<Cell = RecordCell> {
    name: string;
    columns: string[];
    rows: Cell[][];
}

/** What a query puts on screen, as records. */
export interface Records {
    /** Several uses, everything on one, the articles' claims, or the drug itself. */
    kind: 'conditions' | 'condition' | 'claims' | 'drug';
    subject: string;
    /** Version of the facts, and its ISO date. */
    version: string;
    date: string;
    notice: string;
    query: Query;
    /** The first is what a file of one table holds. In the column `grade` stand the answers, for which the page has words. */
    tables: RecordTable<RecordCell | Answers>[];
}


// Both pictures of the uses.

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


// Grades as numbers.

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

/** A dose form, and the answer from its studies alone; level 0 where there is none. */
export interface FormGrade {
    regimen: RegimenId;
    grade: Answers;
}


// Ids as unions: those of the closed lists of the facts and of the core. Every table of words is a record over one.

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
export type QuestionFacetId = 'approval' | 'direction' | 'strength' | 'regimen' | 'category';

/** Results that belong together at a glance. */
export type GroupId = 'helped' | 'differs' | 'no-difference' | 'not-known';

/** What was found, as the map tells results apart. */
export type FoundId = 'helped' | 'differs' | 'no-difference' | 'worse' | 'too-uncertain';

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

/**
 * The rows among which a row of a topic stands: its table; of side effects those with a figure, those without, and what
 * counts people with any effect or who stopped.
 */
export type RowGroupId = PartId | 'counted' | 'no-figures' | 'overall';


// One use, several side by side, and the sheet of paper.

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

/** The form that most people in trials had, and the doses a day of its trials in thousandths of a milligram. */
export interface Dose {
    regimen: RegimenId;
    from?: number;
    to?: number;
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
    dangerApplies: boolean;
    /** Dose forms in force; empty: all. */
    scope: RegimenId[];
    regimens: RegimenId[];
    dose?: Dose;
    grade: Grade;
    /** Each dose form apart, where two or more were studied. */
    forms: FormGrade[];
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
    dangerApplies: boolean;
    grade: Answers;
    dose?: Dose;
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
    forms: FormGrade[];
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


// Rows about the drug, as answers and on their own pages.

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
    /** What the others had, where that is said and is not placebo alone. */
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

/** A row on its topic's page. */
export interface TopicRow {
    row: Answer;
    /** Short names of the products that it is about, where it is not bound to one (`row.only`). */
    products: string[];
    /** Rows of one group follow each other. */
    group: RowGroupId;
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
    /** Of a topic: its rows, group by group; dangers first, then by severity or by how often. */
    rows: TopicRow[];
}

/** What is known of a medicine: at most one of the three. */
export interface Medicine {
    answers: Answer[];
    /** It is a use of that name. */
    condition?: Named;
    /** No row speaks of it: what the facts say then. */
    text?: string;
}


// Studies and their results as numbers.

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


// The facts as a whole, and the articles that were checked against them.

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


// What is asked, and what is said of a question that cannot be understood.

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
    code: 'wrong-type' | 'too-large' | 'unreadable' | 'unknown-value' | 'unknown-condition' | 'details-missing' | 'damaged' | 'version-mismatch' | 'unexpected';
    field?: string;
}



/**
 * Keeps a query in the page's address while it lives. A fragment that belongs to the host page is left alone.
 */
export class DeepLinks {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * So many entries back.
     */
    backBy(steps: number): void;
    /**
     * One entry back.
     */
    back(): void;
    /**
     * Marks the entry that the reader is on as one of ours, without a place: whoever comes back to it comes back to
     * what the explorer showed, also from an address that a link of the page led to.
     */
    claim(): void;
    /**
     * The address at which a query stands; `undefined` where the page's fragment is the host's own.
     *
     * # Errors
     * As for `Explorer.tidy`.
     */
    link(query: Query): string | undefined;
    /**
     * Starts to listen. `moved` is called with a query and the place kept with it whenever the reader goes back
     * or forward to an address that is ours, or writes one.
     *
     * # Errors
     * `unexpected` outside a page.
     */
    constructor(moved: (query: Query, place: Place | undefined) => void);
    /**
     * The place that is kept with the entry that the reader is on, if one is.
     */
    place(): Place | undefined;
    /**
     * Writes a query into the address as a new entry, and keeps with the one that is left the place to come back
     * to, and with the new one `next`, which is no place yet. The new one carries what the host keeps in the one that
     * is left: routers that find nothing of theirs in an entry do not return the page that it belongs to. Says whether
     * there is a new entry.
     *
     * # Errors
     * As for `Explorer.tidy`.
     */
    push(query: Query, left: Place | undefined, next?: Place): boolean;
    /**
     * The query in the address; `undefined` where there is none, or the fragment is not ours.
     *
     * # Errors
     * None that a caller can bring about.
     */
    read(): Query | undefined;
    /**
     * Writes a query into the address of the entry that the reader is on, and keeps a place with it where one is given.
     *
     * # Errors
     * As for `Explorer.tidy`.
     */
    replace(query: Query, place?: Place): void;
}

/**
 * The dataset, ready to ask. It never changes, so one serves any number of elements.
 */
export class Explorer {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Uses that the query's words name and that it does not compare yet, the best match first.
     *
     * # Errors
     * As for `list`.
     */
    addable(query?: Query): Named[];
    /**
     * The articles' claims that a query leaves, those that do not hold first.
     *
     * # Errors
     * `details-missing`, or as for `list`.
     */
    claims(query?: Query): Claims;
    /**
     * The query's uses side by side, under its dose forms.
     *
     * # Errors
     * `details-missing`, or as for `list`.
     */
    comparison(query?: Query): Comparison;
    /**
     * Everything on one use, graded under the query's dose forms.
     *
     * # Errors
     * `unknown-condition`, `details-missing`, or as for `list`.
     */
    condition(id: string, query?: Query): Condition;
    /**
     * Version, date, counts and vocabulary of the facts.
     *
     * # Errors
     * None that a caller can bring about.
     */
    dataset(): Dataset;
    /**
     * The page about the drug that a query asks for: a topic, or the entry page.
     *
     * # Errors
     * `details-missing`, or as for `list`.
     */
    drug(query?: Query): DrugPage;
    /**
     * The first screen for a query, or for none: with all rows, or those of some positions.
     *
     * # Errors
     * `wrong-type`, `too-large`, `unreadable` or `unknown-value`, naming the field.
     */
    list(query?: Query, rows?: Rows): List;
    /**
     * Both pictures of what a query's filters leave, whatever its words are.
     *
     * # Errors
     * As for `list`.
     */
    map(query?: Query): EvidenceMap;
    /**
     * What is known of a medicine by its name: whatever else is typed is no error.
     *
     * # Errors
     * `wrong-type` where it is no text; `details-missing`.
     */
    medicine(name: string): Medicine;
    /**
     * How the facts came about, in numbers.
     *
     * # Errors
     * None that a caller can bring about.
     */
    method(): Method;
    /**
     * Indexes the dataset.
     */
    constructor();
    /**
     * The records of what a query puts on screen, for files.
     *
     * # Errors
     * `details-missing`, or as for `list`.
     */
    records(query?: Query): Records;
    /**
     * Hands a text to the reader as a file.
     *
     * # Errors
     * `wrong-type`; `unexpected` outside a page.
     */
    save(name: string, mediaType: string, text: string): void;
    /**
     * What a sheet of paper on one use holds beyond `condition`.
     *
     * # Errors
     * `unknown-condition`, `details-missing`, or as for `list`.
     */
    sheet(id: string, query?: Query): Sheet;
    /**
     * The query with what is unknown left out, each said once on the console: for attributes and addresses, in
     * which anything may be written.
     *
     * # Errors
     * `wrong-type`, `too-large` or `unreadable`.
     */
    tidy(query?: Query): Query;
    /**
     * Does a piece of the indexing that the first search would do otherwise: for when nobody waits. Gives whether more
     * is left.
     */
    warm(): boolean;
    /**
     * Tells this core from those of other builds.
     */
    readonly build: string;
}

/**
 * Entries that keep a place in a view.
 */
export class HistoryEntries {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * So many entries back.
     */
    backBy(steps: number): void;
    /**
     * Starts to listen. `moved` is called with the place that is kept with the entry that the reader has come to;
     * `undefined` where none is.
     *
     * # Errors
     * `unexpected` outside a page.
     */
    constructor(moved: (place: Place | undefined) => void);
    /**
     * Makes a new entry with the address and the state of the one that is left, keeps with that one the place to come
     * back to, and with the new one `next`, which is no place yet. Says whether there is a new entry.
     */
    push(left: Place, next: Place): boolean;
}

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_deeplinks_free: (a: number, b: number) => void;
    readonly __wbg_explorer_free: (a: number, b: number) => void;
    readonly __wbg_historyentries_free: (a: number, b: number) => void;
    readonly deeplinks_back: (a: number) => void;
    readonly deeplinks_backBy: (a: number, b: number) => void;
    readonly deeplinks_claim: (a: number) => void;
    readonly deeplinks_link: (a: number, b: any) => [number, number, number, number];
    readonly deeplinks_new: (a: any) => [number, number, number];
    readonly deeplinks_place: (a: number) => any;
    readonly deeplinks_push: (a: number, b: any, c: any, d: any) => [number, number, number];
    readonly deeplinks_read: (a: number) => [number, number, number];
    readonly deeplinks_replace: (a: number, b: any, c: any) => [number, number];
    readonly explorer_addable: (a: number, b: any) => [number, number, number];
    readonly explorer_build: (a: number) => [number, number];
    readonly explorer_claims: (a: number, b: any) => [number, number, number];
    readonly explorer_comparison: (a: number, b: any) => [number, number, number];
    readonly explorer_condition: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_dataset: (a: number) => [number, number, number];
    readonly explorer_drug: (a: number, b: any) => [number, number, number];
    readonly explorer_list: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_map: (a: number, b: any) => [number, number, number];
    readonly explorer_medicine: (a: number, b: any) => [number, number, number];
    readonly explorer_method: (a: number) => [number, number, number];
    readonly explorer_new: () => number;
    readonly explorer_records: (a: number, b: any) => [number, number, number];
    readonly explorer_save: (a: number, b: any, c: any, d: any) => [number, number];
    readonly explorer_sheet: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_tidy: (a: number, b: any) => [number, number, number];
    readonly explorer_warm: (a: number) => number;
    readonly historyentries_backBy: (a: number, b: number) => void;
    readonly historyentries_new: (a: any) => [number, number, number];
    readonly historyentries_push: (a: number, b: any, c: any) => number;
    readonly wasm_bindgen__convert__closures________invoke__hd0d8e0e54fca3367: (a: number, b: number, c: any) => void;
    readonly wasm_bindgen__convert__closures_____invoke__h95e25abc2034f5f9: (a: number, b: number) => void;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __externref_table_alloc: () => number;
    readonly __wbindgen_externrefs: WebAssembly.Table;
    readonly __externref_drop_slice: (a: number, b: number) => void;
    readonly __wbindgen_destroy_closure: (a: number, b: number) => void;
    readonly __externref_table_dealloc: (a: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
