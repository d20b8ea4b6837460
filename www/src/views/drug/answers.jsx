// The related drug beside this one, questions people ask, and where to turn.
import { Fold } from '../fold.jsx';
import { Heading } from '../heading.jsx';
import { Sources } from '../sources.jsx';

/** @param {{ beside: import('#core').Beside }} props */
export function Beside({ beside }) {
  return (
    <table class="plain-table" aria-label={beside.title}>
      <thead>
        <tr>
          <th scope="col">{beside.other}</th>
          <th scope="col">{beside.subject}</th>
        </tr>
      </thead>
      {beside.rows.map((row) => (
        <tbody key={row.id} data-id={row.id}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {row.attribute}
            </th>
          </tr>
          <tr class="behind">
            <td>{row.other}</td>
            <td>{row.subject}</td>
          </tr>
          <tr class="behind">
            <td colSpan={2}>
              {row.note && <p class="products">{row.note}</p>}
              <Sources sources={row.sources} about={row.attribute} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

/** @param {{ questions: import('#core').QuestionView[] }} props */
export function Questions({ questions }) {
  return (
    <>
      {questions.map((row) => (
        <div key={row.id} class="question" data-id={row.id}>
          <Fold label={row.question}>
            {() => (
              <>
                <p>{row.answer}</p>
                <Sources sources={row.sources} about={row.question} />
              </>
            )}
          </Fold>
        </div>
      ))}
    </>
  );
}

/** @param {{ help: import('#core').HelpView[], level: number }} props */
export function Help({ help, level }) {
  return (
    <>
      {help.map((row) => (
        <div key={row.id} class="help" data-id={row.id}>
          <Heading level={level} class="sub">
            {row.name}
          </Heading>
          <p class="status">{row.region}</p>
          <p class="contact">
            <strong>{row.contact}</strong>
          </p>
          <p>{row.forWhom}</p>
          <p>{row.detail}</p>
          <p>
            <a href={row.url} target="_blank" rel="noopener noreferrer">
              {row.url}
            </a>
          </p>
          <Sources sources={row.sources} about={row.name} />
        </div>
      ))}
    </>
  );
}
