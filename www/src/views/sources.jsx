// Where a statement was read: one step from it.
import { words } from '../strings.js';
import { Links } from './links.jsx';

/** @param {{ sources: import('#core').SourceView[], about?: string }} props `about`: what, for those who cannot see it */
export function Sources({ sources, about }) {
  return (
    <details class="sources">
      <summary>
        {words.sources} ({sources.length})<span class="visually-hidden"> {about}</span>
      </summary>
      <ul class="points">
        {sources.map((source) => (
          <li key={source.title}>
            {source.title}
            {source.detail && `. ${source.detail}`} <Links links={source.links} />
          </li>
        ))}
      </ul>
    </details>
  );
}
