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
