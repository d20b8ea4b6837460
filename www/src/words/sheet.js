// One page of paper on one use in words.

import { rowText } from './answers.js';
import { condition } from './condition.js';
import { listed, people, sentence, stopped, within } from './numbers.js';
import { plain } from './pieces.js';
import { regimens } from './strings/labels.js';
import { sheet as said } from './strings/sheet.js';
import { about, designs } from './strings/study.js';
import { foundWords } from './study.js';

/** @typedef {import('#answers').Sheet} Sheet */
/** @typedef {import('#answers').Study} Study */

/** @param {Sheet['forms'][number]} form */
function form({ regimen, studies, doses, more }) {
  const parts = [said.studies(studies), ...doses];
  if (more) parts.push(said.otherDoses(more));
  return { name: regimens[regimen], detail: parts.join('; ') };
}

/** @param {Sheet['mustNot'][number]} group */
function mustNot({ only, names }) {
  const all = names.map(within).join('; ');
  return stopped(only ? said.only(within(only), all) : all);
}

/** @param {Sheet} sheet */
function moreWarnings({ moreWarnings: names, unnamedWarnings, otherWarnings }) {
  const serious = names.length
    ? said.further([...names, ...(unnamedWarnings ? [said.unnamed(unnamedWarnings)] : [])].join('; '))
    : unnamedWarnings && said.onlyUnnamed(unnamedWarnings);
  return [serious, otherWarnings && said.others(otherWarnings)].filter(Boolean).join(' ') || undefined;
}

/**
 * Who, when, how, how many, what it found, and where it stands.
 * @param {Study} record
 */
function source(record) {
  const { id, authors, title, year, design, people: number, registered, links } = record;
  const who = authors ?? title;
  const facts = [designs[design]];
  if (number) facts.push(registered ? about.planned(people(number)) : people(number));
  const found = foundWords(record).result;
  const [link] = links;
  return {
    id,
    text: `${who}, ${year}. ${facts.join(', ')}: ${within(found)}.`,
    href: link?.href,
    address: link?.href.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  };
}

/** @param {{ text: string, caution?: string }} result */
const inUnits = ({ text, caution }) => stopped(caution ? `${text} (${caution.replace(/\.$/, '')})` : text);

/**
 * @param {Sheet} given
 * @param {import('#answers').Condition} page everything on the use
 * @param {import('#answers').Dataset} dataset
 * @returns {import('./models.d.ts').SheetModel}
 */
export function sheet(given, page, dataset) {
  const { id, name, approval, phrase, verdict, figures, scope, help, approvedAs } = condition(page, dataset);
  const { otherForms, moreCaveats, moreSources } = given;
  const sources = given.sources.flatMap((study) => {
    const record = page.studies.find((one) => one.id === study);
    return record ? source(record) : [];
  });
  const otherNames = otherForms.map((regimen) => within(regimens[regimen]));
  return {
    id,
    name,
    back: said.back(name),
    subject: said.subject(sentence(dataset.subject)),
    approval: stopped(approvedAs ? `${approval}: ${within(approvedAs)}` : approval),
    phrase,
    bottomLine: plain(verdict),
    figures: stopped(figures),
    scope,
    dangers: page.dangerApplies ? dataset.dangers : [],
    help: [
      help.summary ? stopped(help.summary.words) : (help.none ?? ''),
      ...(help.realUnits ? [inUnits(help.realUnits)] : []),
    ],
    forms: given.forms.map(form),
    otherForms: otherForms.length ? said.alsoStudied(listed(otherNames)) : undefined,
    noForm: given.forms.length ? undefined : said.noForm,
    mustNot: given.mustNot.map(mustNot),
    warnings: given.warnings.map(({ id, name, text, only }) => ({
      id,
      name,
      text: rowText({ only, text }, dataset),
    })),
    moreWarnings: moreWarnings(given),
    caveats: given.caveats,
    moreCaveats: moreCaveats ? said.morePoints(moreCaveats) : undefined,
    gap: page.gap,
    sources,
    moreSources: moreSources ? said.moreStudies(moreSources) : undefined,
    spoken: `${said.subject(sentence(dataset.subject))} ${name}`,
  };
}
