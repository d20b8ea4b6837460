// Each way the drug may work, with the conditions that name it and how their studies came out.
import { Fold } from '../fold.jsx';
import { Direction, HowMuch } from '../grade.jsx';
import { Heading } from '../heading.jsx';

/**
 * @param {{ uses: import('#core').DrugView['uses'], level: number, actions: import('../root.jsx').Actions }} props
 */
export function Uses({ uses, level, actions }) {
  return (
    <>
      <p>{uses.intro}</p>
      <p class="legend">
        {uses.legend.map(({ id, label }) => (
          <Direction key={id} grade={{ direction: id, directionLabel: label }} />
        ))}
      </p>
      {uses.rows.map((use) => (
        <div key={use.id} class="use" data-id={use.id}>
          <Heading level={level} class="sub">
            {use.name}
          </Heading>
          {use.status && <p class="status">{use.status.label}</p>}
          <ul class="tally">
            {use.tally.map(({ direction, label, count }) => (
              <li key={direction} style={{ flexGrow: count }}>
                <span class="visually-hidden">{label}</span>
                <span class={`share-of ${direction}`} aria-hidden="true">
                  <Direction grade={{ direction, directionLabel: `${count}` }} />
                </span>
              </li>
            ))}
          </ul>
          <Fold label={use.count} about={use.name}>
            {() =>
              use.categories.map((each) => <Category key={each.category.id} {...each} actions={actions} />)
            }
          </Fold>
        </div>
      ))}
    </>
  );
}

/** @param {import('#core').Use['categories'][number] & { actions: import('../root.jsx').Actions }} props */
function Category({ category, conditions, actions }) {
  return (
    <div class="use-category">
      <p class="category">{category.label}</p>
      <ul>
        {conditions.map(({ id, name, grade }) => (
          <li key={id} data-id={id}>
            <button type="button" class="plain opens" onClick={() => actions.open(id)}>
              {name}
            </button>
            <span class="grade">
              <Direction grade={grade} />
              <HowMuch grade={grade} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
