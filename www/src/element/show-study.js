// A figure leads to its study on the same page: its row is opened and marked, with a way back to the figure.
import { controls } from '../words/strings/controls.js';

/**
 * @param {HTMLElement} view what is drawn
 * @param {string} id of the study
 * @param {HTMLElement} from what was pressed; Safari gives no button the focus
 */
export function showStudy(view, id, from) {
  const study = /** @type {HTMLDetailsElement | null} */ (
    view.querySelector(`details.study[data-id="${CSS.escape(id)}"]`)
  );
  if (!study) return;
  for (const fold of view.querySelectorAll('.marked')) fold.classList.remove('marked');
  view.querySelector('.to-text')?.remove();
  for (let fold = study.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  // one that was left out for its place in the list
  study.closest('li')?.removeAttribute('hidden');
  study.classList.add('marked');
  const back = document.createElement('button');
  back.type = 'button';
  back.className = 'plain to-text';
  back.textContent = controls.backToText;
  back.addEventListener('click', () => {
    back.remove();
    study.classList.remove('marked');
    from.focus({ preventScroll: true });
    from.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  study.before(back);
  const summary = study.querySelector('summary');
  summary?.focus({ preventScroll: true });
  study.scrollIntoView({ block: 'center', behavior: 'instant' });
}
