// Which dose forms' studies alone are counted, and the way to count those of all.
import { controls } from '../words/strings/controls.js';

/** @param {{ text?: string, actions: import('./actions.d.ts').Actions }} props */
export function Scope({ text, actions }) {
  if (!text) return null;
  return (
    <p class="scope quiet">
      {text}{' '}
      <button type="button" class="plain" onClick={() => actions.change({ regimen: [] })}>
        {controls.allForms}
      </button>
    </p>
  );
}
