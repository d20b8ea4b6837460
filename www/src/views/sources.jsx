// Where a statement was read, and which studies stand behind a figure or a verdict: one step from it.
import { words } from '../strings.js';
import { Fold } from './fold.jsx';
import { Links } from './links.jsx';

/** @param {{ sources: import('#core').SourceView[], about: string }} props */
export function Sources({ sources, about }) {
  return (
    <Fold class="sources" label={`${words.sources} (${sources.length})`} about={about}>
      {() => <SourceList sources={sources} />}
    </Fold>
  );
}

/** @param {{ sources: import('#core').SourceView[] }} props */
export function SourceList({ sources }) {
  return (
    <ul class="points">
      {sources.map((source) => (
        <li key={source.title}>
          {source.title}
          {source.detail && `. ${source.detail}`} <Links links={source.links} />
        </li>
      ))}
    </ul>
  );
}

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
