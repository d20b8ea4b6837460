// The element and the core, for TypeScript users of the modules. Importing `element.mjs` registers nothing.
import type { Dataset, Explorer, Query } from './core.js';
import './tags.mjs';

export type { NaltrexoneExplorerAttributes } from './attributes.mjs';
export type * from './core.js';
export { Explorer } from './core.js';

/** Why the explorer could not start: stable codes. */
export type FailureCode =
  | 'wasm-forbidden'
  | 'no-wasm'
  | 'too-old'
  | 'replaced-built-ins'
  | 'damaged'
  | 'not-loaded'
  | 'page-instead'
  | 'version-mismatch'
  | 'unexpected';

/** What an explorer may leave out. */
export type Hidden =
  | 'map'
  | 'compare'
  | 'articles'
  | 'drug'
  | 'search'
  | 'facets'
  | 'topics'
  | 'sort'
  | 'tabs';

/**
 * What a drug is used for, and how sure we are: conditions, studies and grades, with search and filters.
 * Attributes are its state; each has a property of its name in camelCase. Lists read as lists, and are set as lists
 * or as a text with spaces between. A value that does not exist counts as not given, and is said once on the console.
 *
 * @tag naltrexone-explorer
 * @summary An evidence explorer in one element.
 *
 * @attr {string} q - The search: words, at most 200 characters.
 * @attr {string} approval - Filter, ids apart by spaces: `fda-approved`, `fda-approved-combination`, `approved-elsewhere`, `off-label`.
 * @attr {string} strength - Filter by how much it was tested: `level-0` to `level-4`.
 * @attr {string} direction - Filter by what the trials together found: `helped`, `depends-on-form`, `helped-in-one-small-trial`, `mixed`, `little-or-no-difference`, `no-clear-difference`, `made-worse`, `made-worse-in-one-small-trial`, `too-uncertain`, `improved-uncompared`, `mixed-uncompared`, `no-improvement-uncompared`, `unclear`.
 * @attr {string} category - Filter: `addiction`, `psychiatric`, `pain`, `autoimmune`, `gastrointestinal`, `neurological`, `metabolic`, `dermatological`, `oncology`, `infectious`, `other`.
 * @attr {string} regimen - Filter that grades everything anew from those dose forms' studies: `standard-oral`, `high-dose-oral`, `extended-release-injection`, `implant`, `low-dose`, `ultra-low-dose`, `combination`, `topical`, `other`.
 * @attr {string} mechanism - Filter: ids of mechanisms.
 * @attr {string} article - Filter: ids of articles.
 * @attr {string} literal - Filters that the search's words are not taken to mean: `approval`, `direction`, `strength`, `regimen`, `category`.
 * @attr {"relevance" | "strength" | "direction" | "name" | "people" | "newest"} [sort] - Order; without it `relevance` where something is searched, else the leading uses first, then by result.
 * @attr {"list" | "map" | "sizes" | "table" | "compare" | "articles" | "drug" | "sheet" | "how-we-know"} [view="list"] - What is shown; `sheet` with a `condition`.
 * @attr {string} condition - Opens the condition with this id.
 * @attr {string} topic - A page about the drug, with `view="drug"`: `must-not`, `interactions`, `warnings`, `side-effects`, `forms`, `how-it-works`, `comparison`, `questions`, `help`; or a row of one, such as `warning/kidneys`.
 * @attr {string} compare - Ids of at most four conditions to compare.
 * @attr {string} verdict - Which of the articles' claims: `agrees`, `overstates`, `understates`, `outdated`, `mistaken`, `unchecked`.
 * @attr {string} hide - Views and parts to leave out: `map`, `compare`, `articles`, `drug`, `search`, `facets`, `topics`, `sort`, `tabs`.
 * @attr {string} heading - Shown as the first heading; without it one that only screen readers meet.
 * @attr {"1" | "2" | "3" | "4"} [heading-level="2"] - Level of the first heading.
 * @attr {"light" | "dark"} theme - Colours; without it what the reader's system says.
 * @attr {"compact" | "full"} [size="compact"] - How it stands on its page: a few rows in an article, or the page to itself.
 * @attr {number} rows - Rows at first, 1 to 200; without it as many as suit the size and the width.
 * @attr {boolean} deep-links - Keeps the state in the page's address.
 * @attr {"eager" | "lazy"} [loading="eager"] - `lazy` starts when the reader comes within a screen's height.
 *
 * @fires {CustomEvent<Dataset>} nx-ready - It has drawn and can be asked for everything; version, date and counts of the facts.
 * @fires {CustomEvent<Query>} nx-querychange - The reader searched, filtered, sorted or went to another view; the query.
 * @fires {CustomEvent<{ condition: string }>} nx-open - The reader opened a condition.
 * @fires {CustomEvent<{ code: FailureCode, message: string }>} nx-error - It could not start, and what is between the tags stays; or a part of it did not come, and what is drawn stays.
 *
 * @slot - Stands until it is ready, and for good where it cannot start.
 *
 * @cssprop --nx-ink - Text.
 * @cssprop --nx-quiet - Text of less weight.
 * @cssprop --nx-paper - Background.
 * @cssprop --nx-wash - Background of what stands apart.
 * @cssprop --nx-line - Lines between things.
 * @cssprop --nx-control - Edges of controls.
 * @cssprop --nx-accent - Links, focus and the main button.
 * @cssprop --nx-mark - Behind words that matched.
 * @cssprop --nx-helped - "Helped", also in one small trial.
 * @cssprop --nx-mixed - "Trials disagree" and "Depends on the form".
 * @cssprop --nx-no-difference - "Little or no difference" and "No clear difference".
 * @cssprop --nx-worse - "Did worse than placebo". The former `--nx-did-not-help` still stands for both of these where they are not set.
 * @cssprop --nx-unclear - "Too uncertain to tell" and "Cannot tell".
 * @cssprop --nx-uncompared - "No fair test".
 * @cssprop --nx-radius - Roundness of corners.
 * @cssprop --nx-top - Height of what the host keeps at the top of the screen: nothing that stays in view lies below it.
 *
 * @csspart safety - The line of dangers, which nothing hides.
 * @csspart tabs - The ways to the other views, below the list.
 * @csspart search - The search box.
 * @csspart facets - All filters, folded.
 * @csspart facet - One filter.
 * @csspart value - One value of a filter.
 * @csspart chip - A filter that is on.
 * @csspart count - How many results.
 * @csspart about-drug - What answers a question about the drug itself, above the results.
 * @csspart results - The list.
 * @csspart card - One result; carries `data-id`.
 * @csspart grade - What was found of a use, a dose form or a study, and on what it rests.
 * @csspart condition - The view of one condition.
 * @csspart study - One study; carries `data-id`.
 * @csspart picked - The conditions that are compared, each to be taken off.
 * @csspart map - The evidence map.
 * @csspart sizes - The map's other picture: how large the difference was.
 * @csspart mark - A condition on the map or its other picture; carries `data-id`.
 * @csspart table - The map as a table.
 * @csspart row - A condition in the table, or a row of a page about the drug; carries `data-id`.
 * @csspart compare - Conditions or dose forms side by side.
 * @csspart compared - One of them; carries `data-id`.
 * @csspart add - The field that adds one; it is a `search` too.
 * @csspart articles - The articles' claims.
 * @csspart claim - One claim; carries `data-id`.
 * @csspart drug - About the drug: the entry page.
 * @csspart topic - A page about the drug; carries `data-id`.
 * @csspart medicine - The field for another medicine.
 * @csspart how-we-know - How the facts were found and weighed.
 * @csspart sheet - The sheet for an appointment.
 * @csspart download - What can be taken along, folded.
 * @csspart dataset - Version and date of the facts.
 */
