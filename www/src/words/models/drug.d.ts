// About the drug, how the facts came about, and what can be taken along.
import type { TopicId } from '#answers';
import type { AnswerModel } from './first-screen.d.ts';
import type { SourceModel } from './text.d.ts';

/** A row on its topic's page. */
export interface DrugRowModel {
  id: string;
  /** Where it stands: `warning/kidneys`. */
  place: string;
  name: string;
  /** Beside its name: "Avoid", "Supported by some studies", "Tablet". */
  aside?: string;
  /** It is said whole; else its name and what stands beside it are, and the rest folds. */
  open: boolean;
  danger: boolean;
  /** The address names it. */
  marked: boolean;
  texts: string[];
  sources: SourceModel[];
}

/** A side effect with a figure: a row of the table. */
export interface EffectModel {
  id: string;
  place: string;
  name: string;
  /** "Monthly injection". */
  product?: string;
  /** "10 with it". */
  withIt: string;
  /** "3 without". */
  without: string;
  marked: boolean;
  /** Who was counted, and what else is said. */
  text: string;
  sources: SourceModel[];
}

/** A topic about the drug. */
export interface TopicModel {
  topic: TopicId;
  title: string;
  /** The way to the entry page. */
  back: string;
  lead?: string;
  effects?: { caption: string; columns: string[]; rows: EffectModel[] };
  sections: { title?: string; rows: DrugRowModel[] }[];
  spoken: string;
}

/** The entry page about the drug. */
export interface DrugEntryModel {
  topic?: undefined;
  title: string;
  dangers: string[];
  notice: string;
  /** What leads to the gravest rows; of a question with the first sentence of its answer. */
  gravest: { id: string; place: string; name: string; first?: string }[];
  /** Each with the first sentence of its answer. */
  questions: { id: string; place: string; name: string; first: string }[];
  allQuestions: string;
  topics: { id: TopicId; label: string }[];
  spoken: string;
}

export type DrugModel = DrugEntryModel | TopicModel;

/** What is known of a medicine. */
export interface MedicineModel {
  answers: AnswerModel[];
  /** Said where no row speaks of it. */
  text?: string;
  /** It is a use of that name. */
  condition?: { id: string; name: string; text: string };
}

export interface HowWeKnowModel {
  title: string;
  lead: string;
  sections: { title: string; texts: string[] }[];
  spoken: string;
}

/** What may be taken away of what is on screen. */
export interface DownloadModel {
  formats: {
    id: 'csv' | 'effects' | 'json' | 'ris' | 'bibtex' | 'svg';
    label: string;
    /** "14 studies, for a spreadsheet". */
    holds: string;
  }[];
  cite: {
    /** In one sentence: what, version and date of the facts, address. */
    text: string;
    ris: string;
    bibtex: string;
  };
  /** Where it stands. */
  address: string;
  /** Whether that opens what is shown, and not only its page. */
  opens: boolean;
  /** Hands a file to the reader. */
  /** Gives the text where it may not have been saved, to be copied. */
  save(format: DownloadModel['formats'][number]['id']): string;
}
