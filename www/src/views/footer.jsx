// The end of every view: which facts these are, and how we know.
import { controls } from '../words/strings/controls.js';
import { howWeKnow } from '../words/strings/how-we-know.js';
import { Download } from './download/download.jsx';
import { Leading } from './leading.jsx';

/** @param {{ text: string, address: string, view: string, id: string,
 *           actions: import('./actions.d.ts').Actions }} props */
export function Footer({ text, address, view, id, actions }) {
  return (
    <footer part="dataset" class="dataset quiet">
      {text}{' '}
      {view !== 'how-we-know' && (
        <span data-id="how-we-know">
          <Leading to={{ view: 'how-we-know' }} class="plain onward" actions={actions}>
            {howWeKnow.title}
          </Leading>
        </span>
      )}{' '}
      <Download key={id} actions={actions} />
      <span class="address">{controls.address(address)}</span>
    </footer>
  );
}
