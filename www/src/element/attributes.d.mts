// The attributes of `<naltrexone-explorer>`.
export interface NaltrexoneExplorerAttributes {
  /** The search: words, at most 200 characters. */
  'q'?: string | undefined;
  /** Filter, ids apart by spaces: `fda-approved`, `fda-approved-combination`, `approved-elsewhere`, `off-label`. */
  'approval'?: string | string[] | undefined;
  /** Filter by how much it was tested: `level-0` to `level-4`. */
  'strength'?: string | string[] | undefined;
  /** Filter by what the trials together found: `helped`, `depends-on-form`, `helped-in-one-small-trial`, `mixed`, `little-or-no-difference`, `no-clear-difference`, `made-worse`, `made-worse-in-one-small-trial`, `too-uncertain`, `improved-uncompared`, `mixed-uncompared`, `no-improvement-uncompared`, `unclear`. */
  'direction'?: string | string[] | undefined;
  /** Filter: `addiction`, `psychiatric`, `pain`, `autoimmune`, `gastrointestinal`, `neurological`, `metabolic`, `dermatological`, `oncology`, `infectious`, `other`. */
  'category'?: string | string[] | undefined;
  /** Filter that grades everything anew from those dose forms' studies: `standard-oral`, `high-dose-oral`, `extended-release-injection`, `implant`, `low-dose`, `ultra-low-dose`, `combination`, `topical`, `other`. */
  'regimen'?: string | string[] | undefined;
  /** Filter: ids of mechanisms. */
  'mechanism'?: string | string[] | undefined;
  /** Filter: ids of articles. */
  'article'?: string | string[] | undefined;
  /** Filters that the search's words are not taken to mean: `approval`, `direction`, `strength`, `regimen`, `category`. */
  'literal'?: string | string[] | undefined;
  /** Order; without it `relevance` where something is searched, else the leading uses first, then by result. */
  'sort'?: "relevance" | "strength" | "direction" | "name" | "people" | "newest" | undefined;
  /** What is shown; `sheet` with a `condition`. */
  'view'?: "list" | "map" | "sizes" | "table" | "compare" | "articles" | "drug" | "sheet" | "how-we-know" | undefined;
  /** Opens the condition with this id. */
  'condition'?: string | undefined;
  /** A page about the drug, with `view="drug"`: `must-not`, `interactions`, `warnings`, `side-effects`, `forms`, `how-it-works`, `comparison`, `questions`, `help`; or a row of one, such as `warning/kidneys`. */
  'topic'?: string | undefined;
  /** Ids of at most four conditions to compare. */
  'compare'?: string | string[] | undefined;
  /** Which of the articles' claims: `agrees`, `overstates`, `understates`, `outdated`, `mistaken`, `unchecked`. */
  'verdict'?: string | string[] | undefined;
  /** Views and parts to leave out: `map`, `compare`, `articles`, `drug`, `search`, `facets`, `topics`, `sort`, `tabs`. */
  'hide'?: string | string[] | undefined;
  /** Shown as the first heading; without it one that only screen readers meet. */
  'heading'?: string | undefined;
  /** Level of the first heading. */
  'heading-level'?: "1" | "2" | "3" | "4" | 1 | 2 | 3 | 4 | undefined;
  /** Colours; without it what the reader's system says. */
  'theme'?: "light" | "dark" | undefined;
  /** How it stands on its page: a few rows in an article, or the page to itself. */
  'size'?: "compact" | "full" | undefined;
  /** Rows at first, 1 to 200; without it as many as suit the size and the width. */
  'rows'?: number | `${number}` | undefined;
  /** Keeps the state in the page's address. */
  'deep-links'?: boolean | '' | 'true' | 'false' | undefined;
  /** `lazy` starts when the reader comes within a screen's height. */
  'loading'?: "eager" | "lazy" | undefined;
}
