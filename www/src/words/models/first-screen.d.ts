// The first screen and its rows.
import type { Chip, DirectionId, FacetId, GroupId, PartId } from '#answers';
import type { Phrase, Piece, SourceModel, Tone } from './text.d.ts';

/** One use in a list. */
export interface RowModel {
  id: string;
  /** Its name with what matched marked. */
  name: Piece[];
  phrase: Phrase;
  /** "approved", "approved for weight only"; nothing where it is not. */
  approval?: string;
  /** The form that the words speak of: "Low dose: Helped in one small trial, 40 people" or "No low-dose study found". */
  form?: { text: string; tone: Tone };
  short: string;
  /** The first danger in a few words, where it is likely to concern its readers. */
  danger?: string;
  /** Why it is here, where its name does not say it: "also called AUD", or the sentence that matched, marked. */
  matched?: Piece[];
}

/** A row of the drug's tables that answers. */
export interface AnswerModel {
  part: PartId;
  id: string;
  name: string;
  danger: boolean;
  /** "Avoid", "Serious" ... */
  severity?: string;
  /** Begins with the product where it is about one. */
  text: string;
  more?: string;
  sources: SourceModel[];
}

export interface FilterModel {
  facet: FacetId;
  label: string;
  values: { id: string; label: string; count: number; selected: boolean }[];
}

/** The filters that are on, and one that is offered. */
export interface ChipsModel {
  chips: (Chip & { label: string; remove: string })[];
  /** Filters that the words are not taken to mean. */
  literal: string[];
  offered?: { facet: FacetId; value: string; label: string };
}

export interface FirstScreenModel extends ChipsModel {
  sentence: Piece[];
  /** Of the bar and its four buttons; `explained` in 25 words at most. */
  groups: {
    id: GroupId;
    symbol: string;
    tone: Tone;
    count: number;
    label: string;
    explained: string;
    selected: boolean;
    directions: DirectionId[];
  }[];
  groupsLabel: string;
  danger: { lines: string[]; notice: string; inShort: string; more: string };
  answers: AnswerModel[];
  /** Above the rows where they are not plainly all: "No use matches all of these words." */
  partial?: string;
  rows: RowModel[];
  /** Those that only mention what was typed. */
  mentionedRows: RowModel[];
  /** "Also mentioned in (6)". */
  mentioned: string;
  total: number;
  /** "118 uses", "3 of 118 uses". */
  count: string;
  /** "Show 10 more (6 of 117)"; nothing where all are shown. */
  more?: string;
  /** Those that people use, then the rest. */
  filters: FilterModel[];
  moreFilters: FilterModel[];
  sorts: { id: string; label: string; selected: boolean }[];
  nothing?: {
    text: string;
    suggestion?: { label: string; text: string };
    lift: { facet: FacetId; value: string; label: string }[];
    unfiltered?: string;
  };
  /** What a screen reader hears: the answer's first sentence, or how many uses there are. */
  spoken: string;
}