export class NaltrexoneExplorer extends HTMLElement {
  /**
   * The query in force: what the attributes say, without what the dataset does not know or the page has hidden.
   * Setting it replaces the whole query.
   */
  get query(): Query;
  set query(query: Query);
  /** The core, to ask for answers as data; `undefined` until `nx-ready`. */
  readonly explorer: Explorer | undefined;

  q: string;
  get approval(): string[];
  set approval(ids: string[] | string);
  get strength(): string[];
  set strength(ids: string[] | string);
  get direction(): string[];
  set direction(ids: string[] | string);
  get category(): string[];
  set category(ids: string[] | string);
  get regimen(): string[];
  set regimen(ids: string[] | string);
  get mechanism(): string[];
  set mechanism(ids: string[] | string);
  get article(): string[];
  set article(ids: string[] | string);
  get compare(): string[];
  set compare(ids: string[] | string);
  get verdict(): string[];
  set verdict(ids: string[] | string);
  get literal(): string[];
  set literal(ids: string[] | string);
  sort: string;
  view: string;
  condition: string;
  topic: string;
  get hide(): string[];
  set hide(what: Hidden[] | string);
  heading: string;
  headingLevel: number;
  theme: string;
  deepLinks: boolean;
  loading: string;
  size: string;
  /** How many rows at first; 0 where the explorer chooses. */
  rows: number;
}

export interface NaltrexoneExplorerEvents {
  'nx-ready': CustomEvent<Dataset>;
  'nx-querychange': CustomEvent<Query>;
  'nx-open': CustomEvent<{ condition: string }>;
  'nx-error': CustomEvent<{ code: FailureCode; message: string }>;
}

/**
 * Registers the element. Where the name is taken, that one stays and the console says so.
 * @param tag a name of your own; `naltrexone-explorer` without it
 */
export function define(tag?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    'naltrexone-explorer': NaltrexoneExplorer;
  }
  // they bubble as far as the window
  interface GlobalEventHandlersEventMap extends NaltrexoneExplorerEvents {}
}
