// A number and its interval on a shared axis. What it says stands beside it in words.

/** @param {{ mark?: import('../words/models.d.ts').Mark, tone: string }} props */
export function Line({ mark, tone }) {
  return (
    <span class={`line ${tone}`} aria-hidden="true">
      {mark && (
        <>
          <i
            class={`interval${mark.cutLeft ? ' cut-left' : ''}${mark.cutRight ? ' cut-right' : ''}`}
            style={{ left: `${mark.from / 10}%`, width: `${(mark.to - mark.from) / 10}%` }}
          />
          <i
            class={mark.hollow ? 'mark hollow' : 'mark'}
            style={{ left: `${mark.at / 10}%`, width: `${mark.size}px`, height: `${mark.size}px` }}
          />
        </>
      )}
    </span>
  );
}
