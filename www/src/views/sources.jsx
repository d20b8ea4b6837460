// Where a statement was read: one step from it.
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
