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
