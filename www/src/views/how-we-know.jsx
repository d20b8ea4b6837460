// How we know: what was read, how results are worked out, what was not done, who made it.
import { BackLine } from './back-line.jsx';
import { Heading } from './heading.jsx';

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
        <section key={section.title} class="section">
          <Heading level={level + 1} class="section-name">
            {section.title}
          </Heading>
          {section.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
    </article>
  );
}
