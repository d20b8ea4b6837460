// All uses at a glance: results, sizes or a table, with one switch between them and the filters that are on.
import { BackButton } from '../back-line.jsx';
import { Chips } from '../first-screen/chips.jsx';
import { Heading } from '../heading.jsx';
import { Toolbar } from '../toolbar.jsx';
import { Results } from './results.jsx';
import { Sizes } from './sizes.jsx';
import { UseTable } from './use-table.jsx';

/** @typedef {import('../actions.d.ts').Actions} Actions */
/** @typedef {import('../../words/models.d.ts').MapModel | import('../../words/models.d.ts').SizesModel |
 *           import('../../words/models.d.ts').TableModel} Model */

/** @param {{ model: Model, level: number, actions: Actions }} props */
export function AllUses({ model, level, actions }) {
  const views = model.views.filter((view) => !actions.hidden(view.id));
  const at = views.findIndex((view) => view.selected);
  return (
    <article part={model.picture} class="all-uses">
      <div class="back-line">
        <BackButton actions={actions} />
        <Toolbar class="switch" label={model.viewsLabel} at={Math.max(at, 0)}>
          {views.map((view) => (
            <button
              key={view.id}
              type="button"
              data-id={view.id}
              aria-pressed={view.selected}
              onClick={() => actions.change({ view: view.id })}
            >
              {view.label}
            </button>
          ))}
        </Toolbar>
      </div>
      <Heading level={level} class="condition-name" focusable>
        {model.title}
      </Heading>
      <p class="answer">{model.headline}</p>
      <Chips model={model} actions={actions} />
      {model.picture === 'map' && <Results model={model} actions={actions} />}
      {model.picture === 'sizes' && <Sizes model={model} actions={actions} />}
      {model.picture === 'table' && <UseTable model={model} actions={actions} />}
    </article>
  );
}
