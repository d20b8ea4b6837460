// Every view but the first screen: what it asks the core, put into words, what draws that, and how it looks. In the folder
// build all of this comes in a script of its own.
import comparisonStyles from '../../styles/comparison.css';
import conditionStyles from '../../styles/condition-page.css';
import drugStyles from '../../styles/drug-page.css';
import mapStyles from '../../styles/map.css';
import sheetStyles from '../../styles/sheet.css';
import sizesStyles from '../../styles/sizes.css';
import stripsStyles from '../../styles/strips.css';
import tableStyles from '../../styles/table.css';
import { Ways } from '../views/download/ways.jsx';
import { VIEWS } from '../views/view-registry.js';
import { articlesModel } from '../words/articles.js';
import { comparison, nameOf } from '../words/comparison.js';
import { condition } from '../words/condition.js';
import { drugModel, medicineModel } from '../words/drug.js';
import { howWeKnowModel } from '../words/how-we-know.js';
import { mapModel } from '../words/map.js';
import { sheet } from '../words/sheet.js';
import { sizesModel } from '../words/sizes.js';
import { tableModel } from '../words/table.js';
import { downloadModel } from './download-model.js';

/** @typedef {import('./view-models.js').Asked} Asked */

/** By the view's name; the first screen, which adds rows to itself, is the element's. */
const MODELS = {
  /** @param {Asked} asked */
  articles: ({ core, query }) => articlesModel(core.claims(query)),
  /** @param {Asked} asked */
  compare: ({ core, query, dataset }) => ({
    ...comparison(core.comparison(query), dataset),
    /** @param {string} text uses to add that these words name */
    find: (text) => core.addable({ compare: query.compare, text }).map(nameOf),
  }),
  /** @param {Asked} asked */
  condition: ({ core, query, dataset }) =>
    condition(core.condition(/** @type {string} */ (query.condition), query), dataset),
  /** @param {Asked} asked */
  map: ({ core, query, dataset }) => mapModel(core.map(query), dataset),
  /** @param {Asked} asked */
  sizes: ({ core, query, dataset }) => sizesModel(core.map(query), dataset),
  // like the pictures, whatever was typed
  /** @param {Asked} asked */
  table: ({ core, query, dataset }) =>
    tableModel(core.map(query), core.list({ ...query, text: '' }), dataset),
  /** @param {Asked} asked */
  drug: ({ core, query, dataset }) => drugModel(core.drug(query), dataset),
  /** @param {Asked} asked */
  'how-we-know': ({ core }) => howWeKnowModel(core.method()),
  /** @param {Asked} asked */
  sheet: ({ core, query, dataset }) => {
    const id = /** @type {string} */ (query.condition);
    return sheet(core.sheet(id, query), core.condition(id, query), dataset);
  },
};

/** @type {import('./deferred-views.js').DeferredViews} */
export const otherViews = {
  components: VIEWS,
  models: MODELS,
  medicine: medicineModel,
  download: { Component: Ways, modelOf: downloadModel },
  styles: [
    conditionStyles,
    drugStyles,
    stripsStyles,
    mapStyles,
    sizesStyles,
    tableStyles,
    comparisonStyles,
    sheetStyles,
  ],
};
