/// <reference lib="esnext.disposable" />
/* tslint:disable */
/* eslint-disable */
/** A condition on the map. Lengths are CSS pixels at a base font of 16. */
export interface Mark {
    id: string;
    x: number;
    y: number;
    /** Radius of a circle of its area. */
    r: number;
    /** Radius of what can be hit. */
    hit: number;
    /** SVG path around the centre. */
    path: string;
    level: 0 | 1 | 2 | 3 | 4;
    category: string;
    /** One or two letters for the category. */
    code: string;
    /** Its accessible name: everything it shows. */
    spoken: string;
    /** False: words or filters leave it out, it fades. */
    on: boolean;
    /** Where there is room; relative to the centre. */
    label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; lines: string[] };
    /** Ids of the nearest marks that are on. */
    up?: string;
    down?: string;
    left?: string;
    right?: string;
}

export interface MapWords {
    x: number;
    y: number;
    anchor: 'start' | 'middle' | 'end';
    text: string;
    kind: 'axis' | 'group';
}

/** All marks of a level. */
export interface Strip {
    id: string;
    level: 0 | 1 | 2 | 3 | 4;
    title: string;
    /** "11 conditions", "3 of 11 conditions". */
    countLabel: string;
    titleY: number;
    top: number;
    height: number;
    /** Without a scale across. */
    apart: boolean;
    words: MapWords[];
}

export interface MapKey {
    path: string;
    reach: number;
    fill: 'filled' | 'hollow' | 'dashed';
    label: string;
}

export interface EvidenceMap {
    width: number;
    height: number;
    /** Strips stand apart, with room between them for what belongs to each. */
    compact: boolean;
    label: string;
    /** All of it in words. */
    alternative: string;
    /** The dose forms that alone are graded. */
    scope?: string;
    zones: { id: string; from: number; to: number }[];
    strips: Strip[];
    /** In reading order. */
    marks: Mark[];
    legend: {
        categories: { id: string; code: string; label: string }[];
        shapes: MapKey[];
        sizes: MapKey[];
        sizeNote: string;
        placeNote: string;
    };
}

export interface EvidenceTable {
    caption: string;
    columns: { id: string; label: string; sort?: string; sorted: 'ascending' | 'descending' | 'none' }[];
    rows: {
        id: string;
        name: string;
        approval: Labelled;
        grade: Answers;
        trials: string;
        people: string;
        newest: string;
        doses: string;
    }[];
}


/** A condition's studies over time. Lengths are in tenths of a CSS pixel. */
export interface Timeline {
    width: number;
    height: number;
    /** From the top. */
    axis: number;
    label: string;
    /** By year. */
    marks: {
        id: string;
        label: string;
        x: number;
        y: number;
        r: number;
        finding: string;
        compared: boolean;
        stated: boolean;
        counted: boolean;
    }[];
    ticks: { x: number; year: number }[];
    /** What the marks mean, as far as they occur. */
    keys: Labelled[];
    /** What size means. */
    note: string;
}


/** A line across a chart. */
export interface Tick {
    /** Per mille from the start of the axis. */
    at: number;
    /** "" where the line is there for the eye only. */
    label: string;
}

/** What one row covers of an axis, in per mille: a point where both ends are the same. */
export interface Span {
    start: number;
    end: number;
    /** The usual value within it. */
    mark?: number;
}

/** A statement about safety. */
export interface Danger {
    id: string;
    name: string;
    /** "Tablet and Monthly injection". */
    products: string;
    severity?: string;
    text?: string;
    note?: string;
    sources: SourceView[];
}

/** Statements that are equally grave. */
export interface DangerGroup {
    id: string;
    label: string;
    rows: Danger[];
}

/** One side effect. */
export interface EffectView {
    id: string;
    name: string;
    /** "33%", of people on the drug. */
    drug?: string;
    /** "7%", of people on what it was compared with. */
    other?: string;
    /** Where these stand on the axis, in per mille. */
    drugAt?: number;
    otherAt?: number;
    relative?: string;
    /** Where that is not what its group says. */
    comparator?: string;
    notes: string[];
    sources: SourceView[];
}

/** The side effects seen in the same people. */
export interface EffectGroup {
    population: string;
    comparator?: string;
    /** Largest difference first. */
    measured: EffectView[];
    /** Those without a percentage. */
    inWords: EffectView[];
    /** What every one of them shares. */
    notes: string[];
}

