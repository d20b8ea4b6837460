// What stands folded below: the approval, what articles say, how it may work, what is still needed, other names.
import { controls } from '../../words/strings/controls.js';
import { SourceList } from '../source-list.jsx';

/** @param {{ model: import('../../words/models.d.ts').ConditionModel }} props */
export function Background({ model }) {
  return (
    <div class="background">
      {model.approvedAs && (
        <Disclosure title={controls.approvedAs}>
          <p>{model.approvedAs}</p>
        </Disclosure>
      )}
      {model.claims.length > 0 && (
        <Disclosure title={controls.articles}>
          {model.claims.map((claim) => (
            <div key={`${claim.source} ${claim.says}`} class="claim">
              <p>
                <strong class={claim.tone}>{claim.verdict}.</strong>{' '}
                {claim.href ? (
                  <a href={claim.href} target="_blank" rel="noopener noreferrer">
                    {claim.source}
                  </a>
                ) : (
                  claim.source
                )}
              </p>
              <p>
                {controls.says} {claim.says}
              </p>
              {claim.because && <p class="quiet">{claim.because}</p>}
            </div>
          ))}
        </Disclosure>
      )}
      {model.mechanisms.length > 0 && (
        <Disclosure title={controls.mechanisms}>
          {model.mechanisms.map((mechanism) => (
            <div key={mechanism.id} class="mechanism">
              <p>
                <strong>{mechanism.name}</strong> <span class="quiet">({mechanism.status})</span>
              </p>
              <p>{mechanism.explanation}</p>
              <p>
                {controls.doubts} {mechanism.doubts}
              </p>
              <details class="disclosure">
                <summary>{controls.sources}</summary>
                <SourceList sources={mechanism.sources} />
              </details>
            </div>
          ))}
        </Disclosure>
      )}
      <Disclosure title={controls.gap}>
        <p>{model.gap}</p>
      </Disclosure>
      {model.aliases && (
        <Disclosure title={controls.aliases}>
          <p>{model.aliases}</p>
        </Disclosure>
      )}
    </div>
  );
}

/** @param {{ title: string, children: import('preact').ComponentChildren }} props */
function Disclosure({ title, children }) {
  return (
    <details class="disclosure">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
