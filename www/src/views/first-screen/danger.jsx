// What can kill, which nothing hides. On a phone one line of it stays while somebody searches, with the way to the rest.
import { Leading } from '../leading.jsx';

/**
 * @param {{ danger: import('../../words/models.d.ts').FirstScreenModel['danger'],
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Danger({ danger, actions }) {
  const safety = !actions.hidden('drug') && (
    <Leading to={{ view: 'drug' }} actions={actions}>
      {danger.more}
    </Leading>
  );
  return (
    <div part="safety" class="danger">
      <p class="in-full">
        {danger.lines.map((line) => (
          <span key={line}>{line} </span>
        ))}
        <span class="notice">{danger.notice}</span> {safety}
      </p>
      <p class="in-short">
        <strong>{danger.inShort}</strong> {safety}
      </p>
    </div>
  );
}