export interface Effects {
    intro: string;
    /** What a risk ratio means. */
    ratio: string;
    ticks: Tick[];
    forms: { id: string; form: string; groups: EffectGroup[] }[];
}

/** One way of dosing or one form, on the scale of doses. */
export interface DoseView {
    id: string;
    name: string;
    dose: string;
    /** Absent where the text names no weight. */
    span?: Span;
    /** An injection or implant: given at once for weeks. */
    lasting: boolean;
    /** What it is used for. */
    text?: string;
    note?: string;
    fields: { label: string; text: string }[];
    sources: SourceView[];
}

export interface Doses {
    intro: string;
    ticks: Tick[];
    /** Ways of dosing, smallest first. */
    regimens: DoseView[];
    /** What one tablet, injection or implant holds, smallest first. */
    forms: DoseView[];
}

/** One measured quantity of what the body does with the drug. */
export interface QuantityView {
    id: string;
    quantity: string;
    value: string;
    form: string;
    note?: string;
    /** Where it stands on the scale of times, where it is one. */
    span?: Span;
    sources: SourceView[];
}

export interface Course {
    intro: string;
    ticks: Tick[];
    /** Ids of the quantities that are drawn, soonest first. */
    forms: { form: string; ids: string[] }[];
    quantities: QuantityView[];
}

/** One way the drug may work, and the conditions that name it. */
export interface Use {
    id: string;
    name: string;
    status?: Labelled;
    /** "46 conditions". */
    count: string;
    /** "Helped: 9", and the 9 alone. */
    tally: { direction: DirectionId; label: string; count: number }[];
    categories: { category: Labelled; conditions: { id: string; name: string; grade: Answers }[] }[];
}

export interface QuestionView {
    id: string;
    question: string;
    answer: string;
    sources: SourceView[];
}

export interface HelpView {
    id: string;
    region: string;
    name: string;
    forWhom: string;
    contact: string;
    detail: string;
    url: string;
    sources: SourceView[];
}

/** The related drug beside this one. */
export interface Beside {
    title: string;
    other: string;
    subject: string;
    rows: {
        id: string;
        attribute: string;
        other: string;
        subject: string;
        note?: string;
        sources: SourceView[];
    }[];
}

export interface DrugView {
    /** "About naltrexone". */
    title: string;
    inShort?: QuestionView;
    mustNot: { current: Danger[]; formerLabel: string; former: Danger[] };
    /** Gravest first. */
    warnings: DangerGroup[];
    effects: Effects;
    /** Gravest first. */
    interactions: Danger[];
    doses: Doses;
    course: Course;
    /** Best established first. */
    mechanisms: MechanismView[];
    /** `legend`: every direction, to explain the symbols. */
    uses: { intro: string; legend: { id: DirectionId; label: string }[]; rows: Use[] };
    beside: Beside;
    questions: QuestionView[];
    help: HelpView[];
}


/** A study in one line. */
export interface Cited {
    id: string;
    /** Who, where, when; the title where no page showed who. */
    label: string;
    /** "Randomised trial, 31 people, 4.5 mg/day oral, 12 weeks" */
    facts: string;
    /** For the condition it is cited on. */
    finding: Labelled;
    href?: string;
    /** What stands against it. */
    notes?: string[];
}

/** A figure or a sentence. */
export interface Fact {
    text: string;
    /** Ids among the studies of its column; none where the condition's own record says it. */
    studies?: string[];
}

export interface Comparison {
    title: string;
    /** What to do, where nothing was picked or more could be. */
    hint?: string;
    /** Which dose forms' studies alone are counted, where not all. */
    scope?: string;
    columns: { id: string; name: string; condition: string; studies: Cited[] }[];
    rows: {
        id: string;
        label: string;
        /** One a column, or a single one that holds for all. */
        cells: { grade?: Grade; facts: Fact[] }[];
    }[];
    /** Ready comparisons, where nothing was picked. */
    suggestions: { label: string; names: string; compare: string[] }[];
    gradeNote: string;
}


/** How many claims have which verdict, in words and as a bar of 1,000. */
export interface ClaimSummary {
    /** "Of 54 claims" */
    text: string;
    shares: { id: string; label: string; start: number; width: number }[];
}

