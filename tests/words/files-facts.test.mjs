// What is in the files, traced to the screen and to the facts: nothing is lost, nothing unconfirmed or unsafe is given.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { core, facts, file, ids, json, queries, README, SCHEMA } from './files-given.mjs';

/** Figures of a group in the facts, by the column. */
const GROUP = ['events', 'of', 'percent', 'mean', 'sd', 'median'];
/** Columns that hold what the facts hold, under the same name. */
const AS_TYPED = {
  study: ['title', 'year', 'doi', 'pmid', 'nct', 'role', 'status', 'confidence'],
  /** Left out where no page showed them. */
  sure: [
    'authors',
    'journal',
    'design',
    'blinding',
    'participants',
    'same_people_as',
    'regimen',
    'dose',
    'duration_weeks',
    'comparator',
    'result',
  ],
  effect:
    'outcome domain better primary contrast against isolates weeks measure unit estimate low high level p favours trials people arms i2 where caution'.split(
      ' ',
    ),
  claim: ['says', 'strength', 'verdict', 'because', 'regimen'],
};

/** The drug's tables in files and in the facts. */
const DRUG = {
  adverse_effects: 'adverse_effect',
  formulations: 'formulation',
  regimens: 'regimen',
  mechanisms: 'mechanism',
  pharmacokinetics: 'pharmacokinetic',
  contraindications: 'contraindication',
  warnings: 'warning',
  interactions: 'interaction',
  questions: 'question',
  help: 'help',
};

test('every column is documented and in the schema', () => {
  const documented = new Set();
  for (const query of queries) {
    for (const { name, columns, rows } of core.records(query).tables) {
      documented.add(name);
      const { properties, required } = SCHEMA.properties[name].items;
      assert.deepEqual(Object.keys(properties), columns, name);
      assert.deepEqual(required, columns, name);
      for (const column of columns) assert.ok(README.includes(`\`${column}\``), `${name}.${column}`);
      assert.ok(
        rows.every((/** @type {any[]} */ row) => row.length === columns.length),
        name,
      );
    }
  }
  const tables = Object.keys(SCHEMA.properties).filter((name) => SCHEMA.properties[name].type === 'array');
  assert.deepEqual([...documented].sort(), tables.sort());
});

test('the file of a list holds the uses on screen in their order, with their figures', () => {
  for (const query of [{}, { text: 'pain' }, { text: 'pain', regimen: ['low-dose'] }, { sort: 'name' }]) {
    const { results } = core.list(query);
    const { conditions, studies } = json(query);
    assert.deepEqual(
      conditions.map((/** @type {any} */ row) => row.id),
      results.map((/** @type {any} */ row) => row.id),
    );
    for (const [at, row] of conditions.entries()) {
      const { grade } = results[at];
      assert.deepEqual(
        [row.level, row.direction, row.people],
        [grade.level, grade.direction, grade.randomised.people],
      );
      assert.deepEqual(
        [row.g, row.weighed_people],
        [grade.summary?.g ?? null, grade.summary?.people ?? null],
      );
    }
    const counted = new Set(conditions.flatMap((/** @type {any} */ row) => row.counted));
    assert.deepEqual(new Set(studies.map((/** @type {any} */ row) => row.id)), counted);
  }
});

test('what was typed is no part of the files of the map, the sizes and the table, as it is none of the views', () => {
  for (const view of ['map', 'sizes', 'table']) {
    const { conditions } = json({ view, text: 'pain' });
    assert.equal(conditions.length, core.map({ text: 'pain' }).total);
  }
});

test('dose forms in force leave only their studies and what these found', () => {
  const [all, low] = [json({ view: 'map' }), json({ view: 'map', regimen: ['low-dose'] })];
  assert.ok(low.studies.length > 20 && low.studies.length < all.studies.length);
  for (const { regimen } of low.studies) assert.equal(regimen, 'low-dose');
  const those = new Set(low.studies.map((/** @type {any} */ row) => row.id));
  for (const { study } of low.effects) assert.ok(those.has(study));
  assert.ok(low.effects.length > 20 && low.effects.length < all.effects.length);
});

test('one use gives all its studies, effects and claims, in the order of the page', () => {
  for (const condition of ids) {
    const file = json({ condition });
    const page = core.condition(condition);
    assert.deepEqual(
      file.studies.map((/** @type {any} */ row) => row.id),
      page.studies.map((/** @type {any} */ row) => row.id),
    );
    assert.equal(file.conditions.length, 1);
    assert.equal(file.claims.length, page.claims.length);
    const results = page.studies.flatMap((/** @type {any} */ study) => study.results);
    assert.equal(file.effects.length, results.length);
  }
});

