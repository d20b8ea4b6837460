// The search: one field for a condition, a medicine or a question, and what others ask.
import { useRef } from 'preact/hooks';
import { controls } from '../../words/strings/controls.js';
import { Toolbar } from '../toolbar.jsx';

/** @param {{ text: string, tries: string[], actions: import('../actions.d.ts').Actions }} props */
export function SearchField({ text, tries, actions }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  /** @param {string} typed */
  const search = (typed) => actions.change({ text: typed, literal: [] });
  /** @param {KeyboardEvent} event */
  const enter = (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // else the same key would press what then has the focus
    event.preventDefault();
    actions.openFirst();
  };
  const clear = () => {
    search('');
    input.current?.focus();
  };
  return (
    <div class="ask">
      <search class="search-box">
        <input
          ref={input}
          part="search"
          type="search"
          aria-keyshortcuts="/"
          aria-label={controls.search}
          placeholder={controls.search}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={200}
          value={text}
          onInput={(event) => search(event.currentTarget.value)}
          onKeyDown={enter}
        />
        {text && (
          <button type="button" class="plain clear" onClick={clear}>
            {controls.clearSearch}
          </button>
        )}
      </search>
      {tries.length > 0 && (
        <div class="tries">
          {controls.tries}{' '}
          <Toolbar class="suggestions" label={controls.triesLabel}>
            {tries.map((each) => (
              <button key={each} type="button" class="plain" onClick={() => search(each)}>
                {each}
              </button>
            ))}
          </Toolbar>
        </div>
      )}
    </div>
  );
}
