// The rows about the drug that answer a question, in their own words.
import { controls } from '../../words/strings/controls.js';
import { Heading } from '../heading.jsx';
import { SourceList } from '../source-list.jsx';

/** @param {{ answers: import('../../words/models.d.ts').AnswerModel[], level: number }} props */
export function AnswerList({ answers, level }) {
  return (
    <section class="answers" part="about-drug" aria-label={controls.answers}>
      {answers.map((answer) => (
        <article
          key={`${answer.part} ${answer.id}`}
          class={answer.danger ? 'drug-answer grave' : 'drug-answer'}
          data-part={answer.part}
          data-id={answer.id}
        >
          <Heading level={level} class="answer-name" focusable>
            {answer.name}
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
