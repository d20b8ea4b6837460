// Two to four uses side by side on one axis, or one with its dose forms.

import { comparison as said } from '../../words/strings/comparison.js';
import { controls } from '../../words/strings/controls.js';
import { BackLine } from '../back-line.jsx';
import { Heading } from '../heading.jsx';
import { Leading } from '../leading.jsx';
import { Line } from '../line.jsx';
import { Phrase } from '../phrase.jsx';
import { Scope } from '../scope.jsx';
import { Section } from '../section.jsx';
import { Adding } from './adding.jsx';

/** @typedef {import('../../words/models.d.ts').BesideModel} BesideModel */
/** @typedef {import('../../words/models.d.ts').ComparedModel} ComparedModel */
/** @typedef {import('../../words/models.d.ts').ComparisonModel} ComparisonModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/**
 * @param {{ model: ComparisonModel & { find: (text: string) => { id: string, name: string }[] }, level: number,
 *           actions: Actions }} props
 */
export function ComparisonPage({ model, level, actions }) {
  const { uses, forms, full, scope, hurt, suggestions, find } = model;
  const ids = uses.map((use) => use.id);
  return (
    <article part="compare" class="compare condition">
      <BackLine actions={actions} />
      <Heading level={level} class="condition-name" focusable>
        {controls.wayTo.compare}
      </Heading>
      {uses.length > 0 && <Chips uses={uses} actions={actions} />}
      {full ? (
        <p class="quiet">{full}</p>
      ) : (
        <Adding
          find={find}
          suggestions={suggestions}
          add={(id) => actions.change({ compare: [...ids, id] })}
        />
      )}
      <Scope text={scope} actions={actions} />
      {uses.length > 0 && (
        <>
          <Beside axis={model.axis}>
            {uses.map((use) => (
              <Use key={use.id} use={use} level={level + 1} actions={actions} />
            ))}
          </Beside>
          {forms.length > 0 && (
            <Section title={controls.forms} level={level + 1}>
              <Beside>
                {forms.map((form) => (
                  <Row key={form.id} beside={form}>
                    <Heading level={level + 2} class="row-name">
                      {form.name}
                    </Heading>
                    <Found beside={form} />
                  </Row>
                ))}
              </Beside>
            </Section>
          )}
          <p class="quiet">{said.scale}</p>
          {hurt && (
            <p class="quiet">
              {hurt}{' '}
              {!actions.hidden('drug') && (
                <Leading to={{ view: 'drug' }} actions={actions} class="plain onward">
                  {controls.allSafety}
                </Leading>
              )}
            </p>
          )}
        </>
      )}
    </article>
  );
}

/** @param {{ uses: ComparedModel[], actions: Actions }} props */
function Chips({ uses, actions }) {
  return (
    <ul part="picked" class="chips" aria-label={said.uses}>
      {uses.map(({ id, name, remove }) => (
        <li key={id}>
          <button
            type="button"
            part="chip"
            class="control chip"
            aria-label={remove}
            onClick={() => actions.change({ compare: uses.flatMap((use) => (use.id === id ? [] : use.id)) })}
          >
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** @param {{ axis?: string[], children: import('preact').ComponentChildren }} props */
function Beside({ axis, children }) {
  return (
    <>
      {axis && (
        <p class="beside-axis" aria-hidden="true">
          {axis.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </p>
      )}
      <ul class="beside">{children}</ul>
    </>
  );
}

/** @param {{ use: ComparedModel, level: number, actions: Actions }} props */
function Use({ use, level, actions }) {
  return (
    <Row beside={use}>
      <Heading level={level} class="row-name">
        <Leading to={{ condition: use.condition }} actions={actions}>
          {use.name}
        </Leading>
      </Heading>
      <Found beside={use}>
        <p>
          {use.short}
          {use.danger && <strong> {use.danger}</strong>}
        </p>
      </Found>
      <p class="quiet">{use.terms}</p>
      {use.hurt && <p class="quiet">{use.hurt}</p>}
    </Row>
  );
}

/** @param {{ beside: BesideModel, children: import('preact').ComponentChildren }} props */
function Row({ beside, children }) {
  return (
    <li part="compared" class="beside-row" data-id={beside.id}>
      <div class="beside-words">{children}</div>
      <Line mark={beside.mark} tone={beside.tone} />
    </li>
  );
}

/** @param {{ beside: BesideModel, children?: import('preact').ComponentChildren }} props */
function Found({ beside, children }) {
  return (
    <>
      <p>
        <Phrase phrase={beside.phrase} />
      </p>
      {children}
      {beside.words && <p class="quiet">{beside.words}</p>}
    </>
  );
}
