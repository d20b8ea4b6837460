// Each way the drug may work, with the conditions that name it and how their studies came out.
import { Direction, HowMuch } from '../grade.jsx';
import { Heading } from '../heading.jsx';

/**
 * @param {{ uses: import('#core').DrugView['uses'], level: number, actions: import('../root.jsx').Actions }} props
 */
export function Uses({ uses, level, actions }) {
  return (
    <>
      <p>{uses.intro}</p>
      {uses.rows.map((use) => (
        <div key={use.id} class="use" data-id={use.id}>
          <Heading level={level} class="sub">
            {use.name}
          </Heading>
          {use.status && <p class="status">{use.status.label}</p>}
          <p class="tally">
            {use.tally.map(({ direction, label }) => (
              <Direction key={direction} grade={{ direction, directionLabel: label }} />
            ))}
          </p>
          <details>
            <summary>
              {use.count}
              <span class="visually-hidden"> {use.name}</span>
            </summary>
            {use.categories.map(({ category, conditions }) => (
              <div key={category.id} class="use-category">
                <p class="category">{category.label}</p>
                <ul>
                  {conditions.map(({ id, name, grade }) => (
                    <li key={id} data-id={id}>
                      <button type="button" class="plain" onClick={() => actions.open(id)}>
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
            ))}
          </details>
        </div>
      ))}
    </>
  );
}
