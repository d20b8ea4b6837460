// MiniSearch and plain JavaScript: the index is built in the page, a card a condition.
import { conditionDetails, drugDetails, whenOpened } from '../shared/details.js';
import { facets } from '../shared/facets.js';
import { escape, figures, label, loadFacts } from '../shared/facts.js';
import { indexOf } from '../shared/minisearch.js';

const { conditions, facts } = await loadFacts();
const index = indexOf(conditions);
const byId = new Map(conditions.map((condition) => [condition.id, condition]));

const at = (id) => document.getElementById(id);
const search = /** @type {HTMLInputElement} */ (at('search'));
/** Made once, moved about after; those out of sight are not laid out. */
const cards = conditions.map((condition) => {
  const { id, name, bottom_line, category } = condition;
  const card = document.createElement('li');
  card.className = 'card';
  card.dataset.id = id;
  card.style.contentVisibility = 'auto';
  card.innerHTML = `<h2>${escape(name)}</h2><p class="figures">${label(category)} · ${figures(condition)}</p><p>${escape(bottom_line)}</p><details><summary>Studies</summary></details>`;
  whenOpened(card.querySelector('details'), () => conditionDetails(condition));
  return /** @type {const} */ ([condition, card]);
});
const cardOf = new Map(cards);

function show() {
  const words = search.value.trim();
  const found = words ? index.search(words).map(({ id }) => byId.get(id)) : conditions;
  chosen.count(found);
  const left = found.filter((condition) => chosen.holds(condition));
  at('count').textContent = `${left.length} of ${conditions.length} conditions`;
  at('list').replaceChildren(...left.map((condition) => cardOf.get(condition)));
}

const chosen = facets(at('facets'), conditions, show);
search.addEventListener('input', show);
at('notice').textContent = [facts.about.notice, ...facts.about.dangers].join(' ');
whenOpened(at('drug'), () => drugDetails(facts));
show();
