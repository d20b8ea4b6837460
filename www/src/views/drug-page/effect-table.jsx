// Side effects with a figure: one table, the most frequent first, with who was counted below each.
import { controls } from '../../words/strings/controls.js';
import { effects as words } from '../../words/strings/drug.js';
import { SourceList } from '../source-list.jsx';
import { useRemembered } from '../use-remembered.js';

/** @typedef {import('../../words/models.d.ts').EffectModel} EffectModel */

/** Side effects that stand there at once. */
const OPEN = 8;

/** @param {{ effects: NonNullable<import('../../words/models.d.ts').TopicModel['effects']> }} props */
export function EffectTable({ effects: { caption, columns, rows } }) {
  const [all, setAll] = useRemembered('all', false);
  const shown = rows.filter((row, place) => all || place < OPEN || row.marked);
  return (
    <>
      <table class="effects">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((row) => (
          <Effect key={row.place} effect={row} />
        ))}
      </table>
      {shown.length < rows.length && (
        <button type="button" class="plain show-all" onClick={() => setAll(true)}>
          {controls.showAll(rows.length)}
        </button>
      )}
    </>
  );
}

/** @param {{ effect: EffectModel }} props */
function Effect({ effect }) {
  return (
    <tbody class={effect.marked ? 'marked' : undefined} data-id={effect.id}>
      <tr>
        <th scope="row" tabIndex={effect.marked ? -1 : undefined}>
          {effect.name}
        </th>
        <td>{effect.withIt}</td>
        <td>{effect.without}</td>
      </tr>
      <tr>
        <td colSpan={3}>
          <details class="disclosure" open={effect.marked}>
            <summary>{effect.product ?? words.who}</summary>
            <p>{effect.text}</p>
            <SourceList sources={effect.sources} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}
