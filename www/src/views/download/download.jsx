// What a reader can take along: files, a citation, the address, paper. Nothing is asked of the core before it is opened.
import { useState } from 'preact/hooks';
import { download as said } from '../../words/strings/files.js';
import { Ways } from './ways.jsx';

/** @param {{ actions: import('../actions.d.ts').Actions }} props */
export function Download({ actions }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      part="download"
      class="disclosure download"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{said.title}</summary>
      {open && <Ways model={actions.download()} actions={actions} />}
    </details>
  );
}
