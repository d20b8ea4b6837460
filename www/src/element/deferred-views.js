// Views that come after the first screen: in the single file and the package they are there from the start.
import { addStyles } from './adopt-styles.js';
import { detailsAreThere, loadDetails } from './load-core.js';

/**
 * @typedef {object} DeferredViews
 * @property {{ [view: string]: import('preact').ComponentType<any> }} components
 * @property {{ [view: string]: (asked: import('./view-models.js').Asked) => any }} models
 * @property {typeof import('../words/drug.js').medicineModel} medicine
 * @property {{ Component: import('preact').ComponentType<any>,
 *              modelOf: typeof import('./download-model.js').downloadModel }} download what a reader can take along
 * @property {string[]} styles in the order in which they count
 */

/** @typedef {() => Promise<DeferredViews>} ViewSource */

/** @type {DeferredViews | undefined} */
let views;
/** @type {ViewSource | undefined} */
let source;

/** @param {ViewSource} given */
export function provideViews(given) {
  source ??= given;
}

/** @param {DeferredViews} given */
export function addViews(given) {
  // two explorers may have asked for them at once
  if (views) return;
  addStyles(given.styles);
  views = given;
}

/**
 * What asks for a view and what draws it.
 * @param {string} view
 */
export const deferredView = (view) => ({ Component: views?.components[view], modelOf: views?.models[view] });

/** What draws the ways to take something along: once the views are there. */
export const deferredDownload = () => /** @type {DeferredViews} */ (views).download;

/** @type {DeferredViews['medicine']} only for what is drawn with it */
export const medicineModel = (...given) => /** @type {DeferredViews} */ (views).medicine(...given);

/** Whether every view can be drawn, and what it asks the core answered. */
export const viewsAreThere = () => views !== undefined && detailsAreThere();

/** The views' code. What did not come can be asked for again. */
async function loadViews() {
  if (!views && source) addViews(await source());
}

/** The views' code, and the details that they ask the core for. */
export async function loadAll() {
  await Promise.all([loadViews(), loadDetails()]);
}
