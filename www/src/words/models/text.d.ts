// Stretches of text, results, sources and marks that several views share.
/** A stretch of text. At most one of `condition` and `study` is there: what it leads to. */
export interface Piece {
  text: string;
  /** Id of a use. */
  condition?: string;
  /** Id of a study on the same page. */
  study?: string;
  mark?: boolean;
  strong?: boolean;
}

/** Colour and shape of a result; never colour alone. */
export type Tone = 'helped' | 'mixed' | 'no-difference' | 'worse' | 'unclear' | 'uncompared' | 'none';

/** A result and what it rests on: "▲", "Helped", "14 trials, 2,120 people". */
export interface Phrase {
  symbol: string;
  result: string;
  tone: Tone;
  basis: string;
}

export interface SourceModel {
  title: string;
  /** Authors, journal, year. */
  detail: string;
  links: { text: string; href: string }[];
}

/** Where a number stands on the shared axis, and its interval. */
export interface Mark {
  at: number;
  from: number;
  to: number;
  /** The bar goes on beyond the axis. */
  cutLeft: boolean;
  cutRight: boolean;
  /** Side of its square in pixels. */
  size: number;
  /** Worked out from a p value, or taken as none. */
  hollow: boolean;
}

/** A line on the shared axis "no difference": places in thousandths of its width, right is better for the person. */
export interface StripModel {
  study: string;
  /** "2024, 99 people, 6 mg, 12 weeks". */
  who: string;
  /** What it found, in words; also the text alternative. */
  words: string;
  tone: Tone;
  /** None where it has no number: a row with words and no mark. */
  mark?: Mark;
  /** "worked out from its p value", "group sizes assumed"; nothing where nothing was assumed. */
  note?: string;
}
