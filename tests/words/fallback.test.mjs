// The static pages: every use, every study and every danger is there, in the words of the page, and is sound HTML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { factsAsJson } from '../../www/build/facts.mjs';
import { answersFor, categoriesOf } from '../../www/build/fallback/answers.mjs';
import { fragmentHtml, pageHtml } from '../../www/build/fallback/write.mjs';
import { condition, doseWords } from '../../www/src/words/condition.js';
import { fallbackModel } from '../../www/src/words/fallback.js';
import { plain } from '../../www/src/words/pieces.js';
import { firstAuthor, shortNames } from '../../www/src/words/short-name.js';
import { regimens } from '../../www/src/words/strings/labels.js';
import { everyFigureGiven, unbroken } from './checks.mjs';
import { loadCore } from './core.mjs';
import { require, section, tags, textOf, unescaped } from './static-page.mjs';

const core = await loadCore();
const dataset = core.dataset();
const categories = categoriesOf(dataset);
const page = pageHtml(core);
const all = fragmentHtml(core, 'all');
const fragments = categories.map((id) => /** @type {const} */ ([id, fragmentHtml(core, id)]));
const everything = /** @type {[string, string][]} */ ([['page', page], ['all', all], ...fragments]);
const uses = core.list({}).results.map(({ id }) => core.condition(id));

test('every use stands with its verdict, people, bottom line and approval, and every study with its link', () => {
  assert.equal(uses.length, dataset.counts.conditions);
  const seen = new Set();
  for (const html of [page, all]) {
    for (const use of uses) {
      const part = section(html, `condition=${use.id}`);
      const text = textOf(part);
      const { phrase, figures, approval, forms } = condition(use, dataset);
      const { approvedAs, bottomLine, studies } = use;
      const said = [
        phrase.result,
        phrase.basis,
        figures,
        approval,
        bottomLine,
        ...forms.map(({ name }) => name),
      ];
      for (const words of said) assert.ok(text.includes(words), `${use.id}: ${words}`);
      for (const form of use.regimens) {
        const dosed = use.dose?.regimen === form && text.includes(doseWords(use.dose));
        assert.ok(dosed || text.toLowerCase().includes(regimens[form].toLowerCase()), `${use.id}: ${form}`);
      }
      // its first letter is small in the sentence
      if (approvedAs) assert.ok(text.includes(approvedAs.slice(1)), use.id);
      for (const name of shortNames(studies)) assert.ok(text.includes(name), `${use.id}: ${name}`);
      const hrefs = tags(part).map(({ attributes }) => attributes.href);
      for (const study of studies) {
        seen.add(study.id);
        if (study.links[0]) assert.ok(hrefs.includes(study.links[0].href), `${use.id}: ${study.id}`);
      }
      assert.equal(
        (text.match(/Studies: |Also read, not counted: /g) ?? []).length,
        new Set(studies.map(({ leftOut }) => Boolean(leftOut))).size,
        use.id,
      );
    }
  }
  assert.equal(seen.size, dataset.counts.studies);
});

test('a study that counts stands with those that count, and no other does', () => {
  for (const { id, grade, studies } of uses) {
    const [, counted = ''] = /<p>Studies: (.*?)<\/p>/.exec(section(page, `condition=${id}`)) ?? [];
    const hrefs = tags(counted).flatMap(({ attributes }) => attributes.href ?? []);
    const expected = studies.filter((study) => grade.counted.includes(study.id) && study.links.length);
    assert.deepEqual(
      hrefs,
      expected.map(({ links }) => links[0].href),
      id,
    );
  }
});

test('the first sentence, the notice and the dangers come before the first use', () => {
  for (const [name, html] of everything) {
    const text = textOf(html.slice(0, html.indexOf('<h2')));
    const category = categories.find((id) => id === name);
    const headline = fallbackModel(answersFor(core, category ?? 'page')).headline;
    const places = [plain(headline), dataset.notice, ...dataset.dangers].map((words) => text.indexOf(words));
    assert.ok(
      places.every((place) => place >= 0),
      name,
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      name,
    );
  }
});

