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
