// DataTables: a table of its own making, searched by its own search; a row opens its studies.
import DataTable from 'datatables.net-dt';
import { conditionDetails, drugDetails, whenOpened } from '../shared/details.js';
import { facets } from '../shared/facets.js';
import { escape, label, loadFacts } from '../shared/facts.js';

const { conditions, facts } = await loadFacts();
const shown = (text) => escape(text);
/** Shown as it is; searched with everything that is known of the condition. */
const name = (condition, _, kind) =>
  kind === 'filter' ? [condition.name, ...condition.aliases, condition.text].join(' ') : shown(condition.name);

const table = new DataTable('#table', {
  data: conditions,
  deferRender: true,
  pageLength: 25,
  order: [],
  columns: [
    { data: null, title: 'Condition', render: name },
    { data: 'category', title: 'Topic', render: label },
    { data: 'bottom_line', title: 'In short', render: shown, orderable: false },
    { data: 'studies.length', title: 'Studies' },
    { data: 'people', title: 'People in randomised trials' },
  ],
  language: { search: '', searchPlaceholder: 'Search conditions' },
});
const chosen = facets(document.getElementById('facets'), conditions, () => table.draw());
table.search.fixed('facets', (_, condition) => chosen.holds(condition));
// counted over what the words match, whatever the boxes say
const count = () => {
  const words = table.search().toLowerCase().split(/\s+/).filter(Boolean);
  const found = conditions.filter((condition) => {
    const text = name(condition, null, 'filter').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  chosen.count(found);
};
table.on('draw', count);
count();
table.on('click', 'tbody tr', ({ target }) => {
  const row = table.row(target.closest('tr'));
  if (row.child.isShown()) row.child.hide();
  else row.child(conditionDetails(row.data())).show();
});
document.getElementById('notice').textContent = [facts.about.notice, ...facts.about.dangers].join(' ');
whenOpened(document.getElementById('drug'), () => drugDetails(facts));
