// The facts as a whole, and the articles that were checked against them.

/** One claim of an article, beside the records. */
export interface CheckedClaim {
  article: string;
  /** Id of the use that it is about; none where it is about the drug itself. */
  condition?: string;
  /** The use's name, or the topic's id. */
  about: string;
  regimen?: RegimenId;
  says: string;
  strength?: string;
  verdict: VerdictId;
  because?: string;
}

/** The articles' claims, those that do not hold first. */
export interface Claims {
  articles: { id: string; title: string; author: string; kind: string; href?: string; claims: number; agree: number }[];
  verdicts: { id: VerdictId; count: number; selected: boolean }[];
  all: number;
  claims: CheckedClaim[];
}

/** How the facts came about. */
export interface Method {
  version: string;
  date: string;
  madeBy: string;
  mistakes: string;
  conditions: number;
  /** Records of studies, and how each was read. */
  records: number;
  fullText: number;
  summary: number;
  secondary: number;
  /** Results with numbers. */
  results: number;
}

/** What the dataset says of itself. */
export interface Dataset {
  subject: string;
  version: string;
  date: string;
  notice: string;
  /** The dangers, one sentence each, and the first in a few words. */
  dangers: string[];
  dangerInShort: string;
  /** What a reader may type, to begin with. */
  tries: string[];
  counts: { conditions: number; studies: number; claims: number; articles: number };
  /** Every facet with the ids of its values, as `List.counts` counts them. */
  facets: { id: FacetId; values: string[] }[];
  /** Names of what only the facts name: mechanisms and authors of articles, by their ids. */
  names: { [id: string]: string };
}
