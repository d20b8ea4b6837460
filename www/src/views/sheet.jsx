// One page to take to an appointment, and room on it for a pen.
import { sheetWords } from '../strings/sheet.js';
import { words } from '../strings.js';
import { Grade } from './grade.jsx';
import { Heading } from './heading.jsx';

/** More lines than a page has room for; what does not fit is not shown. */
const LINES = Array.from({ length: 30 }, (_, n) => n);

/** @param {import('./root.jsx').Shown<import('#core').SheetView>} shown */
export function Sheet({ model: sheet, level, actions }) {
  /** @param {string | undefined} count */
  const more = (count) => count && (sheet.address ? sheetWords.moreBelow(count) : sheetWords.more(count));
  return (
    <div part="sheet" class="sheet" data-id={sheet.id}>
      <p class="sheet-bar">
        <button type="button" class="back" onClick={actions.close}>
          ← {sheetWords.back}
        </button>
        <button type="button" class="go" onClick={actions.print}>
          {sheetWords.print}
        </button>
      </p>
      <div class="sheet-head">
        <Heading level={level} class="condition-name" focusable>
          {sheet.name}
        </Heading>
        <p class="kicker">{sheet.about}</p>
      </div>
      <p class="bottom-line">{sheet.bottomLine}</p>
      <div class="answers">
        <span class={`tag ${sheet.approval.id}`}>{sheet.approval.label}</span>
        <Grade grade={sheet.grade} />
      </div>
      {sheet.approvedAs && <p>{sheet.approvedAs}</p>}
      <p>{sheet.why}</p>
      <Part title={sheetWords.doses} level={level}>
        <ul>
          {sheet.doses.map((form) => (
            <li key={form.label}>
              <strong>{form.label}:</strong> {form.detail}
            </li>
          ))}
          {sheet.moreDoses && <li>{sheet.moreDoses}</li>}
        </ul>
      </Part>
      <Part title={sheetWords.hurts} level={level}>
        <ul>
          <li>
            <strong>{sheetWords.neverWith}</strong> {sheet.neverWith}.
          </li>
          {sheet.hurts.map((hurt) => (
            <li key={hurt.name}>
              <strong>{hurt.name}.</strong> {hurt.detail}
            </li>
          ))}
          {sheet.moreHurts && <li>{sheet.moreHurts}</li>}
        </ul>
      </Part>
      <Part title={sheetWords.unsettled} level={level}>
        <ul>
          {sheet.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
          {sheet.moreCaveats && <li>{more(sheet.moreCaveats)}</li>}
          <li>
            <strong>{sheetWords.gap}</strong> {sheet.gap}
          </li>
        </ul>
      </Part>
      {sheet.sources.length > 0 && (
        <Part title={words.sources} level={level}>
          <ol>
            {sheet.sources.map((source) => (
              <li key={source.text}>
                {source.text}{' '}
                {source.href && (
                  <a href={source.href} target="_blank" rel="noopener noreferrer">
                    {source.href.replace('https://', '')}
                  </a>
                )}
              </li>
            ))}
          </ol>
          {sheet.moreSources && <p>{more(sheet.moreSources)}</p>}
        </Part>
      )}
      <section class="notes">
        <Heading level={level + 1}>{sheetWords.notes}</Heading>
        <div class="lines" aria-hidden="true">
          {LINES.map((n) => (
            <span key={n} />
          ))}
        </div>
      </section>
      {sheet.address && (
        <p>
          {sheetWords.all} <a href={sheet.address}>{sheet.address}</a>
        </p>
      )}
    </div>
  );
}

/** @param {{ title: string, level: number, children: import('preact').ComponentChildren }} props */
function Part({ title, level, children }) {
  return (
    <section class="sheet-part">
      <Heading level={level + 1}>{title}</Heading>
      {children}
    </section>
  );
}
