// One condition in the list. The whole card opens; the name is what the keyboard reaches.
import { Grade } from './grade.jsx';
import { Heading } from './heading.jsx';
import { Marked } from './marked.jsx';
import { Pick } from './picked.jsx';

/**
 * @param {{ card: import('#core').Card, level: number, frame: import('#core').Frame, query: import('#core').Query,
 *           actions: import('./root.jsx').Actions }} props
 */
export function Card({ card, level, frame, query, actions }) {
  const name = card.matches.find((match) => match.field === 'name');
  const other = card.matches.find((match) => match.field !== 'name' && match.field !== 'text');
  return (
    <li part="card" class="card" data-id={card.id}>
      <Heading level={level} class="card-name">
        <button type="button" onClick={() => actions.open(card.id)}>
          <Marked text={card.name} ranges={name?.ranges} />
        </button>
      </Heading>
      <p class="approval">
        <span class={`tag ${card.approval.id}`}>{card.approval.label}</span>
      </p>
      <Grade grade={card.grade} />
      <p class="bottom-line">{card.bottomLine}</p>
      <p class="figures">{card.figures}</p>
      {card.reason.label && (
        <p class="reason">
          {other ? (
            <>
              {card.reason.label.slice(0, card.reason.label.length - other.text.length)}
              <Marked text={other.text} ranges={other.ranges} />
            </>
          ) : (
            card.reason.label
          )}
        </p>
      )}
      <p class="card-actions">
        <Pick id={card.id} name={card.name} frame={frame} query={query} actions={actions} />
      </p>
    </li>
  );
}
