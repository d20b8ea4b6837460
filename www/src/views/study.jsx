// One study: how it was done, what it found, and the way to it.
import { Heading } from './heading.jsx';
import { Links } from './links.jsx';

/** @param {{ study: import('#core').StudyView, level: number }} props */
export function Study({ study, level }) {
  const facts = [study.design, study.people, study.dose, study.duration, study.comparator].filter(Boolean);
  return (
    <li part="study" class={study.counted ? 'study' : 'study left-out'} data-id={study.id}>
      <Heading level={level} class="study-title" focusable>
        {study.title}
      </Heading>
      <p class="citation">{study.citation}</p>
      <p class="study-facts">
        <strong class={`finding ${study.finding.id}`}>{study.finding.label}</strong>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p class="study-result">{study.result}</p>
      <p class="study-source">
        <Links links={study.links} />
        {study.noLink && <span>{study.noLink}</span>}
        <span>{study.confidence}.</span>
        {study.leftOut && <span>{study.leftOut}.</span>}
        {study.unverified && <span>{study.unverified}</span>}
      </p>
    </li>
  );
}
