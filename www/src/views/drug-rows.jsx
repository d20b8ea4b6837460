// What is known of the drug itself that the words ask for: above all results, each row a step to where it stands.

/**
 * @param {{ asked: import('#core').DrugHits, answers: import('#core').Answer[],
 *           actions: import('./root.jsx').Actions }} props
 */
export function DrugRows({ asked, answers, actions }) {
  const told = actions.hidden('drug');
  return (
    <section part="about-drug" class="about-drug" aria-label={asked.title}>
      <p class="about-title">{asked.title}</p>
      <ul>
        {asked.rows.map(({ part, id, name, what }, n) => {
          const place = `${part}/${id}`;
          return (
            <li key={place} data-id={place}>
              {told ? (
                <strong>{name}</strong>
              ) : (
                <button type="button" class="plain" onClick={() => actions.row(part, id, place)}>
                  {name}
                </button>
              )}
              {what && <span class="what">{what}</span>}
              <p>{answers[n]?.text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
