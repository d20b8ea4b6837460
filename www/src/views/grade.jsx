// A grade in two answers, each as a picture and in words: never colour alone.

/** A circle where nothing can be told. */
const SYMBOLS = /** @type {Record<import('#core').DirectionId, string>} */ ({
  helped: '▲',
  'depends-on-form': '◆',
  'helped-in-one-small-trial': '△',
  mixed: '◆',
  'little-or-no-difference': '■',
  'no-clear-difference': '□',
  'made-worse': '▼',
  'made-worse-in-one-small-trial': '▼',
  'too-uncertain': '○',
  'improved-uncompared': '○',
  'mixed-uncompared': '○',
  'no-improvement-uncompared': '○',
  unclear: '○',
});

/** @param {{ grade: import('#core').Answers }} props */
export function Grade({ grade }) {
  return (
    <p part="grade" class="grade" data-level={grade.level} data-direction={grade.direction}>
      <HowMuch grade={grade} />
      <Direction grade={grade} />
    </p>
  );
}

/** @param {{ grade: Pick<import('#core').Answers, 'level' | 'levelLabel'> }} props */
export function HowMuch({ grade }) {
  return (
    <span class="how-much">
      <span class="bars" aria-hidden="true">
        {[1, 2, 3, 4].map((n) => (
          <span key={n} class={n <= grade.level ? 'bar full' : 'bar'} />
        ))}
      </span>
      {grade.levelLabel}
    </span>
  );
}

/** @param {{ grade: Pick<import('#core').Answers, 'direction' | 'directionLabel'> }} props */
export function Direction({ grade }) {
  return (
    <span class={`direction ${grade.direction}`}>
      <span class="symbol" aria-hidden="true">
        {SYMBOLS[grade.direction]}
      </span>
      {grade.directionLabel}
    </span>
  );
}
