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
