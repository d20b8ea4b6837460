// The ways to take along what is shown: a button for each file, then what can be copied.
import { useState } from 'preact/hooks';
import { controls } from '../../words/strings/controls.js';
import { download as said } from '../../words/strings/files.js';
import { ToCopy } from './to-copy.jsx';

/**
 * @param {{ model: import('../../words/models.d.ts').DownloadModel,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Ways({ model, actions }) {
  /** What could not be copied for the reader, to be copied by hand. */
  const [kept, setKept] = useState('');
  const [status, setStatus] = useState('');
  /** @param {() => string} write says what a frame may not let through */
  const save = (write) => {
    const text = write();
    setKept(text);
    setStatus(text && said.notSaved);
  };
  /**
   * @param {string} text
   * @param {string} [done]
   */
  const copy = async (text, done = said.copied) => {
    try {
      await navigator.clipboard.writeText(text);
      setKept('');
      setStatus(done);
    } catch {
      setKept(text);
      setStatus(said.copyByHand);
    }
  };
  return (
    <div class="take-away">
      {model.formats.length > 0 ? (
        <ul aria-label={said.files}>
          {model.formats.map(({ id, label, holds }) => (
            <li key={id}>
              <button type="button" class="control" data-id={id} onClick={() => save(() => model.save(id))}>
                <strong>{label}</strong> <span class="quiet">{holds}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p>{said.nothing}</p>
      )}
      <p class="citation">{model.cite.text}</p>
      <ul aria-label={said.share}>
        {
          /** @type {const} */ (['text', 'ris', 'bibtex']).map((form) => (
            <li key={form}>
              <button
                type="button"
                class="control"
                data-id={`cite-${form}`}
                onClick={() => copy(model.cite[form])}
              >
                {said.copyAs[form]}
              </button>
            </li>
          ))
        }
        <li>
          <button
            type="button"
            class="control"
            data-id="address"
            onClick={() => copy(model.address, model.opens ? said.copied : said.copiedPage)}
          >
            {said.copyAddress}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="control"
            data-id="print"
            onClick={() => setStatus(actions.print() ? '' : controls.printRefused)}
          >
            {said.print}
          </button>
        </li>
      </ul>
      <p role="status">{status}</p>
      {kept && <ToCopy text={kept} label={said.toCopy} />}
    </div>
  );
}