/** An article's claim with its verdict, and where to check it. */
export interface CheckedClaim {
    id: string;
    /** The condition's name or the topic, in words. */
    about: string;
    condition?: string;
    /** The dose form that the article speaks of. */
    regimen?: string;
    says: string;
    strength?: string;
    verdict: Labelled;
    because?: string;
    grade?: Grade;
    /** From the studies of the dose form spoken of, where it differs. */
    regimenGrade?: Grade;
    studies: Cited[];
    /** Rows on the same thing among what is recorded of the drug. */
    see: { name: string; sources: SourceView[] }[];
}

export interface ArticlesView {
    /** "3 of 54 claims" */
    countLabel: string;
    summary: ClaimSummary;
    /** `verdict` and `article`. */
    facets: Facet[];
    articles: {
        id: string;
        title: string;
        details: string[];
        href?: string;
        summary: ClaimSummary;
        claims: CheckedClaim[];
    }[];
    nothing?: string;
    /** What a verdict is and is not. */
    note: string;
}


/** `csv`: rows for a spreadsheet; `json`: everything, for programs; `ris`, `bibtex`: citations. */
export type FileFormat = 'csv' | 'json' | 'ris' | 'bibtex';

/** What is on screen, as a file. Columns and formats: `src/export/README.md`. */
export interface ExportFile {
    /** "naltrexone-explorer-fibromyalgia-1.0.0.csv" */
    name: string;
    mediaType: string;
    text: string;
}

/** What may be taken away of what is on screen. */
export interface Offer {
    formats: {
        id: FileFormat;
        label: string;
        /** "14 studies". */
        holds: string;
    }[];
    cite: {
        /** In one sentence: what, version and date of the facts, address. */
        text: string;
        ris: string;
        bibtex: string;
    };
}

/** One page on one condition: whole items, chosen by how much a page holds, and how many were left out. */
export interface SheetView {
    id: string;
    name: string;
    /** "Naltrexone: what is known, to talk over at an appointment" */
    about: string;
    approval: Labelled;
    approvedAs?: string;
    bottomLine: string;
    grade: Grade;
    why: string;
    doses: { label: string; detail: string }[];
    moreDoses?: string;
    /** When labels say that it must not be taken. */
    neverWith: string;
    hurts: { name: string; detail: string }[];
    moreHurts?: string;
    caveats: string[];
    /** "2 more points" */
    moreCaveats?: string;
    gap: string;
    sources: { text: string; href?: string }[];
    /** "12 more studies" */
    moreSources?: string;
    /** Where all of it stands; absent where that is not on the web. */
    address?: string;
}

/** What stands below a printed view. */
export interface SourcesView {
    title: string;
    /** None where the view shows its studies itself. */
    studies: { id: string; title: string; detail: string; links: Link[] }[];
    dataset: string;
    address?: string;
}


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



/**
 * Keeps a query in the page's address while it lives. A fragment that belongs to the host page is left alone.
 */
export class DeepLinks {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * One entry back.
     */
    back(): void;
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
     * to, and with the new one `next`, which is no place yet. Says whether there is a new entry.
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
    replace(query: Query, kept?: Place): void;
}

/**
 * The dataset, ready to ask. It never changes, so one serves any number of elements.
 */
