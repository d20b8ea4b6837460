// Who must not take it, warnings, interactions: a list each, in the order that the core gives.
import { drugWords } from '../../strings/drug.js';
import { Heading } from '../heading.jsx';
import { Sources } from '../sources.jsx';

/** @param {{ rows: import('#core').Danger[] }} props */
export function Dangers({ rows }) {
  return (
    <ul class="dangers">
      {rows.map((row) => (
        <li key={row.id} data-id={row.id}>
          <strong>{row.name}</strong>
          {row.severity && <p class="severity">{row.severity}</p>}
          {row.text && <p>{row.text}</p>}
          {row.note && <p>{row.note}</p>}
          <div class="foot">
            <p class="products">
              {drugWords.appliesTo} {row.products}
            </p>
            <Sources sources={row.sources} about={row.name} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** @param {{ mustNot: import('#core').DrugView['mustNot'], level: number }} props */
export function MustNot({ mustNot, level }) {
  return (
    <>
      <Dangers rows={mustNot.current} />
      {mustNot.former.length > 0 && (
        <div class="former">
          <Heading level={level} class="sub">
            {mustNot.formerLabel}
          </Heading>
          <Dangers rows={mustNot.former} />
        </div>
      )}
    </>
  );
}

/** @param {{ groups: import('#core').DangerGroup[], level: number }} props */
export function Warnings({ groups, level }) {
  return (
    <>
      {groups.map((group) => (
        <div key={group.id} class="gravity" data-id={group.id}>
          <Heading level={level} class="sub">
            {group.label}
          </Heading>
          <Dangers rows={group.rows} />
        </div>
      ))}
    </>
  );
}
