// The rows about the drug that answer a question, in their own words.
import { controls } from '../../words/strings/controls.js';
import { Heading } from '../heading.jsx';
import { Leading } from '../leading.jsx';
import { SourceList } from '../source-list.jsx';

/**
 * @param {{ answers: import('../../words/models.d.ts').AnswerModel[], level: number, label?: string,
 *           actions?: import('../actions.d.ts').Actions }} props `actions`: what leads to the rows needs; without it
 *   nothing does
 */
export function AnswerList({ answers, level, label = controls.answers, actions }) {
  const leads = actions && !actions.hidden('drug') ? actions : undefined;
  return (
    <section class="answers" part="about-drug" aria-label={label}>
      {answers.map((answer) => (
        <article
          key={`${answer.part} ${answer.id}`}
          class={answer.danger ? 'drug-answer grave' : 'drug-answer'}
          data-part={answer.part}
          data-id={answer.id}
        >
          <Heading level={level} class="answer-name" focusable>
            {leads ? (
              <Leading to={{ view: 'drug', topic: `${answer.part}/${answer.id}` }} actions={leads}>
                {answer.name}
              </Leading>
            ) : (
              answer.name
            )}
          </Heading>
          <p>
            {answer.severity && <strong class="severity">{answer.severity}. </strong>}
            {answer.text}
          </p>
          {(answer.more || answer.sources.length > 0) && (
            <details class="disclosure">
              <summary>{answer.more ? controls.more : controls.sources}</summary>
              {answer.more && <p>{answer.more}</p>}
              {answer.sources.length > 0 && <SourceList sources={answer.sources} />}
            </details>
          )}
        </article>
      ))}
    </section>
  );
}
