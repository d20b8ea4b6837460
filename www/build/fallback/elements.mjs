// View models as plain elements, styled by nobody: lists of them, so that each stands on a line of its own.
import { Fragment, h } from 'preact';
import { addressOf, idOf } from './addresses.mjs';

/** @typedef {import('preact').VNode} VNode */
/** @typedef {import('preact').ComponentChildren} Children */
/** @typedef {import('../../src/words/fallback.js').FallbackModel} FallbackModel */
/** @typedef {import('../../src/words/fallback.js').StudyName} StudyName */
/** @typedef {import('../../src/words/fallback.js').UseModel} UseModel */
/** @typedef {import('../../src/words/models.d.ts').SourceModel} SourceModel */
/** @typedef {FallbackModel['topics'][number]} Topic */
/** @typedef {Topic['sections'][number]['rows'][number]} Row */

/**
 * A link to a place on this page or to a page of the web; the words alone where the address is neither.
 * @param {{ href?: string, children: Children }} props
 */
const Link = ({ href, children }) =>
  href && /^(#|https?:\/\/)/.test(href) ? h('a', { href }, children) : h(Fragment, null, children);

/** A shape beside words that say the same. @param {{ children: string }} props */
const Shape = ({ children }) => h('span', { 'aria-hidden': 'true' }, children, ' ');

/**
 * With commas between them.
 * @param {Children[]} items
 */
const joined = (items) => items.flatMap((item, n) => (n ? [', ', item] : [item]));

/** @param {StudyName} study */
const study = ({ name, href, unlinked }) =>
  href ? h(Link, { href, children: name }) : [name, unlinked && ` ${unlinked}`];

/** @param {UseModel['counted']} list */
const studies = ({ title, studies }) =>
  studies.length ? [h('p', null, title, ': ', joined(studies.map(study)), '.')] : [];

/**
 * One use: what could kill its readers goes before what it may do for them.
 * @param {UseModel} use
 */
function use({
  id,
  name,
  symbol,
  verdict,
  approval,
  figures,
  danger,
  approvedAs,
  bottomLine,
  forms,
  counted,
  others,
}) {
  return [
    h('h3', { id: idOf({ condition: id }) }, name),
    h('p', null, h(Shape, { children: symbol }), h('strong', null, verdict), ' ', approval, ' ', figures),
    ...(danger ? [h('p', null, h('strong', null, danger))] : []),
    ...(approvedAs ? [h('p', null, approvedAs)] : []),
    h('p', null, bottomLine),
    ...(forms ? [h('p', null, forms)] : []),
    ...studies(counted),
    ...studies(others),
  ];
}

/** @param {SourceModel} source */
const source = ({ title, links: [link] }) => h(Link, { href: link?.href, children: title });

/** @param {Row['read']} read */
const sources = (read) => (read ? [' ', read.title, ': ', joined(read.sources.map(source)), '.'] : []);

/**
 * @param {Row} row
 * @param {boolean} asHeading
 */
function row({ place, name, aside, text, read }, asHeading) {
  const id = idOf({ topic: place });
  if (asHeading) return [h('h3', { id }, name), h('p', null, text, ...sources(read))];
  return [h('p', { id }, h('strong', null, name), ' ', aside && `${aside} `, text, ...sources(read))];
}

/** @param {Topic} topic */
const topic = ({ topic, title, lead, asHeadings, sections }) => [
  h('h2', { id: idOf({ topic }) }, title),
  ...(lead ? [h('p', null, lead)] : []),
  ...sections.flatMap(({ title, rows }) => [
    ...(title ? [h('h3', null, title)] : []),
    ...rows.flatMap((one) => row(one, asHeadings)),
  ]),
];

/** Links to the gravest rows about the drug. @param {FallbackModel} model */
const readFirst = ({ gravestTitle, gravest }) =>
  h(
    'p',
    null,
    h('strong', null, gravestTitle, ':'),
    ' ',
    joined(gravest.map(({ place, name }) => h(Link, { href: addressOf({ topic: place }), children: name }))),
  );

/**
 * The answer, what can kill, and what the words of a result mean.
 * @param {FallbackModel} model
 */
const introduction = (model) => [
  h(
    'p',
    null,
    model.headline.map(({ text, condition }) =>
      condition ? h(Link, { href: addressOf({ condition }), children: text }) : text,
    ),
  ),
  h('p', null, h('strong', null, model.notice, ' ', model.dangers.join(' '))),
  ...(model.gravest.length ? [readFirst(model)] : []),
  h('p', null, model.groupsTitle, ':'),
  h(
    'ul',
    null,
    model.groups.map(({ symbol, text }) => h('li', null, h(Shape, { children: symbol }), text)),
  ),
  h('p', null, model.limits),
];

/** @param {FallbackModel} model */
const ways = ({ ways, kinds, topics }) =>
  h(
    'nav',
    { 'aria-label': ways },
    h(
      'p',
      null,
      joined([
        ...kinds.map(({ id, title }) => h(Link, { href: addressOf({ category: id }), children: title })),
        ...topics.map(({ topic, title }) => h(Link, { href: addressOf({ topic }), children: title })),
      ]),
    ),
  );

/**
 * Headings from the second level on.
 * @param {FallbackModel} model
 * @param {{ whole: boolean }} options `whole`: it is a page of its own, with ways within it
 * @returns {VNode[]}
 */
export const content = (model, { whole }) => [
  ...introduction(model),
  ...(whole ? [ways(model)] : []),
  ...model.kinds.flatMap(({ id, title, uses }) => [
    h('h2', { id: idOf({ category: id }) }, title),
    ...uses.flatMap(use),
  ]),
  ...model.topics.flatMap(topic),
  h('p', null, model.facts),
];
