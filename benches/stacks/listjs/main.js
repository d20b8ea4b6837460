// List.js: its own search over every word, its own pages.
import List from 'list.js';
import { conditionDetails, drugDetails, whenOpened } from '../shared/details.js';
import { facets } from '../shared/facets.js';
import { figures, label, loadFacts } from '../shared/facts.js';

const { conditions, facts } = await loadFacts();
const byId = new Map(conditions.map((condition) => [condition.id, condition]));
const values = conditions.map((condition) => ({
  id: condition.id,
  name: condition.name,
  bottom: condition.bottom_line,
  figures: `${label(condition.category)} · ${figures(condition)}`,
  // searched, not shown
  more: [...condition.aliases, condition.text].join('\n'),
}));
const list = new List(
  'conditions',
  {
    valueNames: [{ data: ['id'] }, 'name', 'bottom', 'figures', 'more'],
    item: '<li class="card"><h2 class="name"></h2><p class="figures"></p><p class="bottom"></p><span class="more" hidden></span><details><summary>Studies</summary></details></li>',
    page: 20,
    pagination: true,
    searchColumns: ['name', 'bottom', 'more'],
  },
  values,
);
const chosen = facets(document.getElementById('facets'), conditions, () =>
  list.filter((item) => chosen.holds(byId.get(item.values().id))),
);
const count = () =>
  chosen.count((list.searched ? list.items.filter((item) => item.found) : list.items).map((item) => byId.get(item.values().id)));
list.on('updated', count);
count();
document.querySelector('#conditions .list').addEventListener(
  'toggle',
  ({ target }) => {
    const details = /** @type {HTMLDetailsElement} */ (target);
    if (details.childElementCount === 1) {
      details.insertAdjacentHTML('beforeend', conditionDetails(byId.get(details.closest('li').dataset.id)));
    }
  },
  { capture: true },
);
document.getElementById('notice').textContent = [facts.about.notice, ...facts.about.dangers].join(' ');
whenOpened(document.getElementById('drug'), () => drugDetails(facts));
