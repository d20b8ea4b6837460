// The map: a table of boxes, what was found by how much was tested. A dot is a use; a box opens its uses.

/** @typedef {import('../../words/models.d.ts').MapModel} MapModel */
/** @typedef {import('../../words/models.d.ts').BoxModel} BoxModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** @param {{ model: MapModel, actions: Actions }} props */
export function Results({ model, actions }) {
  return (
    <>
      <p class="key">
        {model.key.map(({ id, label }) => (
          <span key={id}>
            <i class={`dot ${id}`} aria-hidden="true" /> {label}
          </span>
        ))}
        <span class="hint">{model.hint}</span>
      </p>
      <table class="boxes">
        <caption class="visually-hidden">{model.caption}</caption>
        <thead>
          <tr>
            <td>
              <span class="visually-hidden">{model.corner}</span>
            </td>
            {model.columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label} <small>{column.count}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.id} class={row.tone} data-id={row.id}>
              <th scope="row">
                <span class="symbol" aria-hidden="true">
                  {row.symbol}
                </span>{' '}
                {row.label}
              </th>
              {row.boxes.map((box, place) => (
                <td key={box.id} class={`tested-${place}`}>
                  <Box box={box} actions={actions} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="bands">
        {model.bands.map((band) => (
          <li key={band.id} class={`band ${band.tone}`} data-id={band.id}>
            <p class="band-name">
              <span class="symbol" aria-hidden="true">
                {band.symbol}
              </span>{' '}
              <strong>{band.label}</strong> {band.count && <small>{band.count}</small>}
            </p>
            <div class="beside">
              {band.boxes.map((box) => (
                <Box key={box.id} box={box} actions={actions} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** @param {{ box: BoxModel, actions: Actions }} props */
function Box({ box: { id, before, count, after, label, dots, names, more, to }, actions }) {
  const counted = (
    <>
      <span class="visually-hidden">{before}: </span>
      {label && <span class="label">{label} </span>}
      <b>{count}</b>
      <span class="visually-hidden"> {after} </span>
    </>
  );
  if (!to) return <p class="box empty">{counted}</p>;
  return (
    <button type="button" class="box" data-id={id} onClick={() => actions.go(to)}>
      <span class="counted">
        {counted}
        <span class="dots" aria-hidden="true">
          {dots.map((dot) => (
            <i
              key={dot.id}
              part="mark"
              class={`dot${dot.approved ? ' approved' : ''}${dot.hollow ? ' hollow' : ''}`}
              data-id={dot.id}
            />
          ))}
        </span>
      </span>
      {names.length > 0 && (
        <span class="names">
          {names.map((name, place) => (
            <span key={name} class="name">
              <span>{name}</span>
              {place === names.length - 1 && more && <span class="more"> {more}</span>}
            </span>
          ))}
        </span>
      )}
    </button>
  );
}