test('where readers are likely to take opioids the danger stands before the bottom line', () => {
  const warned = uses.filter(({ dangerApplies }) => dangerApplies);
  assert.ok(warned.length >= 8);
  for (const use of uses) {
    const text = textOf(section(page, `condition=${use.id}`));
    const place = text.indexOf(dataset.dangerInShort);
    assert.equal(place >= 0, use.dangerApplies, use.id);
    assert.ok(place < text.indexOf(use.bottomLine), use.id);
  }
});

test('what could hurt, side effects and questions stand whole, each with where it was read', () => {
  for (const [about, html] of /** @type {const} */ ([
    ['page', page],
    ['all', all],
  ])) {
    const { topics } = answersFor(core, about);
    assert.ok(
      topics.some(({ topic }) => topic === 'questions') && topics.some(({ topic }) => topic === 'must-not'),
    );
    const text = textOf(html);
    const read = new Set(tags(html).map(({ attributes }) => attributes.href));
    for (const { row, products } of topics.flatMap(({ rows }) => rows)) {
      const where = `${about}: ${row.part}/${row.id}`;
      assert.ok(html.includes(`id="view=drug&amp;topic=${row.part}/${row.id}"`), where);
      const sentences = [
        row.name,
        row.text.slice(1),
        row.more ?? '',
        ...row.sources.map(({ title }) => title),
      ];
      for (const words of sentences) assert.ok(text.includes(words), `${where}: ${words}`);
      for (const { links } of row.sources) if (links[0]) assert.ok(read.has(links[0].href), where);
      for (const product of products) assert.ok(text.includes(product.slice(1)), where);
    }
  }
  const counted = core.drug({ view: 'drug', topic: 'side-effects' }).rows;
  assert.ok(
    counted.length > 20 && counted.every(({ row }) => page.includes(`topic=adverse_effect/${row.id}"`)),
  );
});

test('a kind of uses holds its own and no other', () => {
  for (const [category, html] of fragments) {
    for (const use of uses) {
      assert.equal(html.includes(`<h3 id="condition=${use.id}">`), use.category === category, use.id);
    }
  }
});

test('every figure was given by the core, and no sentence is broken', () => {
  for (const about of /** @type {const} */ (['page', 'all', ...categories])) {
    const answers = answersFor(core, about);
    const { kinds, topics, groups, headline, ...rest } = fallbackModel(answers);
    unbroken({ kinds, groups, headline, rest }, answers, about);
    everyFigureGiven({ groups, headline }, answers.list, about);
    everyFigureGiven(rest, [dataset, answers.drug, answers.mechanisms], about);
    for (const [n, topic] of topics.entries()) everyFigureGiven(topic, answers.topics[n], about);
    for (const [n, kind] of kinds.entries()) {
      for (const [m, use] of kind.uses.entries()) everyFigureGiven(use, answers.kinds[n].uses[m], use.id);
    }
  }
});

test('the page keeps to the vocabulary, outside texts of the facts', () => {
  const facts = JSON.stringify(uses) + JSON.stringify(answersFor(core, 'page').topics);
  for (const word of ['how sure', 'did not help', 'uncompared', 'mixed', 'unclear', 'newest', 'should']) {
    const pattern = new RegExp(`.{0,30}\\b${word}\\b.{0,30}`, 'gi');
    for (const [said] of textOf(page).matchAll(pattern)) {
      const words = said
        .trim()
        .split(/\s+/)
        .filter((each) => each.toLowerCase().includes(word.split(' ')[0]));
      assert.ok(facts.includes(words[0]), `“${said}”`);
      assert.ok(facts.toLowerCase().includes(word), `“${said}”`);
    }
  }
});

test('a page that misleads is named and not linked, and so is one of which only a copy was found', () => {
  const unlinked = uses.flatMap((use) =>
    use.studies.flatMap((study) => (study.noLink ? [{ use, study }] : [])),
  );
  assert.ok(unlinked.some(({ study }) => study.noLink === 'unsafe'));
  for (const { use, study } of unlinked) {
    const text = textOf(section(page, `condition=${use.id}`));
    const name = shortNames(use.studies)[use.studies.indexOf(study)];
    assert.ok(text.includes(`${name} (no link: `), `${use.id}: ${name}`);
  }
  // as the facts name them
  const misleading = JSON.parse(factsAsJson()).study.filter(
    (/** @type {any} */ study) => study.link_unsafe && !study.doi,
  );
  assert.ok(misleading.length > 0);
  for (const { url } of misleading) assert.ok(!unescaped(page).includes(url), url);
});

