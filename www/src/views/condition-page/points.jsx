// Short points: the first ones open, the rest folded.
import { controls } from '../../words/strings/controls.js';

/** @param {{ texts: string[], open: number }} props */
export function Points({ texts, open }) {
  const rest = texts.slice(open);
  return (
    <>
      <PointList texts={texts.slice(0, open)} />
      {rest.length > 0 && (
        <details class="disclosure">
          <summary>{controls.moreOf(rest.length)}</summary>
          <PointList texts={rest} />
        </details>
      )}
    </>
  );
}

/** @param {{ texts: string[] }} props */
export function PointList({ texts }) {
  return (
    <ul class="points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