export class Explorer {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * The articles' claims that a query asks for, with their verdicts.
     *
     * # Errors
     * As for `list`.
     */
    articles(query?: Query): ArticlesView;
    /**
     * The card of one condition, graded under the query's dose forms.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     */
    card(id: string, query?: Query): Card;
    /**
     * What a query asks to be compared, row by row.
     *
     * # Errors
     * As for `list`.
     */
    compare(query?: Query): Comparison;
    /**
     * Everything on one condition, graded under the query's dose forms.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     */
    condition(id: string, query?: Query): ConditionView;
    /**
     * Version, date and counts of the facts.
     *
     * # Errors
     * None that a caller can bring about.
     */
    dataset(): DatasetView;
    /**
     * Everything on the drug itself: safety, doses, time course, side effects, mechanisms, questions, help.
     *
     * # Errors
     * None that a caller can bring about.
     */
    drug(): DrugView;
    /**
     * What a query puts on screen, as a file.
     *
     * # Errors
     * `unknown-value` for a format that there is not, or as for `list`.
     */
    file(query: Query, format: FileFormat): ExportFile;
    /**
     * What stands around the view that a query asks for.
     *
     * # Errors
     * As for `list`.
     */
    frame(query?: Query): Frame;
    /**
     * The list for a query, or for none: with all cards, or those of some positions.
     *
     * # Errors
     * `wrong-type`, `too-large`, `unreadable` or `unknown-value`, naming the field.
     */
    list(query?: Query, cards?: Cards): ListView;
    /**
     * The map as an SVG document that stands by itself, on white paper, with its legend and where it comes from.
     *
     * # Errors
     * As for `list`.
     */
    mapSvg(query?: Query): string;
    /**
     * The evidence map of a query for a width in CSS pixels at a base font of 16.
     *
     * # Errors
     * As for `list`.
     */
    map(query: Query | undefined, width: number): EvidenceMap;
    /**
     * Indexes the dataset.
     */
    constructor();
    /**
     * What may be taken away of what a query puts on screen, and how to cite it. `address`: where it stands.
     *
     * # Errors
     * As for `list`.
     */
    offer(query?: Query, address?: string): Offer;
    /**
     * Hands the file to the reader, as a download.
     *
     * # Errors
     * As for `file`; `unexpected` outside a page.
     */
    save(query: Query, format: FileFormat): void;
    /**
     * One page on a condition, to take to an appointment. `address`: where everything on the condition stands.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     */
    sheet(id: string, query?: Query, address?: string): SheetView;
    /**
     * What stands below a printed view: the studies behind it, the version of the facts, the address.
     *
     * # Errors
     * As for `list`.
     */
    sources(query?: Query, address?: string): SourcesView;
    /**
     * The same as a table of the results.
     *
     * # Errors
     * As for `list`.
     */
    table(query?: Query): EvidenceTable;
    /**
     * The query with what is unknown left out, each said once on the console: for attributes and addresses, in
     * which anything may be written.
     *
     * # Errors
     * `wrong-type`, `too-large` or `unreadable`.
     */
    tidy(query?: Query): Query;
    /**
     * The chart of a condition's studies over time, for a drawing of some width in CSS pixels; `null` where
     * there are fewer than two.
     *
     * # Errors
     * `unknown-condition`, or as for `list`.
     */
    timeline(id: string, query: Query, width: number): Timeline | null;
    /**
     * Indexes what is searched, which the first search would do otherwise: for when nobody waits.
     */
    warm(): void;
}

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_deeplinks_free: (a: number, b: number) => void;
    readonly __wbg_explorer_free: (a: number, b: number) => void;
    readonly deeplinks_back: (a: number) => void;
    readonly deeplinks_link: (a: number, b: any) => [number, number, number, number];
    readonly deeplinks_new: (a: any) => [number, number, number];
    readonly deeplinks_place: (a: number) => any;
    readonly deeplinks_push: (a: number, b: any, c: any, d: any) => [number, number, number];
    readonly deeplinks_read: (a: number) => [number, number, number];
    readonly deeplinks_replace: (a: number, b: any, c: any) => [number, number];
    readonly explorer_articles: (a: number, b: any) => [number, number, number];
    readonly explorer_card: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_compare: (a: number, b: any) => [number, number, number];
    readonly explorer_condition: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_dataset: (a: number) => [number, number, number];
    readonly explorer_drug: (a: number) => [number, number, number];
    readonly explorer_file: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_frame: (a: number, b: any) => [number, number, number];
    readonly explorer_list: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_map: (a: number, b: any, c: number) => [number, number, number];
    readonly explorer_mapSvg: (a: number, b: any) => [number, number, number, number];
    readonly explorer_new: () => number;
    readonly explorer_offer: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_save: (a: number, b: any, c: any) => [number, number];
    readonly explorer_sheet: (a: number, b: any, c: any, d: any) => [number, number, number];
    readonly explorer_sources: (a: number, b: any, c: any) => [number, number, number];
    readonly explorer_table: (a: number, b: any) => [number, number, number];
    readonly explorer_tidy: (a: number, b: any) => [number, number, number];
    readonly explorer_timeline: (a: number, b: any, c: any, d: number) => [number, number, number];
    readonly explorer_warm: (a: number) => void;
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