test('headings follow each other, and every place that is linked to is there', () => {
  for (const [name, html] of everything) {
    let level = name === 'page' ? 0 : 1;
    for (const { name: tag } of tags(html)) {
      const next = Number(/^h(\d)$/.exec(tag)?.[1] ?? 0);
      assert.ok(next <= level + 1, `${name}: ${tag} after h${level}`);
      if (next) level = next;
    }
    const ids = tags(html).flatMap(({ attributes }) => attributes.id ?? []);
    assert.equal(new Set(ids).size, ids.length, name);
    for (const { attributes } of tags(html)) {
      assert.equal(attributes.style ?? attributes.class, undefined, name);
      if (attributes.href?.startsWith('#'))
        assert.ok(ids.includes(attributes.href.slice(1)), attributes.href);
    }
    for (const character of html) assert.ok(character === '\n' || !/\p{Cc}/u.test(character), name);
  }
});

test('an HTML checker finds nothing wrong, in the page or between the tags', async () => {
  const { HtmlValidate } = require('html-validate');
  const checker = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': 'off',
      'long-title': 'off',
      'valid-id': ['error', { relaxed: true }],
      'void-style': ['error', { style: 'selfclosing' }],
    },
  });
  /** @param {string} html */
  async function problems(html) {
    const { results } = await checker.validateString(html);
    return results.flatMap((/** @type {any} */ each) =>
      each.messages.map((/** @type {any} */ found) => `${found.line}: ${found.ruleId}: ${found.message}`),
    );
  }
  const around = (/** @type {string} */ html) =>
    `<!doctype html><html lang="en"><head><title>A page</title></head><body><h1>A page</h1>${html}</body></html>`;
  for (const [name, html] of everything) {
    assert.deepEqual(await problems(name === 'page' ? html : around(html)), [], name);
  }
  assert.notDeepEqual(await problems(page.replace('</ul>', '')), []);
});

test('all of it is under 49 kB brotli between the tags and 53 as a page, and a kind of uses under 10.5', () => {
  for (const [name, html] of everything) {
    const size = brotliCompressSync(html).length;
    const limit = { page: 53_000, all: 49_000 }[name] ?? 10_500;
    assert.ok(size < limit, `${name}: ${size} bytes`);
  }
});

test('the first author stands without initials, an organisation whole', () => {
  for (const [authors, name] of [
    ['Younger J, Noor N, McCue R, et al.', 'Younger'],
    ['van der Giessen J, Fuhler GM', 'van der Giessen'],
    ['Lie MRKL, Fuhler GM', 'Lie'],
    ['Cao et al.', 'Cao'],
    ['Bested K et al.', 'Bested'],
    ['US Food and Drug Administration', 'US Food and Drug Administration'],
    ['King Pharmaceuticals; later Pfizer', 'King Pharmaceuticals'],
    ['Allodynic Therapeutics (sponsor)', 'Allodynic Therapeutics'],
    ['Masonic Cancer Center, University of Minnesota', 'Masonic Cancer Center, University of Minnesota'],
    ['Alkermes, Inc.', 'Alkermes, Inc.'],
    ['', ''],
  ])
    assert.equal(firstAuthor(authors), name);
});

test('studies of one name get a letter each, one without authors is called after its design', () => {
  const record = { design: /** @type {const} */ ('rct'), year: 2009 };
  const younger = { ...record, authors: 'Younger J, Mackey S' };
  assert.deepEqual(shortNames([younger, record, { ...younger, year: 2013 }, younger]), [
    'Younger 2009a',
    'Randomised trial 2009',
    'Younger 2013',
    'Younger 2009b',
  ]);
  for (const { id, studies } of uses) {
    const names = shortNames(studies);
    assert.equal(new Set(names).size, names.length, id);
    for (const name of names) assert.match(name, /^\S.* \d{4}[a-z]?$/, id);
  }
});

test('what is escaped is read as it was written', () => {
  assert.equal(unescaped('&amp;lt;b&gt; &quot;&#39;'), '&lt;b> "\'');
});
