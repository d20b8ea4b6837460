// One trial, or all together, on the shared line "no difference": right is better for the person.
import { Line } from '../line.jsx';

/**
 * @param {{ strip: import('../../words/models.d.ts').StripModel, together?: boolean,
 *           show?: (study: string, from: HTMLElement) => void }} props
 *   `together`: the summary, a diamond; `show`: opens the study
 */
export function Strip({ strip, together, show }) {
  return (
    <li class={together ? 'strip together' : 'strip'} data-id={strip.study}>
      <span class="who">
        {show ? (
          <button type="button" class="plain" onClick={(event) => show(strip.study, event.currentTarget)}>
            {strip.who}
          </button>
        ) : (
          <strong>{strip.who}</strong>
        )}
      </span>
      <Line mark={strip.mark} tone={strip.tone} />
      <span class="words">
        {strip.words}
        {strip.note && (together ? ` (${strip.note})` : '*')}
      </span>
    </li>
  );
}
