// The entry page about the drug: what can kill, the field for a medicine, the questions, the topics.
import { entry } from '../../words/strings/drug.js';
import { BackLine } from '../back-line.jsx';
import { Heading } from '../heading.jsx';
import { Leading } from '../leading.jsx';
import { Section } from '../section.jsx';
import { MedicineField } from './medicine-field.jsx';

/** @typedef {import('../../words/models.d.ts').DrugEntryModel} DrugEntryModel */

/** Questions that stand there; the others are one step away. */
const OPEN = 3;

/** @param {{ model: DrugEntryModel, level: number, actions: import('../actions.d.ts').Actions }} props */
export function DrugEntry({ model, level, actions }) {
  return (
    <article part="drug" class="drug condition">
      <BackLine own="drug" actions={actions} />
      <Heading level={level} class="condition-name" focusable>
        {model.title}
      </Heading>
      <div part="safety" class="danger">
        <p>
          {model.dangers.map((line) => (
            <span key={line}>{line} </span>
          ))}
          <span class="notice">{model.notice}</span>
        </p>
        <ul class="gravest" aria-label={entry.gravest}>
          {model.gravest.map(({ id, place, name, first }) => (
            <li key={place} data-id={id}>
              <Leading to={{ view: 'drug', topic: place }} actions={actions}>
                {name}
              </Leading>{' '}
              {first}
            </li>
          ))}
        </ul>
      </div>
      <MedicineField level={level + 1} actions={actions} />
      <Section title={entry.questions} level={level + 1}>
        <ul class="questions">
          {model.questions.slice(0, OPEN).map(({ id, place, name, first }) => (
            <li key={id} data-id={id}>
              <Leading to={{ view: 'drug', topic: place }} actions={actions}>
                {name}
              </Leading>{' '}
              {first}
            </li>
          ))}
          <li data-id="questions">
            <Leading to={{ view: 'drug', topic: 'questions' }} actions={actions}>
              {model.allQuestions}
            </Leading>
          </li>
        </ul>
      </Section>
      <Section title={entry.topics} level={level + 1}>
        <ul class="topics">
          {model.topics.map(({ id, label }) => (
            <li key={id} data-id={id}>
              <Leading to={{ view: 'drug', topic: id }} actions={actions}>
                {label}
              </Leading>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
