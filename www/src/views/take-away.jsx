// What a reader can take along: files, paper, a link, a citation.
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../strings.js';
import { NotLoaded } from './not-loaded.jsx';

const { takeAway: say } = words;

/** @typedef {import('./root.jsx').Actions} Actions */

/** @param {{ actions: Actions }} props */
export function TakeAway({ actions }) {
  const [shown, setShown] = useState(/** @type {'ways' | 'lost' | undefined} */ (undefined));
  const show = () =>
    actions.whole(
      () => setShown('ways'),
      () => setShown('lost'),
    );
  return (
    <details
      class="take-away"
      onToggle={(event) => (event.currentTarget.open ? show() : setShown(undefined))}
    >
      <summary>{say.title}</summary>
      {shown === 'ways' && <Ways actions={actions} />}
      {shown === 'lost' && <NotLoaded model={{ again: show }} />}
    </details>
  );
}

/** @param {{ actions: Actions }} props */
function Ways({ actions }) {
  const offer = actions.offer();
  const [cited, setCited] = useState(false);
  /** What could not be copied for the reader, to be copied by hand. */
  const [kept, setKept] = useState('');
  const [said, setSaid] = useState('');
  /** @param {string} text */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      setKept('');
      setSaid(say.copied);
    } catch {
      setKept(text);
      setSaid(say.copyThis);
    }
  };
  return (
    <div class="ways">
      <ul>
        {offer.formats.map((format) => (
          <li key={format.id}>
            <button type="button" class="way" data-id={format.id} onClick={() => actions.save(format.id)}>
              {format.label} <span>{format.holds}</span>
            </button>
          </li>
        ))}
      </ul>
      <ul>
        <li>
          <button type="button" class="way" data-id="print" onClick={actions.print}>
            {say.print}
          </button>
        </li>
        <li>
          <button type="button" class="way" data-id="link" onClick={() => copy(actions.address())}>
            {say.link}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="way"
            data-id="cite"
            aria-expanded={cited}
            onClick={() => setCited(!cited)}
          >
            {say.cite}
          </button>
        </li>
      </ul>
      {cited && (
        <div class="cite">
          <p>{offer.cite.text}</p>
          <ul>
            {
              /** @type {const} */ (['text', 'ris', 'bibtex']).map((form) => (
                <li key={form}>
                  <button type="button" class="plain" data-id={form} onClick={() => copy(offer.cite[form])}>
                    {say.copyAs[form]}
                  </button>
                </li>
              ))
            }
          </ul>
        </div>
      )}
      <p role="status">{said}</p>
      {kept && <Kept text={kept} />}
    </div>
  );
}

/**
 * The text, selected and ready to be copied by hand.
 * @param {{ text: string }} props
 */
function Kept({ text }) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => field.current?.select(), [text]);
  return <textarea ref={field} class="kept" readOnly rows={3} aria-label={say.copyThis} value={text} />;
}
