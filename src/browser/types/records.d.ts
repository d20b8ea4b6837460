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
