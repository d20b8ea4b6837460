// The same in the vocabulary of schema.org, for search engines.
//
// Only what the facts allow is said: a condition here is one that the drug was tried for, so it is never called a
// treatment of it; an `ApprovedIndication` is a use that a regulator approved for the drug by itself. The result
// stands in every description, so that no bottom line is quoted without it.
import { addressOf } from './addresses.mjs';

/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('../../src/words/fallback.js').FallbackModel} FallbackModel */
/** @typedef {import('../../src/words/fallback.js').StudyName} StudyName */
/** @typedef {import('../../src/words/fallback.js').UseModel} UseModel */
/** @typedef {Record<string, unknown>} Node */

const DRUG = '#drug';

/** @param {StudyName} study @returns {Node} */
const study = ({ name, href }) => ({ '@type': 'MedicalStudy', name, ...(href && { url: href }) });

/** @param {FallbackModel} model @param {Dataset} dataset @returns {Node} */
const drug = ({ subject: name, dangers, mechanism }, { subject }) => ({
  '@type': 'Drug',
  '@id': DRUG,
  name,
  nonProprietaryName: subject,
  ...(mechanism && { mechanismOfAction: mechanism }),
  warning: dangers,
});

/**
 * The condition, and its approval where the drug by itself has one.
 * @param {UseModel} use
 * @returns {Node[]}
 */
function condition(use) {
  const { id, name, aliases, approval, verdict, bottomLine, counted, indication } = use;
  /** @type {Node} */
  const node = {
    '@type': 'MedicalCondition',
    '@id': addressOf({ condition: id }),
    name,
    ...(aliases.length && { alternateName: aliases }),
    description: `${approval} ${verdict} ${bottomLine}`,
    ...(counted.studies.length && { study: counted.studies.map(study) }),
  };
  if (!indication) return [node];
  return [
    node,
    {
      '@type': 'ApprovedIndication',
      name,
      description: indication.text,
      legalStatus: indication.status,
    },
  ];
}

/** @param {FallbackModel} model @param {Dataset} dataset @returns {Node} */
function page({ title, description, kinds }, { version, date }) {
  return {
    '@type': 'MedicalWebPage',
    name: title,
    description,
    inLanguage: 'en-GB',
    version,
    dateModified: date,
    isAccessibleForFree: true,
    about: { '@id': DRUG },
    mentions: kinds.flatMap(({ uses }) => uses.map(({ id }) => ({ '@id': addressOf({ condition: id }) }))),
  };
}

/**
 * The graph. It says nothing of the page where that is another's.
 * @param {FallbackModel} model
 * @param {Dataset} dataset
 * @param {{ whole: boolean }} options
 */
export function structuredData(model, dataset, { whole }) {
  const graph = [
    ...(whole ? [page(model, dataset)] : []),
    drug(model, dataset),
    ...model.kinds.flatMap(({ uses }) => uses.flatMap(condition)),
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}
