// What stands behind a figure or a verdict, one step away: drawn when it is opened.
import { useState } from 'preact/hooks';
import { Links } from './links.jsx';

/** @param {{ label: string, children: () => import('preact').ComponentChildren }} props */
export function Behind({ label, children }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="behind" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && children()}
    </details>
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

/** @param {{ sources: import('#core').SourceView[] }} props */
export function Sources({ sources }) {
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
