// The articles' claims: how many hold up, and each with its reason, those that do not hold first.
import { listed, sentence } from './numbers.js';
import { articles } from './strings/articles.js';
import { claimSource, verdicts } from './strings/condition.js';
import { verdictOf } from './verdicts.js';

/**
 * @param {import('#answers').Claims} given
 * @returns {import('./models.d.ts').ArticlesModel}
 */
export function articlesModel(given) {
  const parts = given.verdicts.filter(({ count }) => count).map(({ id, count }) => articles.parts[id](count));
  const lead = articles.lead(given.all, given.articles.length, listed(parts));
  /** @param {string} id */
  const source = (id) => {
    const article = given.articles.find((each) => each.id === id);
    return article ? claimSource(article.author, article.title, article.kind) : '';
  };
  return {
    lead,
    articles: given.articles.map(({ id, href, claims, agree }) => ({
      id,
      source: source(id),
      href,
      count: articles.holdUp(agree, claims),
    })),
    verdicts: given.verdicts.map(({ id, count, selected }) => ({
      id,
      label: verdicts[id],
      tone: verdictOf(id).tone,
      count,
      selected,
    })),
    verdictsLabel: articles.verdictsLabel,
    claims: given.claims.map(({ article, condition, about, says, because, verdict }) => ({
      key: `${article} ${condition ?? about}`,
      ...verdictOf(verdict),
      about: condition ? { text: about, condition } : { text: sentence(about.replaceAll('-', ' ')) },
      says,
      because,
      source: source(article),
    })),
    note: articles.note,
    spoken: lead,
  };
}
