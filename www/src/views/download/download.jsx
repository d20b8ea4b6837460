// What a reader can take along: files, a citation, the address, paper. Nothing is asked of the core before it is opened.
import { useState } from 'preact/hooks';
import { controls } from '../../words/strings/controls.js';

/** @typedef {{ Component: import('preact').ComponentType<any>, props: object }} Drawn */

/** @param {{ actions: import('../actions.d.ts').Actions }} props */
export function Download({ actions }) {
  const [drawn, setDrawn] = useState(/** @type {Drawn | undefined} */ (undefined));
  return (
    <details
      part="download"
      class="disclosure download"
      onToggle={(event) => (event.currentTarget.open ? actions.download(setDrawn) : setDrawn(undefined))}
    >
      <summary>{controls.download}</summary>
      {drawn && <drawn.Component {...drawn.props} actions={actions} />}
    </details>
  );
}
