// The pages about the drug in words: the entry page, a topic's rows, and what the field for a medicine answers.
import { answer, rowText, severityWord } from './answers.js';
import { source } from './links.js';
import { sentence, stopped, tenths, within } from './numbers.js';
import { mechanismStatus } from './strings/condition.js';
import { controls } from './strings/controls.js';
import {
  comparisonTitle,
  details,
  effects,
  entry,
  groupTitles,
  leads,
  medicineField,
  rowWords,
  topics,
} from './strings/drug.js';

/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('#answers').DrugPage} DrugPage */
/** @typedef {import('#answers').TopicRow} TopicRow */
/** @typedef {import('./models.d.ts').DrugModel} DrugModel */
/** @typedef {import('./models.d.ts').DrugRowModel} DrugRowModel */

/** Tables whose rows are short, or hold what is needed at once: they are never folded. */
const OPEN = ['help', 'comparison'];

/** @param {import('#answers').Answer} row */
const placeOf = ({ part, id }) => `${part}/${id}`;

/**
 * What stands beside a row's name: how grave it is, how well it is shown, with which product.
 * @param {TopicRow} given
 */
function asideOf({ row, status, with: product }) {
  if (status) return mechanismStatus[status];
  if (!product || !row.often) return severityWord(row.severity) ?? product;
  const { drug } = row.often;
  return rowWords.counted(product, effects.withIt(tenths(drug)), withoutWords(row.often));
}

/**
 * @param {TopicRow} given
 * @param {Dataset} dataset
 * @param {string | undefined} marked
 * @returns {DrugRowModel}
 */
function rowModel(given, dataset, marked) {
  const { row, products, details: more } = given;
  const place = placeOf(row);
  return {
    id: row.id,
    place,
    name: sentence(row.name),
    aside: asideOf(given),
    open: row.danger || OPEN.includes(row.part),
    danger: row.danger,
    marked: place === marked,
    texts: [
      sentence(rowText(row, dataset)),
      row.more ?? '',
      ...more.map(({ id, value }) => stopped(rowWords.detail(details[id], value))),
      products.length ? rowWords.appliesTo(products.map(within).join(', ')) : '',
    ].filter(Boolean),
    sources: row.sources.map(source),
  };
}

/**
 * "7 without", "9 with placebo injection", or that nobody was compared.
 * @param {import('#answers').HowOften} often
 */
function withoutWords({ other, comparator }) {
  if (other === undefined) return effects.notCompared;
  const number = tenths(other);
  return comparator ? effects.withOthers(number, comparator) : effects.without(number);
}

/**
 * @param {TopicRow} given
 * @param {string | undefined} marked
 */
const effectModel = ({ row, with: product }, marked) => ({
  id: row.id,
  place: placeOf(row),
  name: row.name,
  product,
  withIt: row.often ? effects.withIt(tenths(row.often.drug)) : '',
  without: row.often ? withoutWords(row.often) : '',
  marked: placeOf(row) === marked,
  text: [row.text, row.more].filter(Boolean).join(' '),
  sources: row.sources.map(source),
});

/**
 * @param {DrugPage['topics'][number]['id']} topic
 * @param {DrugPage} page
 * @param {Dataset} dataset
 */
const titleOf = (topic, { comparedWith }, { subject }) =>
  topic === 'comparison' ? comparisonTitle(sentence(subject), comparedWith, topics[topic]) : topics[topic];

/**
 * A topic: its rows under the headings of their groups; side effects with a figure as a table.
 * @param {DrugPage & { topic: import('#answers').TopicId }} page
 * @param {Dataset} dataset
 * @returns {DrugModel}
 */
function topicModel(page, dataset) {
  const { topic, row: marked, rows } = page;
  /** @param {TopicRow['group']} group */
  const rowsOf = (group) => rows.filter((row) => row.group === group);
  const counted = rowsOf('counted');
  const groups = new Set(rows.map(({ group }) => group));
  groups.delete('counted');
  const sections = [...groups].map((group) => ({
    title: groupTitles[group],
    rows: rowsOf(group).map((given) => rowModel(given, dataset, marked)),
  }));
  const title = titleOf(topic, page, dataset);
  return {
    topic,
    title,
    back: controls.backTo.drug,
    lead: leads[topic]?.(dataset.subject),
    effects: counted.length
      ? {
          caption: effects.caption,
          columns: effects.columns,
          rows: counted.map((given) => effectModel(given, marked)),
        }
      : undefined,
    sections,
    spoken: title,
  };
}

/**
 * @param {DrugPage} page
 * @param {Dataset} dataset
 * @returns {DrugModel}
 */
export function drugModel(page, dataset) {
  const { topic } = page;
  if (topic) return topicModel({ ...page, topic }, dataset);
  const questions = page.topics.find(({ id }) => id === 'questions');
  return {
    title: controls.wayTo.drug,
    dangers: dataset.dangers,
    notice: dataset.notice,
    gravest: page.gravest.map((row) => ({
      id: row.id,
      place: placeOf(row),
      name: row.name,
      // what a question asks for is not said by its name; a danger is said whole
      first: row.part === 'question' ? row.text : undefined,
    })),
    questions: page.questions.map(({ id, name, first, more }) => ({
      id,
      place: `question/${id}`,
      name,
      first: more ? entry.goesOn(first) : first,
    })),
    allQuestions: entry.allQuestions(questions?.rows ?? 0),
    topics: page.topics
      .filter(({ id }) => id !== 'questions')
      .map(({ id, rows }) => ({ id, label: entry.topic(titleOf(id, page, dataset), rows) })),
    spoken: controls.wayTo.drug,
  };
}

/**
 * @param {import('#answers').Medicine} given
 * @param {Dataset} dataset
 * @returns {import('./models.d.ts').MedicineModel}
 */
export function medicineModel({ answers, condition, text }, dataset) {
  return {
    answers: answers.map((row) => answer(row, dataset)),
    text: answers.length ? undefined : (text ?? (condition ? undefined : medicineField.nothing)),
    condition: condition && { ...condition, text: medicineField.isUse },
  };
}
