// How we know: what was read, how results are worked out, what was not done, who made it.
import { BackLine } from './back-line.jsx';
import { Heading } from './heading.jsx';
import { Section } from './section.jsx';

/**
 * @param {{ model: import('../words/models.d.ts').HowWeKnowModel, level: number,
 *           actions: import('./actions.d.ts').Actions }} props
 */
export function HowWeKnow({ model, level, actions }) {
  return (
    <article part="how-we-know" class="how-we-know condition">
      <BackLine own="how-we-know" actions={actions} />
      <Heading level={level} class="condition-name" focusable>
        {model.title}
      </Heading>
      <p>{model.lead}</p>
      {model.sections.map((section) => (
        <Section key={section.title} title={section.title} level={level + 1}>
          {section.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
      ))}
    </article>
  );
}
