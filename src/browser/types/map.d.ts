// Both pictures of the uses.

/** One use of the map. */
export interface Dot {
  id: string;
  /** The short one where there is one. */
  name: string;
  approved: boolean;
  /** Its result is that of one small trial. */
  hollow: boolean;
}

/** A box of the map: the filters in force with these in their place leave its uses and no others. */
export interface Cell<Id extends string> {
  id: Id;
  /** Most people first. */
  uses: Dot[];
  count: number;
  /** How many of them are named in the box, and how many more there are. */
  named: number;
  more: number;
  strength: LevelId;
  /** Results that occur; none of uses without a study. */
  direction: DirectionId[];
}

/** The boxes of uses that were tested as much. */
export interface TestedRow<Id extends string> {
  strength: LevelId;
  /** In all its boxes. */
  count: number;
  cells: Cell<Id>[];
}

/** A use whose trials could be put together. */
export interface SizeLine {
  id: string;
  name: string;
  /** With its summary. */
  grade: Answers;
}

/** Both pictures of what the filters leave, whatever was typed. */
export interface EvidenceMap {
  /** Uses that the filters leave, and of them with a treatment study. */
  total: number;
  tried: number;
  /** Of those in each group. */
  groups: { [group in GroupId]: number };
  /** Of those that helped, the ones where it was in one small trial. */
  inOneSmallTrial: number;
  chips: Chip[];
  /** Most tested first; in each one box for each of `FoundId`, in that order. */
  tested: TestedRow<FoundId>[];
  noFairTest: TestedRow<DirectionId>;
  noStudy: Cell<'no-study'>;
  /** Best first; `smaller`: those that rest on fewer than 100 people; `without`: tried, and no summary. */
  sizes: { lines: SizeLine[]; smaller: SizeLine[]; without: number };
}
