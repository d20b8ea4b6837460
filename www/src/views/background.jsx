// What stands behind a condition besides its studies: the articles' claims, and how the drug may work.
import { words } from '../strings.js';
import { Heading } from './heading.jsx';
import { Sources } from './sources.jsx';

/** @param {{ claims: import('#core').ClaimView[] }} props */
export function Claims({ claims }) {
  return (
    <>
      {claims.map((claim) => (
        <div key={claim.article} class="claim" data-id={claim.article}>
          <p class="citation">{claim.href ? <a href={claim.href}>{claim.source}</a> : claim.source}</p>
          <p>
            {words.says} {claim.says}
          </p>
          <p>
            <strong class={`verdict ${claim.verdict.id}`}>{claim.verdict.label}.</strong> {claim.because}
          </p>
        </div>
      ))}
    </>
  );
}

/** @param {{ mechanisms: import('#core').MechanismView[], level: number }} props */
export function Mechanisms({ mechanisms, level }) {
  return (
    <>
      {mechanisms.map((mechanism) => (
        <div key={mechanism.id} class="mechanism" data-id={mechanism.id}>
          <Heading level={level}>{mechanism.name}</Heading>
          <p class="status">{mechanism.status.label}</p>
          <p>{mechanism.explanation}</p>
          <p>
            <strong>{words.doubts}</strong> {mechanism.doubts}
          </p>
          <Sources sources={mechanism.sources} about={mechanism.name} />
        </div>
      ))}
    </>
  );
}
