// One page of paper on one use, to take to an appointment.
import { useState } from 'preact/hooks';
import { controls } from '../../words/strings/controls.js';
import { sheet as said } from '../../words/strings/sheet.js';
import { Heading } from '../heading.jsx';
import { Phrase } from '../phrase.jsx';
import { Section } from '../section.jsx';

/** @typedef {import('../../words/models.d.ts').SheetModel} SheetModel */

/** @param {{ model: SheetModel, level: number, actions: import('../actions.d.ts').Actions }} props */
export function SheetPage({ model, level, actions }) {
  const [first, ...rest] = model.dangers;
  const [refused, setRefused] = useState(false);
  return (
    <article part="sheet" class="sheet condition" data-id={model.id}>
      <p class="back-line sheet-bar">
        <button type="button" class="plain back" onClick={actions.close}>
          {model.back}
        </button>
        <button type="button" class="control print" onClick={() => setRefused(!actions.print())}>
          {said.print}
        </button>
        <span role="status">{refused && controls.printRefused}</span>
      </p>
      <Heading level={level} class="condition-name" focusable>
        <span class="kicker">{model.subject}</span> {model.name}
      </Heading>
      <p class="quiet">{said.about}</p>
      <p class="said">
        <Phrase phrase={{ ...model.phrase, basis: '' }} />. {model.bottomLine}
      </p>
      <p>{model.approval}</p>
      {first && (
        <p class="danger">
          <strong>{first}</strong> {rest.join(' ')}
        </p>
      )}
      <Section title={controls.help} level={level + 1}>
        {model.help.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p class="quiet">
          {model.figures} {model.scope}
        </p>
      </Section>
      <Section title={said.forms} level={level + 1}>
        <ul class="points">
          {model.forms.map((form) => (
            <li key={form.name}>
              <strong>{form.name}:</strong> {form.detail}
            </li>
          ))}
          {model.otherForms && <li>{model.otherForms}</li>}
          {model.noForm && <li>{model.noForm}</li>}
        </ul>
      </Section>
      <Section title={said.hurt} level={level + 1}>
        <ul class="points">
          <li>
            <strong>{said.mustNot}</strong> {model.mustNot.join(' ')}
          </li>
          {model.warnings.map((warning) => (
            <li key={warning.id} data-id={warning.id}>
              <strong>{warning.name}.</strong> {warning.text}
            </li>
          ))}
          {model.moreWarnings && <li>{model.moreWarnings}</li>}
        </ul>
      </Section>
      <Section title={said.doubts} level={level + 1}>
        <ul class="points">
          {model.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
          {model.moreCaveats && <li>{model.moreCaveats}</li>}
          <li>
            <strong>{said.gap}</strong> {model.gap}
          </li>
        </ul>
      </Section>
      {model.sources.length > 0 && (
        <Section title={said.sources} level={level + 1}>
          <ol class="numbered">
            {model.sources.map((source) => (
              <li key={source.id} data-id={source.id}>
                {source.text}{' '}
                {source.href && (
                  <a href={source.href} target="_blank" rel="noopener noreferrer">
                    {source.address}
                  </a>
                )}
              </li>
            ))}
          </ol>
          {model.moreSources && <p>{model.moreSources}</p>}
        </Section>
      )}
    </article>
  );
}
