// One topic about the drug: dangers whole, the other rows as folds that say their name and how grave they are.
import { controls } from '../../words/strings/controls.js';
import { BackButton } from '../back-line.jsx';
import { Heading } from '../heading.jsx';
import { Leading } from '../leading.jsx';
import { Section } from '../section.jsx';
import { SourceList } from '../source-list.jsx';
import { EffectTable } from './effect-table.jsx';

/** @typedef {import('../../words/models.d.ts').DrugRowModel} DrugRowModel */
/** @typedef {import('../../words/models.d.ts').TopicModel} TopicModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

/** @param {{ model: TopicModel, level: number, actions: Actions }} props */
export function Topic({ model, level, actions }) {
  return (
    <article part="topic" class="drug condition" data-id={model.topic}>
      <p class="back-line">
        {actions.cameFromWithin() && actions.before() !== 'drug' && <BackButton actions={actions} />}
        <Leading to={{ view: 'drug' }} actions={{ ...actions, go: actions.goUp }}>
          {model.back}
        </Leading>
      </p>
      <Heading level={level} class="condition-name" focusable>
        {model.title}
      </Heading>
      {model.lead && <p class="quiet">{model.lead}</p>}
      {model.effects && <EffectTable effects={model.effects} />}
      {model.sections.map((section) => (
        <Section key={section.title} title={section.title} level={level + 1}>
          {section.rows.map((row) => (
            <Row key={row.place} row={row} level={section.title ? level + 2 : level + 1} />
          ))}
        </Section>
      ))}
    </article>
  );
}

/** @param {{ row: DrugRowModel, level: number }} props */
function Row({ row, level }) {
  const { name, aside, texts, sources, marked } = row;
  const named = (
    <>
      {name}
      {aside && <span class="aside"> · {aside}</span>}
    </>
  );
  const said = (
    <>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Sources sources={sources} />
    </>
  );
  const look = ['topic-row', row.danger && 'grave', marked && 'marked'].filter(Boolean).join(' ');
  if (row.open) {
    return (
      <section class={look} part="row" data-id={row.id}>
        <Heading level={level} class="row-title" focusable>
          {named}
        </Heading>
        {said}
      </section>
    );
  }
  return (
    <details class={look} part="row" data-id={row.id} open={marked}>
      <summary>
        <Heading level={level} class="row-title">
          {named}
        </Heading>
      </summary>
      {said}
    </details>
  );
}

/** @param {{ sources: import('../../words/models.d.ts').SourceModel[] }} props */
export function Sources({ sources }) {
  if (!sources.length) return null;
  return (
    <details class="disclosure">
      <summary>{controls.sources}</summary>
      <SourceList sources={sources} />
    </details>
  );
}
