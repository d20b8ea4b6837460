/** How many claims have which verdict, in words and as a bar of 1,000. */
export interface ClaimSummary {
  /** "Of 54 claims" */
  text: string;
  shares: { id: string; label: string; start: number; width: number }[];
}

/** An article's claim with its verdict, and where to check it. */
export interface CheckedClaim {
  id: string;
  /** The condition's name or the topic, in words. */
  about: string;
  condition?: string;
  /** The dose form that the article speaks of. */
  regimen?: string;
  says: string;
  strength?: string;
  verdict: Labelled;
  because?: string;
  grade?: Grade;
  /** From the studies of the dose form spoken of, where it differs. */
  regimenGrade?: Grade;
  studies: Cited[];
  /** Rows on the same thing among what is recorded of the drug. */
  see: { name: string; sources: SourceView[] }[];
}

export interface ArticlesView {
  /** "3 of 54 claims" */
  countLabel: string;
  summary: ClaimSummary;
  /** `verdict` and `article`. */
  facets: Facet[];
  articles: {
    id: string;
    title: string;
    details: string[];
    href?: string;
    summary: ClaimSummary;
    claims: CheckedClaim[];
  }[];
  nothing?: string;
  /** What a verdict is and is not. */
  note: string;
}
