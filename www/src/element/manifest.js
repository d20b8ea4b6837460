// What the element says of itself to editors and catalogues: `custom-elements.json` is made of this (www/build/describe.mjs).
// The class itself is in explorer.js.

/** @typedef {import('#answers').Query} Query */
/** @typedef {import('#core').Explorer} Explorer */

/**
 * What a drug is used for, and how sure we are: uses, studies and grades, with search and filters.
 * Attributes are its state; each has a property of its name in camelCase. A value that does not exist counts as
 * not given, and is said once on the console.
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
 * @attr {string} literal - Filters that the search's words are not taken to mean: `approval`, `direction`, `strength`, `regimen`.
 * @attr {"relevance" | "strength" | "direction" | "name" | "people" | "newest"} [sort] - Order; without it `relevance` where something is searched, else the leading uses first, then by result.
 * @attr {"list" | "map" | "sizes" | "table" | "compare" | "articles" | "drug" | "sheet" | "how-we-know"} [view="list"] - What is shown; `sheet` with a `condition`.
 * @attr {string} condition - Opens the condition with this id.
 * @attr {string} topic - A page about the drug, with `view="drug"`: `must-not`, `interactions`, `warnings`, `side-effects`, `forms`, `how-it-works`, `comparison`, `questions`, `help`; or a row of one, such as `warning/kidneys`.
 * @attr {string} compare - Ids of at most four conditions to compare.
 * @attr {string} verdict - Which of the articles' claims: `agrees`, `overstates`, `understates`, `outdated`, `mistaken`, `unchecked`.
 * @attr {string} hide - Views and parts to leave out: `map`, `compare`, `articles`, `drug`, `search`, `facets`, `sort`.
 * @attr {string} heading - Shown as the first heading; without it one that only screen readers meet.
 * @attr {"1" | "2" | "3" | "4"} [heading-level="2"] - Level of the first heading.
 * @attr {number} rows - How many uses are listed at first, 1 to 200; without it what suits the width.
 * @attr {"compact" | "full"} [size="compact"] - `full` where the explorer has the page to itself.
 * @attr {"light" | "dark"} theme - Colours; without it what the reader's system says.
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
 * @csspart safety - The dangers, which nothing hides.
 * @csspart search - The search box.
 * @csspart about-drug - The rows that answer what was asked.
 * @csspart facets - All filters.
 * @csspart facet - One filter.
 * @csspart value - One value of a filter.
 * @csspart chip - A filter that is on.
 * @csspart count - How many results.
 * @csspart results - The list.
 * @csspart card - One use of the list; carries `data-id`.
 * @csspart condition - The page of one use.
 * @csspart study - One study; carries `data-id`.
 * @csspart compare - Uses side by side.
 * @csspart compared - One of them.
 * @csspart articles - The articles' claims.
 * @csspart claim - One claim; carries `data-id`.
 * @csspart drug - About the drug.
 * @csspart topic - A page about the drug.
 * @csspart medicine - The field for a medicine's name.
 * @csspart map - Uses by how much they were tested and what came out.
 * @csspart sizes - How large the effects were.
 * @csspart table - All uses as a table.
 * @csspart row - A row of the table or of a topic; carries `data-id`.
 * @csspart sheet - The sheet for an appointment.
 * @csspart how-we-know - How the facts came about.
 * @csspart dataset - Version and date of the facts.
 */
export class NaltrexoneExplorer extends HTMLElement {
  /**
   * The query in force: what the attributes say, without what the dataset does not know or the page has hidden.
   * Setting it replaces the whole query.
   * @type {Query}
   */
  query = {};

  /**
   * The core, to ask for answers as data; none until `nx-ready`.
   * @type {Explorer | undefined}
   */
  explorer;
}
