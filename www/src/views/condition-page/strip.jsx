// One trial, or all together, on the shared line "no difference": right is better for the person.

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
      <Line strip={strip} />
      <span class="words">
        {strip.words}
        {strip.note && (together ? ` (${strip.note})` : '*')}
      </span>
    </li>
  );
}

/** @param {{ strip: Pick<import('../../words/models.d.ts').StripModel, 'tone' | 'mark'> }} props */
export function Line({ strip: { tone, mark } }) {
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
