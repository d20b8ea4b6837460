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
