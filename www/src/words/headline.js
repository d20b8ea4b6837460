// The sentence that answers first: what the drug is approved for, and what studies found for the uses in view.
import { count, sentence } from './numbers.js';
import {
  approvedFor,
  chosenByResult,
  foundInAll,
  foundInSome,
  inForm,
  kinds,
  nothingFits,
  tried,
  useNoun,
  withResult,
} from './strings/first-screen.js';

/** @typedef {import('#answers').ApprovedFor} ApprovedFor */
/** @typedef {import('#answers').DirectionId} DirectionId */
/** @typedef {import('#answers').GroupId} GroupId */
/** @typedef {import('#answers').Headline} Headline */
/** @typedef {import('./models.d.ts').Piece} Piece */

/** @type {GroupId[]} */
const GROUPS = ['helped', 'differs', 'no-difference', 'not-known'];

/**
 * Of a group's uses those that its words tell apart.
 * @param {GroupId} id
 * @param {Headline} headline
 */
const partOf = (id, { inOneSmallTrial, worse }) => (id === 'helped' ? inOneSmallTrial : worse);

/**
 * "it helped in 2; in 4, trials disagree or it depends on the form": groups without a use are left out, but that it
 * helped in none is said.
 * @param {Headline} headline
 */
function found(headline) {
  const { groups, tried } = headline;
  const all = GROUPS.find((id) => groups[id] === tried);
  if (all) return foundInAll[all](tried, partOf(all, headline));
  return GROUPS.filter((id) => groups[id] > 0 || id === 'helped')
    .map((id) => foundInSome[id](groups[id], partOf(id, headline)))
    .join('; ');
}

/**
 * What studies found for uses of one sort.
 * @param {Headline} headline
 * @param {string} drug
 * @param {readonly string[]} noun
 */
function ofSort(headline, drug, [one, many]) {
  if (!headline.tried) return tried.never(drug, one);
  return tried.found(sentence(drug), count(headline.tried, one, many), found(headline));
}

/**
 * Uses chosen by what was found: by one result, by several of one kind, or by any.
 * @param {Headline} headline
 * @param {string} drug
 * @param {DirectionId[]} chosen
 */
function ofResult(headline, drug, chosen) {
  const { groups, tried: uses } = headline;
  if (!uses) return tried.never(drug, useNoun[0]);
  if (chosen.length === 1) return sentence(withResult[chosen[0]](drug, uses));
  const alike = GROUPS.find((id) => groups[id] === uses);
  return sentence(
    alike
      ? chosenByResult[alike](drug, uses, partOf(alike, headline))
      : tried.these(drug, uses, found(headline)),
  );
}

/**
 * "for one thing, for ... and, joined with ..., for weight": a use that needs another medicine says so.
 * @param {ApprovedFor[]} approved
 * @param {string} begins
 * @returns {Piece[]}
 */
function approvals(approved, begins) {
  const last = approved.length - 1;
  return approved.flatMap(({ condition, words, joined }, n) => {
    const and = n === 0 ? begins : n === last ? approvedFor.and : '';
    /** @type {Piece} */
    const use = { text: words, condition, strong: true };
    if (joined && n === last) return [{ text: and + approvedFor.lastJoined(joined) }, use];
    const lead = { text: and ? and + approvedFor.for : approvedFor.next };
    return joined ? [lead, use, { text: approvedFor.aside(joined) }] : [lead, use];
  });
}

/**
 * @param {Headline} headline
 * @param {string} drug
 * @returns {Piece[]}
 */
function ofAll({ approved, tried: uses, mostNotKnown }, drug) {
  const others = uses ? tried.others(approved.length ? tried.it : drug, uses, mostNotKnown) : '';
  if (!approved.length) return [{ text: others || tried.never(drug, useNoun[0]) }];
  const begins = approvedFor.begins(sentence(drug));
  return [...approvals(approved, begins), { text: others ? `. ${others}` : '.' }];
}

/**
 * The first sentence.
 * @param {Headline} headline
 * @param {string} drug
 * @param {DirectionId[]} chosen results that are chosen
 * @returns {Piece[]}
 */
export function headlinePieces(headline, drug, chosen) {
  const { kind, category, regimen } = headline;
  if (kind === 'all') return ofAll(headline, drug);
  if (kind === 'nothing') return [{ text: nothingFits }];
  if (kind === 'result') return [{ text: ofResult(headline, drug, chosen) }];
  if (kind === 'category' && category) return [{ text: ofSort(headline, drug, kinds[category]) }];
  if (kind === 'regimen' && regimen) return [{ text: ofSort(headline, inForm[regimen](drug), useNoun) }];
  return [{ text: ofSort(headline, drug, tried.fitting) }];
}