test('the effects that count are those that the trials together rest on', () => {
  for (const condition of ids) {
    const { effects, conditions } = json({ condition });
    const { trials: strips, grade } = core.condition(condition);
    const { pooled } = grade.summary ?? {};
    const weighty = strips.filter((/** @type {any} */ strip) => strip.weight);
    const weighed = pooled ? [pooled] : weighty.map((/** @type {any} */ strip) => strip.study);
    const counting = effects.filter((/** @type {any} */ effect) => effect.counts);
    assert.deepEqual(
      new Set(counting.map((/** @type {any} */ effect) => effect.study)),
      new Set(weighed),
      condition,
    );
    assert.equal(counting.length > 0, conditions[0].g !== null, condition);
    for (const { counts, why_not: why, g } of effects) {
      assert.equal(counts, why === null);
      if (counts) assert.notEqual(g, null);
    }
  }
});

test('every study, effect and claim of the facts is in a file, as typed; what no page showed is left out', () => {
  const files = ids.map((condition) => json({ condition }));
  const studies = new Map(
    files.flatMap(({ studies }) => studies.map((/** @type {any} */ row) => [row.id, row])),
  );
  const typed = facts('study');
  assert.equal(studies.size, typed.length);
  let withheld = 0;
  for (const study of typed) {
    const row = studies.get(study.id);
    assert.ok(row, study.id);
    for (const field of AS_TYPED.study)
      assert.deepEqual(row[field], study[field] ?? null, `${study.id} ${field}`);
    for (const field of AS_TYPED.sure) {
      const unconfirmed = study.unverified?.includes(field);
      if (unconfirmed && study[field] !== undefined) withheld += 1;
      const expected = unconfirmed ? null : study[field] || null;
      assert.deepEqual(row[field], expected, `${study.id} ${field}`);
    }
    assert.deepEqual(row.unverified, study.unverified ?? [], study.id);
    assert.equal(row.retracted, study.retracted ?? false, study.id);
  }
  assert.ok(withheld > 50);
  const effects = files.flatMap(({ effects }) => effects);
  const known = facts('effect');
  assert.equal(effects.length, known.length);
  const keyOf = (/** @type {any} */ effect) =>
    [effect.study, effect.condition, effect.outcome, effect.contrast, effect.measure].join(' | ');
  for (const effect of known) {
    const all = effects.filter((row) => keyOf(row) === keyOf(effect));
    const flat = (/** @type {any} */ row) => AS_TYPED.effect.map((field) => row[field]);
    const expected = AS_TYPED.effect.map((field) => effect[field] ?? null);
    const groups = (/** @type {any} */ row) =>
      ['drug', 'control'].flatMap((side) => GROUP.map((part) => row[`${side}_${part}`]));
    const typedGroups = ['drug', 'control'].flatMap((side) =>
      GROUP.map((part) => effect[side]?.[part] ?? null),
    );
    const whole = JSON.stringify([expected, typedGroups]);
    assert.ok(
      all.some((/** @type {any} */ row) => JSON.stringify([flat(row), groups(row)]) === whole),
      `${keyOf(effect)}: ${whole} / ${JSON.stringify(all.map((/** @type {any} */ row) => [flat(row), groups(row)]))}`,
    );
  }
  const { claims } = json({ view: 'articles' });
  const said = facts('claim');
  assert.equal(claims.length, said.length);
  for (const claim of said) {
    const about = claim.condition ?? claim.topic;
    const row = claims.find(
      (/** @type {any} */ row) => row.article === claim.article && (row.condition ?? row.topic) === about,
    );
    for (const field of AS_TYPED.claim)
      assert.deepEqual(row[field], claim[field] ?? null, `${claim.article} ${about}`);
  }
});

test('every row about the drug is in its file, as typed, with the works it rests on', () => {
  const file = json({ view: 'drug' });
  const works = new Set();
  for (const [table, name] of Object.entries(DRUG)) {
    const typed = facts(name);
    assert.equal(file[table].length, typed.length, table);
    for (const row of file[table]) {
      const fact = typed.find(({ id }) => id === row.id);
      for (const [field, value] of Object.entries(row)) {
        if (field === 'sources') continue;
        const none = Array.isArray(value) ? [] : field === 'fda_approved' ? false : null;
        assert.deepEqual(
          value,
          (fact[field] === '' ? null : fact[field]) ?? none,
          `${table} ${row.id} ${field}`,
        );
      }
      for (const source of fact.sources ?? []) works.add(JSON.stringify(Object.entries(source).sort()));
    }
  }
  for (const { sources = [] } of facts('comparison'))
    for (const source of sources) works.add(JSON.stringify(Object.entries(source).sort()));
  assert.equal(file.comparison.length, facts('comparison').length);
  assert.equal(file.sources.length, works.size);
});

test('no page marked unsafe is given away, in any format', () => {
  const marked = facts('study').filter((study) => study.link_unsafe);
  assert.ok(marked.length);
  for (const study of marked) {
    for (const condition of study.conditions) {
      for (const format of /** @type {const} */ (['csv', 'json', 'ris', 'bibtex']))
        assert.ok(!file({ condition }, format).text.includes(study.url), `${study.id} ${format}`);
    }
  }
});
