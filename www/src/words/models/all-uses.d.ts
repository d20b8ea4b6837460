// All uses as a map, as sizes and as a table; the claims of the articles.
import type { FoundId, Query, SortId, VerdictId } from '#answers';
import type { ChipsModel } from './first-screen.d.ts';
import type { Mark, Phrase, Piece, Tone } from './text.d.ts';

export interface ArticlesModel {
  /** "Of 54 claims in two articles 21 hold up, 30 go too far ..." */
  lead: string;
  /** Each article with how many of its claims hold up. */
  articles: { id: string; source: string; href?: string; count: string }[];
  verdicts: { id: VerdictId; label: string; count: number; tone: Tone; selected: boolean }[];
  verdictsLabel: string;
  claims: {
    key: string;
    verdict: string;
    tone: Tone;
    /** What it is about; leads to the use where there is one. */
    about: Piece;
    says: string;
    because?: string;
    source: string;
  }[];
  note: string;
  spoken: string;
}

/** What the map, the sizes and the table of uses begin with. */
export interface AllUsesModel extends ChipsModel {
  title: string;
  /** "100 uses tried: 10 helped (3 of them in one small trial each)." */
  headline: string;
  views: { id: 'map' | 'sizes' | 'table'; label: string; selected: boolean }[];
  viewsLabel: string;
  spoken: string;
}

/** A box of the map. Together its texts are its name: "Helped, 400 people or more", "3", "uses". */
export interface BoxModel {
  id: string;
  before: string;
  count: string;
  after: string;
  /** Where its place in the table does not say what was found: "People got better". */
  label?: string;
  dots: { id: string; approved: boolean; hollow: boolean }[];
  names: string[];
  /** "+3": how many more there are. */
  more?: string;
  /** What leaves its uses; nothing where it has none. */
  to?: Query;
}

export interface MapModel extends AllUsesModel {
  picture: 'map';
  caption: string;
  key: { id: 'use' | 'approved' | 'hollow'; label: string }[];
  hint: string;
  /** Above what was found. */
  corner: string;
  /** How much tested, most first. */
  columns: { id: string; label: string; count: string }[];
  rows: { id: FoundId; symbol: string; tone: Tone; label: string; boxes: BoxModel[] }[];
  /** Beside them one box for each result. */
  bands: { id: string; symbol: string; tone: Tone; label: string; count?: string; boxes: BoxModel[] }[];
}

export interface SizeModel {
  id: string;
  name: string;
  /** "*": another medicine came along. */
  along?: string;
  /** Of its result. */
  symbol: string;
  tone: Tone;
  mark: Mark;
  people: string;
  /** What its mark says. */
  words: string;
}

export interface SizesModel extends AllUsesModel {
  picture: 'sizes';
  lead: string;
  axis: [left: string, middle: string, right: string];
  lines: SizeModel[];
  smaller: SizeModel[];
  /** "Show 28 smaller ones". */
  showSmaller: string;
  /** How to read a bar, and how many uses have none. */
  notes: string[];
}

export interface TableModel extends AllUsesModel {
  picture: 'table';
  caption: string;
  columns: { sort: SortId; label: string; sorted?: 'ascending' | 'descending' | 'other' }[];
  rows: {
    id: string;
    name: string;
    phrase: Phrase;
    approval?: string;
    /** Each with the words that the column's head says. */
    people: { figure: string; noun?: string };
    latest: { lead?: string; year: string };
  }[];
  /** Half-open ranges of the rows. */
  pages: { from: number; to: number; label: string; name: string; range: string }[];
  pagesLabel: string;
}
