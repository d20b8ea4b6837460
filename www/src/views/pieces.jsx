// Pieces of text: plain, marked, strong, or leading to a use or to a study of the same page.
import { Leading } from './leading.jsx';

/**
 * @param {{ pieces: import('../words/models.d.ts').Piece[], actions?: import('./actions.d.ts').Actions }} props
 *   `actions`: what links need; without it no piece is one
 */
export function Pieces({ pieces, actions }) {
  return (
    <>
      {pieces.map(({ text, condition, study, mark, strong }, place) => {
        const key = `${place} ${text}`;
        if (condition && actions) {
          return (
            <Leading key={key} to={{ condition }} actions={actions}>
              {text}
            </Leading>
          );
        }
        if (study && actions) {
          return (
            <button
              key={key}
              type="button"
              class="plain"
              onClick={(event) => actions.showStudy(study, event.currentTarget)}
            >
              {text}
            </button>
          );
        }
        if (mark) return <mark key={key}>{text}</mark>;
        return strong ? <strong key={key}>{text}</strong> : text;
      })}
    </>
  );
}
