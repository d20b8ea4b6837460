// What stands below a view on paper: the studies behind it, the version of the facts, the address.
import { words } from '../strings.js';
import { Heading } from './heading.jsx';
import { Links } from './links.jsx';

/** @param {{ sources: import('#core').SourcesView, level: number }} props */
export function Printed({ sources, level }) {
  return (
    <section class="printed">
      {sources.studies.length > 0 && (
        <>
          <Heading level={level}>{sources.title}</Heading>
          <ol>
            {sources.studies.map((study) => (
              <li key={study.id}>
                {study.title.replace(/[^.?!]$/, '$&.')} {study.detail}. <Links links={study.links} />
              </li>
            ))}
          </ol>
        </>
      )}
      {sources.address && (
        <p>
          {words.takeAway.readAt} <a href={sources.address}>{sources.address}</a>
        </p>
      )}
    </section>
  );
}
