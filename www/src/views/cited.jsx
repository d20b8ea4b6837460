// The studies behind a figure or a verdict, each with the way to it.
import { Links } from './links.jsx';

/** @param {{ studies: import('#core').Cited[] }} props */
export function Cited({ studies }) {
  return (
    <ul class="cited">
      {studies.map((study) => (
        <li key={study.id} data-id={study.id}>
          {study.href ? <Links links={[{ href: study.href, label: study.label }]} /> : study.label}
          <span class="citation">
            <strong class={`finding ${study.finding.id}`}>{study.finding.label}</strong>
            {'. '}
            {study.facts}
            {study.notes && `. ${study.notes.join('. ')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
