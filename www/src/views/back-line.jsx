// One step back, in view while the page below it moves.
import { controls } from '../words/strings/controls.js';

/** @param {{ actions: import('./actions.d.ts').Actions }} props */
export function BackLine({ actions }) {
  return (
    <p class="back-line">
      <BackButton actions={actions} />
    </p>
  );
}

/** @param {{ actions: import('./actions.d.ts').Actions }} props */
export function BackButton({ actions }) {
  return (
    <button type="button" class="plain back" onClick={actions.close}>
      {controls.backTo[actions.before()] ?? controls.back}
    </button>
  );
}
