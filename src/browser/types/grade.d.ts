// Grades as numbers.

/** What the trials together found, as one number. */
export interface Summary {
  /** Standardised difference, positive where the drug was better for the person. */
  g: number;
  /** Where its 95 % interval begins and ends. */
  low: number;
  high: number;
  /** How large `g`, `low` and `high` are; none where it rests on assumed risks alone. */
  sizes?: [g: MagnitudeId, low: MagnitudeId, high: MagnitudeId];
  /** Heterogeneity (I²) in whole percent. */
  i2: number;
  trials: number;
  people: number;
  /** At least one of its trials gave a figure; else all were taken as none. */
  figures: boolean;
  /** The drug was the only difference; false where another came along. */
  isolates: boolean;
  /** Id of the published pooled record that stands for the trials. */
  pooled?: string;
}

/** Records of one kind: how many, their people, and how many of them state no number. */
export interface Tally {
  records: number;
  people: number;
  unstated: number;
}

/** A grade: how much was tested, what the trials together found, and how large that was. */
export interface Answers {
  level: Level;
  direction: DirectionId;
  /** None where nothing could be weighed. */
  summary?: Summary;
  randomised: Tally;
  pooled: Tally;
  /** Records in which chance did not decide who got what. */
  others: Tally;
  /** Year of the newest record that counts. */
  newest?: number;
  /** Of an unclear result at level 2: every trial compared the drug with another medicine alone. */
  onlyOtherMedicines: boolean;
}

/** A grade with what lies behind it. */
export interface Grade extends Answers {
  /** Findings of the records without a fair test. */
  findings: { benefit: number; mixed: number; noBenefit: number; harm: number; unclear: number };
  /** Records of which no page that was read showed how they were done, or how many people took part. */
  unconfirmed: { design: number; participants: number };
  /** People in the largest pooled record. */
  largestPooled?: number;
  counted: string[];
  leftOut: { id: string; why: LeftOutId }[];
}

/** A dose form, and the answer from its studies alone; level 0 where there is none. */
export interface FormGrade {
  regimen: RegimenId;
  grade: Answers;
}
