// The uses, one row each; those that only mention what was typed stand apart.
import { controls } from '../../words/strings/controls.js';
import { Heading } from '../heading.jsx';
import { Leading } from '../leading.jsx';
import { Phrase } from '../phrase.jsx';
import { Pieces } from '../pieces.jsx';

/** @typedef {import('../../words/models.d.ts').RowModel} RowModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** @param {{ model: import('../../words/models.d.ts').FirstScreenModel, level: number, actions: Actions }} props */
export function RowList({ model: { rows, mentionedRows, mentioned }, level, actions }) {
  /** @param {RowModel} row */
  const drawn = (row) => <Row key={row.id} row={row} level={level} actions={actions} />;
  return (
    <>
      {rows.length > 0 && (
        <ul part="results" class="rows" aria-label={controls.results}>
          {rows.map(drawn)}
        </ul>
      )}
      {mentionedRows.length > 0 && (
        <details class="disclosure mentioned">
          <summary>{mentioned}</summary>
          <ul class="rows">
            {mentionedRows.map((row) => (
              <li key={row.id} class="row" data-id={row.id}>
                <NameAndPhrase row={row} level={level} actions={actions} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** @param {{ row: RowModel, level: number, actions: Actions }} props */
function Row({ row, level, actions }) {
  return (
    <li part="card" class="row" data-id={row.id}>
      <NameAndPhrase row={row} level={level} actions={actions} />
      {row.form && <p class={`row-form ${row.form.tone}`}>{row.form.text}</p>}
      <p class="row-short">
        {row.short}
        {row.danger && <strong> {row.danger}</strong>}
      </p>
      {row.matched && (
        <p class="row-matched">
          <Pieces pieces={row.matched} />
        </p>
      )}
    </li>
  );
}

/** @param {{ row: RowModel, level: number, actions: Actions }} props */
function NameAndPhrase({ row, level, actions }) {
  return (
    <>
      <Heading level={level} class="row-name">
        <Leading to={{ condition: row.id }} actions={actions}>
          <Pieces pieces={row.name} />
        </Leading>
      </Heading>
      <p class="row-phrase">
        <Phrase phrase={row.phrase} />
        {row.approval && <span class="approval"> · {row.approval}</span>}
      </p>
    </>
  );
}
