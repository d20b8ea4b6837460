// Everything in words for the static page: the same sentences as the explorer's, without what can be pressed.
import { condition, doseWords } from './condition.js';
import { drugModel } from './drug.js';
import { firstScreen } from './first-screen.js';
import { count, date, listed, sentence, stopped, within } from './numbers.js';
import { plain } from './pieces.js';
import { shortNames } from './short-name.js';
import { controls } from './strings/controls.js';
import { entry } from './strings/drug.js';
import { fallback as said } from './strings/fallback.js';
import { approvals, categories, regimens } from './strings/labels.js';
import { noLinks } from './strings/study.js';

/** @typedef {import('#answers').ApprovalId} ApprovalId */
/** @typedef {import('#answers').CategoryId} CategoryId */
/** @typedef {import('#answers').Condition} Condition */
/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('./models.d.ts').DrugEntryModel} DrugEntryModel */
/** @typedef {import('./models.d.ts').SourceModel} SourceModel */
/** @typedef {import('./models.d.ts').TopicModel} TopicModel */
/**
 * What the core answers for one page: `drug` and `topics` where it tells about the drug.
 * @typedef {{ dataset: Dataset, list: import('#answers').List, drug?: import('#answers').DrugPage,
 *             topics: import('#answers').DrugPage[], mechanisms: import('#answers').TopicRow[], kinds: { id: CategoryId, uses: Condition[] }[] }} Answers
 */
/** @typedef {{ name: string, href?: string, unlinked?: string }} StudyName */
/** @typedef {ReturnType<typeof useModel>} UseModel */
/** @typedef {ReturnType<typeof fallbackModel>} FallbackModel */

/**
 * What the drug by itself is approved for, in the words of the law that approves it; nothing of a fixed combination,
 * which is another product.
 * @type {Record<ApprovalId, string | undefined>}
 */
const LEGAL_STATUS = {
  'fda-approved': approvals['fda-approved'],
  'fda-approved-combination': undefined,
  'approved-elsewhere': approvals['approved-elsewhere'],
  'off-label': undefined,
};

/**
 * Short names of the studies with their links: those that count, and the others.
 * @param {Condition} use
 */
function studiesOf({ studies }) {
  const names = shortNames(studies);
  /** @type {Record<'counted' | 'others', { title: string, studies: StudyName[] }>} */
  const of = {
    counted: { title: said.counted, studies: [] },
    others: { title: said.others, studies: [] },
  };
  for (const [place, { links, noLink, leftOut }] of studies.entries()) {
    const unlinked = noLink && said.unlinked(within(noLinks[noLink].replace(/\.$/, '')));
    const one = { name: names[place], href: links[0]?.href, unlinked };
    (leftOut ? of.others : of.counted).studies.push(one);
  }
  return of;
}

/** @param {import('./models.d.ts').Phrase} phrase */
const verdictWords = ({ result, basis }) => said.verdict(result, basis);

/**
 * What a regulator allows, in its own words.
 * @param {Condition} use
 * @param {Dataset} dataset
 */
function indication({ approval, approvedAs }, { subject }) {
  const status = LEGAL_STATUS[approval];
  return approvedAs && status ? { status, text: said.indication(sentence(subject), approvedAs) } : undefined;
}

/**
 * @param {Condition} use
 * @param {Dataset} dataset
 */
function useModel(use, dataset) {
  const { id, name, phrase, approval, verdict, figures, danger, approvedAs, forms } = condition(use, dataset);
  const studied = use.dose ? doseWords(use.dose) : listed(use.regimens.map((form) => within(regimens[form])));
  return {
    id,
    name,
    aliases: use.aliases,
    symbol: phrase.symbol,
    verdict: stopped(verdictWords(phrase)),
    approval: stopped(approval),
    figures: studied ? said.figures(figures, studied) : stopped(figures),
    danger,
    approvedAs: approvedAs && stopped(said.approvedAs(within(approvedAs))),
    indication: indication(use, dataset),
    bottomLine: plain(verdict),
    forms: forms.length
      ? said.forms(forms.map((form) => said.form(form.name, verdictWords(form.phrase))).join('; '))
      : undefined,
    ...studiesOf(use),
  };
}

/** @param {SourceModel[]} sources */
const read = (sources) => (sources.length ? { title: said.sources, sources } : undefined);

/**
 * Side effects with a figure: rows rather than a table, which nobody would fit to a phone here.
 * @param {NonNullable<TopicModel['effects']>} effects
 */
const effectRows = ({ caption, rows }) => ({
  title: caption,
  rows: rows.map(({ place, name, product, withIt, without, text, sources }) => ({
    place,
    name: stopped(name),
    aside: stopped(said.ofHundred(product ?? '', withIt, without)),
    text,
    read: read(sources),
  })),
});

/**
 * A topic about the drug. Questions are headings, so that they can be found as such; of a side effect what stands beside
 * it is said again by its text.
 * @param {import('#answers').DrugPage} page
 * @param {Dataset} dataset
 */
function topicModel(page, dataset) {
  const { topic, title, lead, effects, sections } = /** @type {TopicModel} */ (drugModel(page, dataset));
  const others = sections.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ place, name, aside, texts, sources }) => ({
      place,
      name: topic === 'questions' ? name : stopped(name),
      aside: aside && topic !== 'side-effects' ? stopped(aside) : undefined,
      text: texts.join(' '),
      read: read(sources),
    })),
  }));
  return {
    topic,
    title,
    lead,
    asHeadings: topic === 'questions',
    sections: effects ? [effectRows(effects), ...others] : others,
  };
}

/**
 * @param {Answers} answers
 */
export function fallbackModel({ dataset, list, drug, topics, mechanisms, kinds }) {
  const { sentence: headline, groups, danger } = firstScreen(list, dataset, { rows: 0 });
  const { subject, version, notice } = dataset;
  const uses = count(dataset.counts.conditions, said.uses[0], said.uses[1]);
  const studies = count(dataset.counts.studies, said.studiesCount[0], said.studiesCount[1]);
  return {
    subject: sentence(subject),
    title: controls.title(subject),
    description: said.description(subject, uses, studies, notice),
    headline,
    notice: danger.notice,
    dangers: danger.lines,
    groupsTitle: said.groups,
    groups: groups.map(({ id, symbol, label, explained }) => ({
      id,
      symbol,
      text: said.group(label, explained),
    })),
    limits: said.limits,
    gravestTitle: entry.gravest,
    gravest: drug ? /** @type {DrugEntryModel} */ (drugModel(drug, dataset)).gravest : [],
    ways: said.ways,
    kinds: kinds.map((kind) => ({
      id: kind.id,
      title: categories[kind.id],
      uses: kind.uses.map((use) => useModel(use, dataset)),
    })),
    topics: topics.map((page) => topicModel(page, dataset)),
    // what is established alone is said of it outside these pages
    mechanism: mechanisms
      .filter(({ status }) => status === 'established')
      .map(({ row }) => row.text)
      .join(' '),
    facts: said.facts(version, date(dataset.date), uses, studies),
  };
}
