// How large the difference was: one line for each use on one axis, right is better for the person.
import { Leading } from '../leading.jsx';
import { Line } from '../line.jsx';

/** @typedef {import('../../words/models.d.ts').SizesModel} SizesModel */
/** @typedef {import('../../words/models.d.ts').SizeModel} SizeModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** @param {{ model: SizesModel, actions: Actions }} props */
export function Sizes({ model, actions }) {
  const { lead, lines, smaller, notes } = model;
  return (
    <div class="sizes">
      <p class="quiet">{lead}</p>
      {lines.length > 0 && (
        <>
          <Axis ends={model.axis} />
          <Lines lines={lines} actions={actions} />
        </>
      )}
      {smaller.length > 0 && (
        <details class="disclosure smaller">
          <summary>{model.showSmaller}</summary>
          <Axis ends={model.axis} />
          <Lines lines={smaller} actions={actions} />
        </details>
      )}
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
    </div>
  );
}

/** @param {{ ends: string[] }} props */
function Axis({ ends }) {
  return (
    <p class="size-line size-axis" aria-hidden="true">
      <span class="ends">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </span>
    </p>
  );
}

/** @param {{ lines: SizeModel[], actions: Actions }} props */
function Lines({ lines, actions }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id} part="mark" class="size-line" data-id={line.id}>
          <span class={`size-name ${line.tone}`}>
            <span class="symbol" aria-hidden="true">
              {line.symbol}
            </span>{' '}
            <Leading to={{ condition: line.id }} actions={actions}>
              {line.name}
            </Leading>
            {line.along && ` ${line.along}`}
          </span>
          <Line mark={line.mark} tone={line.tone} />
          <span class="size-people">{line.people}</span>
          <span class="visually-hidden">{line.words}</span>
        </li>
      ))}
    </ul>
  );
}
