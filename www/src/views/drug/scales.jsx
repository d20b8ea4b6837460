// Doses and times, each on one scale: the words say it all, the bars show it.
import { drugWords } from '../../strings/drug.js';
import { Fold } from '../fold.jsx';
import { Heading } from '../heading.jsx';
import { Sources } from '../sources.jsx';

/** @typedef {import('#core').Tick} Tick */
/** @typedef {import('#core').Span} Span */

/** @param {number} at per mille */
const percent = (at) => `${at / 10}%`;

/**
 * Labels near an end of the axis stay within it.
 * @param {Tick} tick
 */
const sideOf = ({ at }) => (at < 150 ? 'first' : at > 850 ? 'last' : '');

/** @param {{ ticks: Tick[] }} props */
function Axis({ ticks }) {
  return (
    <div class="axis" aria-hidden="true">
      <span class="ruler">
        {ticks.map((tick) => (
          <span key={tick.at} class={`tick ${sideOf(tick)}`} style={{ insetInlineStart: percent(tick.at) }}>
            <span>{tick.label}</span>
          </span>
        ))}
      </span>
    </div>
  );
}

/** @param {{ ticks: Tick[], span?: Span, kind: string }} props */
function Bar({ ticks, span, kind }) {
  return (
    <span class="ruler" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick.at} class="line" style={{ insetInlineStart: percent(tick.at) }} />
      ))}
      {span && (
        <span
          class={`span ${span.start === span.end ? 'point' : ''} ${kind}`}
          style={{ insetInlineStart: percent(span.start), inlineSize: percent(span.end - span.start) }}
        />
      )}
      {span?.mark !== undefined && <span class="usual" style={{ insetInlineStart: percent(span.mark) }} />}
    </span>
  );
}

/** @param {{ doses: import('#core').Doses, level: number }} props */
export function Doses({ doses, level }) {
  const { ticks } = doses;
  return (
    <>
      <p>{doses.intro}</p>
      {[
        { title: drugWords.waysOfDosing, rows: doses.regimens },
        { title: drugWords.oneHolds, rows: doses.forms },
      ].map(({ title, rows }) => (
        <div key={title}>
          <Heading level={level} class="sub">
            {title}
          </Heading>
          <Axis ticks={ticks} />
          <ul class="scale">
            {rows.map((row) => (
              <li key={row.id} data-id={row.id}>
                <p>
                  <strong>{row.name}</strong>
                  <span class="amount">{row.dose}</span>
                </p>
                <Bar ticks={ticks} span={row.span} kind={row.lasting ? 'lasting' : ''} />
                {row.text && <p class="products">{row.text}</p>}
                {row.note && <p class="products">{row.note}</p>}
                <div class="foot">
                  {row.fields.length > 0 && <DoseMore row={row} />}
                  <Sources sources={row.sources} about={row.name} />
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** @param {{ row: import('#core').DoseView }} props */
function DoseMore({ row }) {
  return (
    <Fold class="sources more" label={drugWords.moreOn} about={row.name}>
      {() => (
        <dl>
          {row.fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>{field.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Fold>
  );
}

/** @param {{ course: import('#core').Course, level: number }} props */
export function Course({ course, level }) {
  const { ticks, quantities } = course;
  return (
    <>
      <p>{course.intro}</p>
      {course.forms.map(({ form, ids }) => (
        <div key={form}>
          <Heading level={level} class="sub">
            {form}
          </Heading>
          <Axis ticks={ticks} />
          <ul class="scale">
            {quantities
              .filter((row) => ids.includes(row.id))
              .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
              .map((row) => (
                <li key={row.id} data-id={row.id}>
                  <p>
                    <strong>{row.quantity}</strong>
                    <span class="amount">{row.value}</span>
                  </p>
                  <Bar ticks={ticks} span={row.span} kind={row.span?.start === 0 ? 'until' : ''} />
                  <Sources sources={row.sources} about={row.quantity} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <Fold label={`${drugWords.all} (${quantities.length})`}>{() => <Quantities rows={quantities} />}</Fold>
    </>
  );
}

/** @param {{ rows: import('#core').QuantityView[] }} props */
function Quantities({ rows }) {
  return (
    <table class="plain-table" aria-label={drugWords.all}>
      <thead>
        <tr>
          <th scope="col">{drugWords.quantity}</th>
          <th scope="col">{drugWords.value}</th>
          <th scope="col">{drugWords.form}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-id={row.id}>
            <th scope="row">{row.quantity}</th>
            <td>
              {row.value}
              {row.note && <p class="products">{row.note}</p>}
              <Sources sources={row.sources} about={row.quantity} />
            </td>
            <td>{row.form}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
