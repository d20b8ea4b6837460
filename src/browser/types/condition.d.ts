// One use, several side by side, and the sheet of paper.

export interface Claim {
  article: string;
  author: string;
  title: string;
  kind: string;
  href?: string;
  says: string;
  strength?: string;
  verdict: VerdictId;
  because?: string;
}

export interface Mechanism {
  id: string;
  name: string;
  status: MechanismStatusId;
  explanation: string;
  doubts: string;
  sources: Source[];
}

/** The form that most people in trials had, and the doses a day of its trials in thousandths of a milligram. */
export interface Dose {
  regimen: RegimenId;
  from?: number;
  to?: number;
}

/** Everything on one use. */
export interface Condition {
  id: string;
  name: string;
  aliases: string[];
  category: CategoryId;
  approval: ApprovalId;
  approvalWords?: string;
  approvedAs?: string;
  short: string;
  bottomLine: string;
  /** Figures of the bottom line that stand in a study, each with the study's id. */
  cited: { range: Range; study: string }[];
  dangerApplies: boolean;
  /** Dose forms in force; empty: all. */
  scope: RegimenId[];
  regimens: RegimenId[];
  dose?: Dose;
  grade: Grade;
  /** Each dose form apart, where two or more were studied. */
  forms: FormGrade[];
  /** Trials behind the answer, heaviest first, then those that could not be weighed. */
  trials: Strip[];
  /** Published pooled records. */
  pooled: Strip[];
  /** The result that is said in its own units. */
  realUnits?: { study: string; result: Result };
  /** The gravest first; three at most. */
  hurt: Hurt[];
  caveats: string[];
  gap: string;
  /** Trials first, largest first. */
  studies: Study[];
  claims: Claim[];
  mechanisms: Mechanism[];
  /** Ids of the uses to compare, this one among them. */
  compare: string[];
}

/** A use by its name. */
export interface Named {
  id: string;
  name: string;
  /** A shorter name for a row. */
  rowName?: string;
}

/** One of the uses that are compared. */
export interface Compared extends Named {
  approval: ApprovalId;
  approvalWords?: string;
  short: string;
  dangerApplies: boolean;
  grade: Answers;
  dose?: Dose;
  /** The gravest of what could hurt; none where all of the uses have the same. */
  hurt?: Hurt;
}

/** Uses side by side. */
export interface Comparison {
  /** In the reader's order. */
  uses: Compared[];
  /** There is no room for another. */
  full: boolean;
  /** Dose forms in force; empty: all. */
  scope: RegimenId[];
  /** Of one use alone: each dose form apart, where two or more were studied. */
  forms: FormGrade[];
  /** The gravest of what could hurt, where it is the same for all of the uses. */
  hurt?: Hurt;
  /** Where there is none yet: some to begin with. */
  suggestions: Named[];
}

/** What a sheet of paper on one use holds beyond `Condition`. */
export interface Sheet {
  /** Dose forms with doses as the studies give them, and how many doses are not named; most studies first. */
  forms: { regimen: RegimenId; studies: number; doses: string[]; more: number }[];
  otherForms: RegimenId[];
  /** Who must not take it; `only`: short name of the one product that these hold for alone. */
  mustNot: { only?: string; names: string[] }[];
  warnings: { id: string; name: string; text: string; only?: string }[];
  /** Names of further ones, and how many are not named. */
  moreWarnings: string[];
  /** Further serious ones that are not named, and those that are less serious or of other products alone. */
  unnamedWarnings: number;
  otherWarnings: number;
  caveats: string[];
  moreCaveats: number;
  /** Ids of studies: trials that count, the largest first; then the others that count; then the rest. */
  sources: string[];
  moreSources: number;
}
