// What is known of the drug itself that the words ask for: above all results, each row a step to where it stands.

/**
 * @param {{ asked: import('#core').DrugHits, actions: import('./root.jsx').Actions }} props
 * on a page without the view about the drug, what a row says stands here
 */
export function DrugRows({ asked, actions }) {
  const told = actions.hidden('drug');
  return (
    <section part="about-drug" class="about-drug" aria-label={asked.title}>
      <p class="about-title">{asked.title}</p>
      <ul>
        {asked.rows.map(({ part, id, name, what, text }) => {
          const place = id ? `${part}/${id}` : part;
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
              {told && text && <p>{text}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
