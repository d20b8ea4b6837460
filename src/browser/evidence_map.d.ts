/** A condition on the map. Lengths are CSS pixels at a base font of 16. */
export interface Mark {
  id: string;
  x: number;
  y: number;
  /** Radius of a circle of its area. */
  r: number;
  /** Radius of what can be hit. */
  hit: number;
  /** SVG path around the centre. */
  path: string;
  level: 0 | 1 | 2 | 3 | 4;
  category: string;
  /** One or two letters for the category. */
  code: string;
  /** Its accessible name: everything it shows. */
  spoken: string;
  /** False: words or filters leave it out, it fades. */
  on: boolean;
  /** Where there is room; relative to the centre. */
  label?: { x: number; y: number; anchor: 'start' | 'middle' | 'end'; lines: string[] };
  /** Ids of the nearest marks that are on. */
  up?: string;
  down?: string;
  left?: string;
  right?: string;
}

export interface MapWords {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  kind: 'axis' | 'group';
}

/** All marks of a level. */
export interface Strip {
  id: string;
  level: 0 | 1 | 2 | 3 | 4;
  title: string;
  /** "11 conditions", "3 of 11 conditions". */
  countLabel: string;
  titleY: number;
  top: number;
  height: number;
  /** Without a scale across. */
  apart: boolean;
  words: MapWords[];
}

export interface MapKey {
  path: string;
  reach: number;
  fill: 'filled' | 'hollow' | 'dashed';
  label: string;
}

export interface EvidenceMap {
  width: number;
  height: number;
  /** Strips stand apart, with room between them for what belongs to each. */
  compact: boolean;
  label: string;
  /** All of it in words. */
  alternative: string;
  /** The dose forms that alone are graded. */
  scope?: string;
  zones: { id: string; from: number; to: number }[];
  strips: Strip[];
  /** In reading order. */
  marks: Mark[];
  legend: {
    categories: { id: string; code: string; label: string }[];
    shapes: MapKey[];
    sizes: MapKey[];
    sizeNote: string;
    placeNote: string;
  };
}

export interface EvidenceTable {
  caption: string;
  columns: { id: string; label: string; sort?: string; sorted: 'ascending' | 'descending' | 'none' }[];
  rows: {
    id: string;
    name: string;
    approval: Labelled;
    grade: Answers;
    trials: string;
    people: string;
    newest: string;
    doses: string;
  }[];
}
