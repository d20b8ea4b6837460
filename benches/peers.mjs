// The libraries that an author would pick instead, one function each: records in, `search` and `facets` out. Every
// one searches name, aliases and summary, with beginnings and slips where it has them, and gives the first 20.
import { facetValues } from './corpus.mjs';

/** @typedef {import('./corpus.mjs').Record} Record */
/** @typedef {{ [facet: string]: string[] }} Selection */
/**
 * @typedef {object} Engine
 * @property {(text: string) => number[]} search ids of the first 20
 * @property {(text: string, selection: Selection) => number} [facets] counts every value of every facet; the total
 * @property {() => void} [forget] gives up what it remembers of the searches before, where it remembers anything
 */

const LIMIT = 20;
const FACETS = Object.keys(facetValues);
const weights = { name: 4, aliases: 2, summary: 1 };

/** @type {{ [name: string]: (records: Record[]) => Promise<Engine> }} */
export const engines = {
  async ours(records) {
    const { Bench } = await import('../target/bench-core-nodejs/core.js');
    return ours(new Bench(texts(records), bits(records)));
  },

  async minisearch(records) {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({
      fields: ['name', 'aliases', 'summary'],
      extractField: (record, field) => (Array.isArray(record[field]) ? record[field].join(' ') : record[field]),
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 4, aliases: 2 } },
    });
    index.addAll(records);
    return { search: (text) => index.search(text).slice(0, LIMIT).map(({ id }) => id) };
  },

  async 'fuse.js'(records) {
    const { default: Fuse } = await import('fuse.js');
    const keys = Object.entries(weights).map(([name, weight]) => ({ name, weight }));
    const index = new Fuse(records, { keys, threshold: 0.3, ignoreLocation: true });
    return { search: (text) => index.search(text, { limit: LIMIT }).map(({ item }) => item.id) };
  },

  async flexsearch(records) {
    const { default: flexsearch } = await import('flexsearch');
    const field = (name) => ({ field: name, tokenize: 'forward', encoder: flexsearch.Charset.LatinBalance });
    const index = new flexsearch.Document({
      document: { id: 'id', index: ['name', 'aliases', 'summary'].map(field) },
    });
    for (const record of records) index.add({ ...record, aliases: record.aliases.join(' ') });
    return {
      search: (text) =>
        index.search(text, { limit: LIMIT, suggest: true, merge: true }).map((found) => found.id ?? found),
    };
  },

  async orama(records) {
    const { create, insert, search } = await import('@orama/orama');
    const index = create({
      schema: {
        name: 'string',
        aliases: 'string[]',
        summary: 'string',
        category: 'enum',
        status: 'enum',
        evidence: 'enum',
        regimen: 'enum[]',
      },
    });
    for (const record of records) insert(index, { ...record, id: `${record.id}` });
    const asked = (text) => ({
      term: text,
      properties: ['name', 'aliases', 'summary'],
      tolerance: text.length > 4 ? 1 : 0,
      boost: { name: 4, aliases: 2 },
      limit: LIMIT,
    });
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, { limit: 20 }]));
    return {
      search: (text) => search(index, asked(text)).hits.map(({ id }) => Number(id)),
      facets: (text, selection) => {
        const where = Object.entries(selection).map(([facet, values]) => [
          facet,
          facet === 'regimen' ? { containsAny: values } : { in: values },
        ]);
        const filter = where.length > 0 ? { where: Object.fromEntries(where) } : {};
        return search(index, { ...asked(text), facets, ...filter }).count;
      },
    };
  },

  async ufuzzy(records) {
    const { default: UFuzzy } = await import('@leeoniya/ufuzzy');
    const matcher = new UFuzzy({ intraMode: 1 });
    const haystack = records.map((record) => `${record.name} | ${record.aliases.join(', ')} | ${record.summary}`);
    return {
      search: (text) => {
        const [found, info, order] = matcher.search(haystack, text, 0, 1000);
        const ranked = order ? order.map((n) => info.idx[n]) : (found ?? []);
        return ranked.slice(0, LIMIT).map((n) => records[n].id);
      },
    };
  },

  async lunr(records) {
    const { default: lunr } = await import('lunr');
    const index = lunr(function build() {
      this.ref('id');
      for (const [name, boost] of Object.entries(weights)) this.field(name, { boost });
      for (const record of records) this.add({ ...record, aliases: record.aliases.join(' ') });
    });
    const beginning = lunr.Query.wildcard.TRAILING;
    return {
      search: (text) =>
        index
          .query((query) => {
            for (const word of text.toLowerCase().split(/\s+/).filter(Boolean)) {
              query.term(word, { boost: 10 });
              query.term(word, { boost: 4, wildcard: beginning, usePipeline: false });
              if (word.length > 3) query.term(word, { boost: 1, editDistance: 1, usePipeline: false });
            }
          })
          .slice(0, LIMIT)
          .map(({ ref }) => Number(ref)),
    };
  },

  async itemsjs(records) {
    const { default: itemsjs } = await import('itemsjs');
    const index = itemsjs(
      records.map((record) => ({ ...record, names: record.aliases.join(' ') })),
      {
        aggregations: Object.fromEntries(
          FACETS.map((facet) => [facet, { title: facet, size: 20, conjunction: false }]),
        ),
        searchableFields: ['name', 'names', 'summary'],
        isExactSearch: true,
      },
    );
    return {
      search: (text) => index.search({ query: text, per_page: LIMIT }).data.items.map(({ id }) => id),
      facets: (text, filters) => index.search({ query: text, per_page: LIMIT, filters }).pagination.total,
    };
  },
};

/** Which of them forgive slips of the keyboard. */
export const forgiving = ['minisearch', 'fuse.js', 'orama', 'ufuzzy', 'lunr'];

const sizes = Uint32Array.from(FACETS, (facet) => facetValues[facet].length);
const none = new Uint32Array(FACETS.length);

/**
 * @param {{ search(text: string, chosen: Uint32Array, values: Uint32Array): Uint32Array, forget(): void }} bench
 * @returns {Engine} every search counts every facet, whether asked for or not
 */
function ours(bench) {
  return {
    search: (text) => {
      const answer = bench.search(text, none, sizes);
      return [...answer.subarray(2, 2 + answer[1])];
    },
    facets: (text, selection) => bench.search(text, chosen(selection), sizes)[0],
    forget: () => bench.forget(),
  };
}

/** @param {Record[]} records */
const texts = (records) =>
  records.flatMap((record) => [record.name, record.aliases.join('\n'), record.summary]);

/**
 * @param {string} facet
 * @param {string[]} values
 */
const bitsOf = (facet, values) => values.reduce((bits, value) => bits | (1 << facetValues[facet].indexOf(value)), 0);

/** @param {Record[]} records */
const bits = (records) =>
  Uint32Array.from(records.flatMap((record) => FACETS.map((facet) => bitsOf(facet, [record[facet]].flat()))));

/** @param {Selection} selection */
const chosen = (selection) => Uint32Array.from(FACETS, (facet) => bitsOf(facet, selection[facet] ?? []));
