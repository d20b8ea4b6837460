// One step back, in view while the page below it moves.
import { controls } from '../words/strings/controls.js';

/** @typedef {import('./actions.d.ts').Actions} Actions */

/** @param {{ own?: string, actions: Actions }} props `own`: of an entry page the view that its other pages belong to */
export function BackLine({ own, actions }) {
  return (
    <p class="back-line">
      <BackButton own={own} actions={actions} />
    </p>
  );
}

/**
 * Says where it leads; from an entry page never to a page below it.
 * @param {{ own?: string, actions: Actions }} props
 */
export function BackButton({ own, actions }) {
  const before = actions.before();
  const up = before === own;
  return (
    <button type="button" class="plain back" onClick={up ? () => actions.goUp({}) : actions.close}>
      {before === undefined ? controls.backWithin : controls.backTo[up ? 'list' : before]}
    </button>
  );
}
