// A search that adds a condition to a comparison: a combobox with a list, after the ARIA authoring practices.
import { useId, useState } from 'preact/hooks';
import { compareWords } from '../strings/compare.js';

/** @typedef {{ id: string, name: string }} Named */
/** @typedef {(text: string) => Named[]} Find */

/** @param {{ find: Find, picked: string[], add: (id: string) => void }} props */
export function Adding({ find, picked, add }) {
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = text.trim() ? find(text).filter(({ id }) => !picked.includes(id)) : [];
  /** @param {Named | undefined} condition */
  const take = (condition) => {
    if (!condition) return;
    setText('');
    add(condition.id);
  };
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    // the keys choose among letters while these are put together
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter') take(found[at]);
    else if (event.key === 'Escape' && text) setText('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="adding">
      <label>
        <span>{compareWords.add}</span>
        <input
          part="search"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-controls={list}
          aria-expanded={found.length > 0}
          aria-activedescendant={found.length ? `${list}-${at}` : undefined}
          aria-keyshortcuts="/"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={200}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setText('')}
        />
      </label>
      <div role="listbox" id={list} aria-label={compareWords.add} hidden={!found.length}>
        {found.map((condition, n) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
          <div
            key={condition.id}
            id={`${list}-${n}`}
            role="option"
            aria-selected={n === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(condition)}
          >
            {condition.name}
          </div>
        ))}
      </div>
      {text.trim() && !found.length && <p role="status">{compareWords.noneFound}</p>}
    </div>
  );
}
