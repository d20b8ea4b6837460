// The same facts in a page without any page around them: `window.measure(name)` loads and indexes, and keeps what an
// author would keep to show them; `window.asked(texts)` searches.
import { joined } from '../stacks/shared/facts.js';

const shown = 8;
/** @returns {Promise<ReturnType<typeof joined>>} */
const load = async () => joined(await (await fetch('facts.json')).json());

/** @type {{ [name: string]: () => Promise<(text: string) => number> }} */
const engines = {
  async ours() {
    const address = new URL('pkg/core.js', location.href).href;
    const { default: init, Explorer } = await import(address);
    await init();
    const explorer = new Explorer();
    return (text) => explorer.list({ text }, { count: shown }).results.length;
  },

  async 'facts alone'() {
    const { conditions } = await load();
    return (text) => conditions.filter(({ name }) => name.includes(text)).length;
  },

  async minisearch() {
    const { indexOf } = await import('../stacks/shared/minisearch.js');
    const { conditions } = await load();
    const index = indexOf(conditions);
    const byId = new Map(conditions.map((condition) => [condition.id, condition]));
    return (text) => index.search(text).slice(0, shown).filter(({ id }) => byId.has(id)).length;
  },

  async orama() {
    const { create, insert, search } = await import('@orama/orama');
    const { conditions } = await load();
    const index = create({
      schema: { name: 'string', aliases: 'string[]', text: 'string', category: 'enum', approval: 'enum', regimens: 'enum[]' },
    });
    const byId = new Map(conditions.map((condition) => [condition.id, condition]));
    for (const { id, name, aliases, text, category, approval, regimens } of conditions) {
      insert(index, { id, name, aliases: aliases ?? [], text, category, approval, regimens });
    }
    const facets = { category: {}, approval: {}, regimens: {} };
    return (text) =>
      search(index, { term: text, tolerance: text.length > 4 ? 1 : 0, limit: shown, facets }).hits.filter(({ id }) =>
        byId.has(id),
      ).length;
  },
};

/** @param {string} name */
window.measure = async (name) => {
  const search = await engines[name]();
  search('');
  /** @param {string[]} texts @returns {number} how many of them found something */
  window.asked = (texts) => texts.filter((text) => search(text) > 0).length;
};
