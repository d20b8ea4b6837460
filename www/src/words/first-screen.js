// The first screen in words: the sentence, the counts, the danger, answers, rows and filters.
import { answer } from './answers.js';
import { chipModels, filters, sortModels, valueLabel } from './filters.js';
import { headlinePieces } from './headline.js';
import { stopped } from './numbers.js';
import { firstSentence, plain } from './pieces.js';
import { rowModel } from './rows.js';
import {
  groupLabels,
  groupMeanings,
  groupsLabel,
  nothing as nothingWords,
  rowsWords,
  safety,
  waysOut,
} from './strings/first-screen.js';
import { usualFilters } from './strings/labels.js';

/** @typedef {import('#answers').Dataset} Dataset */
/** @typedef {import('#answers').GroupId} GroupId */
/** @typedef {import('#answers').List} List */
/** @typedef {import('#answers').Nothing} Nothing */
/** @typedef {import('./models.d.ts').AnswerModel} AnswerModel */
/** @typedef {import('./models.d.ts').FirstScreenModel} FirstScreenModel */
/** @typedef {import('./models.d.ts').Tone} Tone */

/** @type {Record<GroupId, { symbol: string, tone: Tone }>} */
const LOOKS = {
  helped: { symbol: '▲', tone: 'helped' },
  differs: { symbol: '◆', tone: 'mixed' },
  'no-difference': { symbol: '■', tone: 'no-difference' },
  'not-known': { symbol: '○', tone: 'unclear' },
};

/** Rows that "Show more" adds. */
const STEP = 10;

/** @param {List['groups'][number]} group */
const groupModel = ({ id, directions, count, selected }) => ({
  id,
  ...LOOKS[id],
  count,
  label: groupLabels[id](count),
  explained: groupMeanings[id],
  selected,
  directions,
});

/**
 * @param {Nothing} nothing
 * @param {Dataset} dataset
 * @returns {NonNullable<FirstScreenModel['nothing']>}
 */
function nothingModel({ why, text, suggestion, lift, unfiltered }, dataset) {
  return {
    text: text || nothingWords[why],
    suggestion: suggestion ? { label: waysOut.suggestion, text: suggestion } : undefined,
    lift: lift.map(({ facet, value, count }) => ({
      facet,
      value,
      label: waysOut.without(valueLabel(facet, value, dataset), count),
    })),
    unfiltered: unfiltered > 0 ? waysOut.unfiltered(unfiltered) : undefined,
  };
}

/**
 * What a screen reader hears. A danger is said whole.
 * @param {AnswerModel | undefined} first
 * @param {Pick<FirstScreenModel, 'nothing' | 'count' | 'rows'>} screen
 */
function spoken(first, { nothing, count, rows: [row] }) {
  if (first) {
    // a danger, and where to turn, are said whole
    const text = first.danger || first.part === 'help' ? first.text : firstSentence(first.text);
    return [first.name, first.severity, text].flatMap((part) => (part ? stopped(part) : [])).join(' ');
  }
  if (nothing) return nothing.text;
  return row ? rowsWords.first(count, `${plain(row.name)}: ${row.phrase.result}`) : count;
}

/**
 * Results that are chosen, by their ids.
 * @param {List} list
 */
const chosenResults = ({ chips, groups }) =>
  groups
    .flatMap(({ directions }) => directions)
    .filter((id) => chips.some(({ facet, value }) => facet === 'direction' && value === id));

/**
 * @param {List} list
 * @param {Dataset} dataset
 * @param {{ rows: number, mentioned?: import('#answers').Row[] }} options how many rows are drawn, and those that only
 *   mention what was typed
 * @returns {FirstScreenModel}
 */
export function firstScreen(list, dataset, { rows: shown, mentioned = [] }) {
  const { total, mentionedFrom } = list;
  const rows = list.results.slice(0, Math.min(shown, mentionedFrom)).map((row) => rowModel(row, dataset));
  const answers = list.answers.map((row) => answer(row, dataset));
  const nothing = list.nothing && nothingModel(list.nothing, dataset);
  const count = rowsWords.count(total, list.all);
  const left = mentionedFrom - rows.length;
  const { offered } = list;
  return {
    sentence: headlinePieces(list.headline, dataset.subject, chosenResults(list)),
    groups: list.groups.map(groupModel),
    groupsLabel,
    danger: { lines: dataset.dangers, notice: dataset.notice, inShort: dataset.dangerInShort, more: safety },
    answers,
    partial: list.partial && total > 0 ? rowsWords.partial : undefined,
    rows,
    mentionedRows: mentioned.map((row) => rowModel(row, dataset)),
    mentioned: rowsWords.mentioned(total - mentionedFrom),
    total,
    count,
    more: left > 0 ? rowsWords.more(Math.min(STEP, left), rows.length, mentionedFrom) : undefined,
    chips: chipModels(list.chips, dataset),
    literal: list.literal,
    offered: offered && {
      ...offered,
      label:
        offered.value === 'low-dose'
          ? usualFilters.lowDose
          : valueLabel(offered.facet, offered.value, dataset),
    },
    ...filters(list, dataset),
    sorts: sortModels(list),
    nothing,
    spoken: spoken(answers[0], { nothing, count, rows }),
  };
}
