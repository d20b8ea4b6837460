// The end of every view: which facts these are, and how we know.
import { howWeKnow } from '../words/strings/how-we-know.js';
import { Leading } from './leading.jsx';

/** @param {{ text: string, view: string, actions: import('./actions.d.ts').Actions }} props */
export function Footer({ text, view, actions }) {
  return (
    <footer part="dataset" class="dataset quiet">
      {text}{' '}
      {view !== 'how-we-know' && (
        <Leading to={{ view: 'how-we-know' }} actions={actions}>
          {howWeKnow.title}
        </Leading>
      )}
    </footer>
  );
}
