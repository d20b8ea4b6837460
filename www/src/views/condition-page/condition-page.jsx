// Everything on one use: the verdict, how much it helped, what could hurt, doubts, trials; the rest folded.
import { controls } from '../../words/strings/controls.js';
import { BackButton } from '../back-line.jsx';
import { Leading } from '../leading.jsx';
import { Phrase } from '../phrase.jsx';
import { Section } from '../section.jsx';
import { Background } from './background.jsx';
import { HowMuch } from './how-much.jsx';
import { Points } from './points.jsx';
import { Studies } from './studies.jsx';
import { Verdict } from './verdict.jsx';

/** @typedef {import('../../words/models.d.ts').ConditionModel} ConditionModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** Doubts that stand open. */
const OPEN_DOUBTS = 3;

/** @param {{ model: ConditionModel, level: number, actions: Actions }} props */
export function ConditionPage({ model, level, actions }) {
  return (
    <article part="condition" class="condition" data-id={model.id}>
      <p class="back-line">
        <BackButton actions={actions} />
        {!actions.hidden('compare') && (
          <Leading to={{ view: 'compare', compare: model.compare }} actions={actions}>
            {controls.wayTo.compare}
          </Leading>
        )}
      </p>
      <Verdict model={model} level={level} actions={actions} />
      <HowMuch model={model} level={level + 1} actions={actions} />
      {model.hurt.length > 0 && (
        <Section title={controls.hurt} level={level + 1}>
          <ul class="hurt">
            {model.hurt.map((line) => (
              <li key={`${line.part} ${line.id}`} data-id={line.id}>
                <strong>
                  {line.severity && `${line.severity}: `}
                  {/* the stop stands in the link: a button that takes lines of its own would leave it alone */}
                  {actions.hidden('drug') ? (
                    `${line.name}${line.text && '.'}`
                  ) : (
                    <Leading to={{ view: 'drug', topic: `${line.part}/${line.id}` }} actions={actions}>
                      {line.name}
                      {line.text && '.'}
                    </Leading>
                  )}
                </strong>
                {line.text && ` ${line.text}`}
              </li>
            ))}
          </ul>
          {!actions.hidden('drug') && (
            <Leading to={{ view: 'drug' }} actions={actions} class="plain onward">
              {controls.allSafety}
            </Leading>
          )}
        </Section>
      )}
      {model.forms.length > 0 && (
        <Section title={controls.forms} level={level + 1}>
          <ul class="forms">
            {model.forms.map((form) => (
              <li key={form.id} data-id={form.id}>
                {form.name}: <Phrase phrase={form.phrase} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {model.caveats.length > 0 && (
        <Section title={controls.caveats} level={level + 1}>
          <Points texts={model.caveats} open={OPEN_DOUBTS} />
        </Section>
      )}
      <Studies key={model.id} model={model} level={level + 1} />
      <Background model={model} />
    </article>
  );
}
