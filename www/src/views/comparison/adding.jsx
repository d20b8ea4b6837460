// A field in which a use is named, and the uses that the words name as buttons below it.
import { useId, useRef, useState } from 'preact/hooks';
import { comparison as said } from '../../words/strings/comparison.js';
import { Toolbar } from '../toolbar.jsx';

/** @typedef {{ id: string, name: string }} Named */

/**
 * @param {{ find: (text: string) => Named[], suggestions: Named[], add: (id: string) => void }} props
 *   `suggestions`: to begin with, where nothing is typed
 */
export function Adding({ find, suggestions, add }) {
  const id = useId();
  const [text, setText] = useState('');
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const below = useRef(/** @type {HTMLDivElement | null} */ (null));
  const typed = text.trim();
  const found = typed ? find(text) : [];
  /** @param {Named | undefined} use */
  const take = (use) => {
    if (!use) return;
    // the button that was pressed goes; where the field goes as well, the heading takes the focus
    field.current?.focus({ preventScroll: true });
    setText('');
    add(use.id);
  };
  /** @param {KeyboardEvent} event */
  const press = (event) => {
    // the keys choose among letters while these are put together
    if (event.isComposing) return;
    if (event.key === 'Enter') take(found[0]);
    else if (event.key === 'ArrowDown')
      /** @type {HTMLElement | null | undefined} */ (below.current?.querySelector('button'))?.focus();
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
    // an emptied field is no way out of the view
    event.stopPropagation();
  };
  return (
    <div class="adding">
      <label for={id}>{said.add}</label>
      <div class="search-box">
        <input
          ref={field}
          id={id}
          part="search add"
          type="search"
          aria-keyshortcuts="/"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="done"
          maxLength={200}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <div ref={below}>
        <Offered label={said.found} uses={found} take={take} />
        {!typed && <Offered label={said.begin} uses={suggestions} take={take} shown />}
      </div>
      {/* there from the start, so that what comes into it is spoken */}
      <p role="status" class="quiet">
        {typed && found.length === 0 && said.noneFound}
      </p>
    </div>
  );
}

/** @param {{ label: string, uses: Named[], take: (use: Named) => void, shown?: boolean }} props */
function Offered({ label, uses, take, shown }) {
  if (uses.length === 0) return null;
  return (
    <div class="offered-uses">
      {shown && (
        <span class="quiet" aria-hidden="true">
          {label}
        </span>
      )}
      <Toolbar class="offered-list" label={label}>
        {uses.map((use) => (
          <button key={use.id} type="button" class="control chip" onClick={() => take(use)}>
            {use.name}
          </button>
        ))}
      </Toolbar>
    </div>
  );
}
