// One study, and rows of the drug's tables, in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, rowText, severityWord } from '../../www/src/words/answers.js';
import { source } from '../../www/src/words/links.js';
import { foundWords, study } from '../../www/src/words/study.js';
import { result, sampleStudy } from './samples.mjs';

/** @typedef {import('#answers').Study} Study */

/** @param {Partial<Study>} some */
const found = (some) => foundWords(sampleStudy(some)).result;

test('what a study found is worded from its own number where it has one', () => {
  assert.deepEqual(
    [
      found({ found: 'better', against: 'placebo' }),
      found({ found: 'better', against: 'no-treatment' }),
      found({ found: 'worse', against: 'usual-care' }),
      found({ found: 'worse' }),
      found({ found: 'too-small', finding: 'benefit' }),
      found({ found: 'no-clear-difference', finding: 'benefit' }),
    ],
    [
      'Better than placebo',
      'Better than no treatment',
      'Worse than usual care',
      'Worse than placebo',
      'No clear difference, too small to rule one out',
      'No clear difference',
    ],
  );
});

test('a study without a number says its finding, and no more than it can', () => {
  assert.equal(
    found({ found: 'compared', finding: 'no-benefit' }),
    'No difference found, no figures to weigh',
  );
  assert.equal(found({ found: 'compared', finding: 'benefit' }), 'Found benefit');
  assert.equal(found({ found: 'uncompared', finding: 'benefit' }), 'Saw improvement');
  assert.equal(found({ found: 'uncompared', finding: 'no-benefit' }), 'Saw no improvement');
  assert.equal(found({ found: 'no-test', finding: 'benefit' }), 'Not a test of treatment');
  assert.equal(found({ found: 'compared', finding: 'unclear', registered: true }), 'No results yet');
});

test('a study says how it was done, what was read of it and what was not checked', () => {
  const model = study(
    sampleStudy({
      people: 99,
      dose: '6 mg/day oral',
      weeks: 120,
      blinding: 'double',
      authors: 'Someone A, et al.',
      journal: 'A Journal',
      comparator: 'active: other drug',
      confidence: 'abstract',
      unverified: ['authors', 'design'],
      leftOut: 'same-people',
      results: [result({ estimate: -340, caution: 'Take care' })],
      noLink: 'copy',
    }),
  );
  assert.equal(model.facts, '2024 · 99 people · 6 mg/day oral');
  assert.equal(model.design, 'Randomised trial, double-blind, 6 mg/day oral, 12 weeks');
  assert.equal(model.citation, 'Someone A, et al. A Journal');
  assert.equal(model.comparator, 'compared with other drug');
  assert.deepEqual(model.notes, [
    'Not counted: these people are counted in another record.',
    'We read the summary only.',
    'Not checked: authors and how it was done.',
  ]);
  assert.deepEqual(model.results, [
    'Pain, 0 to 10: 0.34 points of 0 to 10 less than on placebo. Note: Take care.',
  ]);
  assert.equal(model.noLink, 'No link: only a copy of its page was found.');
});

test('what is not known of a study is left out', () => {
  const model = study(sampleStudy({}));
  assert.equal(model.facts, '2024');
  assert.equal(model.citation, '');
  assert.deepEqual(model.notes, []);
  assert.equal(model.comparator, undefined);
  assert.equal(study(sampleStudy({ people: 1, weeks: 10 })).facts, '2024 · 1 person');
  assert.ok(study(sampleStudy({ people: 1, weeks: 10 })).design.endsWith(', 1 week'));
  assert.equal(study(sampleStudy({ people: 60, registered: true })).facts, '2024 · 60 people planned');
  for (const [as, words] of [
    ['none', 'nothing to compare with'],
    ['none (before and after)', 'nothing to compare with (before and after)'],
    ['none described', 'no comparison described'],
    ['various', 'compared with various treatments'],
  ]) {
    assert.equal(study(sampleStudy({ comparator: as })).comparator, words);
  }
});

test('severities are words that a reader understands', () => {
  const given = [
    'avoid (label)',
    'must not be combined (label)',
    'noted',
    'must-not',
    'caution (label)',
    undefined,
  ];
  assert.deepEqual(given.map(severityWord), [
    'Avoid',
    'Do not combine',
    'Known, no action stated',
    'Must not take it',
    'Caution (label)',
    undefined,
  ]);
});

test('how often is said before the text, and one product before all', () => {
  const about = { subject: 'examplum' };
  const often = { drug: 330, other: 70 };
  assert.equal(
    rowText({ only: 'Monthly injection', often, text: 'In adults.' }, about),
    'Only the monthly injection: of 100 people, 33 with it and 7 on placebo. In adults.',
  );
  assert.equal(rowText({ often }, about), 'Of 100 people, 33 on examplum and 7 on placebo.');
  assert.equal(
    rowText({ often: { drug: 19, other: 1, comparator: 'placebo (below 0.1%)' } }, about),
    'Of 100 people, 1.9 on examplum and 0.1 with placebo (below 0.1%).',
  );
  assert.equal(rowText({ often: { drug: 98 } }, about), 'Of 100 people, 9.8 on examplum.');
  assert.equal(
    rowText({ often: { drug: 98, comparator: 'no medicine' } }, about),
    'Of 100 people, 9.8 on examplum. Compared with no medicine.',
  );
  assert.equal(rowText({ only: 'Monthly injection' }, about), '');
});

test('an answer carries its sources with the texts of their links', () => {
  const where = source({
    title: 'A page',
    authors: 'Someone A',
    year: 2020,
    links: [
      { kind: 'doi', value: '10.1/x', href: 'https://doi.org/10.1/x' },
      { kind: 'pubmed', value: '123', href: 'https://pubmed.ncbi.nlm.nih.gov/123/' },
      { kind: 'registry', value: 'NCT1', href: 'https://clinicaltrials.gov/study/NCT1' },
      { kind: 'page', value: '', href: 'https://example.org/' },
      { kind: 'decision', value: '', href: 'https://example.org/' },
    ],
  });
  assert.equal(where.detail, 'Someone A, 2020');
  assert.deepEqual(
    where.links.map(({ text }) => text),
    ['DOI 10.1/x', 'PubMed 123', 'ClinicalTrials.gov NCT1', 'Page', 'Page of the decision'],
  );
  const row = answer(
    {
      part: 'interaction',
      id: 'x',
      name: 'X',
      danger: true,
      severity: 'avoid (label)',
      text: 'It says.',
      sources: [],
    },
    { subject: 'examplum' },
  );
  assert.deepEqual([row.severity, row.text, row.danger], ['Avoid', 'It says.', true]);
});
