// What the static pages need to know, asked of the core.

/** @typedef {import('#answers').CategoryId} CategoryId */
/** @typedef {import('../../src/words/fallback.js').Answers} Answers */
/** @typedef {Pick<import('../../src/element/core.d.ts').Core, 'list' | 'condition' | 'drug' | 'dataset'>} Explorer */

/** @typedef {import('#answers').TopicId} TopicId */

/**
 * Topics about the drug: what could hurt goes before what is good to know. What stands between the tags is sent with
 * every view of an article, so there is less of it.
 * @type {Record<'page' | 'all', TopicId[]>}
 */
const TOPICS = {
  page: ['must-not', 'interactions', 'warnings', 'side-effects', 'questions', 'help'],
  all: ['must-not', 'interactions', 'questions', 'help'],
};

/** @param {import('#answers').Dataset} dataset */
export const categoriesOf = ({ facets }) =>
  /** @type {CategoryId[]} */ (facets.find(({ id }) => id === 'category')?.values ?? []);

/**
 * @param {Explorer} explorer
 * @param {CategoryId | 'page' | 'all'} about a page of its own; all uses between the tags; those of one kind
 * @returns {Answers}
 */
export function answersFor(explorer, about) {
  const dataset = explorer.dataset();
  const only = about === 'page' || about === 'all' ? undefined : about;
  const topics = about === 'page' || about === 'all' ? TOPICS[about] : [];
  /** @param {TopicId} topic */
  const topic = (topic) => explorer.drug({ view: 'drug', topic });
  return {
    dataset,
    list: explorer.list(only ? { category: [only] } : {}),
    drug: about === 'page' ? explorer.drug({ view: 'drug' }) : undefined,
    topics: topics.map(topic),
    mechanisms: topic('how-it-works').rows,
    kinds: (only ? [only] : categoriesOf(dataset)).map((id) => ({
      id,
      uses: explorer.list({ category: [id] }).results.map((use) => explorer.condition(use.id)),
    })),
  };
}
